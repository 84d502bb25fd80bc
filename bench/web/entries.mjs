import { openBrowser, signIn } from './chromium.mjs';

/** What a phone on a bad line waits for at each entry: first paint, tasks that keep a tap waiting, bytes. */
export async function measureEntries({ house, line }) {
  console.log(`${'entry'.padEnd(28)} paint ms  blocked ms  sent kB  requests`);
  const browser = await openBrowser();
  try {
    print('family, first visit', await firstVisit(browser, house, '/family', 'form', line));
    print('sign-in, first visit', await firstVisit(browser, house, '/', 'input[name=email]', line));
    const phone = await phoneOf(browser, house);
    const page = await signIn(phone, '/', house.lawyer);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    print('station, kept on the phone', await measured(page, `/station/${house.station}`, '.row', line));
  } finally {
    await browser.close();
  }
}

async function firstVisit(browser, house, address, ready, line) {
  const phone = await phoneOf(browser, house);
  const seen = await measured(await phone.newPage(), address, ready, line);
  await phone.close();
  return seen;
}

/** A phone that counts its long tasks from the first script on. */
async function phoneOf(browser, { url }) {
  const phone = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'ru-RU',
    baseURL: url,
  });
  await phone.addInitScript(() => {
    globalThis.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.longTasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  return phone;
}

/** Opens an address and waits until `ready` is there. @returns milliseconds, and bytes as they went over the line. */
async function measured(page, address, ready, { slow, kbit, latency }) {
  const client = await page.context().newCDPSession(page);
  const seen = { bytes: 0, requests: 0 };
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    seen.bytes += encodedDataLength;
    seen.requests += 1;
  });
  await client.send('Network.enable');
  const speed = (kbit * 1000) / 8;
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: speed,
    uploadThroughput: speed,
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: slow });
  await page.goto(address, { timeout: 120_000 });
  await page.locator(ready).first().waitFor({ timeout: 120_000 });
  await page.waitForLoadState('networkidle');
  const times = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
    // what of each task is over 50 ms kept a tap waiting
    blocked: globalThis.longTasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
  }));
  await client.detach();
  return { ...seen, ...times };
}

function print(name, { paint, blocked, bytes, requests }) {
  const figures = [
    (paint === null ? '-' : paint.toFixed(0)).padStart(8),
    blocked.toFixed(0).padStart(11),
    (bytes / 1000).toFixed(1).padStart(8),
    String(requests).padStart(9),
  ];
  console.log(`${name.padEnd(28)} ${figures.join(' ')}`);
}

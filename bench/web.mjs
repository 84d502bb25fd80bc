/**
 * What a cheap phone on a bad line sees: first contentful paint, total blocking time, kilobytes sent, of the family's
 * page and of the station, first visit and second. Against a running server with demo data (`npm start`). Times on a
 * shared machine mean little; kilobytes are exact.
 *
 *   npm run bench:web
 *   npm run bench:web -- --url http://127.0.0.1:3000 --slow 4 --kbit 1600 --latency 300
 */
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:3000' },
    slow: { type: 'string', default: '4' },
    kbit: { type: 'string', default: '1600' },
    latency: { type: 'string', default: '300' },
  },
});
const [slow, kbit, latency] = [values.slow, values.kbit, values.latency].map(Number);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
try {
  console.log(`${values.url}, processor ${slow} times slower, ${kbit} kbit/s, ${latency} ms\n`);
  console.log(`${'entry'.padEnd(28)} paint ms  blocked ms  sent kB  requests`);
  await family();
  await station();
} finally {
  await browser.close();
}

async function family() {
  const page = await phone();
  line('family, first visit', await measured(page, '/family', 'form'));
  await page.context().close();
}

async function station() {
  const page = await phone();
  line('sign-in, first visit', await measured(page, '/', 'input[name=email]'));
  await page.locator('input[name=email]').fill('lawyer1@demo.qorgau');
  await page.locator('input[name=password]').fill(process.env.QORGAU_DEMO_PASSWORD ?? 'qorgau-demo');
  await page.locator('button[type=submit]').click();
  await page.locator('h1').waitFor({ timeout: 120_000 });
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  line('station, kept on the phone', await measured(page, '/station', 'h1'));
  await page.context().close();
}

/** A page of a phone that counts its long tasks from the first script on. */
async function phone() {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, baseURL: values.url });
  await context.addInitScript(() => {
    globalThis.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.longTasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  return context.newPage();
}

/** Opens an address and waits until `ready` is there. @returns milliseconds, and bytes as they went over the line. */
async function measured(page, address, ready) {
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

function line(name, { paint, blocked, bytes, requests }) {
  const figures = [
    (paint === null ? '-' : paint.toFixed(0)).padStart(8),
    blocked.toFixed(0).padStart(11),
    (bytes / 1000).toFixed(1).padStart(8),
    String(requests).padStart(9),
  ];
  console.log(`${name.padEnd(28)} ${figures.join(' ')}`);
}

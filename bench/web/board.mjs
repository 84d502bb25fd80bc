import { quantile } from '../support/figures.mjs';
import { bareList } from './bare.mjs';
import { openBrowser, signIn } from './chromium.mjs';

const DESK = { width: 1440, height: 900 };
const KEYS = [
  'ArrowDown',
  'ArrowDown',
  'Space',
  'PageDown',
  'Space',
  'ArrowUp',
  'Space',
  'End',
  'Space',
  'Home',
];
const LIMIT_MS = 100;

/**
 * How long the board of so many people takes from a press to the frame that shows it, as the browser itself tells
 * (Event Timing, in steps of 8 ms), beside a bare page with a list of as many rows as are seen.
 */
export async function measureBoard({ house, people, slow }) {
  console.log(`\n${`board of ${people} people, desk`.padEnd(44)} median ms  worst ms  ratio`);
  const bare = await bareList();
  const browser = await openBrowser();
  const desk = await browser.newContext({ viewport: DESK, locale: 'ru-RU', baseURL: house.url });
  const page = await signIn(desk, '/', house.coordinator);
  await page.locator('.person-row').first().waitFor();
  const empty = await desk.newPage();
  await empty.goto(bare.url);
  for (const rate of [1, slow]) {
    const limit = await timed(empty, rate, () => press(empty, '[role=listbox]'));
    const acts = [
      ['keys in the list of people', () => press(page, '.people-rows')],
      ['a department chosen and left', () => twice(page, '.departments tbody tr')],
      ['the palette, three letters typed', () => find(page)],
    ];
    const times = rate === 1 ? '' : `, processor ${rate} times slower`;
    print(`bare list, keys${times}`, limit, limit);
    for (const [name, act] of acts) print(`${name}${times}`, await timed(page, rate, act), limit);
  }
  await browser.close();
  await bare.close();
}

/** Does something on a page. @returns the milliseconds of each press in it, to the painted frame. */
async function timed(page, rate, act) {
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate });
  await page.evaluate(() => {
    globalThis.presses = new Map();
    globalThis.watching = new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries()) {
        if (interactionId === 0) continue;
        presses.set(interactionId, Math.max(duration, presses.get(interactionId) ?? 0));
      }
    });
    watching.observe({ type: 'event', durationThreshold: 16 });
  });
  await page.bringToFront();
  let pressed = 0;
  for (let round = 0; round < 3; round += 1) pressed += await act();
  const seen = await page.evaluate(async () => {
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    for (let i = 0; i < 3; i += 1) await frame();
    for (const entry of watching.takeRecords()) {
      if (entry.interactionId) presses.set(entry.interactionId, entry.duration);
    }
    watching.disconnect();
    return [...presses.values()];
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await client.detach();
  // what is faster than two frames' half is not told of: it counts as the least that is
  return [...seen, ...Array.from({ length: Math.max(0, pressed - seen.length) }, () => 16)];
}

async function press(page, list) {
  await page.locator(list).focus();
  for (const key of KEYS) await page.keyboard.press(key);
  return KEYS.length;
}

async function twice(page, row) {
  for (let i = 0; i < 2; i += 1) await page.locator(row).first().click();
  return 2;
}

async function find(page) {
  await page.keyboard.press('Control+k');
  await page.locator('.palette input').waitFor();
  await page.keyboard.type('тол');
  await page.keyboard.press('Escape');
  await page.locator('.palette').waitFor({ state: 'detached' });
  return 5;
}

function print(name, ms, limit) {
  const [middle, worst] = [quantile(ms, 0.5), Math.max(...ms)];
  const ratio = (middle / quantile(limit, 0.5)).toFixed(1);
  const over = worst > LIMIT_MS ? `  over ${LIMIT_MS}` : '';
  console.log(
    `${name.padEnd(44)} ${middle.toFixed(0).padStart(9)} ${worst.toFixed(0).padStart(9)} ${ratio.padStart(6)}${over}`,
  );
}

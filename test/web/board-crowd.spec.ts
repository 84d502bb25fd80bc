import type { Browser, Page } from 'playwright-core';
import { House, type Person } from '../support/house.js';
import { departments, log } from './support/board-night.js';
import { Handset, openBrowser } from './support/browser.js';

const KEYS = ['ArrowDown', 'ArrowDown', ' ', 'ArrowDown', ' ', 'PageDown', ' ', 'ArrowUp', ' ', 'End', ' '];

/** Presses keys in the list of people. @returns milliseconds from each press to the frame that shows it, sorted. */
const pressAll = (page: Page): Promise<number[]> =>
  page.evaluate(async (keys) => {
    const list = document.querySelector<HTMLElement>('.people-rows')!;
    list.focus();
    const frame = () => new Promise<void>((next) => requestAnimationFrame(() => next()));
    const took: number[] = [];
    for (const key of keys) {
      await frame();
      const begun = performance.now();
      list.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      // the frame after the next has been painted with it
      await frame();
      await frame();
      took.push(performance.now() - begun);
    }
    return took.sort((a, b) => a - b);
  }, KEYS);

const middle = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)]!;

describe('a board of five hundred people', () => {
  let house: House;
  let browser: Browser;
  let coordinator: Person;
  beforeAll(async () => {
    house = await House.open();
    browser = await openBrowser();
    coordinator = await house.staff('COORDINATOR', 'Дана Тестова');
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  const crowd = (count: number, from: number) =>
    Array.from({ length: count }, (_, index) => ({
      fullName: `Толпин ${'абвгдежзик'[index % 10]}${index + from} Примерович`,
      birthYear: 1950 + (index % 50),
    }));

  async function measured(): Promise<{ rows: number; total: string; took: number }> {
    const desk = await Handset.of(browser, house.url, { size: 'desk' });
    await desk.signIn(coordinator);
    await desk.page.locator('.person-row').first().waitFor();
    const heading = desk.page.locator('.people .pane-head h2');
    const took: number[] = [];
    for (let round = 0; round < 3; round += 1) took.push(...(await pressAll(desk.page)));
    const result = {
      rows: await desk.page.locator('.person-row').count(),
      total: await heading.innerText(),
      took: middle(took.sort((a, b) => a - b)),
    };
    await desk.close();
    return result;
  }

  it('answers a key as fast as one of twenty, and holds no more rows than are seen', async () => {
    const [north, south] = await departments(house);
    await log(coordinator, north, crowd(20, 0));
    const few = await measured();
    await log(coordinator, north, crowd(240, 100));
    await log(coordinator, south, crowd(240, 1000));
    const many = await measured();
    const ratio = many.took / few.took;
    console.log(
      `a key on the board, to the painted frame: ${few.took.toFixed(1)} ms with 20 people, ` +
        `${many.took.toFixed(1)} ms with 500; ratio ${ratio.toFixed(2)}`,
    );
    expect(many.total).toBe('Без адвоката, 500');
    expect(many.rows).toBeLessThan(40);
    expect(ratio).toBeLessThan(2.5);
  });
});

import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.js';
import { Line } from './line.js';
import { Night } from './night.js';

/** What a suite at a station plays on: a night, a browser, and the network between the two. */
export interface Stage {
  readonly night: Night;
  readonly browser: Browser;
  readonly line: Line;
}

/**
 * Sets the stage before the tests of a suite and clears it after them; the line is up before each.
 * @param set is given the stage once it stands, to keep it and to add who is held.
 */
export function stage(set: (stage: Stage) => unknown): void {
  const ends: (() => Promise<void>)[] = [];
  let line: Line;
  beforeAll(async () => {
    const night = await Night.begin();
    ends.unshift(() => night.end());
    line = await Line.to(night.house.url);
    ends.unshift(() => line.close());
    const browser = await openBrowser();
    ends.unshift(() => browser.close());
    await set({ night, browser, line });
  });
  beforeEach(() => line.up());
  afterAll(async () => {
    for (const end of ends) await end();
  });
}

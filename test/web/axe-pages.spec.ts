import type { Browser, Page } from 'playwright-core';
import { House } from '../support/house.js';
import { Handset, openBrowser } from './support/browser.js';
import { faultsInBothThemes, STATE_LOOKS } from './support/states.js';

const TOKEN = 'x'.repeat(24);
const send = async (page: Page): Promise<void> => {
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.locator('button').first().click();
  await answered;
  await page.waitForLoadState();
};

/** What links of letters and of invitations lead to; each by its address and what is done there. */
const PAGES: readonly (readonly [name: string, path: string, act?: (page: Page) => Promise<void>])[] = [
  ['an invitation', `/invitation#${TOKEN}`],
  ['an invitation without its code', '/invitation'],
  [
    'an invitation, refused',
    `/invitation#${TOKEN}`,
    async (page) => {
      await page.locator('#p').fill('a long enough password');
      await send(page);
    },
  ],
  ['an address to confirm', `/family/watch/confirm?t=${TOKEN}`],
  ['an address that cannot be confirmed', `/family/watch/confirm?t=${TOKEN}`, send],
  ['letters to stop', `/family/watch/stop?t=${TOKEN}`],
  ['letters stopped', `/family/watch/stop?t=${TOKEN}`, send],
];

describe('pages that stand without the app are free of faults that axe finds', () => {
  let house: House;
  let browser: Browser;
  beforeAll(async () => {
    house = await House.open();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  it.each(STATE_LOOKS)('%s, %s, %s', async (language, theme, size) => {
    const device = await Handset.of(browser, house.url, { language, theme, size });
    const faults: string[] = [];
    for (const [name, path, act] of PAGES) {
      await device.page.goto('about:blank');
      await device.page.goto(path);
      await act?.(device.page);
      faults.push(...(await faultsInBothThemes(device.page, name, theme)));
    }
    expect(faults).toEqual([]);
    await device.close();
  });
});

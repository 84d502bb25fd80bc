import type { Browser, Page } from 'playwright-core';
import type { House, Person } from '../../support/house.js';
import { Handset, type Device } from './browser.js';
import { goTo } from './night.js';

/** A row of a room of the desk. */
export const line = (page: Page, text: string) => page.locator('.keep-row', { hasText: text });

/** Signs somebody in at a desk and goes to a room of it. */
export async function roomOf(
  browser: Browser,
  { house, who, path }: { readonly house: House; readonly who: Person; readonly path: string },
  device: Device = { size: 'desk' },
): Promise<Handset> {
  const handset = await Handset.of(browser, house.url, device);
  await handset.signIn(who);
  await goTo(handset.page, path);
  await handset.page.locator('.desk-head h1').waitFor();
  return handset;
}

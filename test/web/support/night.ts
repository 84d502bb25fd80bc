import type { Browser, Page } from 'playwright-core';
import { ago, hold, places, type Held, type Place } from '../../support/custody-day.js';
import { clientId, House, type Person } from '../../support/house.js';
import { Handset, type Device } from './browser.js';

export const PASSPHRASE = 'тихая река под мостом';

/** A house at night: a lawyer at a door behind which invented people are held. */
export class Night {
  private constructor(
    readonly house: House,
    readonly lawyer: Person,
    readonly coordinator: Person,
    readonly here: Place,
  ) {}

  static async begin(): Promise<Night> {
    const house = await House.open();
    const lawyer = await house.staff('LAWYER', 'Асан Тестович');
    const coordinator = await house.staff('COORDINATOR', 'Дана Примерович');
    const [here] = await places(house);
    const night = new Night(house, lawyer, coordinator, here);
    await night.arrive();
    return night;
  }

  /** The lawyer checks in at the door. */
  async arrive(): Promise<void> {
    await this.lawyer.mutate(
      'checkIn',
      'CheckInInput',
      { clientId: clientId(), id: clientId(), departmentId: this.here.id, at: ago(0) },
      '... on CheckInSuccess { presence { id } }',
    );
  }

  /** Somebody is held here, logged by the coordinator, so that the lawyer sees them by standing at the door alone. */
  hold(fullName: string, minutesAgo = 60): Promise<Held> {
    return hold(this.coordinator, fullName, {
      departmentId: this.here.id,
      row: { birthYear: 1990, startedAt: ago(minutesAgo) },
    });
  }

  count(sql: string, parameters: unknown[] = []): Promise<number> {
    return this.house
      .rows<{ n: number }>(`select count(*)::int as n from ${sql}`, parameters)
      .then(([row]) => row!.n);
  }

  async end(): Promise<void> {
    await this.house.close();
  }
}

/** @returns a signed-in device of the lawyer. @param url of the house, or of a line that leads to it. */
export async function handsetOf(
  browser: Browser,
  night: Night,
  { url = night.house.url, ...device }: Device & { readonly url?: string } = {},
): Promise<Handset> {
  const handset = await Handset.of(browser, url, device);
  await handset.signIn(night.lawyer);
  return handset;
}

/** Goes to another screen as a tap does: without loading the page anew. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
}

/** Sets the device up to work without a network, by the form, and waits until the app is kept. */
export async function keepOffline(page: Page): Promise<void> {
  await goTo(page, '/account');
  await page.getByRole('button', { name: 'Включить работу без сети' }).click();
  await page.locator('input[name=passphrase]').fill(PASSPHRASE);
  await page.locator('input[name=again]').fill(PASSPHRASE);
  await page.locator('dialog button[type=submit]').click();
  await page.getByText('Включена.').waitFor();
  await appKept(page);
}

/** Waits until every screen of the app opens without a network. */
export const appKept = (page: Page): Promise<void> =>
  page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

/** Opens the lock of a page that was loaded anew. */
export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.locator('input[name=passphrase]').fill(passphrase);
  await page.getByRole('button', { name: 'Открыть', exact: true }).click();
}

/** Waits for a condition, asked every 100 ms. @throws after so many seconds, saying what was waited for. */
export async function until(what: string, met: () => Promise<boolean>, seconds = 20): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await met())) {
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

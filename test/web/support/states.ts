import type { Page, Route } from 'playwright-core';
import { axe, faultsOf, type Language, type Size, type Theme } from './browser.js';
import { goTo } from './night.js';

/** One state of a screen: where it is, and what is pressed there to bring it about. */
export interface State {
  readonly name: string;
  readonly path: string;
  readonly reach?: (page: Page) => Promise<void>;
}

type Look = readonly [language: Language, theme: Theme, size: Size];

const IN_CI: readonly Look[] = [
  ['kk', 'dark', 'phone'],
  ['ru', 'light', 'desk'],
  ['en', 'light', 'phone'],
];
const ALL = (['kk', 'ru', 'en'] as const).flatMap((language) =>
  (['phone', 'desk'] as const).map((size): Look => [language, 'light', size]),
);
const LOOKS = process.env['AXE_LOOKS'] === 'all' ? ALL : IN_CI;

/** Looks at states; each is seen in both themes, whatever its look. With its number for `shareOf`. */
export const STATE_LOOKS = LOOKS.map((look, number) => [...look, number] as const);

/** @returns what is looked at in one look: a part of it, the parts together all; with AXE_LOOKS=all everything. */
export const shareOf = <T>(all: readonly T[], look: number): readonly T[] =>
  LOOKS === ALL ? all : all.filter((_, index) => index % LOOKS.length === look);

const OTHER = { light: 'dark', dark: 'light' } as const;
/** What another theme changes. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];
const ELSEWHERE = '/account';
const ITS_SIGN = '.page-body a[href="/account/queue"]';

/** @returns what axe finds on the page as it stands, in both themes, and whether it is wider than the device. */
export async function faultsInBothThemes(page: Page, name: string, theme: Theme): Promise<string[]> {
  const faults = await faultsOf(page, name);
  await page.emulateMedia({ colorScheme: OTHER[theme] });
  const coloured = (await axe(page, OF_COLOUR)).map((fault) => `${name}, ${OTHER[theme]}: ${fault}`);
  await page.emulateMedia({ colorScheme: theme });
  return [...faults, ...coloured];
}

/** Goes to a screen that is made anew: nothing of the one before, sheets neither, is left. */
export async function enter(page: Page, path: string): Promise<void> {
  const isThere = path === ELSEWHERE;
  await goTo(page, isThere ? `${ELSEWHERE}/queue` : ELSEWHERE);
  await page.locator(ITS_SIGN).waitFor({ state: isThere ? 'detached' : 'visible' });
  await goTo(page, path);
  await page.locator(ITS_SIGN).waitFor({ state: isThere ? 'visible' : 'detached' });
}

/** Waits until everything that was asked for has come. */
export const loaded = (page: Page): Promise<void> =>
  page.waitForFunction(() => document.querySelector('.loading') === null).then(() => undefined);

/** Brings about one state after another in one page. @returns what is wrong in each of them, in both themes. */
export async function faultsAmong(page: Page, states: readonly State[], theme: Theme): Promise<string[]> {
  const faults: string[] = [];
  for (const { name, path, reach } of states) {
    try {
      await enter(page, path);
      await loaded(page);
      await reach?.(page);
      await loaded(page);
      faults.push(...(await faultsInBothThemes(page, name, theme)));
    } catch (error) {
      // the others are looked at all the same
      faults.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return faults;
}

/** Presses the first that fits and waits for what comes. @returns a way to bring a state about. */
export const press =
  (what: string, comes = 'dialog[open]') =>
  async (page: Page): Promise<void> => {
    await page.locator(what).first().click();
    await page.locator(comes).first().waitFor();
  };

/** Presses a key and waits for what comes. */
export const key =
  (pressed: string, comes = 'dialog[open]') =>
  async (page: Page): Promise<void> => {
    await page.keyboard.press(pressed);
    await page.locator(comes).first().waitFor();
  };

/** One after another. */
export const steps =
  (...all: readonly ((page: Page) => Promise<unknown>)[]) =>
  async (page: Page): Promise<void> => {
    for (const step of all) await step(page);
  };

/** What sends the form of an open sheet. */
export const SUBMIT = 'dialog[open] form button[type=submit]';

/** Stands between a page and the house's answers; who is signed in is always answered, unless it is named. */
export class Answers {
  private readonly held: Route[] = [];
  private state: 'GIVEN' | 'HELD' | 'CUT' = 'GIVEN';

  /** @param always what gets through meanwhile, by the name of its operation. */
  static async to(page: Page, always: readonly string[] = ['SignedIn']): Promise<Answers> {
    const answers = new Answers();
    await page.route('**/graphql', (route) => {
      const { operationName } = route.request().postDataJSON() as { operationName?: string };
      return answers.take(route, always.includes(operationName ?? ''));
    });
    return answers;
  }

  /** From now on nothing is answered, and nothing refused. */
  hold(): void {
    this.state = 'HELD';
  }

  /** What waits and what comes gets no answer any more: the network is away. */
  async cut(): Promise<void> {
    this.state = 'CUT';
    await Promise.all(this.held.splice(0).map((route) => route.abort()));
  }

  private async take(route: Route, always: boolean): Promise<void> {
    if (always || this.state === 'GIVEN') return route.continue();
    if (this.state === 'CUT') return route.abort();
    this.held.push(route);
  }
}

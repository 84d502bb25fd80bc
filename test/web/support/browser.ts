import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { PASSWORD, type Person } from '../../support/house.js';

/** The screens everything is designed for. */
export const SIZES = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } } as const;

export type Size = keyof typeof SIZES;
export type Language = 'kk' | 'ru' | 'en';
export type Theme = 'light' | 'dark';

/** How a device is set: a phone in Russian, in the light, unless said otherwise. */
export interface Device {
  readonly size?: Size;
  readonly language?: Language;
  readonly theme?: Theme;
  /** whether its screens open without a network; phones do */
  readonly keepsApp?: boolean;
}

const PAIRS = (['kk', 'ru', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme): [Language, Theme] => [language, theme]),
);
const IN_CI = ['kk dark phone', 'ru light phone', 'en dark desk'];
/** A suite has one of them, by its name: together they have all. */
const [ofThisSuite] = [...basename(expect.getState().testPath ?? '')].reduce(
  ([sum], letter) => [(sum + letter.charCodeAt(0)) % IN_CI.length],
  [0],
);
const isLookedAt = (look: readonly string[]): boolean =>
  process.env['AXE_LOOKS'] === 'all' || IN_CI[ofThisSuite]!.startsWith(look.join(' '));

/**
 * Language and theme together. Contrast hangs on the theme and words on the language, so each of them is looked at and
 * not every pair; AXE_LOOKS=all looks at all.
 */
export const PAIRED_LOOKS = PAIRS.filter(isLookedAt);

/** The same with sizes; in CI one for a suite, and states in each (`support/states.ts`). */
export const LOOKS = PAIRS.flatMap(([language, theme]) =>
  (['phone', 'desk'] as const).map((size): [Language, Theme, Size] => [language, theme, size]),
).filter(isLookedAt);

/** Waits until a screen is drawn in the app's own letters, which come last; the family's page has those of the phone. */
export async function inOwnLetters(page: Page): Promise<void> {
  await page.waitForFunction(
    () => !document.getElementById('root') || [...document.fonts].some(({ status }) => status === 'loaded'),
  );
  await page.evaluate(async () => {
    await document.fonts.ready;
    // a select made before its letters came keeps their old height until it is laid out anew
    for (const select of document.querySelectorAll('select')) {
      select.style.display = 'none';
      select.getBoundingClientRect();
      select.style.display = '';
    }
  });
}

/** Debian's two builds of one Chromium: the shell has no windows, costs a third less, and shows no notifications. */
const BUILDS = {
  SHELL: process.env['CHROMIUM_SHELL'] ?? '/usr/bin/chromium-headless-shell',
  WHOLE: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
};

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How one is started, with nothing of it talking to anybody. */
export const launchOf = (build: keyof typeof BUILDS) => ({ executablePath: BUILDS[build], args: FLAGS });

/** @throws where that Chromium is not installed. */
export async function openBrowser(build: keyof typeof BUILDS = 'SHELL'): Promise<Browser> {
  const path = BUILDS[build];
  if (!existsSync(path)) {
    throw new Error(`no Chromium at ${path}: install it or set CHROMIUM_SHELL, CHROMIUM`);
  }
  return chromium.launch(launchOf(build));
}

/** So long a page may take for one thing, on a machine that does much else. */
const WAITS = Number(process.env['WEB_WAITS'] ?? 30_000);

/** One device: its own storage, its own cookies. What its pages say is wrong is kept in `complaints`. */
export class Handset {
  readonly complaints: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly url: string,
  ) {
    this.listen(page);
  }

  static async of(browser: Browser, url: string, device: Device = {}): Promise<Handset> {
    const { size = 'phone', language = 'ru', theme = 'light', keepsApp = size === 'phone' } = device;
    const context = await browser.newContext({
      viewport: SIZES[size],
      deviceScaleFactor: 1,
      hasTouch: size === 'phone',
      locale: { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' }[language],
      timezoneId: 'Asia/Almaty',
      colorScheme: theme,
      reducedMotion: 'reduce',
      baseURL: url,
      // keeping the app costs each device a second
      serviceWorkers: keepsApp ? 'allow' : 'block',
    });
    return new Handset(context, await context.newPage(), url);
  }

  /** Another page of the same device: a second tab. */
  async tab(): Promise<Page> {
    const page = await this.context.newPage();
    this.listen(page);
    return page;
  }

  /** Signs in and opens the first screen; the form itself, which costs each device half a second, has its own specs. */
  async signIn(person: Pick<Person, 'email'>): Promise<void> {
    const answer = await this.context.request.post('/graphql', {
      data: {
        query: 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
        variables: { input: { email: person.email, password: PASSWORD } },
      },
    });
    expect(await answer.json()).toEqual({ data: { signIn: { __typename: 'SignInSuccess' } } });
    await this.page.goto('/');
    await this.page.waitForURL(({ pathname }) => pathname !== '/');
  }

  /** Signs in as a person does. */
  async signInByForm(person: Pick<Person, 'email'>, password = PASSWORD): Promise<void> {
    await this.page.goto('/');
    await this.page.locator('input[name=email]').fill(person.email);
    await this.page.locator('input[name=password]').fill(password);
    await this.page.locator('button[type=submit]').click();
    await this.page.locator('input[name=password]').waitFor({ state: 'detached' });
  }

  /** Ends the device. @throws when a page broke the policy, failed in silence or asked anybody else. */
  async close(): Promise<void> {
    await this.context.close();
    if (this.complaints.length > 0) throw new Error(this.complaints.join('\n'));
  }

  private listen(page: Page): void {
    page.setDefaultTimeout(WAITS);
    page.on('pageerror', (error) => this.complaints.push(`error on the page: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !EXPECTED.test(message.text())) this.complaints.push(message.text());
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(this.url) && !/^(data|blob):/.test(url)) this.complaints.push(`asked ${url}`);
    });
  }
}

/** What Chromium itself reports of a request or a socket that tests make fail. */
const EXPECTED =
  /^(Failed to load resource: (net::ERR_|the server responded with a status of)|WebSocket connection to '\S+' failed: )/;

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
  }[];
}

/**
 * @param rules these alone; none given, WCAG 2.2 AA and axe's good practice.
 * @returns what axe finds wrong on the page as it stands, a line each.
 */
export async function axe(page: Page, rules?: readonly string[]): Promise<string[]> {
  // through the debugger: the page's own policy lets no foreign script in
  const client = await page.context().newCDPSession(page);
  const run = async (expression: string) =>
    client.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
  const options = { resultTypes: ['violations'], ...(rules && { runOnly: { type: 'rule', values: rules } }) };
  // a page that was looked at already has it
  const { result: known } = await run('typeof axe');
  if (known.value === 'undefined') await run(axeSource);
  const { result } = await run(`axe.run(document, ${JSON.stringify(options)})`);
  await client.detach();
  const { violations } = result.value as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** @returns what axe finds on a screen, and whether it is wider than the device; each with the name of the screen. */
export async function faultsOf(page: Page, screen: string): Promise<string[]> {
  const found = (await axe(page)).map((fault) => `${screen}: ${fault}`);
  const isWider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  return isWider ? [...found, `${screen}: wider`] : found;
}

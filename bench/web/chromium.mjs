import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { freePort, Program } from '../../test/faults/support/processes.mjs';

const PASSWORD = 'a long enough password';
const EXECUTABLE = process.env.CHROMIUM ?? '/usr/bin/chromium';
/** Nothing of the browser itself talks to anybody. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-sync',
];

/** @returns a Chromium whose pages this process alone drives. */
export const openBrowser = () => chromium.launch({ executablePath: EXECUTABLE, args: FLAGS });

/** Signs in by the form, on a page of its own. @returns the page, where the person begins. */
export async function signIn(context, url, { email }) {
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(PASSWORD);
  await page.locator('button[type=submit]').click();
  await page.locator('input[name=password]').waitFor({ state: 'detached', timeout: 120_000 });
  return page;
}

/** A Chromium on a port that another tool drives, set to Kazakh and Russian; this process joins it for a sign-in only. */
export class LentChromium {
  static async open() {
    const lent = new LentChromium();
    lent.port = await freePort();
    lent.folder = mkdtempSync(join(tmpdir(), 'qorgau-chromium-'));
    const places = [
      `--remote-debugging-port=${lent.port}`,
      `--user-data-dir=${join(lent.folder, 'profile')}`,
    ];
    lent.program = new Program('chromium', {
      command: [EXECUTABLE, ...FLAGS, '--accept-lang=kk-KZ,ru-RU', ...places, 'about:blank'],
      env: process.env,
      log: join(lent.folder, 'chromium.log'),
      cwd: lent.folder,
    }).start();
    await lent.program.says('DevTools listening');
    return lent;
  }

  /** The session's cookie stays with the browser; the page goes. */
  async signIn(url, person) {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${this.port}`);
    const page = await signIn(browser.contexts()[0], url, person);
    await page.close();
    await browser.close();
  }

  async close() {
    await this.program.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

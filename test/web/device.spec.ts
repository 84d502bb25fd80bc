import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { launchOf, SIZES } from './support/browser.js';
import { goTo, handsetOf, keepOffline, type Night, PASSPHRASE, unlock, until } from './support/night.js';
import { stage } from './support/stage.js';
import { faultsInBothThemes } from './support/states.js';

/** Everything a page can read of what its origin keeps, as text. */
const dump = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const parts: string[] = [
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      document.cookie,
    ];
    const text = (value: unknown): string => {
      if (value instanceof ArrayBuffer) return text(new Uint8Array(value));
      if (ArrayBuffer.isView(value)) {
        const bytes = new Uint8Array(value.buffer);
        return new TextDecoder('utf-8').decode(bytes) + new TextDecoder('utf-16le').decode(bytes);
      }
      if (value && typeof value === 'object') {
        return Object.entries(value)
          .map(([k, v]) => `${k}=${text(v)}`)
          .join();
      }
      return String(value);
    };
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name!);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('no database'));
      });
      for (const store of db.objectStoreNames) {
        const rows = await new Promise<unknown[]>((resolve) => {
          const request = db.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => resolve(request.result as unknown[]);
        });
        parts.push(store, ...rows.map(text));
      }
      db.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        parts.push(request.url, await (await cache.match(request))!.text());
      }
    }
    return parts.join('\n');
  });

const MARKERS = ['Маркеров', 'Секретович', 'красная куртка', 'Питьевая вода', 'тихая река'];

describe('what a seized phone gives away', () => {
  let night: Night;
  let browser: Browser;
  stage((set) => ({ night, browser } = set));

  it('is no name, no note and no act, kept or waiting; not to the page and not on the disk', async () => {
    const { detentionId } = await night.hold('Маркеров Тест Секретович');
    const folder = mkdtempSync(join(tmpdir(), 'seized-'));
    const context = await chromium.launchPersistentContext(folder, {
      ...launchOf('SHELL'),
      viewport: SIZES.phone,
      locale: 'ru-RU',
      baseURL: night.house.url,
    });
    const page = context.pages()[0]!;
    await signIn(context, night);
    await keepOffline(page);
    await goTo(page, `/people/${detentionId}`);
    await page.getByRole('button', { name: 'Питьевая вода: Нет' }).waitFor();
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Питьевая вода: Нет' }).click();
    await goTo(page, `/station/${night.here.id}/add`);
    await page.locator('textarea').fill('Маркеров Второй Секретович 1970, красная куртка');
    await page.getByRole('button', { name: 'Прочитать список' }).click();
    await page.getByRole('button', { name: 'Записать 1 человека' }).click();
    await page.locator('.row', { hasText: 'Маркеров Второй' }).waitFor();
    const seen = await dump(page);
    // the dump looks where things are: without the two stores filled it would prove nothing
    expect(seen).toMatch(/^outbox$/m);
    expect(seen.length).toBeGreaterThan(20_000);
    expect(MARKERS.filter((marker) => seen.includes(marker))).toEqual([]);
    await context.close();
    expect(hitsIn(folder)).toEqual([]);
    rmSync(folder, { recursive: true, force: true });
  });

  it('locks at once, opens to the right passphrase alone, and by itself after the minutes that were chosen', async () => {
    await night.hold('Замков Тест Примерович');
    const phone = await handsetOf(browser, night);
    const { page } = phone;
    await keepOffline(page);
    await page.getByRole('button', { name: 'Закрыть на замок' }).click();
    await unlock(page, 'не та фраза');
    await page.getByText('Пароль не подошёл').waitFor();
    await unlock(page);
    await goTo(page, `/station/${night.here.id}`);
    await page.locator('.row', { hasText: 'Замков' }).waitFor();
    await phone.context.clock.install();
    await page.reload();
    await unlock(page);
    await page.locator('.row', { hasText: 'Замков' }).waitFor();
    await phone.context.clock.fastForward('06:00');
    await page.getByText('Закрыто на замок').waitFor();
    expect(await page.locator('body').innerText()).not.toContain('Замков');
    await phone.close();
  });

  it('is nothing after the wipe: the key first, then all the rest', async () => {
    await night.hold('Стёртов Тест Примерович');
    const phone = await handsetOf(browser, night);
    const { page } = phone;
    const said: string[] = [];
    page.on('console', (message) => {
      if (message.text().startsWith('gone: ')) said.push(message.text().slice(6));
    });
    await phone.context.addInitScript(watchWhatGoes);
    await page.reload();
    await keepOffline(page);
    await goTo(page, `/station/${night.here.id}`);
    await page.locator('.row', { hasText: 'Стёртов' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Стереть всё с этого устройства' }).click();
    await page.getByRole('button', { name: 'Стереть сейчас' }).click();
    await until('the app is gone', async () => said.some((text) => text.startsWith('app')));
    await until('the app again', async () => (await page.locator('.bar, .sign-in').count()) > 0);
    // the order is what is promised; how long it took depends on the machine and is only told
    expect(said.map((text) => text.split(' ')[0])).toEqual(['key', 'database', 'storage', 'app']);
    process.stdout.write(`wipe, milliseconds after the tap: ${said.join(', ')}\n`);
    const stores = await page.evaluate(() =>
      Object.keys(localStorage).filter((key) => key !== 'qorgau.ahead'),
    );
    expect(stores).toEqual([]);
    const left = await dump(page);
    expect(left).not.toContain('Стёртов');
    expect(left).not.toContain('salt=');
    await phone.close();
  });

  it('keeps nothing older than 72 hours', async () => {
    await night.hold('Давнов Тест Примерович');
    const phone = await handsetOf(browser, night);
    const { page } = phone;
    await keepOffline(page);
    await goTo(page, `/station/${night.here.id}`);
    await page.locator('.row', { hasText: 'Давнов' }).waitFor();
    await until('something is kept', async () => (await keptRows(page)) > 0);
    // nothing is open when the days pass: what came in between would be kept as of then
    const here = page.url();
    await page.close();
    await phone.context.setOffline(true);
    await phone.context.clock.install({ time: Date.now() + 73 * 3_600_000 });
    const later = await phone.tab();
    await later.goto(here);
    await unlock(later);
    await later.getByText('Нет связи с сервером').waitFor();
    expect(await keptRows(later)).toBe(0);
    await phone.context.close();
  });

  it('is not sent under another name: whoever signs in on another’s device sees that it is not theirs', async () => {
    const other = await night.house.staff('LAWYER', 'Вера Примерова');
    const phone = await handsetOf(browser, night);
    const { page } = phone;
    await keepOffline(page);
    await phone.context.clearCookies();
    await page.reload();
    await unlock(page);
    await page.locator('input[name=email]').fill(other.email);
    await page.locator('input[name=password]').fill('a long enough password');
    await page.getByRole('button', { name: 'Войти' }).click();
    await page.getByText('На этом устройстве лежит работа другого человека').waitFor();
    expect(await faultsInBothThemes(page, 'another’s device', 'light')).toEqual([]);
    await phone.close();
  });

  const signIn = async (context: BrowserContext, { lawyer }: Night): Promise<void> => {
    const page = context.pages()[0]!;
    await page.goto('/');
    await page.locator('input[name=email]').fill(lawyer.email);
    await page.locator('input[name=password]').fill('a long enough password');
    await page.locator('button[type=submit]').click();
    await page.locator('input[name=password]').waitFor({ state: 'detached' });
  };
});

const keptRows = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('qorgau');
      request.onsuccess = () => resolve(request.result);
    });
    const count = await new Promise<number>((resolve) => {
      const request = db.transaction('kept').objectStore('kept').count();
      request.onsuccess = () => resolve(request.result);
    });
    db.close();
    return count;
  });

/** In the page, before its own scripts: says what was taken away, in its order, with milliseconds since the last tap. */
function watchWhatGoes(): void {
  let tapped = 0;
  const seen = new Set<string>();
  const gone = (what: string) => {
    if (tapped > 0 && !seen.has(what)) console.log(`gone: ${what} ${Math.round(performance.now() - tapped)}`);
    seen.add(what);
  };
  addEventListener('click', () => (tapped = performance.now()), { capture: true });
  const remove = IDBObjectStore.prototype.delete;
  IDBObjectStore.prototype.delete = function (query) {
    if (this.name === 'vault') this.transaction.addEventListener('complete', () => gone('key'));
    return remove.call(this, query);
  };
  const drop = IDBFactory.prototype.deleteDatabase;
  IDBFactory.prototype.deleteDatabase = function (name) {
    const request = drop.call(this, name);
    request.addEventListener('success', () => gone('database'));
    return request;
  };
  const clear = Storage.prototype.clear;
  Storage.prototype.clear = function () {
    clear.call(this);
    gone('storage');
  };
  const forget = CacheStorage.prototype.delete;
  CacheStorage.prototype.delete = async function (name) {
    const isGone = await forget.call(this, name);
    gone('app');
    return isGone;
  };
}

/** Every file a browser left behind, searched for the markers in both encodings it writes. */
function hitsIn(folder: string): string[] {
  const needles = [...MARKERS, PASSPHRASE].flatMap((marker) => [
    Buffer.from(marker, 'utf8'),
    Buffer.from(marker, 'utf16le'),
  ]);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile())
    .filter((name) => {
      const bytes = readFileSync(join(folder, name));
      return needles.some((needle) => bytes.includes(needle));
    });
}

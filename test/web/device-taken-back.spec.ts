import type { Browser, Page } from 'playwright-core';
import { clientId, type Person } from '../support/house.js';
import type { Handset } from './support/browser.js';
import type { Line } from './support/line.js';
import { goTo, handsetOf, keepOffline, type Night, unlock, until } from './support/night.js';
import { stage } from './support/stage.js';

describe('a phone that is taken back from the desk', () => {
  let night: Night;
  let line: Line;
  let browser: Browser;
  let admin: Person;
  stage(async (set) => {
    ({ night, browser, line } = set);
    admin = await night.house.staff('ADMINISTRATOR', 'Ая Администраторова');
    await night.hold('Забранов Тест Примерович');
  });

  async function kept(): Promise<Handset> {
    const phone = await handsetOf(browser, night, { url: line.url });
    await keepOffline(phone.page);
    await goTo(phone.page, `/station/${night.here.id}`);
    await phone.page.locator('.row', { hasText: 'Забранов' }).waitFor();
    return phone;
  }

  const takeBack = () =>
    admin.mutate(
      'revokeSessions',
      'RevokeSessionsInput',
      { clientId: clientId(), staffId: night.lawyer.id },
      '... on RevokeSessionsSuccess { staff { id } }',
    );

  it('wipes itself at its next contact, locked as it is', async () => {
    const phone = await kept();
    const { page } = phone;
    line.down();
    await takeBack();
    await page.reload();
    await page.getByText('Закрыто на замок').waitFor();
    expect(await keyRows(page)).toBe(1);
    line.up();
    await page.reload();
    await page.locator('input[name=email]').waitFor();
    expect(await keyRows(page)).toBe(0);
    await phone.close();
  });

  it('wipes itself while it is open', async () => {
    const phone = await kept();
    const { page } = phone;
    await takeBack();
    await page.reload();
    await page.locator('input[name=email]').waitFor();
    expect(await keyRows(page)).toBe(0);
    await phone.close();
  });

  it('keeps its work when a session only ran out, or its person changed the password elsewhere', async () => {
    const phone = await kept();
    const { page } = phone;
    await night.house.rows(
      `update staff_session set revoked_at = now() where staff_id = $1 and revoked_at is null returning id`,
      [night.lawyer.id],
    );
    await page.reload();
    await unlock(page);
    await page.locator('input[name=email]').waitFor();
    await until('asked', async () => line.reached.includes('DeviceTakenBack'));
    expect(await keyRows(page)).toBe(1);
    await phone.close();
  });
});

/** How many keys lie on this device: one or none. */
const keyRows = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'qorgau')) return 0;
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('qorgau');
      request.onsuccess = () => resolve(request.result);
    });
    const count = db.objectStoreNames.contains('vault')
      ? await new Promise<number>((resolve) => {
          const request = db.transaction('vault').objectStore('vault').count();
          request.onsuccess = () => resolve(request.result);
        })
      : 0;
    db.close();
    return count;
  });

import type { Browser, Page } from 'playwright-core';
import { ago, hold } from '../support/custody-day.js';
import { clientId } from '../support/house.js';
import { axe, type Handset, PAIRED_LOOKS } from './support/browser.js';
import type { Line } from './support/line.js';
import { appKept, goTo, handsetOf, keepOffline, type Night, unlock, until } from './support/night.js';
import { stage } from './support/stage.js';

describe('clocks counted on the phone', () => {
  let night: Night;
  let line: Line;
  let browser: Browser;
  stage((set) => ({ night, browser, line } = set));

  async function ready(): Promise<Handset> {
    await night.hold('Первый Тест Примерович', 20);
    const phone = await handsetOf(browser, night, { url: line.url });
    await keepOffline(phone.page);
    await goTo(phone.page, `/station/${night.here.id}`);
    await phone.page.locator('.row').first().waitFor();
    return phone;
  }

  /** Writes one person down as a lawyer does. @param minutesAgo when they were taken. */
  async function log(page: Page, name: string, minutesAgo: number): Promise<void> {
    const wall = wallOf(minutesAgo);
    await goTo(page, `/station/${night.here.id}/add`);
    await page.locator('textarea').fill(name);
    await page.locator('.dock button').click();
    await page.locator('.add-source button').click();
    await page.locator('dialog input[type=date]').fill(wall.slice(0, 10));
    await page.locator('dialog input[type=time]').fill(wall.slice(11, 16));
    await page.keyboard.press('Escape');
    await page.locator('.dock button').click();
    await page.locator('.row', { hasText: name.split(' ')[0]! }).waitFor();
  }

  const idOf = (page: Page, name: string): Promise<string> =>
    page
      .locator('.row', { hasText: name })
      .locator('a')
      .getAttribute('href')
      .then((href) => href!.split('/').at(-1)!);

  const clocksOf = (detentionId: string) =>
    night.house.rows<{ code: string; due: string; act: string }>(
      `select rule_code as code, to_char(due_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as due,
              to_char(act_by at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as act
       from deadline where detention_id = $1 and void_reason is null and due_at is not null order by rule_code`,
      [detentionId],
    );

  it('stand on the row and the person with no network; the server counts the same, and nothing is said', async () => {
    const phone = await ready();
    const { page } = phone;
    line.down();
    await log(page, 'Часов Тест Примерович 1990', 30);
    const row = page.locator('.row', { hasText: 'Часов' });
    await row.getByText(/2 ч (29|30) мин/).waitFor();
    await row.getByText('сосчитано этим телефоном').waitFor();
    const detentionId = await idOf(page, 'Часов');
    await row.locator('a').click();
    await page.locator('.next-clock').click();
    await page.getByText('Не проверено юристом').waitFor();
    await page.getByText('Сосчитано на этом телефоне').waitFor();
    await page.getByText('Поздно с момента').waitFor();
    const here = await endOf(page);
    await page.keyboard.press('Escape');
    line.up();
    await until('the server counts', async () => (await clocksOf(detentionId)).length > 0, 90);
    await page.locator('.next-clock').getByText('сосчитано этим телефоном').waitFor({ state: 'detached' });
    expect(await page.getByText('Сервер сосчитал иначе').count()).toBe(0);
    expect(await endOf(page)).toBe(here);
    await phone.close();
  });

  it('are there after the death of the tab, behind the lock', async () => {
    const phone = await ready();
    const { page } = phone;
    line.down();
    await log(page, 'Памятов Тест Примерович 1991', 45);
    await page.reload();
    await unlock(page);
    await page
      .locator('.row', { hasText: 'Памятов' })
      .getByText(/2 ч 1[345] мин/)
      .waitFor();
    await phone.close();
  });

  it('of somebody the server knows, when the start is told with no network', async () => {
    const { detentionId } = await hold(night.coordinator, 'Началов Тест Примерович', {
      departmentId: night.here.id,
      row: { birthYear: 1990 },
    });
    const phone = await ready();
    const { page } = phone;
    await goTo(page, `/people/${detentionId}`);
    await page.getByRole('button', { name: 'Указать время' }).waitFor();
    line.down();
    await page.getByRole('button', { name: 'Указать время' }).click();
    const wall = wallOf(40);
    await page.locator('dialog input[type=date]').fill(wall.slice(0, 10));
    await page.locator('dialog input[type=time]').fill(wall.slice(11, 16));
    await page.locator('dialog button.pri').click();
    await page.locator('.next-clock').getByText('сосчитано этим телефоном').waitFor();
    await page
      .locator('.next-clock')
      .getByText(/2 ч (19|20) мин/)
      .waitFor();
    const here = await endOf(page);
    line.up();
    await page.locator('.next-clock').getByText('сосчитано этим телефоном').waitFor({ state: 'detached' });
    expect(await endOf(page)).toBe(here);
    expect(await page.getByText('Сервер сосчитал иначе').count()).toBe(0);
    await phone.close();
  });

  it('of a charge in a paper recorded with no network: the longer term, as the server counts it', async () => {
    const { detentionId } = await hold(night.coordinator, 'Бумагин Тест Примерович', {
      departmentId: night.here.id,
      row: { birthYear: 1990, startedAt: ago(30) },
    });
    const phone = await ready();
    const { page } = phone;
    await goTo(page, `/people/${detentionId}`);
    await page.locator('.next-clock').getByText(/2 ч/).waitFor();
    await goTo(page, `/people/${detentionId}/protocols/new`);
    const drawn = wallOf(10);
    await page.locator('input[type=date]').first().fill(drawn.slice(0, 10));
    await page.getByLabel('Часы и минуты').first().fill(drawn.slice(11, 16));
    line.down();
    await page.getByRole('button', { name: /^Дальше/ }).click();
    await page.getByLabel('Статья').fill('488');
    await page.getByLabel('Часть').fill('6');
    for (let step = 0; step < 4; step += 1) await page.getByRole('button', { name: /^Дальше/ }).click();
    await page.getByRole('button', { name: 'Записать протокол' }).click();
    await page.getByText('ждёт сети').waitFor();
    await goTo(page, `/people/${detentionId}`);
    await page.locator('.next-clock').getByText('сосчитано этим телефоном').waitFor();
    await page.locator('.next-clock').getByText(/23 ч/).waitFor();
    const here = await endOf(page);
    line.up();
    await page.locator('.next-clock').getByText('сосчитано этим телефоном').waitFor({ state: 'detached' });
    expect(await endOf(page)).toBe(here);
    expect(await page.getByText('Сервер сосчитал иначе').count()).toBe(0);
    await phone.close();
  });

  it('of a right that was violated, told by a check with no network', async () => {
    const { detentionId } = await hold(night.coordinator, 'Допусков Тест Примерович', {
      departmentId: night.here.id,
      row: { birthYear: 1990, startedAt: ago(50) },
    });
    const phone = await ready();
    const { page } = phone;
    await goTo(page, `/people/${detentionId}`);
    const right = page.locator('.right-name', { hasText: 'Допуск защитника' });
    await right.waitFor();
    const complaint = page.locator('.clock-row', { hasText: 'жалоба на действия полиции' });
    expect(await complaint.count()).toBe(0);
    line.down();
    await right.click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('button', { name: 'Нарушено' }).click();
    const asked = wallOf(20);
    await sheet.locator('input[type=date]').fill(asked.slice(0, 10));
    await sheet.locator('input[type=time]').fill(asked.slice(11, 16));
    await sheet.getByRole('button', { name: 'Записать' }).click();
    await complaint.waitFor();
    await page.locator('.next-clock').getByText('сосчитано этим телефоном').waitFor();
    line.up();
    const counts = async () => (await clocksOf(detentionId)).map(({ code }) => code);
    await until('the server counts', async () => (await counts()).includes('KZ-DEF-ADMIT'), 90);
    await page.locator('.next-clock').getByText('сосчитано этим телефоном').waitFor({ state: 'detached' });
    await complaint.waitFor();
    expect(await page.getByText('Сервер сосчитал иначе').count()).toBe(0);
    await phone.close();
  });

  it('are shown beside the server’s where it knows more, until a person has seen it', async () => {
    const phone = await ready();
    const { page } = phone;
    line.down();
    await log(page, 'Разницын Тест Примерович 1992', 30);
    const detentionId = await idOf(page, 'Разницын');
    await page.locator('.row', { hasText: 'Разницын' }).getByText(/2 ч/).waitFor();
    // the server hears of the person, the phone does not hear of it; then a colleague tells an earlier start
    line.loseAnswers(1);
    line.up();
    await until(
      'the server knows',
      async () => (await night.count('detention where id = $1', [detentionId])) === 1,
      90,
    );
    line.down();
    await night.coordinator.mutate(
      'claimStart',
      'ClaimStartInput',
      {
        clientId: clientId(),
        id: clientId(),
        detentionId,
        kind: 'REAL',
        at: ago(90),
        source: 'RELATIVE_TOLD',
      },
      '... on ClaimStartSuccess { start { id } }',
    );
    line.up();
    await page.locator('.row', { hasText: 'Разницын' }).getByText('Сервер сосчитал иначе').waitFor();
    await page.locator('.row', { hasText: 'Разницын' }).locator('a').click();
    await page
      .getByText(/телефон (\d\d\.\d\d, )?\d\d:\d\d, сервер (\d\d\.\d\d, )?\d\d:\d\d/)
      .first()
      .waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Понятно' }).click();
    await page.getByText('Сервер сосчитал иначе').waitFor({ state: 'detached' });
    await phone.close();
  });

  const unused = ['Осева', 'Ветрова', 'Камнева', 'Снегова', 'Травина', 'Ручьёва'];
  it.each(PAIRED_LOOKS)('free of faults that axe finds: %s, %s', async (language, theme) => {
    const phone = await handsetOf(browser, night, { url: line.url, language, theme });
    const { page } = phone;
    await goTo(page, `/station/${night.here.id}`);
    await page.locator('.row').first().waitFor();
    await appKept(page);
    line.down();
    const name = unused.pop()!;
    await log(page, `${name} Тест Примеровна 1990`, 30);
    const row = page.locator('.row', { hasText: name });
    await row.locator('time').waitFor();
    const faults = await axe(page);
    await row.locator('a').click();
    await page.locator('.next-clock').click();
    await page.locator('.terms').waitFor();
    faults.push(...(await axe(page)));
    expect(faults).toEqual([]);
    await phone.context.close();
  });
});

/** The wall clock of Almaty so many minutes ago, 2026-11-14T22:51. */
const wallOf = (minutesAgo: number): string =>
  new Date(Date.now() - minutesAgo * 60_000 + 5 * 3_600_000).toISOString();

/** The end of the clock that stands first, as it is written. */
const endOf = (page: Page): Promise<string> => page.locator('.next-clock-time > span').last().innerText();

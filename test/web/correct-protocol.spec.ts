import type { Browser, Page } from 'playwright-core';
import { clientId } from '../support/house.js';
import { ago, clockOf, minute, recordOffence } from '../support/proceedings.js';
import { axe, Handset } from './support/browser.js';
import type { Line } from './support/line.js';
import { goTo, handsetOf, keepOffline, type Night, until } from './support/night.js';
import { stage } from './support/stage.js';

const HERE = 'сосчитано этим телефоном';
const THREE_HOURS = '3 часа: освобождение';

describe('a protocol that was written down wrongly', () => {
  let night: Night;
  let browser: Browser;
  let line: Line;
  stage((set) => ({ night, browser, line } = set));

  const standing = (detentionId: string) =>
    night.count('protocol where detention_id = $1 and superseded_at is null', [detentionId]);
  const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();
  const paper = (page: Page) => page.locator('.paper', { hasText: 'Протокол о правонарушении' });
  const toReason = (page: Page) => page.getByRole('button', { name: 'К причине' }).click();
  const send = (page: Page) => page.getByRole('button', { name: 'Исправить', exact: true }).click();
  const next = (page: Page) => page.getByRole('button', { name: /^Дальше/ }).click();

  /** Somebody held for an hour with a paper that is charged under an article of no arrest. */
  async function charged(name: string, more: object = {}) {
    const { detentionId } = await night.hold(name, 60);
    const drawnAt = minute(ago(20));
    const recordId = await recordOffence(night.coordinator, detentionId, {
      ...{ drawnAt, article: '440', part: 1, officerName: 'Образцов О. О.', note: 'читал при мне' },
      ...more,
    });
    return { detentionId, recordId };
  }

  async function open(page: Page, detentionId: string): Promise<void> {
    await goTo(page, `/people/${detentionId}/protocols`);
    await paper(page).getByRole('link', { name: 'Исправить' }).click();
    await page.locator('.protocol-progress').waitFor();
  }

  /** The article of the charge, on the second step; then the reason. */
  async function rewrite(page: Page, article: string, reason: string): Promise<void> {
    await next(page);
    await page.getByLabel('Статья', { exact: true }).fill(article);
    await toReason(page);
    await page.getByLabel('Почему исправляете').fill(reason);
  }

  const correct = (recordId: string, protocol: object) =>
    night.coordinator.mutate(
      'correctRecord',
      'CorrectRecordInput',
      {
        ...{ clientId: clientId(), id: clientId(), recordId, reason: 'в копии другая статья' },
        protocol: { kind: 'OFFENCE', drawnAt: minute(ago(20)), ...protocol },
      },
      '',
    );

  it('is put right field by field with a reason: defects show at once, clocks follow, nothing else changes', async () => {
    const about = { precision: 'HOUR', asWritten: 'около девяти вечера', zone: 'Asia/Almaty' };
    const { detentionId, recordId } = await charged('Опискин Тест Примерович', {
      ...{
        actAt: { ...about, at: ago(90).toISOString() },
        personBirthDate: '01.01.1990',
        absenceNoted: false,
      },
      rightsExplainedMark: true,
    });
    const phone = await handsetOf(browser, night);
    const { page } = phone;
    await open(page, detentionId);
    // what stands is there
    await next(page);
    expect(await page.getByLabel('Статья', { exact: true }).inputValue()).toBe('440');
    await page.getByText('Дословно: «около девяти вечера»').waitFor();
    await page.getByLabel('Статья', { exact: true }).fill('488');
    await page.getByLabel('Часть').fill('6');
    expect(await axe(page)).toEqual([]);
    await next(page);
    expect(await page.getByLabel('Кто составил, имя').inputValue()).toBe('Образцов О. О.');
    await next(page);
    const before = await page.locator('.defect').count();
    const marks = page.getByRole('group', { name: 'Отметка о разъяснении прав' });
    await marks.getByRole('button', { name: 'Нет' }).click();
    await until('its defect shows', async () => (await page.locator('.defect').count()) > before);
    await toReason(page);
    expect(await page.locator('.changes > div').allInnerTexts()).toEqual([
      'Статья\n440 488',
      'Часть\n1 6',
      'Отметка о разъяснении прав\nЕсть Нет',
    ]);
    await send(page);
    // without a reason nothing is sent
    expect(await night.count('protocol where detention_id = $1', [detentionId])).toBe(1);
    await page.getByLabel('Почему исправляете').fill('в копии статья 488');
    expect(await axe(page)).toEqual([]);
    await send(page);
    await said(page, 'Исправлено, прежняя версия сохранена. ');
    await paper(page).getByText('ст. 488-6').waitFor();
    expect(await clockOf(night.coordinator, detentionId, 'KZ-DET-24H')).toMatchObject({ state: 'RUNNING' });
    const [row] = await night.house.rows<{ facts: Record<string, object>; id: string }>(
      'select id, facts from protocol where detention_id = $1 and superseded_at is null',
      [detentionId],
    );
    expect(row!.id).not.toBe(recordId);
    expect(row!.facts).toMatchObject({ actAt: about, absenceNoted: false, rightsExplainedMark: false });
    const { data } = await night.coordinator.ask<{ detention: { protocols: object[] } }>(
      'query ($id: ID!) { detention(id: $id) { protocols { note personBirthDate officerName } } }',
      { id: detentionId },
    );
    expect(data.detention.protocols).toEqual([
      { note: 'читал при мне', personBirthDate: '01.01.1990', officerName: 'Образцов О. О.' },
    ]);
    await phone.close();
  });

  it('with no network it waits, the clocks of the phone move, and it goes by itself', async () => {
    const { detentionId } = await charged('Ждунов Тест Примерович');
    const phone = await handsetOf(browser, night, { url: line.url });
    const { page } = phone;
    await seen(page, detentionId);
    await page.locator('.next-clock', { hasText: THREE_HOURS }).waitFor();
    line.down();
    await open(page, detentionId);
    await next(page);
    await page.getByLabel('Часть').fill('6');
    await page.getByLabel('Статья', { exact: true }).fill('488');
    await toReason(page);
    await page.getByLabel('Почему исправляете').fill('прочли копию ещё раз');
    await send(page);
    await paper(page).getByText('Исправление ждёт сети').waitFor();
    await paper(page).getByText('ст. 488-6').waitFor();
    expect(await paper(page).getByText('Исправить').count()).toBe(0);
    expect(await axe(page)).toEqual([]);
    await goTo(page, `/people/${detentionId}`);
    await page.getByText(HERE).first().waitFor();
    await page.locator('.next-clock', { hasText: '24 часа' }).waitFor();
    line.up();
    await page.getByText(HERE).first().waitFor({ state: 'detached' });
    await page.locator('.next-clock', { hasText: '24 часа' }).waitFor();
    expect(await page.getByText('Сервер сосчитал иначе').count()).toBe(0);
    expect(await clockOf(night.coordinator, detentionId, 'KZ-DET-24H')).toMatchObject({ state: 'RUNNING' });
    await phone.close();
  });

  /** The person and their papers were seen with a network. */
  async function seen(page: Page, detentionId: string): Promise<void> {
    await keepOffline(page);
    await goTo(page, `/people/${detentionId}/protocols`);
    await paper(page).getByRole('link', { name: 'Исправить' }).waitFor();
    await page.waitForLoadState('networkidle');
    await goTo(page, `/people/${detentionId}`);
    await page.locator('.clocks').waitFor();
  }

  it('that was refused comes back with everything typed: the field, the reason, the way to send it anew', async () => {
    const { detentionId, recordId } = await charged('Отказов Тест Примерович');
    const phone = await handsetOf(browser, night, { url: line.url });
    const { page } = phone;
    await seen(page, detentionId);
    line.down();
    await open(page, detentionId);
    await rewrite(page, '488', 'прочли копию в коридоре');
    await send(page);
    await paper(page).getByText('Исправление ждёт сети').waitFor();
    expect((await correct(recordId, { article: '440', part: 2 })).code).toBeUndefined();
    line.up();
    await paper(page).getByText('Ваша причина: прочли копию в коридоре').waitFor();
    await goTo(page, '/account/queue');
    expect(await axe(page)).toEqual([]);
    await page.getByRole('link', { name: 'Исправить и отправить' }).click();
    await next(page);
    expect(await page.getByLabel('Статья', { exact: true }).inputValue()).toBe('488');
    await toReason(page);
    // beside what the colleague wrote
    await page.locator('.changes').getByText('440').waitFor();
    expect(await page.getByLabel('Почему исправляете').inputValue()).toBe('прочли копию в коридоре');
    await send(page);
    await until(
      'it stands',
      async () => (await night.count('protocol where detention_id = $1', [detentionId])) === 3,
    );
    await paper(page)
      .getByText(/ст\. 488/)
      .waitFor();
    await paper(page).getByText('Ваша причина').waitFor({ state: 'detached' });
    expect(await standing(detentionId)).toBe(1);
    await phone.close();
  });

  it('that the server refuses at once stays open, its fault said with the reason and at the field', async () => {
    const { detentionId } = await charged('Статьин Тест Примерович');
    const phone = await handsetOf(browser, night);
    const { page } = phone;
    await open(page, detentionId);
    await rewrite(page, 'ст. 488', 'записано словами');
    await send(page);
    await page.getByRole('alert').getByText('Статья: ').waitFor();
    expect(await page.getByLabel('Почему исправляете').inputValue()).toBe('записано словами');
    await page.getByRole('button', { name: 'К этому полю' }).click();
    await page.locator('[aria-invalid=true]').waitFor();
    expect(await page.getByLabel('Статья', { exact: true }).inputValue()).toBe('ст. 488');
    expect(await axe(page)).toEqual([]);
    await page.getByLabel('Статья', { exact: true }).fill('488');
    await toReason(page);
    await send(page);
    await said(page, 'Исправлено');
    await phone.close();
  });

  it('while a colleague puts it right too: the second is told, keeps what was typed, and goes on with what stands', async () => {
    const { detentionId, recordId } = await charged('Двоев Тест Примерович');
    const phone = await handsetOf(browser, night);
    const { page } = phone;
    await open(page, detentionId);
    await rewrite(page, '488', 'прочли обе копии');
    expect((await correct(recordId, { article: '440', part: 2 })).code).toBeUndefined();
    await send(page);
    await page.getByRole('alert').waitFor();
    const newer = page.getByRole('button', { name: 'Исправлять новую версию' });
    await newer.waitFor();
    expect(await axe(page)).toEqual([]);
    await newer.click();
    await page.locator('.changes').getByText('488').waitFor();
    expect(await page.getByLabel('Почему исправляете').inputValue()).toBe('прочли обе копии');
    await send(page);
    await said(page, 'Исправлено');
    expect(await night.count('protocol where detention_id = $1', [detentionId])).toBe(3);
    await phone.close();
  });

  it('that should not be there is withdrawn with a reason, also with no network', async () => {
    const { detentionId } = await charged('Чужов Тест Примерович', { article: '488', part: 6 });
    const phone = await handsetOf(browser, night, { url: line.url });
    const { page } = phone;
    await seen(page, detentionId);
    line.down();
    await goTo(page, `/people/${detentionId}/protocols`);
    await paper(page).getByRole('button', { name: 'Снять запись' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Почему снимаете').fill('протокол другого человека');
    await dialog.locator('button[type=submit]').click();
    await paper(page).getByText('Снятие записи ждёт сети').waitFor();
    await goTo(page, `/people/${detentionId}`);
    await page.locator('.next-clock', { hasText: THREE_HOURS }).getByText(HERE).waitFor();
    line.up();
    await until('the server took it away', async () => (await standing(detentionId)) === 0, 90);
    await page.getByText(HERE).first().waitFor({ state: 'detached' });
    await goTo(page, `/people/${detentionId}/protocols`);
    await page.getByText('Ни одного протокола ещё не записано').waitFor();
    await phone.close();
  });

  it('a withdrawal that came second comes back with its reason, and goes anew on what stands', async () => {
    const { detentionId, recordId } = await charged('Снятов Тест Примерович');
    const phone = await handsetOf(browser, night, { url: line.url });
    const { page } = phone;
    await seen(page, detentionId);
    line.down();
    await goTo(page, `/people/${detentionId}/protocols`);
    await paper(page).getByRole('button', { name: 'Снять запись' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Почему снимаете').fill('не его протокол');
    await dialog.locator('button[type=submit]').click();
    await paper(page).getByText('Снятие записи ждёт сети').waitFor();
    expect((await correct(recordId, { article: '488', part: 6 })).code).toBeUndefined();
    line.up();
    await paper(page).getByText('Ваша причина: не его протокол').waitFor();
    expect(await standing(detentionId)).toBe(1);
    await paper(page).getByRole('button', { name: 'Исправить и отправить' }).click();
    expect(await dialog.getByLabel('Почему снимаете').inputValue()).toBe('не его протокол');
    expect(await axe(page)).toEqual([]);
    await dialog.locator('button[type=submit]').click();
    await until('the server took it away', async () => (await standing(detentionId)) === 0);
    await page.getByText('Ни одного протокола ещё не записано').waitFor();
    await phone.close();
  });

  it('what was typed about a paper that is gone stays, and says so', async () => {
    const { detentionId, recordId } = await charged('Исчезов Тест Примерович');
    const phone = await handsetOf(browser, night, { url: line.url });
    const { page } = phone;
    await seen(page, detentionId);
    line.down();
    await open(page, detentionId);
    await rewrite(page, '488', 'прочли вслух');
    await send(page);
    await paper(page).getByText('Исправление ждёт сети').waitFor();
    const gone = {
      clientId: clientId(),
      id: clientId(),
      recordId,
      reason: 'не его протокол',
      withdraw: true,
    };
    expect(
      (await night.coordinator.mutate('correctRecord', 'CorrectRecordInput', gone, '')).code,
    ).toBeUndefined();
    line.up();
    await page.getByText('Этого протокола в деле больше нет').waitFor();
    await page.getByText('Ваша причина: прочли вслух').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Убрать' }).click();
    await page.getByText('Ни одного протокола ещё не записано').waitFor();
    await phone.close();
  });

  it('at the desk on the papers of the case, and withdrawn there', async () => {
    const { detentionId } = await charged('Бумагин Тест Примерович');
    const desk = await Handset.of(browser, night.house.url, { size: 'desk' });
    await desk.signIn(night.coordinator);
    const { page } = desk;
    await page.goto(`/case/${detentionId}?tab=papers`);
    const record = page.locator('details.protocol');
    await record.getByRole('button', { name: 'Исправить' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('.protocol-progress').waitFor();
    await dialog.getByRole('button', { name: /^Дальше/ }).click();
    await dialog.getByLabel('Статья', { exact: true }).fill('488');
    await dialog.getByRole('button', { name: 'К причине' }).click();
    await dialog.getByLabel('Почему исправляете').fill('перечитали фотографию');
    expect(await axe(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Исправить', exact: true }).click();
    await said(page, 'Исправлено, прежняя версия сохранена');
    await record.getByText('488(1)').waitFor();
    await record.getByRole('button', { name: 'Снять запись' }).click();
    await dialog.getByLabel('Почему снимаете').fill('протокол другого человека');
    await dialog.locator('button[type=submit]').click();
    await said(page, 'Запись снята');
    expect(await standing(detentionId)).toBe(0);
    await desk.close();
  });
});

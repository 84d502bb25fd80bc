import type { Browser, Locator, Page } from 'playwright-core';
import { clientId } from '../support/house.js';
import { ago, clockOf, minute } from '../support/proceedings.js';
import { axe, Handset } from './support/browser.js';
import type { Line } from './support/line.js';
import { goTo, handsetOf, keepOffline, type Night, until } from './support/night.js';
import { stage } from './support/stage.js';
import { startOf } from './support/waiting-cases.js';

const HERE = 'сосчитано этим телефоном';

describe('a start of detention that was written down wrongly', () => {
  let night: Night;
  let browser: Browser;
  let line: Line;
  stage((set) => ({ night, browser, line } = set));

  const startLine = (page: Page) => page.locator('.claims-line', { hasText: 'Задержан(а) на деле' });
  const form = (page: Page) => page.getByRole('dialog').last();
  /** Of this night, so many minutes ago, as it is typed. */
  async function fillWhen(within: Locator, minutesAgo: number): Promise<void> {
    const wall = new Date(Date.now() - minutesAgo * 60_000 + 5 * 3_600_000).toISOString();
    await within.locator('input[type=date]').fill(wall.slice(0, 10));
    await within.locator('input[type=time]').fill(wall.slice(11, 16));
  }
  async function type(page: Page, minutesAgo: number, reason: string): Promise<void> {
    await fillWhen(form(page), minutesAgo);
    await form(page).getByLabel('Почему исправляете').fill(reason);
  }
  const send = (page: Page) => form(page).locator('button[type=submit]').click();

  async function open(page: Page, detentionId: string): Promise<void> {
    await goTo(page, `/people/${detentionId}`);
    await startLine(page).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Исправить' }).click();
    await form(page).getByLabel('Почему исправляете').waitFor();
  }
  const close = async (page: Page) => {
    await page.getByRole('dialog').getByRole('button', { name: 'Закрыть' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };
  const correct = (recordId: string, minutesAgo: number) =>
    night.coordinator.mutate(
      'correctRecord',
      'CorrectRecordInput',
      {
        ...{ clientId: clientId(), id: clientId(), recordId, reason: 'родные видели раньше' },
        detentionStart: { at: minute(ago(minutesAgo)), source: 'RELATIVE_TOLD' },
      },
      '',
    );

  it('is put right on the person with a reason; clocks follow, and the former word stays with its reason', async () => {
    const { detentionId } = await night.hold('Началов Тест Примерович', 60);
    const phone = await handsetOf(browser, night);
    const { page } = phone;
    await open(page, detentionId);
    await fillWhen(form(page), 95);
    await send(page);
    // no reason was given: nothing is sent
    expect(await night.count('detention_start where detention_id = $1', [detentionId])).toBe(1);
    await form(page).getByLabel('Почему исправляете').fill('в списке перепутали час');
    await form(page).getByLabel('Источник').selectOption({ label: 'со слов близких' });
    await send(page);
    await page.getByRole('status').filter({ hasText: 'Исправлено, прежняя версия сохранена. ' }).waitFor();
    await page
      .locator('.next-clock')
      .getByText(/1 ч 2\d мин/)
      .waitFor();
    const { dueAt } = await clockOf(night.coordinator, detentionId, 'KZ-DET-3H');
    expect(Math.abs(Date.parse(dueAt!) - (Date.now() + 85 * 60_000))).toBeLessThan(120_000);
    await startLine(page).getByText('со слов близких').waitFor();
    await startLine(page).click();
    const card = page.getByRole('dialog').locator('.court-card');
    await card.getByText('Прежняя версия: 1').click();
    await card.getByText('в списке перепутали час').waitFor();
    expect(await axe(page)).toEqual([]);
    await phone.close();
  });

  it('how sharply it was known, and in which words, stays where nobody touches the time', async () => {
    const { detentionId } = await night.hold('Словесов Тест Примерович', 60);
    const about = {
      at: ago(50).toISOString(),
      precision: 'HOUR',
      asWritten: 'около десяти, после речи',
      zone: 'Asia/Almaty',
    };
    await correct(await startOf(night.coordinator, detentionId), 50);
    await night.coordinator.mutate(
      'correctRecord',
      'CorrectRecordInput',
      {
        ...{ clientId: clientId(), id: clientId(), reason: 'записано со слов' },
        recordId: await startOf(night.coordinator, detentionId),
        detentionStart: { at: about, source: 'RELATIVE_TOLD' },
      },
      '',
    );
    const phone = await handsetOf(browser, night);
    const { page } = phone;
    await open(page, detentionId);
    await form(page).getByText('Дословно: «около десяти, после речи»').waitFor();
    await form(page).getByLabel('Источник').selectOption({ label: 'со слов полиции' });
    await form(page).getByLabel('Почему исправляете').fill('это сказала полиция');
    await send(page);
    await page.getByRole('status').filter({ hasText: 'Исправлено' }).waitFor();
    const [said] = await night.house.rows<{ said_at: object; source: string }>(
      'select said_at, source from detention_start where detention_id = $1 and superseded_by is null',
      [detentionId],
    );
    expect(said).toMatchObject({
      source: 'POLICE_SAID',
      said_at: { precision: 'HOUR', asWritten: 'около десяти, после речи', zone: 'Asia/Almaty' },
    });
    await phone.close();
  });

  it('with no network it waits, and the clocks of the phone move as the server’s will', async () => {
    const { detentionId } = await night.hold('Безсетев Тест Примерович', 60);
    const phone = await handsetOf(browser, night, { url: line.url });
    const { page } = phone;
    await keepOffline(page);
    await goTo(page, `/people/${detentionId}`);
    await startLine(page).waitFor();
    line.down();
    await open(page, detentionId);
    await type(page, 100, 'взяли раньше, чем записано');
    await send(page);
    await startLine(page).getByText('ждёт сети').waitFor();
    await startLine(page).click();
    await page.getByRole('dialog').getByText('Сейчас на сервере').waitFor();
    expect(await page.getByRole('dialog').getByRole('button', { name: 'Исправить' }).count()).toBe(0);
    await close(page);
    const next = page.locator('.next-clock');
    await next.getByText(HERE).waitFor();
    await next.getByText(/1 ч (1\d|20) мин/).waitFor();
    const end = await next.locator('.next-clock-time > span').last().innerText();
    expect(await axe(page)).toEqual([]);
    line.up();
    await next.getByText(HERE).waitFor({ state: 'detached' });
    await startLine(page).getByText('ждёт сети').waitFor({ state: 'detached' });
    expect(await next.locator('.next-clock-time > span').last().innerText()).toBe(end);
    expect(await page.getByText('Сервер сосчитал иначе').count()).toBe(0);
    expect(await night.count('detention_start where detention_id = $1', [detentionId])).toBe(2);
    await phone.close();
  });

  it('that a colleague put right first comes back with everything typed, and goes anew on what stands', async () => {
    const { detentionId } = await night.hold('Вторичнов Тест Примерович', 60);
    const phone = await handsetOf(browser, night, { url: line.url });
    const { page } = phone;
    await keepOffline(page);
    await goTo(page, `/people/${detentionId}`);
    await startLine(page).waitFor();
    line.down();
    await open(page, detentionId);
    await type(page, 100, 'сам видел на площади');
    const typed = await form(page).locator('input[type=time]').inputValue();
    await send(page);
    await startLine(page).getByText('ждёт сети').waitFor();
    expect((await correct(await startOf(night.coordinator, detentionId), 80)).code).toBeUndefined();
    line.up();
    await startLine(page).getByText('не принято').waitFor();
    await startLine(page).click();
    const card = page.getByRole('dialog').locator('.court-card');
    await card.getByText('Ваша причина: сам видел на площади').waitFor();
    await card.getByRole('button', { name: 'Исправить и отправить' }).click();
    await form(page).getByText('Сейчас записано').waitFor();
    expect(await form(page).getByLabel('Почему исправляете').inputValue()).toBe('сам видел на площади');
    expect(await form(page).locator('input[type=time]').inputValue()).toBe(typed);
    expect(await axe(page)).toEqual([]);
    await send(page);
    await until(
      'three versions',
      async () => (await night.count('detention_start where detention_id = $1', [detentionId])) === 3,
    );
    await startLine(page).getByText('не принято').waitFor({ state: 'detached' });
    await startLine(page).click();
    await card.getByText('Прежние версии: 2').waitFor();
    await phone.close();
  });

  it('at the desk beside the line of time, where the record offers it', async () => {
    const { detentionId } = await night.hold('Столов Тест Примерович', 60);
    const desk = await Handset.of(browser, night.house.url, { size: 'desk' });
    await desk.signIn(night.coordinator);
    const { page } = desk;
    await page.goto(`/case/${detentionId}`);
    const card = page.locator('.court-card', { hasText: 'Задержан(а) на деле' });
    await card.getByRole('button', { name: 'Исправить' }).click();
    await type(page, 95, 'в протоколе другое время');
    await send(page);
    await page.getByRole('status').filter({ hasText: 'Исправлено, прежняя версия сохранена. ' }).waitFor();
    await card.getByText('Прежняя версия: 1').waitFor();
    expect(await axe(page)).toEqual([]);
    await desk.close();
  });
});

import type { Browser, Page } from 'playwright-core';
import { recordOffence } from '../support/proceedings.js';
import { faultsOf, Handset, LOOKS, openBrowser } from './support/browser.js';
import { Line } from './support/line.js';
import { goTo, handsetOf, keepOffline, Night, until } from './support/night.js';

describe('a hearing and a ruling', () => {
  let night: Night;
  let browser: Browser;
  let line: Line;
  beforeAll(async () => {
    night = await Night.begin();
    browser = await openBrowser();
    line = await Line.to(night.house.url);
  });
  beforeEach(() => line.up());
  afterAll(async () => {
    await browser?.close();
    await line?.close();
    await night?.end();
  });

  const rows = (table: string, detentionId: string) =>
    night.count(`${table} where detention_id = $1 and superseded_at is null`, [detentionId]);
  const dialog = (page: Page) => page.getByRole('dialog');
  /** Sends the sheet that is open. */
  const send = (page: Page) => dialog(page).locator('button[type=submit]').click();
  const type = async (page: Page, label: string, text: string) =>
    dialog(page).getByLabel(label, { exact: true }).fill(text);
  const choose = async (page: Page, label: string, option: string) =>
    dialog(page).getByLabel(label, { exact: true }).selectOption({ label: option });

  const fillHearing = async (page: Page) => {
    await fillWhen(page, 12);
    await choose(page, 'Где проходило', 'в полиции');
    await choose(page, 'Итог', 'вынесено постановление');
    await dialog(page)
      .getByRole('group', { name: 'Защитник присутствовал' })
      .getByRole('button', { name: 'Нет' })
      .click();
  };
  const fillRuling = async (page: Page) => {
    await fillWhen(page, 10);
    await choose(page, 'Взыскание', 'арест');
    await type(page, 'На сколько суток', '7');
  };

  async function deskOf(detentionId: string, tab = 'court'): Promise<Handset> {
    const desk = await Handset.of(browser, night.house.url, { size: 'desk' });
    await desk.signIn(night.lawyer);
    await desk.page.goto(`/case/${detentionId}?tab=${tab}`);
    return desk;
  }

  it('at the desk: refused without a protocol with everything typed, then it opens the ten days of appeal', async () => {
    const { detentionId } = await night.hold('Судов Тест Примерович');
    const desk = await deskOf(detentionId);
    const { page } = desk;
    await page.getByRole('button', { name: 'Записать рассмотрение' }).click();
    await fillHearing(page);
    await type(page, 'Судья', 'Судья Тестова');
    await send(page);
    await page.getByRole('status').filter({ hasText: 'Рассмотрение записано' }).waitFor();
    await page.getByText('Рассмотрение прошло внутри отдела полиции.').waitFor();

    await page.getByRole('button', { name: 'Записать постановление' }).click();
    await fillRuling(page);
    await type(page, 'Судья', 'Судья Тестова');
    await send(page);
    await dialog(page).getByRole('alert').waitFor();
    expect(await dialog(page).getByLabel('На сколько суток').inputValue()).toBe('7');
    expect(await rows('ruling', detentionId)).toBe(0);
    await recordOffence(night.coordinator, detentionId);
    await send(page);
    await page.getByRole('status').filter({ hasText: 'Постановление записано. ' }).waitFor();
    await page.getByText('10 суток: жалоба на постановление').first().waitFor();
    expect(await rows('ruling', detentionId)).toBe(1);
    await page.goto(`/case/${detentionId}?tab=deadlines`);
    await page.locator('.deadline', { hasText: '10 суток: жалоба на постановление' }).waitFor();
    await desk.close();
  });

  it('a signature is refused as service at its field; a copy in the hand is counted from; both are put right', async () => {
    const { detentionId } = await night.hold('Вручёнов Тест Примерович');
    await recordOffence(night.coordinator, detentionId);
    const desk = await deskOf(detentionId);
    const { page } = desk;
    await page.getByRole('button', { name: 'Записать постановление' }).click();
    await fillRuling(page);
    await send(page);
    await page.getByRole('button', { name: 'Записать вручение' }).click();
    await fillWhen(page, 5);
    await choose(page, 'Кому', 'самому человеку');
    await choose(page, 'Как передана копия', 'только подпись');
    await send(page);
    await dialog(page).locator('.field-fault').waitFor();
    expect(await dialog(page).getByLabel('Как передана копия').getAttribute('aria-invalid')).toBe('true');
    await choose(page, 'Как передана копия', 'из рук в руки');
    await send(page);
    await page.getByRole('status').filter({ hasText: 'Вручение записано' }).waitFor();
    await page.getByText('самому человеку, из рук в руки').waitFor();

    const ruling = page.locator('article.record', { hasText: 'Постановление' });
    await ruling.getByRole('button', { name: 'Исправить' }).last().click();
    expect(await dialog(page).getByLabel('На сколько суток').inputValue()).toBe('7');
    await type(page, 'На сколько суток', '9');
    await type(page, 'Почему исправляете', 'в копии девять');
    await send(page);
    await page.getByRole('status').filter({ hasText: 'Исправлено' }).waitFor();
    await ruling.getByText('9 суток').waitFor();
    await ruling.getByRole('button', { name: 'Снять запись' }).last().click();
    await dialog(page).getByLabel('Почему снимаете').fill('не этот человек');
    await send(page);
    await page.getByRole('status').filter({ hasText: 'Запись снята' }).waitFor();
    await ruling.waitFor({ state: 'detached' });
    await desk.close();
  });

  it('on the phone with no network: both wait sealed, are sent once, and the clock of appeal opens', async () => {
    const { detentionId } = await night.hold('Коридоров Тест Примерович');
    await recordOffence(night.coordinator, detentionId);
    const phone = await handsetOf(browser, night, { url: line.url });
    const { page } = phone;
    await keepOffline(page);
    await goTo(page, `/people/${detentionId}`);
    await page.getByRole('link', { name: 'Суд и постановление' }).click();
    await page.getByText('Суда и постановления ещё не было').waitFor();
    line.down();
    await page.getByRole('button', { name: 'Рассмотрение' }).click();
    await fillHearing(page);
    await send(page);
    await page.getByRole('button', { name: 'Вернуть' }).click();
    await page.locator('.court-card').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Рассмотрение' }).click();
    expect(await dialog(page).getByLabel('Где проходило').inputValue()).toBe('POLICE');
    await send(page);
    await page.locator('.court-card', { hasText: 'Рассмотрение дела' }).waitFor();
    await page.getByRole('button', { name: 'Постановление' }).click();
    await fillRuling(page);
    await send(page);
    const waits = page.locator('.court-card', { hasText: 'арест' });
    await waits.getByText('10 суток: жалоба на постановление').waitFor();
    await waits.getByText('сосчитано этим телефоном').first().waitFor();
    expect(await rows('ruling', detentionId)).toBe(0);
    line.loseAnswers(1);
    line.up();
    await until('the server has the ruling', async () => (await rows('ruling', detentionId)) === 1, 90);
    await page.getByText('10 суток: жалоба на постановление').waitFor();
    expect(await rows('hearing', detentionId)).toBe(1);
    await goTo(page, `/people/${detentionId}`);
    await page.getByText('жалоба на постановление').first().waitFor();
    await phone.close();
  });

  it('that was refused once the network came back is put right with what was typed', async () => {
    const { detentionId } = await night.hold('Отказов Тест Примерович');
    const phone = await handsetOf(browser, night, { url: line.url });
    const { page } = phone;
    await goTo(page, `/people/${detentionId}/court`);
    await page.getByText('Суда и постановления ещё не было').waitFor();
    line.down();
    await page.getByRole('button', { name: 'Постановление' }).click();
    await fillRuling(page);
    await send(page);
    await page.locator('.court-card', { hasText: 'арест' }).waitFor();
    line.up();
    await page.getByRole('button', { name: 'Исправить и отправить' }).waitFor();
    await recordOffence(night.coordinator, detentionId);
    await page.getByRole('button', { name: 'Исправить и отправить' }).click();
    expect(await dialog(page).getByLabel('На сколько суток').inputValue()).toBe('7');
    await send(page);
    await page.getByText('10 суток: жалоба на постановление').waitFor();
    expect(await rows('ruling', detentionId)).toBe(1);
    await phone.close();
  });

  it('an event that no paper holds: refused before what it follows, then recorded, from the deadlines too', async () => {
    const { detentionId } = await night.hold('Событиев Тест Примерович');
    const desk = await deskOf(detentionId, 'deadlines');
    const { page } = desk;
    await page.getByRole('button', { name: 'Записать событие' }).click();
    await choose(page, 'Что произошло', 'Ходатайство разрешено');
    await fillWhen(page, 3);
    await send(page);
    await dialog(page).getByRole('alert').waitFor();
    await choose(page, 'Что произошло', 'Ходатайство подано');
    await send(page);
    await page.getByRole('status').filter({ hasText: 'Событие записано' }).waitFor();
    expect(await rows('procedural_step', detentionId)).toBe(1);
    await desk.close();
  });

  it.each(LOOKS)('are free of faults that axe finds: %s, %s, %s', async (language, theme, size) => {
    const { detentionId } = await night.hold(`Доступов${language}${theme}${size} Тест Примерович`);
    await recordOffence(night.coordinator, detentionId);
    const device = await Handset.of(browser, night.house.url, { language, theme, size });
    await device.signIn(night.lawyer);
    const { page } = device;
    const found: string[] = [];
    const look = async (screen: string) => found.push(...(await faultsOf(page, screen)));
    await goTo(page, `/people/${detentionId}/court`);
    await page.locator('.empty').waitFor();
    await look('nothing yet');
    for (const nth of [0, 1, 2]) {
      await page.locator('.dock button').nth(nth).click();
      await page.locator('dialog form').waitFor();
      if (nth === 1) await page.locator('dialog select').first().selectOption('ARREST');
      if (nth === 2) await page.locator('dialog select').first().selectOption('DEFENDER_PROVIDED');
      await look(`form ${nth}`);
      if (nth === 1) {
        await fillWhen(page, 10);
        await page.locator('dialog button[type=submit]').click();
        await page.locator('.court-card').first().waitFor();
        await look('a ruling');
      } else {
        await page.keyboard.press('Escape');
      }
    }
    await goTo(page, `/case/${detentionId}?tab=court`);
    await page.locator('.record .court-acts').first().waitFor();
    await look('the desk');
    await page.locator('.record .court-acts button').first().click();
    await page.locator('dialog form').waitFor();
    await look('service');
    expect(found).toEqual([]);
    await device.close();
  });
});

/** The day and the clock in Almaty so many minutes ago, into the sheet that is open. */
async function fillWhen(page: Page, minutesAgo: number): Promise<void> {
  const wall = new Date(Date.now() - minutesAgo * 60_000 + 5 * 3_600_000).toISOString();
  await page.locator('dialog input[type=date]').fill(wall.slice(0, 10));
  await page.locator('dialog input[type=time]').fill(wall.slice(11, 16));
}

import type { Browser, Page } from 'playwright-core';
import { clientId } from '../support/house.js';
import { ago, minute, recordOffence, recordRuling } from '../support/proceedings.js';
import { axe, type Handset } from './support/browser.js';
import type { Line } from './support/line.js';
import { goTo, handsetOf, keepOffline, type Night, unlock, until } from './support/night.js';
import { stage } from './support/stage.js';

const HERE = 'сосчитано этим телефоном';
const APPEAL = '10 суток: жалоба на постановление';

describe('what is put right on the phone with no network', () => {
  let night: Night;
  let browser: Browser;
  let line: Line;
  stage((set) => ({ night, browser, line } = set));

  const dialog = (page: Page) => page.getByRole('dialog');
  const send = (page: Page) => dialog(page).locator('button[type=submit]').click();
  const standing = (table: string, detentionId: string) =>
    night.count(`${table} where detention_id = $1 and superseded_at is null`, [detentionId]);

  /** Somebody sentenced to seven days of arrest. */
  async function sentenced(name: string): Promise<{ detentionId: string; rulingId: string }> {
    const { detentionId } = await night.hold(name);
    await recordOffence(night.coordinator, detentionId);
    const { ruling } = await recordRuling(night.coordinator, detentionId, { arrestDays: 7 });
    return { detentionId, rulingId: ruling.id };
  }

  /** The person and their trial were seen with a network; then it goes. @param seen what stands there at court. */
  async function corridor(detentionId: string, seen: string): Promise<Handset> {
    const phone = await handsetOf(browser, night, { url: line.url });
    const { page } = phone;
    await keepOffline(page);
    await goTo(page, `/people/${detentionId}`);
    await page.locator('.clocks').waitFor();
    await goTo(page, `/people/${detentionId}/court`);
    await page.getByText(seen).first().waitFor();
    line.down();
    return phone;
  }

  async function withdrawRuling(page: Page): Promise<void> {
    await page
      .locator('.court-card', { hasText: 'арест' })
      .getByRole('button', { name: 'Снять запись' })
      .click();
    await dialog(page).getByLabel('Почему снимаете').fill('постановление другого человека');
    await send(page);
    await page.locator('.court-card', { hasText: 'Исправление' }).waitFor();
  }

  it('a ruling that is taken away takes its clocks with it, here and then at the server', async () => {
    const { detentionId } = await sentenced('Снятов Тест Примерович');
    const phone = await corridor(detentionId, APPEAL);
    const { page } = phone;
    await withdrawRuling(page);
    await page.getByText(APPEAL).waitFor({ state: 'detached' });
    await goTo(page, `/people/${detentionId}`);
    await page.locator('.next-clock').getByText(HERE).waitFor();
    expect(await page.getByText('жалоба на постановление').count()).toBe(0);
    expect(await standing('ruling', detentionId)).toBe(1);
    line.up();
    await until('the server took it away', async () => (await standing('ruling', detentionId)) === 0, 90);
    await page.getByText(HERE).first().waitFor({ state: 'detached' });
    expect(await page.getByText('жалоба на постановление').count()).toBe(0);
    expect(await page.getByText('Сервер сосчитал иначе').count()).toBe(0);
    await phone.close();
  });

  it('an event starts a clock on the phone, as the server counts it', async () => {
    const { detentionId } = await night.hold('Ходатаев Тест Примерович');
    const phone = await corridor(detentionId, 'Суда и постановления ещё не было');
    const { page } = phone;
    await page.getByRole('button', { name: 'Событие', exact: true }).click();
    await dialog(page).getByLabel('Что произошло').selectOption({ label: 'Вытрезвление удостоверено' });
    const wall = new Date(Date.now() - 5 * 60_000 + 5 * 3_600_000).toISOString();
    await dialog(page).locator('input[type=date]').fill(wall.slice(0, 10));
    await dialog(page).locator('input[type=time]').fill(wall.slice(11, 16));
    await send(page);
    await goTo(page, `/people/${detentionId}`);
    const next = page.locator('.next-clock');
    await next.getByText(HERE).waitFor();
    await next.getByText(/2 ч 5\d мин/).waitFor();
    const end = await next.locator('.next-clock-time > span').last().innerText();
    line.up();
    await next.getByText(HERE).waitFor({ state: 'detached' });
    expect(await next.locator('.next-clock-time > span').last().innerText()).toBe(end);
    expect(await page.getByText('Сервер сосчитал иначе').count()).toBe(0);
    await phone.close();
  });

  it('a correction that came second: the server’s clocks are back, both ends are said, what was typed is there', async () => {
    const { detentionId, rulingId } = await sentenced('Вторых Тест Примерович');
    const phone = await corridor(detentionId, APPEAL);
    const { page } = phone;
    const card = page.locator('.court-card', { hasText: 'арест' });
    await card.getByRole('button', { name: 'Исправить' }).click();
    await dialog(page).getByLabel('На сколько суток').fill('9');
    await dialog(page).getByLabel('Почему исправляете').fill('в копии девять');
    await send(page);
    await card.getByText(HERE).first().waitFor();
    const { code } = await night.coordinator.mutate(
      'correctRecord',
      'CorrectRecordInput',
      {
        ...{ clientId: clientId(), id: clientId(), recordId: rulingId, reason: 'в суде сказали три' },
        ruling: { announcedAt: minute(ago(10)), penalty: 'ARREST', arrestDays: 3 },
      },
      '',
    );
    expect(code).toBeUndefined();
    line.up();
    const refused = page.locator('.court-card', { hasText: 'Исправление' });
    await refused.getByText('в копии девять').waitFor();
    await goTo(page, `/people/${detentionId}`);
    await page.getByText('Сервер сосчитал иначе').waitFor();
    expect(await page.getByText(HERE).count()).toBe(0);
    expect(await axe(page)).toEqual([]);
    await page.reload();
    await unlock(page);
    await goTo(page, `/people/${detentionId}/court`);
    await refused.getByText('в копии девять').waitFor();
    await phone.close();
  });

  it('of somebody this phone has no records of: the row says that its clock is what was before', async () => {
    const { detentionId } = await sentenced('Прежнев Тест Примерович');
    const phone = await handsetOf(browser, night, { url: line.url });
    const { page } = phone;
    await goTo(page, `/station/${night.here.id}`);
    const row = page.locator('.row', { hasText: 'Прежнев' });
    await row.locator('time').waitFor();
    await goTo(page, `/people/${detentionId}/court`);
    await page.getByText(APPEAL).waitFor();
    line.down();
    await withdrawRuling(page);
    await page
      .locator('.court-card', { hasText: 'арест' })
      .getByText('как было до записи, которая ждёт')
      .waitFor();
    await goTo(page, `/station/${night.here.id}`);
    await row.getByText('как было до записи, которая ждёт').waitFor();
    expect(await axe(page)).toEqual([]);
    line.up();
    await until('the server took it away', async () => (await standing('ruling', detentionId)) === 0, 90);
    await row.getByText('как было до записи, которая ждёт').waitFor({ state: 'detached' });
    await phone.close();
  });

  it('of a record that came after what this phone counts from: the person says it before the clocks', async () => {
    const { detentionId } = await night.hold('Позднев Тест Примерович');
    const phone = await handsetOf(browser, night, { url: line.url });
    const { page } = phone;
    await goTo(page, `/people/${detentionId}`);
    await page.locator('.clocks').waitFor();
    await goTo(page, '/account');
    await page.getByText('Включить работу без сети').waitFor();
    await recordOffence(night.coordinator, detentionId);
    await recordRuling(night.coordinator, detentionId, { arrestDays: 7 });
    await goTo(page, `/people/${detentionId}/court`);
    await page.getByText(APPEAL).waitFor();
    line.down();
    await withdrawRuling(page);
    await goTo(page, `/people/${detentionId}`);
    await page.getByText('Здесь ждёт запись, которая меняет сроки').waitFor();
    expect(await page.getByText(HERE).count()).toBe(0);
    expect(await axe(page)).toEqual([]);
    line.up();
    await page.getByText('Здесь ждёт запись, которая меняет сроки').waitFor({ state: 'detached' });
    await until('the server took it away', async () => (await standing('ruling', detentionId)) === 0, 90);
    await phone.close();
  });
});

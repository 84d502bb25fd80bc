import type { Browser, Page } from 'playwright-core';
import { localOf } from '../../web/src/time/local.js';
import { HOME_ZONE } from '../../web/src/time/zone.js';
import { clientId, House, type Person } from '../support/house.js';
import { hold } from '../support/custody-day.js';
import { cancelLeave, convicted, give, hours, leavesOf, planLeave, respond } from '../support/duty.js';
import { faultsOf, LOOKS, openBrowser } from './support/browser.js';
import { roomOf } from './support/desk.js';
import { goTo } from './support/night.js';

const HOUR = 3_600_000;
const PLAN = '/desk/leave/new';

describe('leave of colleagues, at the desk', () => {
  let house: House;
  let browser: Browser;
  let coordinator: Person;
  let colleague: Person;
  beforeAll(async () => {
    house = await House.open();
    browser = await openBrowser();
    coordinator = await house.staff('COORDINATOR', 'Дана Примерович');
    colleague = await house.staff('LAWYER', 'Помощников Тест Примерович');
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  const atDesk = (path = '/desk/leave', who = coordinator) => roomOf(browser, { house, who, path });
  /** Not the banner above every screen. */
  const refusal = (page: Page) => page.locator('.desk-room [role=alert]');
  const row = (page: Page, name: string) => page.locator('.own-row', { hasText: name });
  const choose = async (page: Page, name: string) => {
    const option = page.locator('option', { hasText: name });
    await page.locator('select').selectOption(await option.getAttribute('value'));
  };
  /** Types a leave that begins in so many hours and lasts so many. */
  const type = async (page: Page, name: string, { from = 1, lasts = 120 } = {}) => {
    await choose(page, name);
    const times = page.locator('input[type=datetime-local]');
    await times.nth(0).fill(localOf(Date.now() + from * HOUR, HOME_ZONE));
    await times.nth(1).fill(localOf(Date.now() + (from + lasts) * HOUR, HOME_ZONE));
    await page.locator('textarea').fill('Позвонил: заболел');
  };
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

  it('is planned for somebody who leaves nothing behind, stands among those ahead, and is taken back by one press', async () => {
    const who = await house.staff('OPERATOR', 'Звонарёва Тест Примеровна');
    const desk = await atDesk();
    const { page } = desk;
    await page.getByText('Сейчас никто не отсутствует').waitFor();
    await page.keyboard.press('n');
    await type(page, 'Звонарёва', { lasts: -5 });
    await press(page, 'Запланировать');
    await refusal(page).waitFor();
    expect(await page.locator('textarea').inputValue()).toBe('Позвонил: заболел');
    await type(page, 'Звонарёва');
    await page.getByText('Никто не останется без адвоката').waitFor();
    await press(page, 'Запланировать');
    await row(page, 'Звонарёва').getByText('запланировано, оператор. Позвонил: заболел').waitFor();
    expect(await page.getByRole('button', { name: 'Впереди' }).getAttribute('aria-pressed')).toBe('true');
    await press(page, 'Вернуть');
    await page.getByText('Впереди ничего не запланировано').waitFor();
    expect(await leavesOf(coordinator, { staffId: who.id })).toMatchObject([{ state: 'CANCELLED' }]);
    await desk.close();
  });

  it('names whom it would leave to nobody, and keeps what is typed while one looks', async () => {
    const who = await house.staff('LAWYER', 'Заболевов Тест Примерович');
    const held = await hold(coordinator, 'Удержанов Тест Примерович');
    await give(coordinator, held.detentionId, who);
    await convicted(who);
    const desk = await atDesk(PLAN);
    const { page } = desk;
    await type(page, 'Заболевов', { from: -1 });
    await page.getByText('Останутся без адвоката: 2').waitFor();
    expect(await page.getByRole('radio', { name: /Заболевов/ }).count()).toBe(0);
    await press(page, 'Передать дела и запланировать');
    await refusal(page).getByText('остались бы ни за кем').waitFor();
    await page.locator('.row-link', { hasText: 'Удержанов' }).click();
    await page.getByRole('heading', { name: /Удержанов/ }).waitFor();
    expect(page.url()).toContain(`/case/${held.detentionId}`);
    await page.goBack();
    await page.getByText('Останутся без адвоката: 2').waitFor();
    expect(await page.locator('textarea').inputValue()).toBe('Позвонил: заболел');
    await desk.close();
  });

  it('leaves with the desk what nobody is offered, and is over when the colleague is back', async () => {
    const who = await house.staff('LAWYER', 'Приболевов Тест Примерович');
    const held = await hold(coordinator, 'Оставленов Тест Примерович');
    await give(coordinator, held.detentionId, who);
    const desk = await atDesk(PLAN);
    const { page } = desk;
    await type(page, 'Приболевов', { from: -1 });
    await page.getByRole('checkbox', { name: /оставить дежурным/ }).check();
    await press(page, 'Передать дела и запланировать');
    await page.getByText('Отсутствие запланировано. Оставлено дежурным: 1').waitFor();
    // it has begun: they are away now
    await row(page, 'Приболевов').getByText('идёт, адвокат').waitFor();
    expect(await page.getByRole('button', { name: 'Сейчас' }).getAttribute('aria-pressed')).toBe('true');
    await row(page, 'Приболевов').getByText('Передача дел: 1').click();
    await row(page, 'Приболевов')
      .getByRole('link', { name: /Оставленов/ })
      .waitFor();
    await page.getByRole('button', { name: /Уже на месте: Приболевов/ }).click();
    await page.locator('.own-row .danger').click();
    await page.getByText('Сейчас никто не отсутствует').waitFor();
    expect(await leavesOf(coordinator, { staffId: who.id })).toMatchObject([
      { state: 'CANCELLED', handOvers: [{ state: 'TAKEN_BACK' }] },
    ]);
    await desk.close();
  });

  it('asks a colleague to take the cases, and the desk where interests conflict; shows what they said', async () => {
    const who = await house.staff('LAWYER', 'Уезжаев Тест Примерович');
    const [a, b, c] = [
      await hold(coordinator, 'Первов Тест Примерович'),
      await hold(coordinator, 'Второв Тест Примерович'),
      await hold(coordinator, 'Третьев Тест Примерович'),
    ];
    await give(coordinator, a.detentionId, who);
    await give(coordinator, b.detentionId, who);
    await give(coordinator, c.detentionId, colleague);
    const personIds = [b.personId, c.personId];
    const conflict = { clientId: clientId(), id: clientId(), personIds, reason: 'показывают друг на друга' };
    await coordinator.mutate('declareConflict', 'DeclareConflictInput', conflict, '');
    const desk = await atDesk(PLAN);
    const { page } = desk;
    await type(page, 'Уезжаев');
    await page.getByRole('radio', { name: /Помощников/ }).check();
    await press(page, 'Передать дела и запланировать');
    await refusal(page).waitFor();
    expect(await leavesOf(coordinator, { staffId: who.id })).toEqual([]);
    await page.getByRole('checkbox', { name: /оставить дежурным/ }).check();
    await press(page, 'Передать дела и запланировать');
    await page.getByText('Отсутствие запланировано. Предложено дел: 1. Оставлено дежурным: 1').waitFor();
    const [offer] = await house.rows<{ id: string }>(
      `select id from assignment where lawyer_id = $1 and state = 'OFFERED'`,
      [colleague.id],
    );
    await respond(colleague, offer!.id);
    await page.reload();
    await row(page, 'Уезжаев').getByText('Передача дел: 2').click();
    await row(page, 'Уезжаев').getByText('Помощников Тест Примерович: принято').waitFor();
    await row(page, 'Уезжаев').getByText('оставлено дежурным').waitFor();
    await desk.close();
  });

  it('is refused where it overlaps another', async () => {
    const who = await house.staff('OPERATOR', 'Дваждыев Тест Примерович');
    await planLeave(coordinator, { staffId: who.id });
    const desk = await atDesk(PLAN);
    const { page } = desk;
    await type(page, 'Дваждыев', { from: 40, lasts: 2 });
    await press(page, 'Запланировать');
    await refusal(page).getByText('отсутствие уже запланировано').waitFor();
    await desk.close();
  });

  it('comes page by page, the soonest first; what is over and what was cancelled stand among all', async () => {
    const names = Array.from({ length: 21 }, (_, at) => `Чередов${String(at).padStart(2, '0')} Тест`);
    const people = [];
    for (const name of names) people.push(await house.staff('OPERATOR', name));
    for (const [at, { id }] of people.entries()) {
      const from = 500 + at * 10;
      await planLeave(coordinator, { staffId: id, from: hours(from), until: hours(from + 5) });
    }
    const desk = await atDesk('/desk/leave?show=PLANNED');
    const { page } = desk;
    await row(page, names[0]!).waitFor();
    expect(await row(page, names[20]!).count()).toBe(0);
    await press(page, 'Ещё');
    await row(page, names[20]!).waitFor();
    const shown = await page.locator('.own-row .row-name').allTextContents();
    expect(shown.filter((name) => name.startsWith('Чередов'))).toEqual(names);
    const [first] = await leavesOf(coordinator, { staffId: people[0]!.id });
    await cancelLeave(coordinator, first!.id);
    await press(page, 'Все');
    await row(page, names[20]!).waitFor();
    expect(await row(page, names[0]!).count()).toBe(0);
    await press(page, 'Ещё');
    await row(page, names[0]!).getByText('отменено').waitFor();
    await desk.close();
  });

  it.each(['LAWYER', 'OPERATOR', 'ANALYST', 'ADMINISTRATOR'] as const)(
    'is no room of the role %s',
    async (role) => {
      const who = await house.staff(role, 'Посторонний Тест Примерович');
      const desk = await roomOf(browser, { house, who, path: '/desk/departments' });
      const { page } = desk;
      expect(await page.getByRole('link', { name: 'Кто отсутствует' }).count()).toBe(0);
      for (const path of ['/desk/leave', PLAN]) {
        await goTo(page, path);
        await page.getByText('Такой страницы нет').first().waitFor();
      }
      await desk.close();
    },
  );

  it.each(LOOKS)('free of faults that axe finds: %s, %s, %s', async (language, theme, size) => {
    const who = await house.staff('LAWYER', 'Доступов Тест Примерович');
    await convicted(who);
    const look = { language, theme, size };
    const desk = await roomOf(browser, { house, who: coordinator, path: PLAN }, look);
    const { page } = desk;
    await type(page, 'Доступов', { from: -1 });
    await page.locator('input[type=radio]').first().waitFor();
    await page.locator('.desk-acts .btn.pri').click();
    await refusal(page).waitFor();
    const faults = await faultsOf(page, 'refused');
    await page.getByRole('radio', { name: /Помощников/ }).check();
    await page.locator('.desk-acts .btn.pri').click();
    await page.locator('.own-row summary').first().click();
    await page.locator('.own-row > .btn').first().click();
    await page.locator('.own-row .danger').waitFor();
    faults.push(...(await faultsOf(page, 'planned')));
    expect(faults).toEqual([]);
    await desk.close();
  });
});

import type { Browser, Page } from 'playwright-core';
import { convicted, give, leavesOf, planLeave, respond, takeDesk } from '../support/duty.js';
import { hold } from '../support/custody-day.js';
import { House, type Person } from '../support/house.js';
import { localOf } from '../../web/src/time/local.js';
import { HOME_ZONE } from '../../web/src/time/zone.js';
import { faultsOf, Handset, LOOKS, openBrowser, type Device } from './support/browser.js';
import { goTo } from './support/night.js';

const HOUR = 3_600_000;

describe('my leave', () => {
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

  const leaveOf = async (who: Person, device: Device = {}): Promise<Handset> => {
    const phone = await Handset.of(browser, house.url, device);
    await phone.signIn(who);
    await goTo(phone.page, '/account/leave');
    await phone.page.locator('.empty, .own-row').first().waitFor();
    return phone;
  };
  const ownLeaves = (who: Person) => leavesOf(who, { staffId: who.id });
  /** Types a leave that begins in an hour, for so many hours. */
  const type = async (page: Page, hours = 120, from = 1) => {
    const at = (n: number) => localOf(Date.now() + n * HOUR, HOME_ZONE);
    const times = page.locator('input[type=datetime-local]');
    await times.nth(0).fill(at(from));
    await times.nth(1).fill(at(from + hours));
    await page.locator('textarea').fill('Операция у сына');
  };

  it('is planned by whoever leaves nothing behind, and taken back by one tap', async () => {
    const who = await house.staff('OPERATOR', 'Отпускова Тест Примеровна');
    const phone = await leaveOf(who);
    const { page } = phone;
    await page.getByText('Отсутствие не запланировано').waitFor();
    await page.getByRole('link', { name: 'Запланировать отсутствие' }).click();
    await type(page, -5);
    await page.getByRole('button', { name: 'Запланировать', exact: true }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.locator('textarea').inputValue()).toBe('Операция у сына');
    await type(page);
    await page.getByRole('button', { name: 'Запланировать', exact: true }).click();
    await page.getByText('запланировано. Операция у сына').waitFor();
    await page.getByRole('button', { name: 'Вернуть' }).click();
    await page.getByText('отменено. Операция у сына').waitFor();
    expect(await ownLeaves(who)).toMatchObject([{ state: 'CANCELLED' }]);
    await phone.close();
  });

  it('is refused while a case would be left to nobody: each is shown and leads to its person, then one is asked', async () => {
    const who = await house.staff('LAWYER', 'Уезжаев Тест Примерович');
    const { id } = await convicted(who);
    const held = await hold(coordinator, 'Удержанов Тест Примерович');
    await give(coordinator, held.detentionId, who);
    const phone = await leaveOf(who);
    const { page } = phone;
    await page.getByRole('link', { name: 'Запланировать отсутствие' }).click();
    await type(page);
    await page.getByText('Останутся без адвоката: 2').waitFor();
    await page.getByRole('button', { name: 'Предложить дела и запланировать' }).click();
    await page.getByRole('alert').getByText('остались бы ни за кем').waitFor();
    expect(await ownLeaves(who)).toEqual([]);
    await page.locator('.row-link', { hasText: 'Удержанов' }).click();
    await page.getByRole('heading', { name: /Удержанов/ }).waitFor();
    expect(page.url()).toContain(`/people/${held.detentionId}`);
    await page.goBack();
    // what was typed is there
    await page.getByText('Останутся без адвоката: 2').waitFor();
    expect(await page.locator('textarea').inputValue()).toBe('Операция у сына');
    await page.getByRole('radio', { name: /Помощников/ }).check();
    await page.getByRole('button', { name: 'Предложить дела и запланировать' }).click();
    await page.getByText('Отсутствие запланировано. Предложено дел: 2').waitFor();
    await page.getByText('Передача дел: 2').click();
    await page.getByText('Помощников Тест Примерович: ждёт ответа, пока за вами').nth(1).waitFor();

    const [offer] = await house.rows<{ id: string }>(
      `select id from assignment where lawyer_id = $1 and detention_id = $2 and state = 'OFFERED'`,
      [colleague.id, id],
    );
    await respond(colleague, offer!.id);
    await page.reload();
    await page.getByText('Передача дел: 2').click();
    await page.getByText('Помощников Тест Примерович: принято').waitFor();
    await page.getByRole('button', { name: 'Отменить отсутствие' }).click();
    await page.getByText('Что коллега уже принял, останется у него').waitFor();
    await page.locator('.own-row .danger').click();
    await page.getByText('отменено. Операция у сына').waitFor();
    expect(await ownLeaves(who)).toMatchObject([{ state: 'CANCELLED' }]);
    await phone.close();
  });

  it('is not left to a colleague who is away then; one who is back by then is asked', async () => {
    const who = await house.staff('LAWYER', 'Дорогин Тест Примерович');
    const gone = await house.staff('LAWYER', 'Отсутствов Тест Примерович');
    await convicted(who);
    const hours = (n: number) => new Date(Date.now() + n * HOUR).toISOString();
    await planLeave(gone, { from: hours(30), until: hours(40) });
    const phone = await leaveOf(who);
    const { page } = phone;
    await page.getByRole('link', { name: 'Запланировать отсутствие' }).click();
    await type(page, 20);
    const away = page.getByRole('radio', { name: /Отсутствов/ });
    expect(await away.isEnabled()).toBe(true);
    await type(page, 60);
    await page.getByText('не будет: ').waitFor();
    expect(await away.isDisabled()).toBe(true);
    expect(await page.getByRole('radio', { name: /Помощников/ }).isEnabled()).toBe(true);
    expect(await faultsOf(page, 'a colleague who is away')).toEqual([]);
    await phone.close();
  });

  it('begins at no desk: the refusal leads to it; one that overlaps is refused', async () => {
    await takeDesk(coordinator);
    const phone = await leaveOf(coordinator, { size: 'desk' });
    const { page } = phone;
    await page.getByRole('link', { name: 'Запланировать отсутствие' }).click();
    await type(page, 20, -1);
    await page.getByRole('button', { name: 'Запланировать', exact: true }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Перейти к дежурству' }).waitFor();
    await type(page, 20, 30);
    await page.getByRole('button', { name: 'Запланировать', exact: true }).click();
    await page.getByText('запланировано. Операция у сына').waitFor();
    await page.getByRole('link', { name: 'Запланировать отсутствие' }).click();
    await type(page, 20, 40);
    await page.getByRole('button', { name: 'Запланировать', exact: true }).click();
    await page.getByRole('alert').getByText('отсутствие уже запланировано').waitFor();
    await phone.close();
  });

  it.each(LOOKS)('free of faults that axe finds: %s, %s, %s', async (language, theme, size) => {
    const who = await house.staff('LAWYER', 'Доступов Тест Примерович');
    await convicted(who);
    const phone = await leaveOf(who, { language, theme, size });
    const { page } = phone;
    const faults = await faultsOf(page, 'no leave');
    await page.locator('.dock a').click();
    await type(page);
    await page.locator('input[type=radio]').first().waitFor();
    await page.locator('.dock button').click();
    await page.getByRole('alert').waitFor();
    faults.push(...(await faultsOf(page, 'refused')));
    await page.getByRole('radio', { name: /Помощников/ }).check();
    await page.locator('.dock button').click();
    await page.locator('.own-row summary').click();
    await page.locator('.own-row .btn').first().click();
    await page.locator('.own-row .danger').waitFor();
    faults.push(...(await faultsOf(page, 'planned')));
    expect(faults).toEqual([]);
    await phone.close();
  });
});

import type { Browser } from 'playwright-core';
import { ask, closeAgents, post, recorded, refresh, stored, watch } from '../support/family.js';
import { House, type Person } from '../support/house.js';
import { MailCatcher } from '../support/mail-catcher.js';
import { logOne } from '../support/proceedings.js';
import { tell } from '../support/telling.js';
import { type Device, faultsOf, LOOKS, openBrowser } from './support/browser.js';
import { line, roomOf } from './support/desk.js';
import { appKept, goTo, until } from './support/night.js';

const ALLOWED = 'Жебраев Тестбек Примерович';
const SILENT = 'Золгалин Примербек Тестович';
const NOBODY = 'Отсутствов Неттест Примерович';
const CANARY = 'Приманкин Ловушк Тестович';

describe('the desk: families and canaries', () => {
  let house: House;
  let mail: MailCatcher;
  let browser: Browser;
  let coordinator: Person;
  let admin: Person;
  let lawyer: Person;
  beforeAll(async () => {
    mail = await MailCatcher.open();
    house = await House.open({ FAMILY_ASKS_PER_NETWORK_HOUR: '60', SMTP_URL: mail.url });
    browser = await openBrowser();
    [coordinator, admin, lawyer] = await Promise.all([
      house.staff('COORDINATOR', 'Дана Примерович'),
      house.staff('ADMINISTRATOR', 'Админа Тестова'),
      house.staff('LAWYER', 'Павел Тестов'),
    ]);
  });
  afterAll(async () => {
    closeAgents();
    await browser?.close();
    await house?.close();
    await mail?.close();
  });

  const roomFor = (who: Person, path = '/desk/families', device: Device = { size: 'desk' }) =>
    roomOf(browser, { house, who, path }, device);

  /** A family asks to be told and presses the button of its letter. */
  async function familyOf(fullName: string, contact: string): Promise<void> {
    await watch(house.url, { fullName, birthYear: 1990, contact });
    await stored(house);
    await house.sweep();
    const letter = mail.mails.find(({ to }) => to[0] === contact)!.text.replaceAll('=\n', '');
    const t = /family\/watch\/confirm\?t=(\S{24})&lang=ru/.exec(letter)![1]!;
    await post(`${house.url}/family/watch/confirm`, new URLSearchParams({ t, lang: 'ru' }).toString(), {
      'content-type': 'application/x-www-form-urlencoded',
    });
  }
  const counts = () =>
    house
      .rows<{ standing: number }>(
        'select count(*) filter (where retired_at is null)::int as standing from family_canary',
      )
      .then(([row]) => row!.standing);

  it('says what stands there while nobody asks', async () => {
    const desk = await roomFor(coordinator);
    await desk.page.getByText('Ни об одном из внесённых людей не спрашивают').waitFor();
    await desk.page.getByText('Ни одной ловушки нет').waitFor();
    await desk.close();
  });

  it('shows for whom families look, who allowed an answer, and nothing of a family', async () => {
    await familyOf(ALLOWED, 'pervaya@family.example');
    await familyOf(SILENT, 'vtoraya@family.example');
    await familyOf(NOBODY, 'tretya@family.example');
    await logOne(lawyer, {
      row: { asText: ALLOWED, fullName: ALLOWED, birthYear: 1990 },
      batch: { familyAnswer: 'NAME_AND_BIRTH' },
    });
    const { id } = await logOne(lawyer, { row: { asText: SILENT, fullName: SILENT, birthYear: 1990 } });
    await house.sweep();

    const desk = await roomFor(coordinator);
    const { page } = desk;
    await line(page, 'Жебраев').getByText('отвечать разрешил').waitFor();
    await line(page, 'Золгалин').getByText('спросите самого человека').waitFor();
    const asked = page.getByRole('region', { name: 'Просьбы сообщить' }).locator('dd');
    expect(await asked.allInnerTexts()).toEqual(['3', '3', '1', '0']);
    expect(await page.locator('main').innerText()).not.toMatch(/family\.example|Отсутствов/);

    await page.getByRole('button', { name: 'Разрешили' }).click();
    await line(page, 'Золгалин').waitFor({ state: 'detached' });
    await line(page, 'Жебраев').waitFor();
    await page.getByRole('button', { name: 'Надо спросить' }).click();
    await page.getByRole('link', { name: 'Открыть дело: Золгалин' }).click();
    await page.waitForURL(`**/case/${id}`);
    await desk.close();
  });

  it('sets a canary, refuses one that is not whole at its field, and takes it back', async () => {
    const desk = await roomFor(admin);
    const { page } = desk;
    expect(await page.getByText('Кого ищут', { exact: true }).count()).toBe(0);
    await page.keyboard.press('n');
    const sheet = page.getByRole('dialog', { name: 'Поставить имя-ловушку' });
    const name = sheet.getByLabel('Фамилия, имя и отчество');
    await name.fill('Приманкин Л. Т.');
    await sheet.getByRole('button', { name: 'Поставить' }).click();
    await sheet.locator('.field-fault', { hasText: 'без инициалов' }).waitFor();
    expect(await name.inputValue()).toBe('Приманкин Л. Т.');
    expect(await name.getAttribute('aria-invalid')).toBe('true');
    await name.fill(CANARY);
    await sheet.getByRole('button', { name: 'Поставить' }).click();
    const done = page.getByRole('dialog', { name: 'Ловушка поставлена' });
    expect(await done.locator('.link-once').innerText()).toMatch(/^[0-9a-f-]{36}$/);
    await done.getByRole('button', { name: 'Закрыть' }).last().click();
    expect(await counts()).toBe(1);
    expect(await page.locator('body').innerText()).not.toContain('Приманкин');
    await page.getByRole('button', { name: 'Вернуть' }).click();
    await until('the canary is taken back', async () => (await counts()) === 0);
    await page.getByText('Ни одной ловушки нет').waitFor();
    await desk.close();
  });

  it('leads from the alarm to the canary that was asked for, and retires it', async () => {
    const desk = await roomFor(coordinator);
    const { page } = desk;
    await page.getByRole('button', { name: 'Поставить имя-ловушку' }).click();
    await page.getByLabel('Фамилия, имя и отчество').fill(CANARY);
    await page.getByRole('dialog').getByRole('button', { name: 'Поставить' }).click();
    const handle = await page.locator('.link-once').innerText();
    await page.getByRole('dialog').getByRole('button', { name: 'Закрыть' }).last().click();
    await refresh(house);
    await ask(house.url, { fullName: CANARY, birthYear: 1903 });
    await recorded(house);
    const sheet = page.getByRole('dialog', { name: 'Снять ловушку' });
    const number = sheet.getByLabel('Номер ловушки');
    await goTo(page, '/board');
    await page.getByRole('link', { name: 'Снять ловушку' }).click();
    expect(await number.inputValue()).toBe(handle);
    // the link of the letter leads to the same, however much was told since
    for (let i = 0; i < 51; i++) await tell(house, { staffIds: [coordinator.id] });
    await page.goto(`/go/${handle}`);
    await sheet.waitFor();
    expect(new URL(page.url()).pathname).toBe('/desk/families');
    expect(await number.inputValue()).toBe(handle);
    await page.getByText('О придуманном человеке спрашивали').waitFor();
    await number.fill('не номер');
    await sheet.getByRole('button', { name: 'Снять ловушку' }).click();
    await sheet.locator('.field-fault').waitFor();
    await number.fill(handle);
    await sheet.getByRole('button', { name: 'Снять ловушку' }).click();
    await sheet.waitFor({ state: 'detached' });
    await page.locator('.said', { hasText: 'Ловушка снята' }).waitFor();
    expect(await counts()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
    await desk.close();
  });

  it('says that there is no network, and asks again when told to', async () => {
    const desk = await roomFor(admin, '/desk/staff', { size: 'desk', keepsApp: true });
    const { page } = desk;
    await page.locator('.keep-row').first().waitFor();
    await appKept(page);
    await desk.context.setOffline(true);
    await goTo(page, '/desk/families');
    const failure = page.locator('.desk-room').getByRole('alert');
    await failure.waitFor();
    await desk.context.setOffline(false);
    await failure.getByRole('button', { name: 'Повторить' }).click();
    await page.getByText('Ни одной ловушки нет').waitFor();
    await desk.close();
  });

  it.each(LOOKS)('is free of faults that axe finds: %s, %s, %s', async (language, theme, size) => {
    const device = await roomOf(
      browser,
      { house, who: coordinator, path: '/desk/families' },
      { language, theme, size },
    );
    const { page } = device;
    await page.locator('.keep-row').nth(1).waitFor();
    const faults = await faultsOf(page, 'families');
    await page.locator('.desk-tools .btn').first().click();
    await page.getByRole('dialog').waitFor();
    faults.push(...(await faultsOf(page, 'families, a canary')));
    expect(faults).toEqual([]);
    await device.close();
  });
});

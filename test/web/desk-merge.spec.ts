import type { Browser, Page } from 'playwright-core';
import { hold } from '../support/custody-day.js';
import { addEntry, mergeEntries, undoMerge } from '../support/department-merges.js';
import { clientId, House, type Person } from '../support/house.js';
import { faultsOf, Handset, LOOKS, openBrowser, type Device } from './support/browser.js';
import { goTo } from './support/night.js';

const line = (page: Page, text: string) => page.locator('.keep-row', { hasText: text });

describe('the desk: two entries of one department', () => {
  let house: House;
  let browser: Browser;
  let [admin, coordinator, lawyer]: Person[] = [];
  let [old, stays]: string[] = [];
  beforeAll(async () => {
    house = await House.open({ PUBLIC_URL: 'https://qorgau.example' });
    browser = await openBrowser();
    admin = await house.staff('ADMINISTRATOR', 'Админа Тестова');
    coordinator = await house.staff('COORDINATOR', 'Дана Примерович');
    lawyer = await house.staff('LAWYER', 'Адвокат Примерная');
    old = await addEntry(house, 'Прежний отдел вымышленный', { phone: '+7 700 000 00 01' });
    stays = await addEntry(house, 'Нынешний отдел вымышленный', { phone: '+7 700 000 00 02' });
    await addEntry(house, 'Дальний отдел вымышленный', { city: 'Aqtau', zone: 'Asia/Aqtau' });
    await hold(coordinator, 'Первый Примеров', { departmentId: old });
    await hold(coordinator, 'Второй Примеров', { departmentId: stays });
    await hold(coordinator, 'Третий Примеров', { departmentId: stays });
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  const roomOf = async (who: Person, device: Device = { size: 'desk' }): Promise<Handset> => {
    const handset = await Handset.of(browser, house.url, device);
    await handset.signIn(who);
    await goTo(handset.page, '/desk/departments');
    await handset.page.locator('.keep-row').first().waitFor();
    return handset;
  };
  /** Opens an entry and chooses another as the same place. */
  const compare = async (page: Page, name: string, typed: string) => {
    await page.getByRole('button', { name: `Открыть: ${name}` }).click();
    const sheet = page.getByRole('dialog', { name });
    await sheet.getByRole('button', { name: 'Это место записано дважды' }).click();
    await sheet.getByLabel('Другая запись этого же места').fill(typed);
    await sheet.locator('.pick').first().click();
    await sheet.locator('.sides').waitFor();
    return sheet;
  };
  const mergedInto = async () =>
    (
      await house.rows<{ into: string | null }>('select merged_into as into from department where id = $1', [
        old,
      ])
    )[0]!.into;

  it('shows both side by side, joins them with a reason, and takes it back at once', async () => {
    const desk = await roomOf(coordinator!);
    const { page } = desk;
    const sheet = await compare(page, 'Прежний отдел вымышленный', 'нынеш');
    const held = sheet.locator('tr', { hasText: 'Держат сейчас' });
    expect(await held.locator('td').allInnerTexts()).toEqual(['1', '2']);
    const phone = sheet.locator('tr.differs', { hasText: 'Телефон' });
    expect(await phone.locator('td').allInnerTexts()).toEqual(['+7 700 000 00 01', '+7 700 000 00 02']);
    await sheet.getByLabel('Почему это одно место').fill('одно здание, вымышленное');
    await sheet.getByRole('button', { name: 'Объединить' }).click();
    await page.locator('.said', { hasText: 'Записи объединены: Нынешний отдел' }).waitFor();
    await line(page, 'Прежний отдел').waitFor({ state: 'detached' });
    expect(await mergedInto()).toBe(stays);
    await page.getByRole('button', { name: 'Вернуть' }).click();
    await line(page, 'Прежний отдел').waitFor();
    expect(await mergedInto()).toBeNull();
    await desk.close();
  });

  it('says of a joined entry where it leads, by whom and why, and undoes it with a reason', async () => {
    await mergeEntries(coordinator!, old!, stays!);
    const desk = await roomOf(admin!);
    const { page } = desk;
    await page.getByLabel('Проверка').selectOption({ label: 'объединённые с другой' });
    await line(page, 'Ведёт к записи: Нынешний отдел').waitFor();
    await page.getByRole('button', { name: 'Открыть: Прежний отдел вымышленный' }).click();
    const sheet = page.getByRole('dialog', { name: 'Прежний отдел вымышленный' });
    await sheet.getByText('Дана Примерович').waitFor();
    await sheet.getByText('одно здание, вымышленное').waitFor();
    expect(await sheet.getByRole('button', { name: 'Изменить' }).count()).toBe(0);
    await sheet.getByRole('button', { name: 'Отменить объединение' }).click();
    await sheet.getByLabel('Почему это два разных места').fill('две разные улицы, вымышленно');
    await sheet.getByRole('button', { name: 'Отменить объединение' }).click();
    await line(page, 'Прежний отдел').waitFor({ state: 'detached' });
    expect(await mergedInto()).toBeNull();
    await page.getByLabel('Проверка').selectOption({ label: 'Все' });
    await line(page, 'Прежний отдел').waitFor();
    await desk.close();
  });

  it('asks once more where the two stand in other towns, and keeps what was typed', async () => {
    const desk = await roomOf(coordinator!);
    const { page } = desk;
    const sheet = await compare(page, 'Прежний отдел вымышленный', 'дальн');
    await sheet.getByLabel('Почему это одно место', { exact: true }).fill('одно здание, вымышленное');
    await sheet.getByRole('button', { name: 'Объединить' }).click();
    await sheet.getByRole('alert').filter({ hasText: 'часовых поясов' }).waitFor();
    expect(await sheet.getByLabel('Почему это одно место', { exact: true }).inputValue()).toBe(
      'одно здание, вымышленное',
    );
    await sheet.getByLabel('Почему это одно место, хотя').waitFor();
    await sheet.getByRole('button', { name: 'Выбрать другую' }).click();
    await sheet.getByLabel('Другая запись этого же места').waitFor();
    await desk.close();
  });

  it('opens the entry that stays by an old link: at a station and on the board', async () => {
    const { merge } = await mergeEntries(coordinator!, old!, stays!);
    const phone = await Handset.of(browser, house.url);
    await phone.signIn(lawyer!);
    await lawyer!.mutate(
      'checkIn',
      'CheckInInput',
      {
        ...{ clientId: clientId(), id: clientId(), departmentId: old },
        at: { at: new Date().toISOString(), precision: 'MINUTE' },
      },
      '',
    );
    await goTo(phone.page, `/station/${old}`);
    await phone.page.getByRole('heading', { name: /Нынешний отдел/ }).waitFor();
    for (const name of ['Первый Примеров', 'Второй Примеров']) await phone.page.getByText(name).waitFor();
    await phone.close();
    const desk = await Handset.of(browser, house.url, { size: 'desk' });
    await desk.signIn(coordinator!);
    await goTo(desk.page, `/board?department=${old}`);
    await desk.page.waitForURL(`**/board?department=${stays}`);
    await desk.close();
    await undoMerge(coordinator!, merge.id);
  });

  it.each(LOOKS)('is free of faults that axe finds: %s, %s, %s', async (language, theme, size) => {
    const device = await roomOf(coordinator!, { language, theme, size });
    const { page } = device;
    await line(page, 'Прежний отдел').locator('button').click();
    const sheet = page.getByRole('dialog');
    await sheet.locator('.desk-acts button').last().click();
    await sheet.locator('input[type=search]').fill('нынеш');
    await sheet.locator('.pick').waitFor();
    const faults = await faultsOf(page, 'the other entry');
    await sheet.locator('.pick').click();
    await sheet.locator('.sides').waitFor();
    faults.push(...(await faultsOf(page, 'side by side')));
    await page.keyboard.press('Escape');
    const { merge } = await mergeEntries(coordinator!, old!, stays!);
    await page.reload();
    await line(page, 'Нынешний отдел').locator('button').click();
    await page.locator('.sheet .note').waitFor();
    faults.push(...(await faultsOf(page, 'an entry that others lead to')));
    await undoMerge(coordinator!, merge.id);
    expect(faults).toEqual([]);
    await device.close();
  });
});

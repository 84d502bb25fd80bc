import type { Browser, Page } from 'playwright-core';
import { clientId, House, type Person } from '../support/house.js';
import { faultsOf, Handset, LOOKS, openBrowser, type Device } from './support/browser.js';
import { goTo } from './support/night.js';

const line = (page: Page, text: string) => page.locator('.keep-row', { hasText: text });

describe('the desk: colleagues, places, days off, law', () => {
  let house: House;
  let browser: Browser;
  let admin: Person;
  let coordinator: Person;
  beforeAll(async () => {
    house = await House.open({ PUBLIC_URL: 'https://qorgau.example' });
    browser = await openBrowser();
    admin = await house.staff('ADMINISTRATOR', 'Админа Тестова');
    coordinator = await house.staff('COORDINATOR', 'Дана Примерович');
    await house.rows(
      `insert into department (code, region, city, name_ru, name_kk, name_en, type, zone, source, confidence, phone)
       values ('T-N', 'Test', 'Almaty', 'Северный отдел', 'Солтүстік бөлім', 'North', 'CITY_UNIT', 'Asia/Almaty', 'test', 'LOW', '+7 700 000 00 00'),
              ('T-S', 'Test', 'Almaty', 'Южный отдел', 'Оңтүстік бөлім', 'South', 'CITY_UNIT', 'Asia/Almaty', 'test', 'LOW', null)`,
    );
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  const deskOf = async (who: Person, path: string, device: Device = { size: 'desk' }): Promise<Handset> => {
    const handset = await Handset.of(browser, house.url, device);
    await handset.signIn(who);
    await goTo(handset.page, path);
    await handset.page.locator('.desk-head h1').waitFor();
    return handset;
  };

  it('leads each role to its own rooms', async () => {
    const desk = await deskOf(admin, '/desk');
    expect(await desk.page.locator('.desk-nav a').allInnerTexts()).toEqual(
      expect.arrayContaining(['Коллеги', 'Отделы и другие места', 'Выходные и переносы', 'Своды правил']),
    );
    await desk.close();
    const analyst = await deskOf(await house.staff('ANALYST'), '/desk');
    expect(new URL(analyst.page.url()).pathname).toBe('/desk/departments');
    expect(await analyst.page.locator('.desk-nav').innerText()).not.toContain('Коллеги');
    await analyst.close();
  });

  it('takes a colleague in by a link that is shown once', async () => {
    const desk = await deskOf(admin, '/desk/staff');
    const { page } = desk;
    await page.keyboard.press('n');
    const sheet = page.getByRole('dialog', { name: 'Добавить коллегу' });
    await sheet.getByLabel('Имя').fill('Нова Тестовна');
    await sheet.locator('input[type=email]').fill(coordinator.email);
    await sheet.getByLabel('Роль').selectOption({ label: 'оператор' });
    await sheet.getByRole('button', { name: 'Добавить и показать ссылку' }).click();
    await sheet.getByRole('alert').filter({ hasText: 'почтой уже есть' }).waitFor();
    await sheet.locator('input[type=email]').fill(`${clientId()}@demo.qorgau`);
    await sheet.getByRole('button', { name: 'Добавить и показать ссылку' }).click();
    expect(await sheet.locator('.link-once').innerText()).toMatch(/^https:\/\/qorgau\.example\/invitation#/);
    await sheet.getByRole('button', { name: 'Закрыть' }).last().click();
    await line(page, 'Нова Тестовна').getByText('оператор').waitFor();
    expect(await page.getByText('invitation#').count()).toBe(0);
    await desk.close();
  });

  it('gives another role and takes it back, ends sessions, shuts out and lets in', async () => {
    const colleague = await house.staff('OPERATOR', 'Ролан Тестович');
    const isIn = async () => (await colleague.ask('{ viewer { id } }')).errors === undefined;
    const role = async () =>
      (await house.rows<{ role: string }>('select role from staff where id = $1', [colleague.id]))[0]!.role;
    const desk = await deskOf(admin, '/desk/staff');
    const { page } = desk;
    await page.getByRole('button', { name: 'Открыть: Ролан Тестович' }).click();
    const sheet = page.getByRole('dialog', { name: 'Ролан Тестович' });
    await sheet.getByLabel('Роль').selectOption({ label: 'аналитик' });
    await page.locator('.said', { hasText: 'Новая роль' }).waitFor();
    expect(await role()).toBe('ANALYST');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Вернуть' }).click();
    await line(page, 'Ролан Тестович').getByText('оператор').waitFor();
    expect(await role()).toBe('OPERATOR');

    await page.getByRole('button', { name: 'Открыть: Ролан Тестович' }).click();
    expect(await isIn()).toBe(true);
    await sheet.getByRole('button', { name: 'Завершить все входы' }).click();
    await page.locator('.said', { hasText: 'Все входы завершены' }).waitFor();
    expect(await isIn()).toBe(false);
    await sheet.getByRole('button', { name: 'Закрыть доступ' }).click();
    await sheet.getByText('Закрыть доступ сейчас?').waitFor();
    await sheet.locator('.btn.danger').click();
    await line(page, 'Ролан Тестович').getByText('доступ закрыт').waitFor();
    await page.getByRole('button', { name: 'Открыть: Ролан Тестович' }).click();
    await sheet.getByRole('button', { name: 'Впустить снова' }).click();
    await sheet.locator('.link-once').waitFor();
    await desk.close();
  });

  it('ends one session of a colleague, asked once more, and leaves the others', async () => {
    const colleague = await house.staff('LAWYER', 'Двавхода Тестовна');
    const isIn = async () => (await colleague.ask('{ viewer { id } }')).errors === undefined;
    const phone = await Handset.of(browser, house.url);
    await phone.signIn(colleague);
    const desk = await deskOf(admin, '/desk/staff');
    const { page } = desk;
    await page.getByRole('button', { name: 'Открыть: Двавхода Тестовна' }).click();
    const sheet = page.getByRole('dialog', { name: 'Двавхода Тестовна' });
    const list = sheet.getByRole('region', { name: 'Где выполнен вход' });
    await list.getByText('устройство не известно').waitFor();
    const theirs = list.locator('li', { hasText: 'Linux, Chrome' });
    expect(await theirs.innerText()).toMatch(/последний раз .*с /s);
    await theirs.getByRole('button', { name: /^Завершить/ }).click();
    await theirs.getByText('Вернуть это нельзя').waitFor();
    expect(await faultsOf(page, 'asked')).toEqual([]);
    await theirs.getByRole('button', { name: 'Отменить' }).click();
    await theirs.getByRole('button', { name: /^Завершить/ }).click();
    await theirs.locator('.btn.danger').click();
    await theirs.waitFor({ state: 'detached' });
    await list.getByText('устройство не известно').waitFor();
    await sheet.locator('.trail').getByText('завершён один вход').waitFor();
    expect(await isIn()).toBe(true);
    await desk.close();
    await phone.page.reload();
    await phone.page.locator('input[name=password]').waitFor();
    await phone.close();
  });

  it('an administrator’s own session is marked and is not ended here', async () => {
    const desk = await deskOf(admin, '/desk/staff');
    const { page } = desk;
    await page.getByRole('button', { name: 'Открыть: Админа Тестова' }).click();
    const list = page.getByRole('region', { name: 'Где выполнен вход' });
    const own = list.locator('li', { hasText: 'это ваш вход' });
    await own.waitFor();
    expect(await own.getByRole('button').count()).toBe(0);
    await desk.close();
  });

  it('says no to shutting out the last administrator, and nothing is lost', async () => {
    const desk = await deskOf(admin, '/desk/staff');
    const { page } = desk;
    await page.getByRole('button', { name: 'Открыть: Админа Тестова' }).click();
    const sheet = page.getByRole('dialog', { name: 'Админа Тестова' });
    expect(await sheet.getByRole('button', { name: 'Закрыть доступ' }).count()).toBe(0);
    await sheet.getByLabel('Роль').selectOption({ label: 'координатор' });
    await sheet.getByRole('alert').filter({ hasText: 'последний администратор' }).waitFor();
    expect(await sheet.getByLabel('Роль').inputValue()).toBe('ADMINISTRATOR');
    await desk.close();
  });

  it('marks a department as checked, changes it, and takes both back', async () => {
    const desk = await deskOf(coordinator, '/desk/departments');
    const { page } = desk;
    await page.getByLabel('Название').fill('северн');
    await line(page, 'Южный отдел').waitFor({ state: 'detached' });
    const open = () => page.getByRole('button', { name: 'Открыть: Северный отдел' }).click();
    await open();
    const sheet = page.getByRole('dialog', { name: 'Северный отдел' });
    await sheet.getByRole('button', { name: 'Отметить проверенным' }).click();
    await sheet.getByLabel('С чем сверено').fill('звонок дежурному, вымышленный');
    await sheet.getByRole('button', { name: 'Отметить проверенным' }).click();
    await sheet.getByText('Дана Примерович').waitFor();
    await sheet.getByRole('button', { name: 'Изменить' }).click();
    await sheet.getByLabel('Телефон').fill('позвоните Айгерим');
    await sheet.getByRole('button', { name: 'Сохранить' }).click();
    await sheet.getByRole('alert').filter({ hasText: 'телефоне' }).waitFor();
    expect(await sheet.getByLabel('Телефон').inputValue()).toBe('позвоните Айгерим');
    await sheet.getByLabel('Телефон').fill('+7 700 111 22 33');
    await sheet.getByRole('button', { name: 'Сохранить' }).click();
    await sheet.getByText('+7 700 111 22 33').waitFor();
    await sheet.getByText('Никто не проверял').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Вернуть' }).click();
    await line(page, 'Северный отдел').getByText('+7 700 000 00 00').waitFor();
    await desk.close();
  });

  it('tells the second of two who change one department, and keeps what they typed', async () => {
    const desk = await deskOf(coordinator, '/desk/departments');
    const { page } = desk;
    await page.getByRole('button', { name: 'Открыть: Южный отдел' }).click();
    const sheet = page.getByRole('dialog', { name: 'Южный отдел' });
    await sheet.getByRole('button', { name: 'Изменить' }).click();
    await sheet.getByLabel('Адрес').fill('ул. Примеров, 7');
    await house.rows(`update department set version = version + 1 where code = 'T-S'`);
    await sheet.getByRole('button', { name: 'Сохранить' }).click();
    await sheet.getByRole('alert').filter({ hasText: 'изменил кто-то другой' }).waitFor();
    expect(await sheet.getByLabel('Адрес').inputValue()).toBe('ул. Примеров, 7');
    await sheet.getByText('Сейчас записано').waitFor();
    await sheet.getByRole('button', { name: 'Сохранить' }).click();
    await line(page, 'ул. Примеров, 7').waitFor();
    await desk.close();
  });

  it('has a swap entered by one and the year confirmed by another alone', async () => {
    const year = new Date().getFullYear();
    const desk = await deskOf(coordinator, '/desk/calendar');
    const { page } = desk;
    await page.keyboard.press('s');
    const sheet = page.getByRole('dialog', { name: 'Внести перенос' });
    const [monday, saturday] = weekOf(year);
    await sheet.getByLabel('Будний день становится выходным').fill(saturday);
    await sheet.getByLabel('Вместо него работают').fill(monday);
    await sheet.getByLabel('Что прочитано').fill('постановление № 0, вымышленное');
    await sheet.getByRole('button', { name: 'Внести' }).click();
    await sheet.getByRole('alert').waitFor();
    await sheet.getByLabel('Будний день становится выходным').fill(monday);
    await sheet.getByLabel('Вместо него работают').fill(saturday);
    await sheet.getByRole('button', { name: 'Внести' }).click();
    await sheet.waitFor({ state: 'detached' });
    await line(page, 'Обмен с днём').first().getByText('ждёт второго человека').waitFor();
    await desk.close();
  });

  it('narrows the law to what nobody confirmed, and prints it without controls', async () => {
    const desk = await deskOf(coordinator, '/desk/law');
    const { page } = desk;
    await page.getByText('KZ-APPEAL-10D').first().waitFor();
    await page.getByLabel('Правило или статья').fill('KZ-DET-3H');
    await page.getByText('KZ-APPEAL-10D').first().waitFor({ state: 'detached' });
    await page.getByText('Не проверено юристом').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.desk-nav').isVisible()).toBe(false);
    expect(await page.locator('.law-table').first().isVisible()).toBe(true);
    await desk.close();
  });

  it('says that there is no network, and asks again when told to', async () => {
    const desk = await deskOf(admin, '/desk/staff');
    const { page } = desk;
    await line(page, 'Админа Тестова').waitFor();
    await desk.context.setOffline(true);
    await page.getByLabel('Роль').selectOption({ label: 'координатор' });
    const failure = page.locator('.desk-room').getByRole('alert');
    await failure.waitFor();
    await desk.context.setOffline(false);
    await failure.getByRole('button', { name: 'Повторить' }).click();
    await line(page, 'Дана Примерович').waitFor();
    await desk.close();
  });

  it.each(LOOKS)('is free of faults that axe finds: %s, %s, %s', async (language, theme, size) => {
    const device = await deskOf(admin, '/desk/staff', { language, theme, size });
    const { page } = device;
    const faults: string[] = [];
    for (const room of ['staff', 'departments', 'calendar', 'law']) {
      await goTo(page, `/desk/${room}`);
      await page.locator('.keep-row, .law-table, .note').first().waitFor();
      faults.push(...(await faultsOf(page, room)));
      if (room === 'staff' || room === 'departments') {
        await page.locator('.keep-row button').first().click();
        await page.getByRole('dialog').waitFor();
        faults.push(...(await faultsOf(page, `${room}, opened`)));
        await page.keyboard.press('Escape');
      }
    }
    expect(faults).toEqual([]);
    await device.close();
  });
});

/** @returns a Monday and the Saturday after it, in October, when no holiday of the pack falls. */
function weekOf(year: number): [string, string] {
  const day = new Date(Date.UTC(year, 9, 1));
  while (day.getUTCDay() !== 1) day.setUTCDate(day.getUTCDate() + 1);
  const monday = day.toISOString().slice(0, 10);
  day.setUTCDate(day.getUTCDate() + 5);
  return [monday, day.toISOString().slice(0, 10)];
}

import type { Browser, Page } from 'playwright-core';
import { log, namesRead, rowOf } from '../support/advice.js';
import { House, type Person } from '../support/house.js';
import { aDepartment } from '../support/imports.js';
import { axe, faultsOf, Handset, LOOKS, openBrowser, type Device } from './support/browser.js';
import { goTo, until } from './support/night.js';

const line = (page: Page, text: string) => page.locator('.keep-row', { hasText: text });
const pair = (page: Page, text: string) => page.locator('.pair', { hasText: text });

describe('lists of others, duplicates, erasures and what was only told', () => {
  let house: House;
  let browser: Browser;
  let coordinator: Person;
  let lawyer: Person;
  let operator: Person;
  let admin: Person;
  let place: { id: string; name: string };
  beforeAll(async () => {
    house = await House.open();
    browser = await openBrowser();
    [coordinator, lawyer, operator, admin] = await Promise.all([
      house.staff('COORDINATOR', 'Дана Примерович'),
      house.staff('LAWYER', 'Павел Тестов'),
      house.staff('OPERATOR', 'Олжас Тестович'),
      house.staff('ADMINISTRATOR', 'Админа Тестова'),
    ]);
    place = await aDepartment(house);
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
  /** @returns claims that stand by somebody else's list alone. */
  const fromLists = () =>
    house
      .rows<{ n: number }>(
        `select count(*)::int as n from custody_claim where source = 'THIRD_PARTY_LIST' and superseded_by is null`,
      )
      .then(([row]) => row!.n);

  it('reads a list, is told what a wrong column holds, decides, writes, and takes it back', async () => {
    const known = rowOf('Известнов Тестбек Примерович', 1991);
    await log(lawyer, [known]);
    await namesRead(house);
    const text = [
      'ФИО;Год;Где',
      `Списочнов Асқар Ерланұлы;1985;${place.name}`,
      `Известнов Тестбек Примерович;1991;${place.name}`,
      `Списочнов Асқар Ерланұлы;1985;${place.name}`,
    ].join('\n');
    const desk = await deskOf(coordinator, '/desk/imports');
    const { page } = desk;
    await page.keyboard.press('n');
    const sheet = page.getByRole('dialog', { name: 'Новый список' });
    await sheet.locator('input[type=file]').setInputFiles({
      ...{ name: 'list.csv', mimeType: 'text/csv' },
      buffer: Buffer.from(text),
    });
    await sheet.getByLabel('Чей это список').fill('Вымышленный фонд');
    await sheet.getByLabel('Часы и минуты').fill('00:01');
    await sheet.getByRole('button', { name: 'Прочитать файл' }).click();
    await page.getByRole('heading', { name: 'Что в столбцах' }).waitFor();
    expect(await page.getByLabel('ФИО').inputValue()).toBe('FULL_NAME');
    await page.getByLabel('Где', { exact: true }).selectOption('DEPARTMENT');
    await page.getByRole('button', { name: 'Прочитать строки' }).click();
    await line(page, 'Списочнов').first().waitFor();
    await line(page, 'Повторяет строку 1').waitFor();
    const apply = page.getByRole('button', { name: 'Записать список' });
    expect(await apply.isDisabled()).toBe(true);

    await page.getByRole('button', { name: 'Сравнить с известными людьми' }).click();
    const asKnown = line(page, 'Известнов').getByRole('button', { name: 'Тот же человек' });
    await asKnown.waitFor();
    await asKnown.click();
    await line(page, 'Известнов').getByText('тот же человек').waitFor();
    await line(page, 'Повторяет строку 1').getByRole('button', { name: 'Пропустить' }).click();
    await line(page, 'Повторяет строку 1').getByText('пропустить').waitFor();
    await line(page, 'Повторяет строку 1').getByRole('button', { name: 'Вернуть' }).click();
    await page.getByLabel('Показать строки').selectOption({ label: 'повтор в списке' });
    await page.getByRole('button', { name: 'Все показанные: пропустить' }).click();
    await page.getByLabel('Показать строки').selectOption({ label: 'все' });
    await line(page, 'ни на кого не похож').getByRole('button', { name: 'Новый' }).click();
    await page.locator('.btn', { hasText: 'Записать список' }).and(page.locator(':enabled')).click();
    await until('the worker writes the list', async () => {
      await house.sweep();
      return page.getByRole('button', { name: 'Забрать список назад' }).isVisible();
    });
    expect(await fromLists()).toBe(2);

    await page.getByRole('button', { name: 'Забрать список назад' }).click();
    await until('the worker takes it back', async () => {
      await house.sweep();
      return page.getByText('забран назад').first().isVisible();
    });
    expect(await fromLists()).toBe(0);
    await desk.close();
  });

  it('says what a file that is none wants, and keeps what was typed', async () => {
    const desk = await deskOf(coordinator, '/desk/imports');
    const { page } = desk;
    await page.getByRole('button', { name: 'Новый список' }).first().click();
    const sheet = page.getByRole('dialog', { name: 'Новый список' });
    await sheet.locator('input[type=file]').setInputFiles({
      ...{ name: 'empty.csv', mimeType: 'text/csv' },
      buffer: Buffer.from(''),
    });
    await sheet.getByLabel('Чей это список').fill('Вымышленный фонд');
    await sheet.getByLabel('Часы и минуты').fill('00:01');
    await sheet.getByRole('button', { name: 'Прочитать файл' }).click();
    await sheet.getByRole('alert').waitFor();
    expect(await sheet.getByLabel('Чей это список').inputValue()).toBe('Вымышленный фонд');
    await desk.close();
  });

  it('sets two records aside, opens them again, merges them and undoes it', async () => {
    const rows = [
      rowOf('Повторов Тестбек Примерович', 1985),
      rowOf('Повтороф Тестбек Примерович', 1985),
    ] as const;
    await Promise.all([log(lawyer, [rows[0]]), log(operator, [rows[1]])]);
    await house.sweep();
    const desk = await deskOf(coordinator, '/desk/duplicates');
    const { page } = desk;
    const found = pair(page, 'Повторов');
    await found.getByRole('button', { name: 'Это два человека' }).click();
    await found.getByLabel('Почему это два человека').fill('разные братья, вымышленные');
    await found.getByRole('button', { name: 'Это два человека' }).click();
    await found.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Отложенные' }).click();
    await found.getByText('разные братья').waitFor();
    await found.getByRole('button', { name: 'Открыть снова' }).click();
    await page.getByRole('button', { name: 'Найденные' }).click();
    await found.getByRole('button', { name: 'Объединить' }).click();
    await found.getByLabel('Почему это один человек').fill('одна дата и одно лицо');
    await found.getByRole('button', { name: 'Объединить' }).click();
    await page.getByRole('status').filter({ hasText: 'Объединено' }).waitFor();
    const merged = () =>
      house
        .rows<{ n: number }>('select count(*)::int as n from person_redirect where active')
        .then(([row]) => row!.n);
    expect(await merged()).toBe(1);
    await page.getByRole('button', { name: 'Вернуть' }).click();
    await until('the merge is undone', async () => (await merged()) === 0);
    await desk.close();
  });

  it('takes an erasure asked for on a case, has an administrator agree without a name, and takes it back', async () => {
    const row = rowOf('Забытов Тестбек Примерович', 1980);
    await log(coordinator, [row]);
    const asker = await Handset.of(browser, house.url, { size: 'desk' });
    await asker.signIn(coordinator);
    await asker.page.goto(`/case/${row.id}`);
    await asker.page.getByRole('button', { name: 'Удалить данные человека' }).click();
    const form = asker.page.getByRole('dialog', { name: 'Удалить данные человека' });
    await form.getByRole('button', { name: 'Просить об удалении' }).click();
    await form.getByRole('alert').waitFor();
    expect(await axe(asker.page)).toEqual([]);
    await form.getByLabel('Даже если человека, возможно, ещё держат').check();
    await form.getByRole('button', { name: 'Просить об удалении' }).click();
    await asker.page.getByText('Просьба записана').waitFor();
    await asker.close();
    const desk = await deskOf(admin, '/desk/erasures');
    const { page } = desk;
    const asked = pair(page, 'Попросил сам человек');
    await asked.waitFor();
    expect(await page.locator('main').innerText()).not.toContain('Забытов');
    await asked.getByRole('button', { name: 'Согласиться' }).click();
    await asked.getByText('ждёт 72 часа').waitFor();
    await asked.getByRole('button', { name: 'Отменить удаление' }).click();
    await asked.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Все', exact: true }).click();
    await asked.getByText('отменено').waitFor();
    await desk.close();
  });

  it('takes a call down, and a coordinator makes a case of it, takes it back, notes a call and closes it', async () => {
    const hotline = await deskOf(operator, '/desk/reports');
    await hotline.page.keyboard.press('n');
    const sheet = hotline.page.getByRole('dialog', { name: 'Записать звонок' });
    await sheet.getByRole('button', { name: 'Записать' }).click();
    await sheet.getByRole('alert').waitFor();
    await sheet.getByLabel('О ком').fill('Звонков Тестбек Примерович 1979');
    await sheet.getByLabel('Что рассказали').fill('увезли с площади, вымышленной');
    await sheet.getByLabel('Где: отдел').selectOption(place.id);
    await sheet.getByRole('button', { name: 'Записать' }).click();
    await line(hotline.page, 'Звонков').waitFor();
    await hotline.close();

    const desk = await deskOf(coordinator, '/desk/reports');
    const { page } = desk;
    const open = () => line(page, 'Звонков').getByRole('button').click();
    await open();
    const report = page.getByRole('dialog', { name: 'Сообщение' });
    await report.getByRole('button', { name: 'Перезвонили' }).click();
    await report.getByLabel('Чем кончилось').selectOption({ label: 'не ответили' });
    await report.getByRole('button', { name: 'Записать' }).click();
    await report.locator('.trail').getByText('перезвонили').waitFor();
    await report.getByRole('button', { name: 'Новое дело', exact: true }).click();
    await report.getByText('Заведено дело').waitFor();
    const cases = () =>
      house
        .rows<{ n: number }>(
          `select count(*)::int as n from custody_claim where source in ('HOTLINE', 'RELATIVE_TOLD')`,
        )
        .then(([row]) => row!.n);
    expect(await cases()).toBeGreaterThan(0);
    await report.getByRole('button', { name: 'Забрать назад' }).click();
    await report.getByLabel('Почему').fill('не тот человек');
    await report.getByRole('button', { name: 'Забрать назад' }).click();
    await report.getByRole('button', { name: 'Закрыть сообщение' }).click();
    await report.getByLabel('Почему').selectOption({ label: 'ошибка' });
    await report.getByRole('button', { name: 'Закрыть сообщение' }).click();
    await report.getByRole('button', { name: 'Открыть снова' }).waitFor();
    await page.keyboard.press('Escape');
    await line(page, 'Звонков').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Вернуть' }).click();
    await line(page, 'Звонков').waitFor();
    await desk.close();
  });

  it.each(LOOKS)('is free of faults that axe finds: %s, %s, %s', async (language, theme, size) => {
    const device = await deskOf(coordinator, '/desk/reports', { language, theme, size });
    const { page } = device;
    const faults: string[] = [];
    for (const room of ['reports', 'imports', 'duplicates', 'erasures']) {
      await goTo(page, `/desk/${room}`);
      await page.locator('.keep-row, .pair, .empty').first().waitFor();
      faults.push(...(await faultsOf(page, room)));
      if (room === 'reports' || room === 'imports') {
        await page.locator('.desk-tools .btn').first().click();
        await page.getByRole('dialog').waitFor();
        faults.push(...(await faultsOf(page, `${room}, a new one`)));
        await page.keyboard.press('Escape');
      }
    }
    expect(faults).toEqual([]);
    await device.close();
  });
});

import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { logCountedDay } from '../support/counted-day.js';
import { House, type Person } from '../support/house.js';
import { axe, faultsOf, Handset, LOOKS, openBrowser, type Device } from './support/browser.js';
import { goTo } from './support/night.js';

const row = (page: Page, name: string) => page.locator('.figure-table tr', { hasText: name });
const cells = async (page: Page, name: string): Promise<string[]> =>
  (await row(page, name).locator('td').allInnerTexts()).map((text) => text.trim());

describe('figures for whoever counts', () => {
  let house: House;
  let browser: Browser;
  let analyst: Person;
  let coordinator: Person;
  beforeAll(async () => {
    house = await House.open();
    browser = await openBrowser();
    analyst = await house.staff('ANALYST', 'Асыл Счётова');
    coordinator = await house.staff('COORDINATOR', 'Дана Примерович');
    await logCountedDay(house, coordinator, await house.staff('LAWYER'));
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  const deviceOf = async (who: Person, device: Device = { size: 'desk' }): Promise<Handset> => {
    const handset = await Handset.of(browser, house.url, device);
    handset.page.setDefaultTimeout(20_000);
    await handset.signIn(who);
    await goTo(handset.page, '/figures?columns=SEX');
    await handset.page.locator('.figure-table').waitFor();
    return handset;
  };

  it('is where an analyst begins; another dimension is another table, and a link shows the same', async () => {
    const desk = await Handset.of(browser, house.url, { size: 'desk' });
    const { page } = desk;
    page.setDefaultTimeout(20_000);
    await desk.signIn(analyst);
    await page.getByText('Нарушенных прав не записано').waitFor();
    expect(new URL(page.url()).pathname).toBe('/figures');
    await page.getByLabel('Столбцы').selectOption({ label: 'Пол' });
    await page.locator('.figure-table thead', { hasText: 'женщины' }).waitFor();
    expect(await cells(page, 'Северный')).toEqual(['19', 'скрыто', 'скрыто', '0']);
    expect(await cells(page, 'Не проверено')).toContain('скрыто');
    await page.getByLabel('Строки').selectOption({ label: 'Город' });
    await row(page, 'Астана').waitFor();
    const link = page.url();
    expect(link).toContain('rows=CITY');
    await page.goto(link);
    await row(page, 'Астана').waitFor();
    expect(await page.getByLabel('Столбцы').inputValue()).toBe('SEX');
    await desk.close();
  });

  it('prints every column of a wide table on paper that does not scroll', async () => {
    const desk = await deviceOf(analyst);
    const { page } = desk;
    await goTo(page, '/figures?columns=OUTCOME');
    const heads = page.locator('.figure-scroll thead th');
    await heads.nth(7).waitFor();
    const words = await heads.allInnerTexts();
    // A4 within its margins of 20 mm, in CSS pixels
    await page.setViewportSize({ width: 642, height: 971 });
    await page.emulateMedia({ media: 'print' });
    const tables = page.locator('.figure-table').filter({ visible: true });
    const printed = (await tables.locator('thead th').allInnerTexts()).map((text) => text.trim());
    expect(words.filter((word) => !printed.includes(word.trim()))).toEqual([]);
    for (const table of await tables.all()) {
      expect((await table.boundingBox())!.width).toBeLessThanOrEqual(642);
    }
    await desk.close();
  });

  it('draws what is withheld apart from the axis, and one column alone', async () => {
    const desk = await deviceOf(analyst);
    const { page } = desk;
    await page.getByLabel('Столбец диаграммы').selectOption({ label: 'женщины' });
    const chart = page.locator('.chart');
    await chart.getByText('скрыто').first().waitFor();
    expect(await chart.locator('.chart-withheld').count()).toBe(2);
    expect(await chart.locator('.chart-bar').count()).toBe(0);
    await desk.close();
  });

  it('says that there is nothing to count, and what stands in the way of a question', async () => {
    const desk = await deviceOf(analyst);
    const { page } = desk;
    await page.getByLabel('С какого дня').fill('2020-01-01');
    await page.getByLabel('По какой день').fill('2020-01-02');
    await page.getByText('Считать нечего').waitFor();
    await page.getByLabel('С какого дня').fill('2020-01-05');
    await page.getByRole('alert').filter({ hasText: 'раньше, чем начинается' }).waitFor();
    await desk.close();
  });

  it('gives the table as a file that says what was withheld', async () => {
    const desk = await deviceOf(analyst);
    const { page } = desk;
    await page.keyboard.press('c');
    const sheet = page.getByRole('dialog', { name: 'Эта таблица, CSV' });
    await sheet.getByLabel('Для чего').fill('недельный обзор');
    await sheet.getByRole('button', { name: 'Запросить' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      sheet.getByRole('link', { name: 'CSV', exact: true }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toContain('WITHHELD');
    await page.keyboard.press('Escape');
    await page.locator('.export-row', { hasText: 'недельный обзор' }).getByText('готово').waitFor();
    await desk.close();
  });

  it('gives a line a case only once a second person has agreed', async () => {
    const [desk, second] = [await deviceOf(analyst), await deviceOf(coordinator)];
    await desk.page.getByRole('button', { name: 'По делам' }).click();
    const sheet = desk.page.getByRole('dialog', { name: 'Строка на дело, CSV' });
    await sheet.getByLabel('Для чего').fill('для исследования, выдуманного');
    await sheet.getByRole('button', { name: 'Запросить' }).click();
    await sheet.getByText('когда второй человек согласится').waitFor();
    await desk.page.keyboard.press('Escape');
    const own = desk.page.locator('.export-row', { hasText: 'для исследования' });
    await own.getByText('ждёт второго человека').waitFor();
    expect(await own.getByRole('link').count()).toBe(0);

    await second.page.reload();
    const asked = second.page.locator('.export-row', { hasText: 'для исследования' });
    expect(await asked.innerText()).toContain('Асыл Счётова');
    await asked.getByRole('button', { name: 'Подтвердить' }).click();
    await asked.getByText('готово').waitFor();
    expect(await asked.getByRole('link').count()).toBe(0);

    await desk.page.reload();
    const [download] = await Promise.all([
      desk.page.waitForEvent('download'),
      own.getByRole('link', { name: 'CSV', exact: true }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).not.toContain('Счётов');
    await Promise.all([desk.close(), second.close()]);
  });

  it('says that there is no network, and asks again when told to', async () => {
    const desk = await deviceOf(analyst);
    const { page } = desk;
    await desk.context.setOffline(true);
    await page.getByLabel('Строки').selectOption({ label: 'Город' });
    const failure = page.locator('.figures-main').getByRole('alert');
    await failure.waitFor();
    expect(await axe(page)).toEqual([]);
    await desk.context.setOffline(false);
    await failure.getByRole('button', { name: 'Повторить' }).click();
    await row(page, 'Астана').waitFor();
    await desk.close();
  });

  it.each(LOOKS)('is free of faults that axe finds: %s, %s, %s', async (language, theme, size) => {
    const device = await deviceOf(analyst, { language, theme, size });
    const { page } = device;
    await page.locator('.withheld').first().waitFor();
    expect(await faultsOf(page, 'figures')).toEqual([]);
    await page.locator('.figures-tools button').nth(2).click();
    await page.getByRole('dialog').waitFor();
    expect(await axe(page)).toEqual([]);
    await device.close();
  });
});

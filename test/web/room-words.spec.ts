import type { Browser } from 'playwright-core';
import { House, type Person } from '../support/house.js';
import { axe, Handset, openBrowser } from './support/browser.js';
import { goTo } from './support/night.js';

/** The words of the desk's rooms; the code of its screens is named with a capital. */
const WORDS = /\/assets\/desk-[\w-]+\.js$/;

describe('words that come with their room', () => {
  let house: House;
  let browser: Browser;
  let admin: Person;
  beforeAll(async () => {
    house = await House.open();
    browser = await openBrowser();
    admin = await house.staff('ADMINISTRATOR', 'Админа Тестова');
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  const begin = async (): Promise<Handset> => {
    const desk = await Handset.of(browser, house.url, { size: 'desk' });
    await desk.signIn(admin);
    await goTo(desk.page, '/account');
    await desk.page.getByRole('heading', { name: 'Настройки' }).waitFor();
    return desk;
  };

  it('where they do not come, say so, and come when asked again', async () => {
    const desk = await begin();
    const { page } = desk;
    let asked = 0;
    await page.route(WORDS, (route) => {
      asked += 1;
      return asked === 1 ? route.abort() : route.continue();
    });
    await goTo(page, '/desk/staff');
    await page.getByRole('alert').getByText('Нет связи с сервером').waitFor();
    expect(await page.locator('.desk-head').count()).toBe(0);
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Повторить' }).click();
    await page.getByRole('heading', { name: 'Коллеги' }).waitFor();
    await page.getByRole('button', { name: 'Добавить коллегу' }).waitFor();
    expect(asked).toBe(2);
    // another room of the same words asks for nothing
    await page.getByRole('link', { name: 'Своды правил' }).click();
    await page.getByRole('heading', { name: 'Своды правил' }).waitFor();
    expect(asked).toBe(2);
    await desk.close();
  });

  it('are those of the language of the moment', async () => {
    const desk = await begin();
    const { page } = desk;
    for (const [language, title, verb] of [
      ['Қазақша', 'Әріптестер', 'Әріптес қосу'],
      ['English', 'Colleagues', 'Add a colleague'],
      ['Русский', 'Коллеги', 'Добавить коллегу'],
    ] as const) {
      await goTo(page, '/account');
      await page.getByText(language, { exact: true }).click();
      await goTo(page, '/desk/staff');
      await page.getByRole('heading', { name: title }).waitFor();
      await page.getByRole('button', { name: verb }).waitFor();
    }
    await desk.close();
  });
});

import type { Browser, Page } from 'playwright-core';
import { House, PASSWORD, type Person } from '../support/house.js';
import { faultsOf, Handset, LOOKS, openBrowser } from './support/browser.js';
import { goTo } from './support/night.js';

const NEW_PASSWORD = 'a longer and newer password';

describe('where one is signed in', () => {
  let house: House;
  let browser: Browser;
  beforeAll(async () => {
    house = await House.open();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  const phoneOf = async (who: Person, password = PASSWORD): Promise<Handset> => {
    const phone = await Handset.of(browser, house.url);
    await phone.signInByForm(who, password);
    return phone;
  };
  const rowsOf = (page: Page) => page.locator('.own-row');
  const isOut = async ({ page }: Handset) => {
    await page.reload();
    await page.locator('input[name=email]').waitFor();
  };
  const isIn = async ({ page }: Handset) => {
    await page.reload();
    await page.locator('h1').waitFor();
    expect(await page.locator('input[name=email]').count()).toBe(0);
  };

  it('marks this device, and ends another after saying what becomes of it', async () => {
    const who = await house.staff('LAWYER', 'Входов Тест Примерович');
    const [mine, lost] = [await phoneOf(who), await phoneOf(who)];
    const { page } = mine;
    await goTo(page, '/account');
    await page.getByRole('link', { name: 'Где выполнен вход' }).click();
    // the third is the one the test speaks to the api by
    await rowsOf(page).nth(2).waitFor();
    expect(await rowsOf(page).first().innerText()).toContain('это устройство');
    expect(await rowsOf(page).first().getByRole('button').count()).toBe(0);
    expect(await page.locator('.own-mark').count()).toBe(1);

    await rowsOf(page).nth(1).getByRole('button', { name: 'Завершить вход' }).click();
    await page.getByText('сотрёт всё, что хранит').waitFor();
    await page.getByRole('button', { name: 'Оставить как есть' }).click();
    expect(await rowsOf(page).count()).toBe(3);
    await rowsOf(page).nth(1).getByRole('button', { name: 'Завершить вход' }).click();
    await rowsOf(page).nth(1).getByRole('button', { name: 'Завершить', exact: true }).click();
    await page.getByText('Вход завершён').waitFor();
    await rowsOf(page).nth(2).waitFor({ state: 'detached' });
    await isOut(lost);
    await isIn(mine);
    const taken = await house.rows(
      'select 1 from staff_session where staff_id = $1 and revoked_at is not null and takes_device',
      [who.id],
    );
    expect(taken).toHaveLength(1);
    await mine.close();
    await lost.close();
  });

  it('says at its field what is wrong with a password and loses nothing, then ends the other sign-ins', async () => {
    const who = await house.staff('ANALYST', 'Паролева Тест Примеровна');
    const [mine, other] = [await phoneOf(who), await phoneOf(who)];
    const { page } = mine;
    await goTo(page, '/account/sign-ins');
    await page.getByRole('button', { name: 'Сменить пароль' }).click();
    const sheet = page.getByRole('dialog');
    const fill = async (current: string, fresh: string, again = fresh) => {
      await sheet.getByLabel('Нынешний пароль').fill(current);
      await sheet.getByLabel('Новый пароль', { exact: true }).fill(fresh);
      await sheet.getByLabel('Новый пароль ещё раз').fill(again);
      await sheet.getByRole('button', { name: 'Сменить пароль' }).click();
    };
    await fill(PASSWORD, NEW_PASSWORD, 'another one of that length');
    await sheet.getByText('Новые пароли не совпали').waitFor();
    await fill(PASSWORD, 'short');
    await sheet.getByText('В пароле должно быть не меньше знаков: 10').waitFor();
    expect(await sheet.locator('input[name=newPassword]').getAttribute('aria-invalid')).toBe('true');
    await fill('not the present one', NEW_PASSWORD);
    await sheet.getByText('Нынешний пароль неверен').waitFor();
    expect(await sheet.locator('input[name=newPassword]').inputValue()).toBe(NEW_PASSWORD);
    await fill(PASSWORD, NEW_PASSWORD);
    await page.getByText('Пароль сменён, остальные входы завершены').waitFor();
    await page.getByText('Других входов нет').waitFor();
    await isIn(mine);
    await isOut(other);
    const again = await phoneOf(who, NEW_PASSWORD);
    for (const phone of [mine, other, again]) await phone.close();
  });

  it.each(LOOKS)('free of faults that axe finds: %s, %s, %s', async (language, theme, size) => {
    const who = await house.staff('OPERATOR', 'Доступова Тест Примеровна');
    const phone = await Handset.of(browser, house.url, { language, theme, size });
    const { page } = phone;
    await phone.signInByForm(who);
    await goTo(page, '/account');
    await page.locator('.theme-list').waitFor();
    const faults = await faultsOf(page, 'settings');
    await goTo(page, '/account/sign-ins');
    await rowsOf(page).nth(1).waitFor();
    await rowsOf(page).nth(1).getByRole('button').click();
    await rowsOf(page).locator('.note').waitFor();
    faults.push(...(await faultsOf(page, 'sign-ins')));
    await page.locator('.pad > section .btn').click();
    await page.locator('dialog input').first().waitFor();
    faults.push(...(await faultsOf(page, 'a new password')));
    expect(faults).toEqual([]);
    await phone.close();
  });
});

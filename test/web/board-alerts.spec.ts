import type { Browser } from 'playwright-core';
import { ago } from '../support/custody-day.js';
import { addEntry, mergeEntries } from '../support/department-merges.js';
import { clientId, House } from '../support/house.js';
import { setAhead } from '../support/proceedings.js';
import { settle } from '../support/steps.js';
import { boardNight, type BoardNight } from './support/board-night.js';
import { axe, Handset, openBrowser } from './support/browser.js';
import { faultsInBothThemes } from './support/states.js';

describe('what waits for a coordinator', () => {
  let house: House;
  let browser: Browser;
  let night: BoardNight;
  beforeAll(async () => {
    house = await House.open();
    browser = await openBrowser();
    night = await boardNight(house);
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  const ids = () => ({ clientId: clientId(), id: clientId() });
  const open = async (who = night.coordinator, more: object = {}) => {
    const device = await Handset.of(browser, house.url, { size: 'desk', ...more });
    await device.signIn(who);
    await device.page.locator('.departments tbody tr').first().waitFor();
    return device;
  };

  it('says above everything that reminders are not running, until they are', async () => {
    const desk = await open();
    const banner = desk.page.getByRole('alert').filter({ hasText: 'Напоминания не работают' });
    await banner.waitFor();
    expect(await axe(desk.page)).toEqual([]);
    await settle(house);
    await desk.page.reload();
    await desk.page.getByText('Напоминания работают').waitFor();
    expect(await banner.count()).toBe(0);
    await desk.close();
  });

  describe('once reminders run', () => {
    beforeAll(async () => {
      await settle(house);
      // people held for 100 minutes: the last hour of their three begins, and reminders go out
      await setAhead(house, '25 minutes');
      await settle(house);
    });

    it('is taken with one press, and the colleague sees by whom', async () => {
      const desk = await open();
      const card = desk.page.locator('.alert', { hasText: 'Ерлан Тестов Примерұлы' }).first();
      await card.getByRole('button', { name: 'Принять' }).click();
      await desk.page.getByRole('status').filter({ hasText: 'Принято' }).waitFor();
      await card.getByText('принято: Дана Тестова').waitFor();
      await desk.close();
      const other = await open(night.second);
      await other.page
        .locator('.alert', { hasText: 'Ерлан Тестов Примерұлы' })
        .first()
        .getByText('принято: Дана Тестова')
        .waitFor();
      await other.close();
    });

    it('is put off only with a reason, and a refusal leaves the form as it was', async () => {
      const desk = await open();
      await desk.page.locator('.alert').getByRole('button', { name: 'Позже' }).first().click();
      const sheet = desk.page.getByRole('dialog', { name: 'Напомнить позже' });
      await sheet.getByRole('button', { name: '3 часа' }).click();
      await sheet.getByLabel('Почему не сейчас').fill('адвокат уже едет');
      await sheet.getByRole('button', { name: 'Позже' }).click();
      await sheet.getByRole('alert').filter({ hasText: 'Слишком поздно' }).waitFor();
      expect(await sheet.getByLabel('Почему не сейчас').inputValue()).toBe('адвокат уже едет');
      expect(await axe(desk.page)).toEqual([]);
      await sheet.getByRole('button', { name: '10 мин' }).click();
      await sheet.getByRole('button', { name: 'Позже' }).click();
      await sheet.waitFor({ state: 'detached' });
      await desk.page.getByRole('status').filter({ hasText: 'Напомним позже' }).waitFor();
      await desk.close();
    });

    it('tells of a lawyer kept out, who it was and where', async () => {
      const desk = await open(night.second);
      const card = desk.page.locator('.alert', { hasText: 'Адвоката не пропустили' });
      await card.getByText('Северный отдел').waitFor();
      await card.getByRole('button', { name: 'Вижу' }).click();
      await card.getByText('просмотрено в').waitFor();
      await desk.close();
    });

    it('says where, also once the entry it was raised at leads to another and nobody is held there', async () => {
      const [old, stays] = [await addEntry(house, 'Ветхий отдел'), await addEntry(house, 'Стоящий отдел')];
      const refusal = { ...ids(), departmentId: old, kind: 'FORTRESS', arrivedAt: ago(40) };
      await night.russian.mutate('reportAccessRefusal', 'ReportAccessRefusalInput', refusal, '');
      await settle(house);
      const desk = await open();
      const card = (place: string) =>
        desk.page.locator('.alert', { hasText: 'Адвоката не пропустили' }).filter({ hasText: place });
      await card('Ветхий отдел').waitFor();
      await mergeEntries(night.coordinator, old, stays);
      await desk.page.reload();
      await card('Стоящий отдел').waitFor();
      expect(await card('Ветхий отдел').count()).toBe(0);
      await desk.close();
    });

    it('is told to whoever has the desk, which the last coordinator leaves only with a reason', async () => {
      const desk = await open();
      await desk.page.getByText('Дежурных нет').waitFor();
      await desk.page.getByRole('button', { name: 'Заступить' }).click();
      await desk.page.getByText('Дежурят: Дана Тестова').waitFor();
      await desk.page.getByRole('button', { name: 'Сдать' }).click();
      const sheet = desk.page.getByRole('dialog', { name: 'Сдать дежурство' });
      await sheet
        .getByText('Другого дежурного координатора нет')
        .or(sheet.getByText('Срочные напоминания'))
        .waitFor();
      expect(await faultsInBothThemes(desk.page, 'leaving the desk', 'light')).toEqual([]);
      await sheet.getByLabel('Почему').fill('смена закончилась');
      await sheet.getByRole('button', { name: 'Всё же сдать' }).click();
      await desk.page.getByText('Дежурных нет').waitFor();
      await desk.close();
    });

    it('stands before an operator who keeps the desk, without acts that are not theirs', async () => {
      const operator = await house.staff('OPERATOR', 'Асель Примерова');
      const desk = await open(operator);
      await desk.page.getByRole('button', { name: 'Заступить' }).waitFor();
      expect(await desk.page.getByRole('button', { name: 'Акция' }).count()).toBe(0);
      await desk.page.locator('.departments tbody tr').first().click();
      expect(await desk.page.locator('.candidate').count()).toBe(0);
      await desk.close();
    });
  });

  it('is nothing where nothing is: the board of a quiet night', async () => {
    const quiet = await House.open();
    const coordinator = await quiet.staff('COORDINATOR', 'Тихая Ночь');
    for (const [language, theme] of [
      ['kk', 'light'],
      ['ru', 'dark'],
      ['en', 'light'],
    ] as const) {
      const device = await Handset.of(browser, quiet.url, { size: 'desk', language, theme });
      await device.signIn(coordinator);
      await device.page.locator('.departments-pane .empty').waitFor();
      await device.page.locator('.alerts .empty').waitFor();
      expect(await axe(device.page)).toEqual([]);
      await device.close();
    }
    await quiet.close();
  });
});

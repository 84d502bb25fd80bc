import type { Browser } from 'playwright-core';
import { hold, places, type Place } from '../support/custody-day.js';
import { clientId, House, type Person } from '../support/house.js';
import { ago, minute, recordOffence } from '../support/proceedings.js';
import { faultsOf, LOOKS, openBrowser } from './support/browser.js';
import { roomOf } from './support/desk.js';

const STORY =
  'В 18:40 находилась на площади, выкрикивала придуманные лозунги, на требования разойтись не реагировала.';

describe('the desk: patterns of a night', () => {
  let house: House;
  let browser: Browser;
  let coordinator: Person;
  let one: Person;
  let other: Person;
  let here: Place;
  let there: Place;
  const mine: string[] = [];
  beforeAll(async () => {
    house = await House.open();
    browser = await openBrowser();
    coordinator = await house.staff('COORDINATOR', 'Дана Примерович');
    one = await house.staff('LAWYER', 'Павел Тестов');
    other = await house.staff('LAWYER', 'Асан Тестович');
    [here, , there] = await places(house);
    await coordinator.mutate(
      'openEvent',
      'OpenEventInput',
      {
        ...{ clientId: clientId(), title: 'Сход Примеров', city: here.city, place: 'Площадь' },
        ...{ startsAt: ago(300).toISOString(), zone: 'Asia/Almaty' },
      },
      '',
    );
    const [event] = await house.rows<{ id: string }>('select id from assembly_event limit 1');
    const paper = async (who: Person, fullName: string, words: object, departmentId = here.id) => {
      const { detentionId } = await hold(who, fullName, { departmentId, eventId: event!.id });
      await recordOffence(who, detentionId, words);
      return detentionId;
    };
    mine.push(await paper(one, 'Повторова Анна Тестовна', { actText: STORY, drawnAt: minute(ago(40)) }));
    await paper(other, 'Копиев Тест Примерович', { actText: STORY.toUpperCase(), drawnAt: minute(ago(41)) });
    await paper(other, 'Списков Тест Примерович', { actText: `  ${STORY}`, drawnAt: minute(ago(42)) });
    const drawnAt = minute(ago(30));
    const officer = { officerName: 'Чертежов Чертёж', officerPost: 'инспектор' };
    await paper(one, 'Двоев Тест Примерович', { ...officer, drawnAt });
    await paper(other, 'Двоева Тест Примеровна', { ...officer, drawnAt }, there.id);
    for (const [who, name] of [
      [one, 'Свидов Тест Один'],
      [one, 'Свидов Примербек Два'],
      [other, 'Свидов Мысал Три'],
    ] as const) {
      await paper(who, name, { witnesses: 'Понятых Понят\nСвидетелева С. С.' });
    }
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  const roomFor = (who: Person) => roomOf(browser, { house, who, path: '/desk/patterns' });

  it('shows what each pattern rests on, how sure it is, and leads to each case', async () => {
    const desk = await roomFor(coordinator);
    const { page } = desk;
    await page.getByLabel('Что смотреть').selectOption({ index: 1 });
    const copied = page.locator('.pair', { hasText: 'Сходство текста' });
    await copied.getByText('3 протокола. 3 человека. Сходство текста не ниже 100 %.').waitFor();
    await copied.getByText('Не проверено юристом').waitFor();
    expect(await copied.innerText()).toMatch(/ст\. .*Достоверность .*KZ-P46/s);
    await copied.getByRole('button', { name: 'Показать протоколы (3)' }).click();
    await copied.locator('.pattern-words', { hasText: 'придуманные лозунги' }).first().waitFor();
    expect(await copied.locator('.keep-row').count()).toBe(3);

    const officer = page.locator('.pair', { hasText: 'не тёзки ли это' });
    await officer.getByRole('button').click();
    await officer.locator('.pattern-words', { hasText: 'инспектор Чертежов Чертёж' }).first().waitFor();
    const witnesses = page.locator('.pair', { hasText: '2 общих имени' });
    await witnesses.getByRole('button').click();
    await witnesses.locator('.pattern-words', { hasText: 'Понятых Понят' }).first().waitFor();

    await copied.getByRole('link', { name: 'Повторова' }).click();
    await page.waitForURL(`**/case/${mine[0]}`);
    await desk.close();
  });

  it('asks by night and town as well, and says when there is nothing', async () => {
    const desk = await roomFor(coordinator);
    const { page } = desk;
    const [row] = await house.rows<{ night: string }>(
      'select max(night)::text as night from protocol_pattern',
    );
    await page.getByLabel('Вечер этой ночи').fill(row!.night);
    await page.locator('.pair').first().waitFor();
    await page.getByLabel('Вечер этой ночи').fill('2001-01-01');
    await page.getByText('Общего в протоколах не нашлось').waitFor();
    await desk.close();
  });

  it('shows a lawyer their own papers, and of the others only how many', async () => {
    const desk = await roomFor(one);
    const { page } = desk;
    await page.getByLabel('Что смотреть').selectOption({ index: 1 });
    const copied = page.locator('.pair', { hasText: 'Сходство текста' });
    await copied.getByText('Ещё 2 протокола вам не видны.').waitFor();
    await copied.getByRole('button', { name: 'Показать протоколы (1)' }).click();
    await copied.getByRole('link', { name: 'Повторова' }).waitFor();
    expect(await page.locator('main').innerText()).not.toContain('Копиев');
    await desk.close();
  });

  it.each(LOOKS)('is free of faults that axe finds: %s, %s, %s', async (language, theme, size) => {
    const device = await roomOf(
      browser,
      { house, who: coordinator, path: '/desk/patterns' },
      { language, theme, size },
    );
    const { page } = device;
    await page.locator('select').first().selectOption({ index: 1 });
    await page.locator('.pair button').first().click();
    await page.locator('.pattern-words').first().waitFor();
    expect(await faultsOf(page, 'patterns')).toEqual([]);
    await device.close();
  });
});

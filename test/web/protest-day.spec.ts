import type { Browser } from 'playwright-core';
import { clientId, House, type Person } from '../support/house.js';
import { assignmentsOf, departments } from './support/board-night.js';
import { Handset, openBrowser } from './support/browser.js';
import { Line } from './support/line.js';
import { goTo, keepOffline, until } from './support/night.js';

/** Three people, each on a device of their own, at once: what one does the others see without asking. */
describe('a protest day on three devices', () => {
  let house: House;
  let line: Line;
  let browser: Browser;
  let [coordinator, first, second]: Person[] = [];
  let north: string;
  beforeAll(async () => {
    house = await House.open();
    line = await Line.to(house.url);
    browser = await openBrowser();
    coordinator = await house.staff('COORDINATOR', 'Дана Тестова');
    first = await house.staff('LAWYER', 'Сәуле Мысалова');
    second = await house.staff('LAWYER', 'Павел Примеров');
    [north] = await departments(house);
    await second.mutate(
      'checkIn',
      'CheckInInput',
      {
        ...{ clientId: clientId(), id: clientId(), departmentId: north },
        at: { at: new Date().toISOString(), precision: 'MINUTE' },
      },
      '... on CheckInSuccess { presence { id } }',
    );
  });
  afterAll(async () => {
    await browser?.close();
    await line?.close();
    await house?.close();
  });

  it('one logs at the door with a network and without, one assigns on the board, one takes over', async () => {
    const door = await Handset.of(browser, line.url);
    const desk = await Handset.of(browser, house.url, { size: 'desk' });
    const relief = await Handset.of(browser, house.url);
    await Promise.all([
      door.signInByForm(first!),
      desk.signInByForm(coordinator!),
      relief.signInByForm(second!),
    ]);
    const log = async (list: string, button: string) => {
      await goTo(door.page, `/station/${north}/add`);
      await door.page.locator('textarea').fill(list);
      await door.page.getByRole('button', { name: 'Прочитать список' }).click();
      await door.page.getByRole('button', { name: button }).click();
      await door.page.locator('.list-head').waitFor();
    };
    const onBoard = (name: string) => desk.page.getByRole('option', { name });

    await keepOffline(door.page);
    await goTo(door.page, `/station/${north}`);
    await door.page.getByRole('button', { name: 'Я здесь' }).click();
    await door.page.getByText(/Вы здесь с/).waitFor();

    await log('Площадев Тест Примерович 1990\nУлицева Тест Примеровна 1985', 'Записать 2 человек');
    await Promise.all(['Площадев Тест', 'Улицева Тест'].map((name) => onBoard(name).waitFor()));

    line.down();
    await log('Безсетев Тест Примерович 1979', 'Записать 1 человека');
    const row = door.page.locator('.row', { hasText: 'Безсетев' });
    await row.getByText('ждёт сети').waitFor();
    await row.getByText('Сосчитано этим телефоном').waitFor();
    const detentionId = (await row.locator('a').getAttribute('href'))!.split('/').at(-1)!;
    expect(await onBoard('Безсетев Тест').count()).toBe(0);

    line.up();
    await onBoard('Безсетев Тест').waitFor();
    await row.getByText('ждёт сети').waitFor({ state: 'detached' });

    await desk.page.getByRole('row', { name: 'Северный отдел' }).click();
    await onBoard('Безсетев Тест').click();
    await desk.page.locator('.candidate', { hasText: 'Павел Примеров' }).getByRole('button').click();
    await desk.page.getByRole('status').filter({ hasText: 'Павел Примеров' }).waitFor();
    await onBoard('Безсетев Тест').waitFor({ state: 'detached' });

    // their phone lies open at the start: the offer comes to it
    const offer = relief.page.locator('.offer', { hasText: 'Безсетев Тест' });
    await offer.getByRole('button', { name: 'Беру' }).click();
    await until(
      'the case is theirs',
      async () => (await assignmentsOf(coordinator!, detentionId))[0]?.state === 'ACCEPTED',
    );
    await goTo(relief.page, `/people/${detentionId}`);
    await relief.page.getByRole('button', { name: 'Питьевая вода: Нет' }).click();
    await until(
      'the check',
      async () =>
        (await house.rows('select id from rights_check where detention_id = $1', [detentionId])).length === 1,
    );
    // whoever logged them sees what the colleague at the same door found
    await goTo(door.page, `/people/${detentionId}`);
    await door.page.locator('.right.over', { hasText: 'Питьевая вода' }).waitFor();
    await Promise.all([door, desk, relief].map((device) => device.close()));
  });
});

import type { Browser } from 'playwright-core';
import { clientId, House, type Person } from '../support/house.js';
import { boardNight, type BoardNight } from './support/board-night.js';
import { faultsOf, LOOKS, openBrowser } from './support/browser.js';
import { line, roomOf } from './support/desk.js';

const minutesAgo = (minutes: number) => ({
  at: new Date(Date.now() - minutes * 60_000).toISOString(),
  precision: 'MINUTE',
});

describe('the desk: closed doors', () => {
  let house: House;
  let browser: Browser;
  let night: BoardNight;
  beforeAll(async () => {
    house = await House.open();
    browser = await openBrowser();
    night = await boardNight(house);
    await night.kazakh.mutate(
      'reportAccessRefusal',
      'ReportAccessRefusalInput',
      {
        ...{ clientId: clientId(), id: clientId(), departmentId: night.south, kind: 'PAPERS_ASKED' },
        ...{ arrivedAt: minutesAgo(130), admittedAt: minutesAgo(62), told: 'Принесите ордер' },
        extraPapersAsked: true,
        refusedBy: { badge: '3108', post: 'дежурный' },
        detentionIds: [night.held.get('Дана Образцова')],
      },
      '',
    );
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  const roomFor = (who: Person) => roomOf(browser, { house, who, path: '/desk/doors' });

  it('shows who waits now, then those that ended, with how long and how', async () => {
    const desk = await roomFor(night.coordinator);
    const { page } = desk;
    const waits = line(page, 'Северный');
    await waits.getByText('ещё не пускают').waitFor();
    expect(await waits.innerText()).toContain('Павел Тестов');
    expect(await waits.innerText()).toMatch(/4\d мин/);
    expect(await line(page, 'Южный').count()).toBe(0);
    await page.getByRole('button', { name: 'Кончились' }).click();
    const ended = line(page, 'Южный');
    await ended.getByText('впустили').waitFor();
    expect(await ended.innerText()).toContain('1 ч 08 мин');
    expect(await line(page, 'Северный').count()).toBe(0);
    await desk.close();
  });

  it('opens one: what was said, by whom, from whom the lawyer was kept, and leads to the case', async () => {
    const desk = await roomFor(night.coordinator);
    const { page } = desk;
    await page.getByRole('button', { name: 'Все', exact: true }).click();
    await line(page, 'Южный').getByRole('button', { name: 'Открыть' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText('Принесите ордер. жетон 3108, дежурный').waitFor();
    await sheet.getByText('Потребовали больше').waitFor();
    await sheet.getByRole('link', { name: 'Дана Образцова' }).click();
    await page.waitForURL(`**/case/${night.held.get('Дана Образцова')}`);
    await desk.close();
  });

  it('leads from a running wait to its record, and from a door to the board', async () => {
    const desk = await roomFor(night.coordinator);
    const { page } = desk;
    await line(page, 'Северный').getByRole('button', { name: 'Открыть' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('link', { name: 'К записи ожидания' }).click();
    await page.getByRole('timer').waitFor();
    await page.goBack();
    await line(page, 'Северный').getByRole('button', { name: 'Открыть' }).click();
    await sheet.getByRole('link', { name: 'Отдел на доске' }).click();
    await page.waitForURL(`**/board?department=${night.north}`);
    await desk.close();
  });

  it('narrows to one department, and says who stands there and who stood there before', async () => {
    const desk = await roomFor(night.coordinator);
    const { page } = desk;
    await page.getByLabel('Отдел', { exact: true }).selectOption({ label: 'Южный отдел' });
    await page.getByText('Сейчас ни одного адвоката не держат за дверью').waitFor();
    await line(page, 'Сәуле Мысалова').getByText('у двери сейчас').waitFor();
    await night.kazakh.mutate(
      'checkIn',
      'CheckInInput',
      { clientId: clientId(), id: clientId(), departmentId: night.north, at: minutesAgo(0) },
      '',
    );
    await page.getByText('У этой двери сейчас никого нет').waitFor();
    await page.getByRole('button', { name: 'И кто был раньше' }).click();
    await line(page, 'Сәуле Мысалова').getByText('ушёл к другой двери').waitFor();
    await desk.close();
  });

  it('shows a wait that begins while the list is open', async () => {
    const desk = await roomFor(night.coordinator);
    const { page } = desk;
    await line(page, 'Северный').first().waitFor();
    await night.kazakh.mutate(
      'reportAccessRefusal',
      'ReportAccessRefusalInput',
      {
        ...{ clientId: clientId(), id: clientId(), departmentId: night.north, kind: 'WAIT' },
        arrivedAt: minutesAgo(0),
      },
      '',
    );
    await line(page, 'велели ждать').getByRole('button', { name: 'Открыть' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText('ещё идёт').waitFor();
    const [refusal] = await house.rows<{ id: string }>(`select id from access_refusal where kind = 'WAIT'`);
    await night.kazakh.mutate(
      'endAccessRefusal',
      'EndAccessRefusalInput',
      { clientId: clientId(), refusalId: refusal!.id, admittedAt: minutesAgo(0) },
      '',
    );
    await sheet.getByText('впустили').waitFor();
    await desk.close();
  });

  it('is there for a lawyer with what they may see, and for no operator', async () => {
    const stranger = await house.staff('LAWYER', 'Новый Тестович');
    const desk = await roomFor(stranger);
    await desk.page.getByText('Сейчас ни одного адвоката не держат за дверью').waitFor();
    await desk.close();
    const operator = await house.staff('OPERATOR');
    const other = await roomOf(browser, { house, who: operator, path: '/desk/departments' });
    expect(await other.page.locator('.desk-nav').innerText()).not.toContain('Закрытые двери');
    await other.close();
  });

  it.each(LOOKS)('is free of faults that axe finds: %s, %s, %s', async (language, theme, size) => {
    const device = await roomOf(
      browser,
      { house, who: night.coordinator, path: '/desk/doors' },
      { language, theme, size },
    );
    const { page } = device;
    await page.locator('.keep-row').first().waitFor();
    await page.locator('select').first().selectOption(night.north);
    await page.locator('.room-part').nth(1).locator('.keep-row').first().waitFor();
    const faults = await faultsOf(page, 'doors');
    await page.locator('.room-part').first().locator('.keep-row button').first().click();
    await page.getByRole('dialog').locator('h3').first().waitFor();
    faults.push(...(await faultsOf(page, 'doors, opened')));
    expect(faults).toEqual([]);
    await device.close();
  });
});

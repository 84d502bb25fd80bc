import type { Browser } from 'playwright-core';
import { logCountedDay } from '../support/counted-day.js';
import { clientId, House, type Person } from '../support/house.js';
import { setAhead } from '../support/proceedings.js';
import { named, told } from '../support/reports.js';
import { settle } from '../support/steps.js';
import { agoOf, boardNight, type BoardNight } from './support/board-night.js';
import { Handset, inOwnLetters, openBrowser, type Size } from './support/browser.js';
import { caseFile, type CaseFile } from './support/case-file.js';
import { unlikeKept } from './support/picture.js';
import { loaded } from './support/states.js';

/** It is always this evening in Almaty: ages, clocks and days of the week are those of the kept pictures. */
const EVENING = Date.parse('2036-03-19T16:00:10Z');

/** Turns the clock of a house to a little after that moment: no minute that is left ends while a picture is taken. */
const turnClock = (house: House) => setAhead(house, `${(EVENING + 12_000 - Date.now()) / 1000} seconds`);

/** What runs on while a picture is taken, and what the house writes down by its real clock. */
const MOVES = '.desk-clock, .pane-foot, .alert-foot time, .case-aside section:has(.looked)';

describe('the main screens look as they did, with a night on them', () => {
  let house: House;
  let counted: House;
  let browser: Browser;
  let night: BoardNight;
  let file: CaseFile;
  let analyst: Person;
  beforeAll(async () => {
    house = await House.open({ QORGAU_DEMO: 'false' });
    counted = await House.open({ QORGAU_DEMO: 'false' });
    browser = await openBrowser();
    await turnClock(house);
    const ago = agoOf(EVENING);
    night = await boardNight(house, EVENING);
    await turnClock(house);
    file = await caseFile({ ...night, lawyer: night.russian, now: EVENING });
    const of = () => ({ clientId: clientId(), id: clientId() });
    await night.russian.mutate(
      'checkIn',
      'CheckInInput',
      { ...of(), departmentId: night.north, at: ago(3) },
      '',
    );
    await told(night.coordinator, {
      ...{ departmentId: night.north, people: [named('Звонков Тест', 1979)], urgency: 'URGENT' },
      ...{ account: 'увезли с площади, вымышленной', seenAt: ago(25) },
    });
    await turnClock(house);
    await settle(house);
    analyst = await counted.staff('ANALYST', 'Лев Тестов');
    const [coordinator, lawyer] = [await counted.staff('COORDINATOR'), await counted.staff('LAWYER')];
    await logCountedDay(counted, coordinator, lawyer);
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([house?.close(), counted?.close()]);
  });

  type Shown = readonly [
    name: string,
    house: () => House,
    who: () => Pick<Person, 'email'>,
    path: () => string,
    sign: string,
  ];
  const SCREENS: readonly Shown[] = [
    ['night-board', () => house, () => night.coordinator, () => '/board', '.alert a'],
    [
      'night-board-chosen',
      () => house,
      () => night.coordinator,
      () => `/board?department=${night.north}`,
      '.candidate',
    ],
    ['night-case', () => house, () => night.coordinator, () => `/case/${file.detentionId}`, '.told'],
    [
      'night-deadlines',
      () => house,
      () => night.coordinator,
      () => `/case/${file.detentionId}?tab=deadlines`,
      '.deadline',
    ],
    ['night-station', () => house, () => night.russian, () => `/station/${night.north}`, '.row'],
    ['night-person', () => house, () => night.russian, () => `/people/${file.detentionId}`, '.right'],
    ['night-figures', () => counted, () => analyst, () => '/figures?columns=SEX', '.figure-table'],
  ];
  const both = SCREENS.flatMap((screen) =>
    (['phone', 'desk'] as const).map((size): [string, Size, Shown] => [screen[0], size, screen]),
  );
  it.each(both)('%s, %s', async (name, size, [, of, who, path, sign]) => {
    const device = await Handset.of(browser, of().url, { size, theme: size === 'phone' ? 'light' : 'dark' });
    const { page } = device;
    await device.signIn(who());
    await turnClock(of());
    await of().sweep();
    await page.goto(path());
    // a phone shows one pane of the board: the others are there and not seen
    await page.locator(sign).first().waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    await loaded(page);
    await inOwnLetters(page);
    const picture = await page.screenshot({
      mask: [page.locator(MOVES)],
      maskColor: '#808080',
      caret: 'hide',
    });
    expect(await unlikeKept(`${name}-${size}`, picture)).toBeNull();
    await device.close();
  });
});

import type { Browser } from 'playwright-core';
import { House, type Person } from '../support/house.js';
import { Handset, inOwnLetters, openBrowser, type Size } from './support/browser.js';
import { loaded } from './support/states.js';
import { unlikeKept } from './support/picture.js';

type Who = 'coordinator' | 'lawyer' | 'analyst' | null;

/** Name, who looks, where, and what is there once the screen is. */
const SCREENS: readonly (readonly [name: string, who: Who, path: string, sign: string])[] = [
  ['sign-in', null, '/', 'input[name=email]'],
  ['family', null, '/family', 'form'],
  ['board', 'coordinator', '/board', '.board'],
  ['stations', 'lawyer', '/station', '.page-body'],
  ['account', 'lawyer', '/account', '.page-body'],
  ['figures', 'analyst', '/figures', '.empty'],
  ['departments', 'coordinator', '/desk/departments', '.empty'],
  ['law', 'coordinator', '/desk/law', 'table'],
];

/** What moves by itself: times and versions. */
const MOVES = 'time, .num, .foot, [role=status]';

/** Screens of a house where nothing has happened yet: no word, place or colour of theirs changes by itself. */
describe('the main screens look as they did', () => {
  let house: House;
  let browser: Browser;
  let people: Readonly<Record<Exclude<Who, null>, Person>>;
  beforeAll(async () => {
    house = await House.open({ QORGAU_DEMO: 'false' });
    browser = await openBrowser();
    people = {
      coordinator: await house.staff('COORDINATOR', 'Айгүл Тестова'),
      lawyer: await house.staff('LAWYER', 'Асан Тестович'),
      analyst: await house.staff('ANALYST', 'Лев Тестов'),
    };
  });
  // the banner of the machinery would come between
  beforeEach(() => house.sweep());
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  const both = SCREENS.flatMap((screen) =>
    (['phone', 'desk'] as const).map((size): [string, Size, (typeof SCREENS)[number]] => [
      screen[0],
      size,
      screen,
    ]),
  );
  it.each(both)('%s, %s', async (name, size, [, who, path, sign]) => {
    const device = await Handset.of(browser, house.url, { size, theme: size === 'phone' ? 'dark' : 'light' });
    const { page } = device;
    if (who) await device.signIn(people[who]);
    await page.goto(path);
    await page.locator(sign).first().waitFor();
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

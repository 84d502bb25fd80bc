import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { clientId, House, type Person } from '../support/house.js';
import { Handset, openBrowser } from './support/browser.js';
import { Answers, enter, faultsInBothThemes, shareOf, STATE_LOOKS } from './support/states.js';

type Who = 'coordinator' | 'lawyer' | 'analyst' | 'administrator';

/** Every screen, by its path as the app lists it: who looks at it. */
const WHO: Readonly<Record<string, Who>> = {
  '/board': 'coordinator',
  '/board/wall': 'coordinator',
  '/case/:id': 'coordinator',
  '/station': 'lawyer',
  '/station/hand-over': 'lawyer',
  '/station/:departmentId': 'lawyer',
  '/station/:departmentId/refusal/:refusalId': 'lawyer',
  '/people/:detentionId': 'lawyer',
  '/people/:detentionId/protocols': 'lawyer',
  '/people/:detentionId/protocols/:rootId': 'lawyer',
  '/people/:detentionId/notes': 'lawyer',
  '/people/:detentionId/files': 'lawyer',
  '/people/:detentionId/court': 'lawyer',
  '/people/:detentionId/facts': 'lawyer',
  '/account/leave': 'lawyer',
  '/account/reminders': 'lawyer',
  '/account/sign-ins': 'lawyer',
  '/figures': 'analyst',
  '/go/:id': 'lawyer',
  '/desk/staff': 'administrator',
  '/desk/departments': 'administrator',
  '/desk/reports': 'coordinator',
  '/desk/imports': 'coordinator',
  '/desk/imports/:id': 'coordinator',
  '/desk/duplicates': 'coordinator',
  '/desk/erasures': 'coordinator',
  '/desk/calendar': 'coordinator',
  '/desk/law': 'coordinator',
  '/desk/doors': 'coordinator',
  '/desk/families': 'coordinator',
  '/desk/leave': 'coordinator',
  '/desk/leave/new': 'coordinator',
  '/desk/patterns': 'coordinator',
  '/desk/ways': 'administrator',
};

/** They ask nothing before they show themselves, or lead on to another. */
const ASK_NOTHING = [
  '/account',
  '/account/leave/new',
  '/account/queue',
  '/desk',
  '/station/:departmentId/add',
  '/people/:detentionId/protocols/new',
];

describe('while an answer is waited for, and where none comes', () => {
  let house: House;
  let browser: Browser;
  let people: Readonly<Record<Who, Person>>;
  beforeAll(async () => {
    house = await House.open();
    browser = await openBrowser();
    const [coordinator, lawyer, analyst, administrator] = await Promise.all([
      house.staff('COORDINATOR', 'Дана Примерович'),
      house.staff('LAWYER', 'Асан Тестович'),
      house.staff('ANALYST', 'Лев Тестов'),
      house.staff('ADMINISTRATOR', 'Анара Тестова'),
    ]);
    people = { coordinator, lawyer, analyst, administrator };
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  it('every screen of the app is looked at', () => {
    const source = join(import.meta.dirname, '..', '..', 'web', 'src');
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
    const lists = files.filter((name) => /(^|\/)(screens|rooms)\.ts$/.test(name));
    const listed = lists.flatMap((name) =>
      [...readFileSync(join(source, name), 'utf8').matchAll(/path: '(\/[^']*)'/g)].map(([, path]) => path!),
    );
    expect([...Object.keys(WHO), ...ASK_NOTHING].sort()).toEqual(listed.sort());
  });

  it.each(STATE_LOOKS)(
    'screens are free of faults that axe finds: %s, %s, %s',
    async (language, theme, size, look) => {
      const faults: string[] = [];
      for (const who of Object.keys(people) as Who[]) {
        const paths = shareOf(Object.keys(WHO), look).filter((path) => WHO[path] === who);
        if (paths.length === 0) continue;
        const device = await Handset.of(browser, house.url, { language, theme, size });
        await device.signIn(people[who]);
        const { page } = device;
        const answers = await Answers.to(page);
        answers.hold();
        // what the first screen asked for before is forgotten
        await page.reload();
        for (const pattern of paths) {
          answers.hold();
          await enter(page, pattern.replace(/:\w+/g, clientId()));
          await page.locator(':is(.page, .desk, .wall) .loading').first().waitFor();
          faults.push(...(await faultsInBothThemes(page, `${pattern} waits`, theme)));
          await answers.cut();
          await page.locator(':is(.page, .desk, .wall) .note[role=alert]').first().waitFor();
          faults.push(...(await faultsInBothThemes(page, `${pattern} has no answer`, theme)));
        }
        await device.close();
      }
      expect(faults).toEqual([]);
    },
  );

  it.each(STATE_LOOKS)(
    'so is the app before it knows who is there: %s, %s, %s',
    async (language, theme, size) => {
      const device = await Handset.of(browser, house.url, { language, theme, size });
      const { page } = device;
      const answers = await Answers.to(page, []);
      answers.hold();
      await page.goto('/');
      await page.locator('.loading').waitFor({ state: 'attached' });
      const faults = await faultsInBothThemes(page, 'opening', theme);
      await answers.cut();
      await page.locator('.note[role=alert]').waitFor();
      faults.push(...(await faultsInBothThemes(page, 'no server', theme)));
      expect(faults).toEqual([]);
      await device.close();
    },
  );
});

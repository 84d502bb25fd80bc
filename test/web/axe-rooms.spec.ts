import type { Browser, Page } from 'playwright-core';
import { log, namesRead, rowOf } from '../support/advice.js';
import { requestErasure } from '../support/erasures.js';
import { keep } from '../support/holidays.js';
import { clientId, House, type Person } from '../support/house.js';
import { aDepartment, compare, mapped, start, upload } from '../support/imports.js';
import { named, told } from '../support/reports.js';
import { Handset, openBrowser } from './support/browser.js';
import {
  faultsAmong,
  key,
  press,
  shareOf,
  STATE_LOOKS,
  steps,
  SUBMIT,
  type State,
} from './support/states.js';

const SHEET_ALERT = 'dialog[open] [role=alert]';
const within = (selector: string, text: string) => (page: Page) => page.locator(selector).first().fill(text);

describe('what is opened and refused in the rooms of the desk is free of faults that axe finds', () => {
  let house: House;
  let browser: Browser;
  let people: Readonly<Record<'admin' | 'coordinator' | 'analyst', Person>>;
  let listId: string;
  let freshListId: string;
  beforeAll(async () => {
    house = await House.open({ PUBLIC_URL: 'https://qorgau.example' });
    browser = await openBrowser();
    const [admin, coordinator, analyst, lawyer] = await Promise.all([
      house.staff('ADMINISTRATOR', 'Админа Тестова'),
      house.staff('COORDINATOR', 'Дана Примерович'),
      house.staff('ANALYST', 'Лев Тестов'),
      house.staff('LAWYER', 'Павел Тестов'),
    ]);
    people = { admin, coordinator, analyst };
    const { id: departmentId, name } = await aDepartment(house);
    const twins = [rowOf('Повторов Тестбек Примерович', 1985), rowOf('Повтороф Тестбек Примерович', 1985)];
    for (const twin of twins) await log(lawyer, [twin]);
    const gone = rowOf('Забытов Тестбек Примерович', 1980);
    await log(coordinator, [gone]);
    await requestErasure(coordinator, gone.personId, { evenIfHeld: true });
    await told(coordinator, { departmentId, people: [named('Повторов Тестбек', 1985)] });
    await house.sweep();
    await namesRead(house);
    const list = `ФИО;Год;Где\nПовторов Тестбек Примерович;1985;${name}\nСписочнов Тест;19;Нигде\n`;
    const columns = ['FULL_NAME', 'BIRTH', 'DEPARTMENT'];
    listId = (await mapped(coordinator, list, columns)).id;
    await compare(coordinator, listId);
    const another = await upload(coordinator, `${list}Ещётов Тест;1970;${name}\n`);
    freshListId = (await start(coordinator, another.id, { source: 'Другая помощь' })).import.id;
    await keep(coordinator, 'importHolidays', { year: new Date().getFullYear() });
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  const states = (): Readonly<Record<keyof typeof people, readonly State[]>> => ({
    admin: [
      {
        name: 'a colleague, refused',
        path: '/desk/staff',
        reach: steps(
          key('n'),
          within('dialog[open] input:not([type=email])', 'Нова Тестовна'),
          (page) => within('dialog[open] input[type=email]', people.analyst.email)(page),
          press(SUBMIT, SHEET_ALERT),
        ),
      },
      {
        name: 'a colleague’s link',
        path: '/desk/staff',
        reach: steps(
          key('n'),
          within('dialog[open] input:not([type=email])', 'Нова Тестовна'),
          (page) => within('dialog[open] input[type=email]', `${clientId()}@demo.qorgau`)(page),
          press(SUBMIT, 'dialog[open] .link-once'),
        ),
      },
      {
        name: 'shutting out',
        path: '/desk/staff',
        reach: steps(
          press('.keep-row:has-text("Лев Тестов") button'),
          press('dialog[open] .desk-acts .btn >> nth=2', 'dialog[open] .note.warning'),
        ),
      },
      {
        name: 'erasures asked for',
        path: '/desk/erasures',
        reach: (page) => page.locator('.pair').waitFor(),
      },
    ],
    coordinator: [
      {
        name: 'a department checked',
        path: '/desk/departments',
        reach: steps(press('.keep-row button'), press('dialog[open] .desk-acts .btn', '.reason-form')),
      },
      {
        name: 'a department changed, refused',
        path: '/desk/departments',
        reach: steps(
          press('.keep-row button'),
          press('dialog[open] .desk-acts .btn + .btn', 'dialog[open] form'),
          within('dialog[open] input[inputmode=tel]', 'позвоните Айгерим'),
          press(SUBMIT, SHEET_ALERT),
        ),
      },
      {
        name: 'no such department',
        path: '/desk/departments',
        reach: steps(within('.desk-bar input', 'такого нет'), (page) => page.locator('.empty').waitFor()),
      },
      { name: 'a day off', path: '/desk/calendar', reach: key('n') },
      { name: 'a moved day', path: '/desk/calendar', reach: key('s') },
      { name: 'confirming a year', path: '/desk/calendar', reach: press('.note-act .btn') },
      { name: 'a day withdrawn', path: '/desk/calendar', reach: press('.keep-end .btn') },
      {
        name: 'no such rule',
        path: '/desk/law',
        reach: steps(within('.desk-bar input', 'такого нет'), (page) => page.locator('.empty').waitFor()),
      },
      {
        name: 'a call without words',
        path: '/desk/reports',
        reach: steps(key('n'), press('dialog[open] button.pri', SHEET_ALERT)),
      },
      { name: 'a report', path: '/desk/reports', reach: press('.keep-row button') },
      {
        name: 'calling back',
        path: '/desk/reports',
        reach: steps(
          press('.keep-row button'),
          // not a case it may be put into: those come when they are found
          press('dialog[open] section .desk-acts:not(:has(.pri)) .btn', 'dialog[open] .form'),
        ),
      },
      {
        name: 'a list that is no file',
        path: '/desk/imports',
        reach: steps(key('n'), async (page) => {
          const sheet = page.locator('dialog[open]');
          await sheet.locator('input[type=file]').setInputFiles({
            ...{ name: 'empty.csv', mimeType: 'text/csv' },
            buffer: Buffer.from(''),
          });
          await sheet.locator('input:not([type])').first().fill('Вымышленный фонд');
          await sheet.locator('input[type=time]').fill('00:01');
          await press(SUBMIT, SHEET_ALERT)(page);
        }),
      },
      { name: 'nobody is away', path: '/desk/leave' },
      {
        name: 'a leave for a colleague, refused',
        path: '/desk/leave/new',
        reach: steps(
          (page) => page.locator('.plan-for select').selectOption({ index: 1 }),
          (page) => page.locator('input[type=datetime-local]').first().fill('2026-01-02T10:00'),
          (page) => page.locator('input[type=datetime-local]').last().fill('2026-01-01T10:00'),
          within('.plan-for textarea', 'вымышленная причина'),
          press('.desk-acts .btn.pri', '.desk-room [role=alert]'),
        ),
      },
      { name: 'columns of a list', path: `/desk/imports/${freshListId}` },
      {
        name: 'rows of a list',
        path: `/desk/imports/${listId}`,
        reach: (page) => page.locator('.import-row').first().waitFor(),
      },
      { name: 'no such list', path: `/desk/imports/${clientId()}` },
      { name: 'a merge', path: '/desk/duplicates', reach: press('.pair .btn.pri', '.pair form') },
      {
        name: 'set aside',
        path: '/desk/duplicates',
        reach: press('.pair .btn:not(.pri)', '.pair .reason-form'),
      },
      {
        name: 'an erasure asked for',
        path: '/desk/erasures',
        reach: (page) => page.locator('.pair').waitFor(),
      },
    ],
    analyst: [
      {
        name: 'nothing to count',
        path: '/figures?from=2020-01-01&to=2020-01-02',
        reach: (page) => page.locator('.figures .empty').first().waitFor(),
      },
      {
        name: 'days the wrong way round',
        path: '/figures?to=2020-01-02',
        reach: steps(within('.asked-bar input', '2020-01-05'), (page) =>
          page.locator('.figures-main [role=alert]').waitFor(),
        ),
      },
      {
        name: 'what the words mean',
        path: '/figures',
        reach: press('.figures-tools .btn:not([disabled]) >> nth=2'),
      },
      { name: 'a line a case', path: '/figures', reach: press('.figures-tools .btn >> nth=1') },
    ],
  });

  it.each(STATE_LOOKS)('%s, %s, %s', async (language, theme, size, look) => {
    const faults: string[] = [];
    for (const [who, all] of Object.entries(states())) {
      const device = await Handset.of(browser, house.url, { language, theme, size });
      await device.signIn(people[who as keyof typeof people]);
      faults.push(...(await faultsAmong(device.page, shareOf(all, look), theme)));
      await device.close();
    }
    expect(faults).toEqual([]);
  });
});

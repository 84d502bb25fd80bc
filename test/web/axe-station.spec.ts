import type { Browser, Page } from 'playwright-core';
import { clientId } from '../support/house.js';
import { ago } from '../support/custody-day.js';
import { axe, openBrowser, PAIRED_LOOKS } from './support/browser.js';
import { goTo, handsetOf, Night } from './support/night.js';

describe('the screens of a station are free of faults that axe finds', () => {
  let night: Night;
  let browser: Browser;
  let detentionId: string;
  let refusalId: string;
  beforeAll(async () => {
    night = await Night.begin();
    browser = await openBrowser();
    ({ detentionId } = await night.hold('Доступов Тест Примерович', 170));
    await night.hold('Безвременьев Тест Примерович', 400);
    refusalId = clientId();
    await night.lawyer.mutate(
      'reportAccessRefusal',
      'ReportAccessRefusalInput',
      {
        clientId: clientId(),
        id: refusalId,
        departmentId: night.here.id,
        arrivedAt: ago(20),
        kind: 'FORTRESS',
      },
      '... on ReportAccessRefusalSuccess { refusal { id } }',
    );
    await night.lawyer.mutate(
      'recordProtocol',
      'RecordProtocolInput',
      {
        clientId: clientId(),
        id: clientId(),
        detentionId,
        kind: 'OFFENCE',
        drawnAt: ago(30),
        article: '488',
        rightsExplainedMark: false,
        copyServed: false,
      },
      '... on RecordProtocolSuccess { protocol { id } }',
    );
  });
  afterAll(async () => {
    await browser?.close();
    await night?.end();
  });

  /** Each state by the path to it and what to press there. */
  const states: readonly (readonly [string, () => string, ((page: Page) => Promise<void>)?])[] = [
    ['departments', () => '/station'],
    ['choosing a department', () => '/station', (page) => page.locator('.dock button').click()],
    ['people held', () => `/station/${night.here.id}`],
    ['typing a list', () => `/station/${night.here.id}/add`],
    [
      'a list that was read',
      () => `/station/${night.here.id}/add`,
      async (page) => {
        await page.locator('textarea').fill('Доступов Тест Примерович 1990\n+++\nмужчина около 40 лет');
        await page.locator('.dock button').click();
        await page.locator('.add-row').nth(2).waitFor();
      },
    ],
    ['kept out', () => `/station/${night.here.id}/refusal/${refusalId}`],
    ['a person', () => `/people/${detentionId}`],
    ['why a clock', () => `/people/${detentionId}`, (page) => page.locator('.next-clock').click()],
    [
      'where a person is',
      () => `/people/${detentionId}`,
      (page) => page.locator('button.claims-line').click(),
    ],
    ['one right', () => `/people/${detentionId}`, (page) => page.locator('.right-name').first().click()],
    ['papers', () => `/people/${detentionId}/protocols`],
    ['a paper looked at', () => `/people/${detentionId}/protocols/new`],
    ['hand-over', () => '/station/hand-over'],
    ['settings', () => '/account'],
    ['the queue', () => '/account/queue'],
    ['no such page', () => '/station/a/b/c'],
  ];

  it.each(PAIRED_LOOKS)('%s, %s', async (language, theme) => {
    const phone = await handsetOf(browser, night, { language, theme });
    const { page } = phone;
    const faults: string[] = [];
    for (const [name, path, reach] of states) {
      await goTo(page, '/account');
      await page.locator('h1').waitFor();
      await goTo(page, path());
      await page.locator('.loading').first().waitFor({ state: 'detached' });
      await reach?.(page);
      await page.locator('.loading').first().waitFor({ state: 'detached' });
      faults.push(...(await axe(page)).map((fault) => `${name}: ${fault}`));
      if (reach) await page.keyboard.press('Escape');
    }
    expect(faults).toEqual([]);
    await phone.close();
  });

  it('the station at a desk’s width', async () => {
    const desk = await handsetOf(browser, night, { size: 'desk' });
    await goTo(desk.page, `/people/${detentionId}`);
    await desk.page.locator('.right-acts').first().waitFor();
    expect(await axe(desk.page)).toEqual([]);
    await desk.close();
  });
});

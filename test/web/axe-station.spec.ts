import type { Browser, Page } from 'playwright-core';
import { ago, hold } from '../support/custody-day.js';
import { assign } from '../support/duty.js';
import { clientId } from '../support/house.js';
import type { Line } from './support/line.js';
import { goTo, handsetOf, type Night, PASSPHRASE } from './support/night.js';
import { stage } from './support/stage.js';
import {
  faultsAmong,
  faultsInBothThemes,
  press,
  shareOf,
  STATE_LOOKS,
  steps,
  SUBMIT,
  type State,
} from './support/states.js';

describe('the screens of a station are free of faults that axe finds', () => {
  let night: Night;
  let browser: Browser;
  let line: Line;
  let detentionId: string;
  let refusalId: string;
  stage(async (set) => {
    ({ night, browser, line } = set);
    ({ detentionId } = await night.hold('Доступов Тест Примерович', 170));
    await night.hold('Безвременьев Тест Примерович', 400);
    const { lawyer, coordinator, here } = night;
    const of = (more: object) => ({ clientId: clientId(), id: clientId(), ...more });
    refusalId = clientId();
    await lawyer.mutate(
      'reportAccessRefusal',
      'ReportAccessRefusalInput',
      of({ id: refusalId, departmentId: here.id, arrivedAt: ago(20), kind: 'FORTRESS' }),
      '... on ReportAccessRefusalSuccess { refusal { id } }',
    );
    await lawyer.mutate(
      'recordProtocol',
      'RecordProtocolInput',
      of({
        ...{ detentionId, kind: 'OFFENCE', drawnAt: ago(30), article: '488' },
        ...{ rightsExplainedMark: false, copyServed: false },
      }),
      '... on RecordProtocolSuccess { protocol { id } }',
    );
    await lawyer.mutate(
      'recordRightsChecks',
      'RecordRightsChecksInput',
      {
        ...{ clientId: clientId(), detentionId },
        checks: [{ id: clientId(), code: 'R-TOILET', outcome: 'VIOLATED', manner: 'TOLD', at: ago(5) }],
      },
      '',
    );
    const offered = await hold(coordinator, 'Предложенов Тест Примерович', { departmentId: here.id });
    await assign(coordinator, offered.detentionId, lawyer);
    await beginShift();
  });

  /** A shift of the lawyer that runs, and a case that is left with it. */
  async function beginShift(): Promise<void> {
    const { lawyer, coordinator, here } = night;
    const shiftId = clientId();
    await coordinator.mutate(
      'planShift',
      'PlanShiftInput',
      {
        ...{ clientId: clientId(), id: shiftId, lawyerId: lawyer.id, departmentId: here.id },
        ...{ startsAt: ago(60).at, endsAt: ago(-300).at },
      },
      '',
    );
    await lawyer.mutate('startShift', 'StartShiftInput', { clientId: clientId(), shiftId, at: ago(0) }, '');
    const given = await assign(coordinator, detentionId, lawyer);
    await lawyer.mutate(
      'respondToAssignment',
      'RespondToAssignmentInput',
      { clientId: clientId(), assignmentId: given.assignment.id, answer: 'ACCEPTED' },
      '',
    );
  }

  const states = (): readonly State[] => {
    const [door, person] = [`/station/${night.here.id}`, `/people/${detentionId}`];
    /** What was typed is kept as a draft: another time the rows are there already. */
    const read = async (page: Page): Promise<void> => {
      await page.locator('textarea, .add-row').first().waitFor();
      if (await page.locator('textarea').isVisible()) {
        await page.locator('textarea').fill('Тестов Тест 1990\nТестов Тест 1990\nнеизвестный, около 40 лет');
        await page.locator('.dock button').click();
      }
      await page.locator('.add-row').nth(2).waitFor();
    };
    const next = press('.dock .btn.pri', '.protocol-progress');
    const sinceWhen = press('.claims-line:not(:first-child):not(a)', 'dialog[open] .court-card');
    const correctPaper = press('.paper-acts a', '.protocol-progress');
    /** What was typed is kept as a draft: another time the paper is changed already. */
    const toReason = async (page: Page): Promise<void> => {
      await page.locator('.dock .btn.pri').click();
      await page.locator('.dock button[form]').waitFor();
    };
    const changePaper = async (page: Page): Promise<void> => {
      await page.locator('.pad input:not([type])').first().fill('у входа, вымышлено');
      await toReason(page);
      await page.locator('.changes').waitFor();
    };
    const refuseArticle = async (page: Page): Promise<void> => {
      await page.locator('.pad input:not([type])').first().fill('не число');
      await toReason(page);
      await page.locator('textarea').fill('вымышленная причина');
      await page.locator('.dock button[form]').click();
      await page.locator('.note[role=alert]').waitFor();
    };
    return [
      { name: 'departments, an offer', path: '/station', reach: (page) => page.locator('.offer').waitFor() },
      { name: 'an offer declined', path: '/station', reach: press('.offer-acts .btn:not(.pri)') },
      { name: 'choosing a department', path: '/station', reach: press('.dock button') },
      { name: 'people held', path: door },
      { name: 'typing a list', path: `${door}/add` },
      { name: 'a list that was read', path: `${door}/add`, reach: read },
      {
        name: 'who said so, of a list',
        path: `${door}/add`,
        reach: steps(read, press('.add-source button')),
      },
      { name: 'one row', path: `${door}/add`, reach: steps(read, press('.add-row-line')) },
      { name: 'kept out', path: `${door}/refusal/${refusalId}` },
      { name: 'words at a door', path: `${door}/refusal/${refusalId}`, reach: press('.pad > .btn') },
      { name: 'a person', path: person },
      { name: 'why a clock', path: person, reach: press('.next-clock') },
      { name: 'since when', path: person, reach: press('.clock-missing .btn, .next-clock') },
      { name: 'where a person is', path: person, reach: press('button.claims-line') },
      { name: 'one right', path: person, reach: press('.right:not(.over) .right-name') },
      {
        name: 'a right corrected',
        path: person,
        reach: steps(
          press('.right.over .right-name'),
          press('dialog[open] .sheet-body > .btn', 'dialog[open] textarea'),
        ),
      },
      { name: 'every right', path: person, reach: press('.rights > .pad .btn', '.right >> nth=15') },
      { name: 'papers', path: `${person}/protocols` },
      { name: 'a paper withdrawn', path: `${person}/protocols`, reach: press('.paper-acts .btn >> nth=1') },
      { name: 'a paper put right', path: `${person}/protocols`, reach: correctPaper },
      {
        name: 'a paper put right, the reason',
        path: `${person}/protocols`,
        reach: steps(correctPaper, changePaper),
      },
      {
        name: 'a paper put right, refused',
        path: `${person}/protocols`,
        reach: steps(correctPaper, next, refuseArticle),
      },
      { name: 'no such paper', path: `${person}/protocols/${clientId()}` },
      { name: 'since when, as told', path: person, reach: sinceWhen },
      {
        name: 'since when, put right',
        path: person,
        reach: steps(sinceWhen, press('dialog[open] .court-acts .btn', 'dialog[open] textarea')),
      },
      { name: 'a finding dropped', path: `${person}/protocols`, reach: press('.defect .note-act .btn') },
      { name: 'a paper looked at', path: `${person}/protocols/new` },
      { name: 'a paper, the second step', path: `${person}/protocols/new`, reach: next },
      {
        name: 'a paper, further on',
        path: `${person}/protocols/new`,
        reach: steps(next, next, next, next),
      },
      { name: 'notes, none', path: `${person}/notes` },
      { name: 'files, none', path: `${person}/files` },
      {
        name: 'hand-over',
        path: '/station/hand-over',
        reach: (page) => page.locator('h2').first().waitFor(),
      },
      { name: 'settings', path: '/account' },
      { name: 'work without a network', path: '/account', reach: press('section .btn') },
      {
        name: 'a passphrase too short',
        path: '/account',
        reach: steps(
          press('section .btn'),
          (page) => page.locator('input[name=passphrase]').fill('мало'),
          (page) => page.locator('input[name=again]').fill('мало'),
          press(SUBMIT, 'dialog[open] [aria-invalid=true], dialog[open] [role=alert]'),
        ),
      },
      { name: 'wiping', path: '/account', reach: press('section .btn.quiet:has(svg)', '.note.violation') },
      { name: 'the queue, empty', path: '/account/queue' },
      { name: 'no such person', path: `/people/${clientId()}` },
      { name: 'no such record', path: `/go/${clientId()}` },
      { name: 'no such page', path: '/station/a/b/c' },
    ];
  };

  it.each(STATE_LOOKS)('%s, %s, %s', async (language, theme, size, look) => {
    const phone = await handsetOf(browser, night, { language, theme, size });
    expect(await faultsAmong(phone.page, shareOf(states(), look), theme)).toEqual([]);
    await phone.close();
  });

  it.each(STATE_LOOKS)('with no network, locked, refused: %s, %s, %s', async (language, theme, size) => {
    const phone = await handsetOf(browser, night, {
      ...{ url: line.url, language, theme, size },
      keepsApp: true,
    });
    const { page } = phone;
    const faults: string[] = [];
    const look = async (name: string) => faults.push(...(await faultsInBothThemes(page, name, theme)));
    await setUp(page);
    await goTo(page, `/station/${night.here.id}`);
    await page.locator('.row').first().waitFor();
    await goTo(page, `/people/${detentionId}`);
    await page.locator('.right-acts').first().waitFor();
    line.down();
    await page.locator('.right-acts button').first().click();
    await page.locator('aside .strip').waitFor();
    await look('a person, no network');
    await goTo(page, `/station/${night.here.id}`);
    await page.locator('.row').first().waitFor();
    await look('people held, no network');
    await goTo(page, '/account/queue');
    await page.locator('.entry').first().waitFor();
    await look('the queue, waiting');
    await page.reload();
    await page.locator('input[name=passphrase]').waitFor();
    await look('locked');
    await page.locator('input[name=passphrase]').fill('не та фраза');
    await page.locator('button[type=submit]').click();
    await page.locator('[aria-invalid=true], [role=alert]').first().waitFor();
    await look('locked, a wrong passphrase');
    expect(faults).toEqual([]);
    await phone.close();
  });

  /** As `keepOffline`, in any language. */
  async function setUp(page: Page): Promise<void> {
    await goTo(page, '/account');
    await page.locator('section .btn').first().click();
    for (const name of ['passphrase', 'again']) await page.locator(`input[name=${name}]`).fill(PASSPHRASE);
    await page.locator(SUBMIT).click();
    await page.locator('dialog').waitFor({ state: 'detached' });
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  }
});

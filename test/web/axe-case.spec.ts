import type { Browser } from 'playwright-core';
import { clientId, House } from '../support/house.js';
import { photo } from '../support/attachments.js';
import { setAhead } from '../support/proceedings.js';
import { settle } from '../support/steps.js';
import { boardNight, log, type BoardNight } from './support/board-night.js';
import { Handset, openBrowser } from './support/browser.js';
import { caseFile, type CaseFile } from './support/case-file.js';
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

describe('what lies over the board and over a case is free of faults that axe finds', () => {
  let house: House;
  let browser: Browser;
  let night: BoardNight;
  let file: CaseFile;
  beforeAll(async () => {
    house = await House.open();
    browser = await openBrowser();
    night = await boardNight(house);
    await logWithoutStart('Безначалов Тест');
    file = await caseFile({ ...night, lawyer: night.russian });
    await addNoteAndFile();
    await settle(house);
    // reminders go out
    await setAhead(house, '25 minutes');
    await settle(house);
    await leaveWithoutDeadline(night.held.get('Виктор Образцов')!);
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  /** Somebody of whom nobody knows when it began: what bounded it turned out to be hearsay. */
  async function logWithoutStart(fullName: string): Promise<void> {
    const { coordinator, south } = night;
    const logged = await log(coordinator, south, [{ fullName, startedAt: undefined }]);
    const { data } = await coordinator.ask<{ detention: { claims: { id: string }[] } }>(
      'query($id: ID!) { detention(id: $id) { claims { id } } }',
      { id: logged.get(fullName) },
    );
    const correction = {
      ...{ clientId: clientId(), id: clientId(), recordId: data.detention.claims[0]!.id },
      reason: 'никто не видел, сказали соседи',
      custodyClaim: { kind: 'UNKNOWN', at: { precision: 'UNKNOWN' }, source: 'RELATIVE_TOLD' },
    };
    await coordinator.mutate('correctRecord', 'CorrectRecordInput', correction, '');
  }

  /** What a fault of ours would bring about: a case that no clock watches. */
  async function leaveWithoutDeadline(detentionId: string): Promise<void> {
    await house.rows(`update deadline set void_reason = 'OVERTAKEN' where detention_id = $1`, [detentionId]);
  }

  async function addNoteAndFile(): Promise<void> {
    const of = () => ({ clientId: clientId(), id: clientId(), detentionId: file.detentionId });
    await night.coordinator.mutate(
      'addCaseNote',
      'AddCaseNoteInput',
      { ...of(), kind: 'HEALTH', text: 'просит таблетки, вымышленные' },
      '',
    );
    const desk = await Handset.of(browser, house.url, { size: 'desk' });
    await desk.signIn(night.coordinator);
    await desk.page.goto(`/case/${file.detentionId}?tab=files`);
    await desk.page.locator('input[type=file]').setInputFiles({
      ...{ name: 'IMG_0001.jpg', mimeType: 'image/jpeg' },
      buffer: await photo(320, 240),
    });
    await desk.page.locator('.file-form button[type=submit]').click();
    await desk.page.locator('.file-thumb img').waitFor();
    await desk.close();
  }

  const board = (): readonly State[] => [
    { name: 'palette', path: '/board', reach: key('Control+k') },
    {
      name: 'palette, found',
      path: '/board',
      reach: async (page) => {
        await page.keyboard.press('Control+k');
        await page.locator('.palette input').fill('тест');
        await page.locator('.palette [role=option]').first().waitFor();
      },
    },
    { name: 'a new event', path: '/board', reach: key('e') },
    {
      name: 'clocks that lack a fact',
      path: '/board',
      reach: press('.odd button >> nth=0', 'dialog[open] .odd-row'),
    },
    {
      name: 'cases without a deadline',
      path: '/board',
      reach: press('.odd button >> nth=1', 'dialog[open] .odd-row'),
    },
    {
      name: 'departments of an event, a shift',
      path: `/board?event=${night.eventId}`,
      reach: steps(press('.top-context .btn'), press('.event-departments .btn', '.shift-form')),
    },
    {
      name: 'later, refused',
      path: '/board',
      reach: steps(press('.alerts .alert-acts .btn.quiet'), async (page) => {
        const sheet = page.locator('dialog[open]');
        await sheet.locator('.seg button').last().click();
        await sheet.locator('textarea').fill('вымышленная причина');
        await page.locator(SUBMIT).last().click();
        await sheet.locator('[role=alert]').waitFor();
      }),
    },
  ];
  const cases = (): readonly State[] => {
    const tab = (name: string) => `/case/${file.detentionId}?tab=${name}`;
    return [
      { name: 'a right', path: tab('rights'), reach: press('.check > .btn') },
      {
        name: 'a right, nothing chosen',
        path: tab('rights'),
        reach: steps(press('.due .btn'), press(SUBMIT, 'dialog[open] [role=alert]')),
      },
      { name: 'a filing', path: tab('deadlines'), reach: press('.deadline-acts .btn.pri') },
      { name: 'later', path: tab('deadlines'), reach: press('.deadline-acts .btn.quiet') },
      {
        name: 'closing',
        path: tab('deadlines'),
        reach: press('.deadline-acts .btn.quiet + .btn', '.reason-form'),
      },
      {
        name: 'a paper put right',
        path: tab('papers'),
        reach: press('.paper-acts .btn', 'dialog[open] .protocol-progress'),
      },
      { name: 'a paper withdrawn', path: tab('papers'), reach: press('.paper-acts .btn >> nth=1') },
      {
        name: 'since when, put right',
        path: tab('timeline'),
        reach: press('.case-aside .court-card[aria-label] .court-acts .btn', 'dialog[open] textarea'),
      },
      {
        name: 'dropping a finding',
        path: tab('papers'),
        reach: press('.findings .note-act .btn:last-child', '.reason-form'),
      },
      {
        name: 'dropped findings',
        path: tab('papers'),
        reach: press('.case-main [role=group] button >> nth=2', '.empty'),
      },
      { name: 'another lawyer', path: tab('defence'), reach: press('.case-one > .btn.pri', '.candidate') },
      { name: 'an assignment back', path: tab('defence'), reach: press('.record > .btn', '.reason-form') },
      {
        name: 'files',
        path: tab('files'),
        reach: async (page) => page.locator('.file-row').first().waitFor(),
      },
      { name: 'a file looked at', path: tab('files'), reach: press('.file-thumb') },
      {
        name: 'a file replaced',
        path: tab('files'),
        reach: press('.file-acts button.quiet', '.file-row .reason-form'),
      },
      {
        name: 'a note corrected',
        path: tab('notes'),
        reach: press('.note-row .btn', '.note-form blockquote, .note-form'),
      },
      { name: 'erasure', path: tab('timeline'), reach: press('.case-aside section:last-child .btn.quiet') },
      { name: 'no such case', path: `/case/${clientId()}` },
    ];
  };

  it.each(STATE_LOOKS)('%s, %s, %s', async (language, theme, size, look) => {
    const device = await Handset.of(browser, house.url, { language, theme, size });
    await device.signIn(night.coordinator);
    // keys and panes of the board are a desk's; a phone shows one pane at a time
    const states = size === 'desk' ? [...board(), ...shareOf(cases(), look)] : shareOf(cases(), look);
    expect(await faultsAmong(device.page, states, theme)).toEqual([]);
    await device.close();
  });
});

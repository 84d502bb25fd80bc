import { clocksOf as counted } from '../../web/src/clocks/engine/index.js';
import type { WaitingRecord } from '../../web/src/clocks/engine/waiting-records.js';
import { statementsOf } from '../support/statements.js';
import { House, type Person } from '../support/house.js';
import {
  ago,
  clocksOf,
  fileAppeal,
  logOne,
  minute,
  recordOffence,
  recordRuling,
  recordService,
} from '../support/proceedings.js';
import { correction, send, startOf, waitingOf, WAITING_CASES } from './support/waiting-cases.js';

interface Line {
  readonly ruleCode: string;
  readonly state: string;
  readonly dueAt: string | null;
  readonly actBy: string | null;
  readonly lastDay: string | null;
}

/** A clock that is void keeps at the server the terms it had; which those were no longer matters. */
const line = ({ ruleCode, state, ...terms }: Line): string =>
  JSON.stringify([ruleCode, state, ...(state === 'VOID' ? [] : termsOf(terms))]);
const termsOf = ({ dueAt, actBy, lastDay }: Omit<Line, 'ruleCode' | 'state'>) => [
  dueAt && Date.parse(dueAt),
  actBy && Date.parse(actBy),
  lastDay,
];

/** What a screen of one person asks besides. */
const PERSON = `deadlines { id } protocols { id defects { code } } hearings { id } rulings { id services { id } }
  findingCounts { open }`;
/** Filings, checks of rights, and the person. */
const CLOCKS_ALONE = 3;

/** What a device counts from the server's facts is what the server counts: the same engine over the same course. */
describe('the facts a device counts clocks from', () => {
  let house: House;
  let lawyer: Person;
  let years: { year: number; confirmedAt: string | null; days: never[] }[];
  beforeAll(async () => {
    house = await House.open();
    lawyer = await house.staff('LAWYER');
    const year = new Date().getUTCFullYear();
    years = await Promise.all([year, year + 1].map(daysOf));
  });
  afterAll(() => house.close());

  async function daysOf(year: number) {
    const { data } = await lawyer.ask<{ holidays: (typeof years)[number] }>(
      `query ($year: Int!) { holidays(year: $year) { year confirmedAt days { date code working withdrawn confirmed setAt } } }`,
      { year },
    );
    return data.holidays;
  }
  const factsOf = async (who: Person, id: string): Promise<string | null> =>
    (
      await who.ask<{ detention: { clockFacts: string | null } | null }>(
        'query ($id: ID!) { detention(id: $id) { clockFacts } }',
        { id },
      )
    ).data.detention?.clockFacts ?? null;
  const here = (detentionId: string, from: string, waiting: readonly WaitingRecord[] = []): string[] =>
    counted({ detentionId, zone: 'Asia/Almaty', from, waiting }, { years, now: Date.now(), language: 'en' })
      .map(line)
      .sort();
  const there = async (id: string): Promise<string[]> => (await clocksOf(lawyer, id)).map(line).sort();

  it.each([
    ['somebody held', () => Promise.resolve()],
    [
      'a protocol',
      (id: string) => recordOffence(lawyer, id, { copyServedAt: minute(ago(5)), copyServed: true }),
    ],
    [
      'a ruling, served',
      async (id: string) => {
        await recordOffence(lawyer, id);
        const { ruling } = await recordRuling(lawyer, id, { penalty: 'ARREST', arrestDays: 5 });
        await recordService(lawyer, ruling.id);
      },
    ],
    [
      'an appeal filed',
      async (id: string) => {
        await recordOffence(lawyer, id);
        const { deadlines } = await recordRuling(lawyer, id);
        const appeal = deadlines.find(
          ({ ruleCode, state }) => ruleCode.startsWith('KZ-APP') && state === 'RUNNING',
        );
        const filed = await fileAppeal(lawyer, appeal!.id);
        expect(filed.code).toBeUndefined();
      },
    ],
  ] as const)('give the same clocks: %s', async (_what, act) => {
    const { id } = await logOne(lawyer, { row: { startedAt: minute(ago(40)), birthYear: 1990 } });
    await act(id);
    const server = await there(id);
    expect(server.length).toBeGreaterThan(1);
    expect(here(id, (await factsOf(lawyer, id))!)).toEqual(server);
  });

  describe('with what waits on the device laid over them give what the server counts once it has it', () => {
    it.each(WAITING_CASES.map(([what, prepare, heldFor = 40]) => ({ what, prepare, heldFor })))(
      '$what',
      async ({ prepare, heldFor }) => {
        const { id } = await logOne(lawyer, { row: { startedAt: minute(ago(heldFor)), birthYear: 1990 } });
        const acts = await prepare({ who: lawyer, id });
        const before = (await factsOf(lawyer, id))!;
        const device = here(id, before, acts.map(waitingOf));
        expect(device).not.toEqual(await there(id));
        for (const act of acts) expect((await send(lawyer, act)).code).toBeUndefined();
        expect(device).toEqual(await there(id));
        // what it has heard by now is not counted twice
        expect(here(id, (await factsOf(lawyer, id))!)).toEqual(device);
      },
    );
  });

  it('a correction that the server refuses: its own count stands, and the device falls back on it', async () => {
    const { id } = await logOne(lawyer, { row: { startedAt: minute(ago(40)), birthYear: 1990 } });
    const recordId = await startOf(lawyer, id);
    const from = (await factsOf(lawyer, id))!;
    const mine = correction(recordId, { detentionStart: { at: minute(ago(100)), source: 'DOCUMENT' } });
    const device = here(id, from, [waitingOf(mine)]);
    const theirs = correction(recordId, { detentionStart: { at: minute(ago(70)), source: 'DETAINEE_TOLD' } });
    expect((await send(lawyer, theirs)).code).toBeUndefined();
    expect((await send(lawyer, mine)).code).toBe('ALREADY_SUPERSEDED');
    const server = await there(id);
    expect(server).not.toEqual(device);
    // the version it names stands no more: laid over what the server says now it changes nothing
    const now = (await factsOf(lawyer, id))!;
    expect(here(id, now, [waitingOf(mine)])).toEqual(server);
  });

  it('cost a question about a person what clocks alone need: the rest is read once', async () => {
    const { id } = await logOne(lawyer, { row: { startedAt: minute(ago(40)), birthYear: 1990 } });
    await recordOffence(lawyer, id);
    const { ruling } = await recordRuling(lawyer, id);
    await recordService(lawyer, ruling.id);
    const asked = async (more: string) => {
      const text = `query ($id: ID!) { detention(id: $id) { ${PERSON} ${more} } }`;
      return (await statementsOf(house, () => lawyer.ask(text, { id }))).length;
    };
    expect((await asked('clockFacts')) - (await asked(''))).toBe(CLOCKS_ALONE);
  });

  it('hold no name, and are nobody’s who does not see the case', async () => {
    const { id } = await logOne(lawyer, {
      row: { asText: 'Примерова Тест', fullName: 'Примерова Тест Примеровна' },
    });
    const facts = (await factsOf(lawyer, id))!;
    expect(facts).not.toMatch(/Пример|Тест/);
    expect(await factsOf(await house.staff('LAWYER'), id)).toBeNull();
  });
});

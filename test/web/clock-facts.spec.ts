import { clocksOf as counted } from '../../web/src/clocks/engine/index.js';
import type { PaperRecord } from '../../web/src/clocks/engine/paper-records.js';
import { clientId, House, type Person } from '../support/house.js';
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
  const here = (detentionId: string, from: string, papers: readonly PaperRecord[] = []): string[] =>
    counted(
      { detentionId, zone: 'Asia/Almaty', from, seen: [], starts: [], papers },
      { years, now: Date.now(), language: 'en' },
    )
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

  it('with papers that wait on the device laid over them give what the server counts once it has them', async () => {
    const { id } = await logOne(lawyer, { row: { startedAt: minute(ago(40)), birthYear: 1990 } });
    const protocolId = await recordOffence(lawyer, id);
    const from = (await factsOf(lawyer, id))!;
    const said = (minutes: number) => ({ at: ago(minutes).toISOString(), precision: 'MINUTE' as const });
    const once = () => ({ clientId: clientId(), id: clientId() });
    const hearing = {
      ...once(),
      detentionId: id,
      heldAt: said(12),
      venue: 'COURT' as const,
      result: 'RULED' as const,
    };
    const ruling = {
      ...once(),
      ...{
        detentionId: id,
        protocolId,
        announcedAt: said(10),
        penalty: 'ARREST' as const,
        arrestDays: 7,
      },
    };
    const service = {
      ...once(),
      ...{
        rulingId: ruling.id,
        servedAt: said(5),
        servedTo: 'PERSON' as const,
        means: 'HANDED_OVER' as const,
      },
    };
    const recordedAt = Date.now();
    const device = here(id, from, [
      { hearing, recordedAt },
      { ruling, recordedAt },
      { service, recordedAt },
    ]);
    for (const [verb, input] of Object.entries({ Hearing: hearing, Ruling: ruling, Service: service })) {
      const { code } = await lawyer.mutate(`record${verb}`, `Record${verb}Input`, input, '');
      expect(code).toBeUndefined();
    }
    expect(device).toEqual(await there(id));
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

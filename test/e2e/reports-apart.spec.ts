import { log, namesRead, paste, rowOf } from '../support/advice.js';
import { logCountedDay, type CountedDay } from '../support/counted-day.js';
import { ask, closeAgents, outside, refresh, textOf } from '../support/family.js';
import { House, clientId, type Person } from '../support/house.js';
import { act, candidates, named, reportsRead, toClaim, toDetention, told } from '../support/reports.js';

const NOTHING = 'Сейчас нам нечего вам сказать.';
const HELD = { fullName: 'Отдельнов Марат Тестович', birthYear: 1984 };
const UNKNOWN = { fullName: 'Небывалов Кассиан Тестович', birthYear: 1971 };

const BOARD = `{ board { sweepAlive withoutDepartment { id } withoutDeadline { id }
  totals { heldCount unrepresentedCount lawyersPresent openViolationCount withoutDepartmentCount needsFactsCount criminalCount }
  departments { department { id lawyersPresent { id } } heldCount unrepresentedCount nextClock { id state dueAt } newest { id status placeVerified } } } }`;
const FIGURES = `query($input: StatisticsInput!) { statistics(input: $input) { __typename ... on StatisticsTable {
  rows { key } columns { key } cells { value suppressed } rowTotals { value suppressed } total { value suppressed }
  unverified { cells { value suppressed } total { value suppressed } } } } }`;

describe('what was only told', () => {
  let house: House;
  let desk: Person;
  let lawyer: Person;
  let operator: Person;
  let day: CountedDay;
  beforeAll(async () => {
    house = await House.open();
    [desk, lawyer, operator] = await Promise.all([
      house.staff('COORDINATOR'),
      house.staff('LAWYER'),
      house.staff('OPERATOR'),
    ]);
    day = await logCountedDay(house, desk, lawyer);
    await log(lawyer, [rowOf(HELD.fullName, HELD.birthYear)], {
      departmentId: day.departments.north,
      eventId: day.eventId,
      familyAnswer: 'NAME_AND_BIRTH',
    });
    await settled();
  });
  afterAll(async () => {
    closeAgents();
    await house.close();
  });

  /** Everything that could follow has followed. */
  const settled = async () => {
    for (let i = 0; i < 2; i++) await refresh(house);
    await Promise.all([namesRead(house), reportsRead(house)]);
  };

  /** Everything short of a promotion, about somebody held and seen, and about somebody nobody knows. */
  async function tellEverything(): Promise<void> {
    const { north, south } = day.departments;
    const of = ({ fullName, birthYear }: typeof HELD) => named(fullName, birthYear);
    const first = await told(operator, {
      people: [of(HELD)],
      account: 'его отпустили, он дома',
      relationship: 'SELF',
      urgency: 'URGENT',
    });
    const second = await told(operator, {
      people: [of(HELD)],
      account: 'его перевели',
      departmentId: south,
      eventId: day.eventId,
    });
    await told(lawyer, {
      people: [of(UNKNOWN)],
      channel: 'FIELD',
      departmentId: north,
      eventId: day.eventId,
    });
    await told(desk, {
      people: [of(UNKNOWN), of(HELD)],
      channel: 'PUBLIC',
      peopleCount: 40,
      departmentId: north,
    });
    await act(desk, 'tieReports', { reportId: second.id, toReportId: first.id, note: 'Отдельнов, это он' });
    await candidates(desk, first.id);
    await act(desk, 'assignReport', { reportId: first.id, staffId: lawyer.id, note: 'Отдельнов?' });
    const called = { id: clientId(), reportId: first.id, outcome: 'REACHED', note: 'Отдельнов дома' };
    await act(lawyer, 'noteCallBack', called);
    await act(desk, 'closeReport', { reportId: first.id, reason: 'MISTAKEN', note: 'не Отдельнов' });
    await act(desk, 'reopenReport', { reportId: first.id });
    await settled();
  }

  /** Reads something before and after everything was told. */
  async function unchanged<T>(read: () => Promise<T>): Promise<T> {
    const before = await read();
    await tellEverything();
    expect(await read()).toEqual(before);
    return before;
  }

  it('changes no status, verified or not, and makes no detention, claim, person or clock', async () => {
    const counted = await unchanged(() =>
      house.rows<{ table: string; n: number }>(`
        select 'detention' as table, count(*)::int as n, md5(string_agg(t::text, '|' order by t.id)) from detention t
        union all select 'person', count(*)::int, md5(string_agg(t::text, '|' order by t.id)) from person t
        union all select 'claim', count(*)::int, md5(string_agg(t::text, '|' order by t.id)) from custody_claim t
        union all select 'start', count(*)::int, md5(string_agg(t::text, '|' order by t.id)) from detention_start t
        union all select 'intake', count(*)::int, md5(string_agg(t::text, '|' order by t.id)) from intake_row t
        union all select 'sight', count(*)::int, md5(string_agg(t::text, '|' order by t.detention_id)) from detention_sight t
        union all select 'deadline', count(*)::int, md5(string_agg(t::text, '|' order by t.id)) from deadline t
        union all select 'version', count(*)::int, md5(string_agg(t::text, '|' order by t.id)) from deadline_version t`),
    );
    expect(counted.find(({ table }) => table === 'detention')!.n).toBeGreaterThan(50);
  });

  it('changes nothing on the board', async () => {
    const { board } = await unchanged(
      async () => (await desk.ask<{ board: { totals: object } }>(BOARD)).data,
    );
    expect(board.totals).toMatchObject({ heldCount: expect.any(Number) as unknown });
  });

  it('changes no figure, not even the one of what nobody saw', async () => {
    const figures = (rows: string) => async () =>
      (await desk.ask<{ statistics: { __typename: string } }>(FIGURES, { input: { rows } })).data;
    for (const rows of ['DEPARTMENT', 'SEX', 'OUTCOME']) {
      expect((await unchanged(figures(rows))).statistics.__typename).toBe('StatisticsTable');
    }
  });

  it('reaches no family: the same entries, the same answer, the same silence', async () => {
    const entries = await unchanged(() =>
      house.rows<{ n: number }>(
        `select count(*)::int as n, md5(string_agg(e::text, '|' order by e.id)) from family_snapshot_entry e`,
      ),
    );
    expect(entries[0]!.n).toBe(1);
    expect(textOf(await ask(house.url, HELD))).not.toContain(NOTHING);
    const stranger = await ask(house.url, { fullName: 'Посторонний Захар Тестович', birthYear: 1971 });
    const reported = await ask(house.url, UNKNOWN);
    expect(textOf(reported)).toContain(NOTHING);
    expect({ ...outside(reported), body: reported.body }).toEqual({
      ...outside(stranger),
      body: stranger.body,
    });
  });

  it('is no news to whoever takes people down: a name only told is new at intake', async () => {
    await tellEverything();
    const { rows } = await paste(lawyer, `${UNKNOWN.fullName} ${UNKNOWN.birthYear}`);
    expect(rows).toMatchObject([{ verdict: 'NEW', advice: [] }]);
  });

  it('leaves no word in the outbox, in stored outcomes, in alerts or in the audit log', async () => {
    await tellEverything();
    const [left] = await house.rows<{ text: string }>(`
      select coalesce((select string_agg(o::text, '') from outbox o), '') || (select string_agg(m::text, '') from mutation_outcome m)
        || coalesce((select string_agg(n::text, '') from notification n), '') || (select string_agg(a::text, '') from audit_entry a) as text`);
    for (const word of ['Отдельнов', 'Небывалов', 'отпустили', 'перевели']) {
      expect(left!.text).not.toContain(word);
    }
  });

  it('promoted, is still what nobody saw: no family hears of it, and no figure but the one of hearsay', async () => {
    const seen = async () => {
      const { statistics } = (
        await desk.ask<{ statistics: { unverified?: unknown } }>(FIGURES, { input: { rows: 'DEPARTMENT' } })
      ).data;
      const entries = await house.rows(
        `select md5(string_agg(e::text, '|' order by e.id)) from family_snapshot_entry e`,
      );
      const [held] = await house.rows(
        'select status, department_id, place_verified, place_claim_id from detention where place_verified order by logged_at desc limit 1',
      );
      return { ...statistics, unverified: null, entries, held };
    };
    const before = await seen();
    const [held] = await house.rows<{ id: string }>(
      'select id from detention where place_verified order by logged_at desc limit 1',
    );
    const released = await told(operator, {
      people: [named(HELD.fullName, HELD.birthYear)],
      relationship: 'SELF',
    });
    expect(await toClaim(desk, released.id, held!.id, { kind: 'RELEASED' })).toMatchObject({
      report: { state: 'PROMOTED' },
    });
    const unknown = await told(operator, { people: [named(UNKNOWN.fullName, UNKNOWN.birthYear)] });
    expect(await toDetention(desk, unknown.id)).toMatchObject({ report: { state: 'PROMOTED' } });
    await settled();
    expect(await seen()).toEqual(before);
    expect(textOf(await ask(house.url, HELD))).not.toContain(NOTHING);
    expect(textOf(await ask(house.url, UNKNOWN))).toContain(NOTHING);
  });
});

import { DEMO_PASSWORD_DEFAULT } from '../../demo/cast/index.js';
import { figuresOf, type PastDay, type PastDayFigures } from '../../demo/past-day/index.js';
import { Config } from '../../src/platform/config/index.js';
import { seedInstallation } from '../../src/app/seed/index.js';
import { pastDayBefore } from '../../src/app/seed/past-day.js';
import { Db } from '../../src/platform/db/index.js';
import { Log } from '../../src/platform/log/index.js';
import { Clocks } from '../../src/proceedings/index.js';
import { patternsOf } from '../support/defects.js';
import { House, Person } from '../support/house.js';

const TOTALS = `heldCount unrepresentedCount lawyersPresent openViolationCount withoutDepartmentCount needsFactsCount criminalCount`;

interface BoardAnswer {
  board: {
    totals: Record<string, number>;
    departments: { heldCount: number; nextClock: { state: string } | null }[];
  };
}

interface Cell {
  value: number | null;
}

describe('a new demo installation', () => {
  let house: House;
  let day: PastDay;
  let figures: PastDayFigures;
  let coordinator: Person;

  const seed = () => seedInstallation(house.config, Log.at('silent'));
  const count = async (sql: string, parameters: unknown[] = []) =>
    (await house.rows<{ n: number }>(`select count(*)::int as n from ${sql}`, parameters))[0]!.n;
  const signIn = async (key: string) => {
    const email = `${key}@demo.qorgau`;
    const { data } = await house.ask<{ signIn: { token: string } }>(
      `mutation($i: SignInInput!) { signIn(input: $i) { ... on SignInSuccess { token } } }`,
      { i: { email, password: DEMO_PASSWORD_DEFAULT } },
    );
    return new Person(house, key, email, data.signIn.token);
  };
  const unseen = async (who: Person): Promise<number> => {
    const { data } = await who.ask<{ alerts: { nodes: { seenAt: string | null }[] } }>(
      '{ alerts(first: 100) { nodes { seenAt } } }',
    );
    return data.alerts.nodes.filter(({ seenAt }) => seenAt === null).length;
  };

  beforeAll(async () => {
    house = await House.open();
    await seed();
    day = pastDayBefore(await house.api.get(Db).run({ name: 'test.now' }, () => house.api.get(Db).now()));
    figures = figuresOf(day);
    coordinator = await signIn('coordinator');
  }, 240_000);
  afterAll(() => house.close());

  it('holds the people of the past day: figures of the database are figures of the day', async () => {
    const women = `custody_heads where sex = 'FEMALE'`;
    const penalty = (kind: string) => count('proceedings_outcomes where penalty_kind = $1', [kind]);
    const [sums] = await house.rows<{ days: number; mci: number }>(
      `select sum(arrest_days)::int as days, sum(fine_mci)::int as mci from proceedings_outcomes`,
    );
    const found: Omit<PastDayFigures, 'minors' | 'departments'> = {
      detained: await count('custody_heads'),
      women: await count(women),
      released: await count(`custody_heads where status = 'RELEASED'`),
      protocols: await count('proceedings_outcomes where protocol_count = 1'),
      hearings: await count('hearing'),
      adjourned: await count(`hearing where result = 'ADJOURNED'`),
      arrests: await penalty('ARREST'),
      fines: await penalty('FINE'),
      warnings: await penalty('WARNING'),
      terminated: await penalty('TERMINATED'),
      arrestDays: sums!.days,
      fineMci: sums!.mci,
      violations: await count('rights_violations'),
    };
    expect(figures).toMatchObject(found);
  });

  it('holds what the lawyers did: shifts, doors, refusals, assignments, copies served, appeals', async () => {
    const answered = (answer: string | null) => day.assignments.filter((one) => one.answer === answer);
    const done = day.assignments.filter(({ doneAt }) => doneAt).length;
    expect({
      shifts: await count('duty_shift where ended_at is not null'),
      stays: await count(`presence where end_kind = 'LEFT'`),
      refusals: await count('access_refusal where ended_at is not null'),
      letIn: await count(`access_refusal where end_kind = 'ADMITTED'`),
      accepted: await count(`assignment where state = 'ACCEPTED'`),
      done: await count(`assignment where state = 'DONE'`),
      declined: await count(`assignment where state = 'DECLINED'`),
      waiting: await count(`assignment where state = 'OFFERED'`),
      checks: await count('rights_check'),
      served: await count('ruling_service'),
      appeals: await count('filing where has_proof'),
    }).toEqual({
      shifts: day.shifts.length,
      stays: day.presences.length,
      refusals: day.accessRefusals.length,
      letIn: day.accessRefusals.filter(({ admitted }) => admitted).length,
      accepted: answered('ACCEPTED').length - done,
      done,
      declined: answered('DECLINED').length,
      waiting: answered(null).length,
      checks: day.rightsChecks.length,
      served: day.rulings.filter(({ copyServedAt }) => copyServedAt).length,
      appeals: day.appeals.length,
    });
  });

  it('tells one story of many people, as that night’s protocols do', async () => {
    const { nodes } = await patternsOf(coordinator, { night: day.date.toString(), first: 100 });
    const copied = nodes.filter(({ kind }) => kind === 'COPIED_NARRATIVE');
    const texts = new Set(day.protocols.map(({ actText }) => actText));
    expect(copied.length).toBeGreaterThan(0);
    expect(copied.length).toBeLessThanOrEqual(texts.size);
    expect(copied[0]!.personCount).toBeGreaterThan(10);
  });

  it('leaves the clocks as the records want them: another refresh changes nothing', async () => {
    const ids = day.people.map(({ detentionId }) => detentionId);
    const changed = await house.worker
      .get(Db)
      .run({ name: 'test.refresh' }, () => house.worker.get(Clocks, { strict: false }).refresh(ids));
    expect(changed).toEqual([]);
    expect(await count('deadline where rule_code = $1', ['KZ-APPEAL-10D'])).toBe(day.rulings.length);
    expect(await count('deadline where ruling_id is null')).toBeGreaterThanOrEqual(figures.detained);
  });

  it('shows on the board who is still held, in several departments', async () => {
    const { data } = await coordinator.ask<BoardAnswer>(
      `{ board { totals { ${TOTALS} } departments { heldCount nextClock { state } } } }`,
    );
    const { totals, departments } = data.board;
    expect(totals).toMatchObject({
      heldCount: figures.detained - figures.released,
      criminalCount: 4,
      lawyersPresent: 0,
    });
    expect(totals['unrepresentedCount']).toBeGreaterThan(0);
    expect(totals['unrepresentedCount']).toBeLessThan(totals['heldCount']!);
    expect(totals['openViolationCount']).toBeGreaterThan(5);
    expect(departments.filter(({ heldCount }) => heldCount > 0).length).toBeGreaterThan(5);
    expect(departments.filter(({ nextClock }) => nextClock).length).toBeGreaterThan(5);
  });

  it('gives the analyst figures that add up to the day', async () => {
    const analyst = await signIn('analyst');
    const { data } = await analyst.ask<{
      statistics: { rows: { key: string }[]; rowTotals: Cell[]; total: Cell; unverified: { total: Cell } };
    }>(
      `{ statistics(input: { rows: OUTCOME }) { ... on StatisticsTable {
        rows { key } rowTotals { value } total { value } unverified { total { value } } } } }`,
    );
    const { rows, rowTotals, total, unverified } = data.statistics;
    const valueOf = (key: string) => rowTotals[rows.findIndex((row) => row.key === key)]?.value;
    expect([valueOf('ARREST'), valueOf('FINE')]).toEqual([figures.arrests, figures.fines]);
    const aside = await count('custody_heads where not place_verified');
    expect(total.value).toBe(figures.detained - aside);
    expect([null, aside]).toContain(unverified.total.value);
  });

  it('tells nobody of a day that is over, but of what still rings', async () => {
    await house.sweep();
    await house.sweep();
    expect(await unseen(coordinator)).toBeGreaterThan(0);
    // who is still held three days on without a judge, and what courts owe people nobody represents
    expect(await unseen(coordinator)).toBeLessThan(40);
    for (const key of ['lawyer1', 'lawyer2', 'lawyer3']) {
      expect(await unseen(await signIn(key))).toBeLessThan(10);
    }
  });

  it('takes over the days off of this year and the next, once, for two people to check', async () => {
    const { year } = (
      await house.rows<{ year: number }>('select extract(year from domain_now())::int as year')
    )[0]!;
    const days = () =>
      house.rows<{ year: number; n: number; sure: number }>(
        `select extract(year from date)::int as year, count(*)::int as n, count(*) filter (where confirmed)::int as sure
         from holiday group by 1 order by 1`,
      );
    const before = await days();
    expect(before).toMatchObject([
      { year, sure: 0 },
      { year: year + 1, sure: 0 },
    ]);
    await seed();
    expect(await days()).toEqual(before);
  });

  it('is seeded once: a second start adds nobody', async () => {
    expect(await seed()).toEqual({ link: null, isReal: false });
    expect(await count('detention')).toBe(figures.detained);
    expect(await count('staff')).toBe(7);
  });
});

describe('a real installation', () => {
  it('invites its first administrator once and never turns into a demo', async () => {
    const house = await House.open({ QORGAU_DEMO: 'false' });
    const first = await seedInstallation(house.config, Log.at('silent'));
    expect(first).toEqual({ link: expect.stringMatching(/^[\w-]{43}$/) as string, isReal: true });
    const asDemo = new Config({ ...house.config.settings, QORGAU_DEMO: true });
    expect(await seedInstallation(asDemo, Log.at('silent'))).toEqual({ link: null, isReal: true });
    expect(await house.rows('select count(*)::int as n from person')).toEqual([{ n: 0 }]);
    await house.close();
  });
});

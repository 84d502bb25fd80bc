import { logCountedDay, type CountedDay } from '../support/counted-day.js';
import { clientId, House, type Person } from '../support/house.js';

interface Cell {
  value: number | null;
  suppressed: boolean;
}
interface Table {
  __typename: string;
  code?: string;
  path?: string;
  title: string;
  unit: string;
  rows: { key: string; label: string }[];
  columns: { key: string; label: string }[];
  cells: Cell[][];
  rowTotals: Cell[];
  columnTotals: Cell[];
  total: Cell;
  unverified: { cells: Cell[]; total: Cell };
  suppressedCount: number;
  codebook: { dimension: string; key: string; label: string; meaning: string }[];
  asOf: string;
  rulesVersion: string;
  note: string;
}

const QUERY = `query($input: StatisticsInput!) { statistics(input: $input) { __typename
  ... on InvalidInput { code path } ... on NotFound { code path }
  ... on StatisticsTable { title unit rows { key label } columns { key label } cells { value suppressed } rowTotals { value suppressed }
    columnTotals { value suppressed } total { value suppressed } unverified { cells { value suppressed } total { value suppressed } }
    suppressedCount codebook { dimension key label meaning } asOf rulesVersion note } } }`;

describe('statistics', () => {
  let house: House;
  let analyst: Person;
  let coordinator: Person;
  let lawyer: Person;
  let day: CountedDay;
  beforeAll(async () => {
    house = await House.open();
    [analyst, coordinator, lawyer] = await Promise.all([
      house.staff('ANALYST'),
      house.staff('COORDINATOR'),
      house.staff('LAWYER'),
    ]);
    day = await logCountedDay(house, coordinator, lawyer);
  });
  afterAll(() => house.close());

  const ask = async (input: object, who = analyst): Promise<Table> => {
    const { data, errors } = await who.ask<{ statistics: Table }>(QUERY, { input });
    if (errors) throw new Error(errors[0]!.extensions.code);
    return data.statistics;
  };
  const figure = (table: Table, row: string, column?: string): number | null => {
    const i = table.rows.findIndex(({ key }) => key === row);
    if (!column) return table.rowTotals[i]!.value;
    return table.cells[i]![table.columns.findIndex(({ key }) => key === column)]!.value;
  };

  it('counts verified episodes as the tables hold them', async () => {
    const table = await ask({ rows: 'DEPARTMENT', eventId: day.eventId });
    const raw = await house.rows<{ key: string; n: number }>(
      `select department_id::text as key, count(*)::int as n from detention where place_verified group by 1`,
    );
    expect(raw).toHaveLength(2);
    for (const { key, n } of raw) expect(figure(table, key)).toBe(n);
    expect(table).toMatchObject({ total: { value: 51, suppressed: false }, suppressedCount: 1 });
    expect(table.rows.map(({ label }) => label)).toEqual(['North', 'South']);
    expect(table).toMatchObject({ title: 'Detentions, by Department', rulesVersion: 'statistics-1' });
  });

  it('keeps three unverified sightings out of every figure, in a row of their own, withheld', async () => {
    const { unverified, total } = await ask({ rows: 'SEX' });
    expect(total.value).toBe(51);
    expect(unverified).toEqual({ cells: [], total: { value: null, suppressed: true } });
  });

  it('withholds two women of the south, and what would tell of them', async () => {
    const table = await ask({ rows: 'DEPARTMENT', columns: 'SEX' });
    const { north, south } = day.departments;
    expect(
      [north, south].map((d) => [figure(table, d, 'FEMALE'), figure(table, d, 'MALE'), figure(table, d)]),
    ).toEqual([
      [null, null, 19],
      [null, null, 32],
    ]);
    expect(table.columnTotals.map(({ value }) => value)).toEqual([14, 37, 0]);
    expect(table.cells.flat().every(({ value, suppressed }) => suppressed === (value === null))).toBe(true);
  });

  it('has no withheld figure in any part of the answer', async () => {
    const { data } = await analyst.ask(QUERY, { input: { rows: 'DEPARTMENT', columns: 'AGE_BAND' } });
    const { codebook: _codebook, ...figures } = (data as { statistics: Table }).statistics;
    expect(JSON.stringify(figures)).not.toMatch(/"value":[1-4]\b/);
  });

  it('counts a merged pair once', async () => {
    const twins = await house.rows<{ id: string }>(
      `select person_id as id from detention where department_id = $1 and place_verified limit 2`,
      [day.departments.north],
    );
    const id = clientId();
    const input = {
      clientId: clientId(),
      id,
      keptPersonId: twins[0]!.id,
      mergedPersonId: twins[1]!.id,
      reason: 'one face',
    };
    const merged = await coordinator.mutate('mergePersons', 'MergePersonsInput', input, '');
    expect(merged.code).toBeUndefined();
    expect((await ask({ rows: 'SEX' })).total.value).toBe(50);
    await coordinator.mutate(
      'undoMerge',
      'UndoMergeInput',
      { clientId: clientId(), mergeId: id, reason: 'two' },
      '',
    );
    expect((await ask({ rows: 'SEX' })).total.value).toBe(51);
  });

  it('counts rulings before custody, a superseded one no more', async () => {
    const rule = (penalty: string, skip: number, more: string) =>
      house.rows(
        `insert into ruling (id, root_id, detention_id, subject_id, effective_at, recorded_at, protocol_id, announced_at, penalty_kind, ${more})
         select uuidv7(), uuidv7(), id, person_id, now(), now(), uuidv7(), '{}', $1, ${more === 'arrest_days' ? 15 : 20}
         from (select * from detention where department_id = $2 and place_verified order by id offset $3 limit 6) d`,
        [penalty, day.departments.south, skip],
      );
    await rule('ARREST', 0, 'arrest_days');
    await rule('FINE', 6, 'fine_mci');
    await rule('FINE', 12, 'fine_mci');
    await house.rows(
      `update ruling set superseded_at = now() where penalty_kind = 'FINE' and detention_id in
      (select id from detention where department_id = $1 and place_verified order by id offset 12 limit 6)`,
      [day.departments.south],
    );
    const table = await ask({ rows: 'OUTCOME' });
    expect(['ARREST', 'FINE', 'HELD', 'TERMINATED'].map((key) => figure(table, key))).toEqual([6, 6, 39, 0]);
    expect(table.total.value).toBe(51);
  });

  it('counts violated rights by the people behind them', async () => {
    const held = await house.rows<{ id: string }>(
      'select id from detention where department_id = $1 and place_verified order by id limit 7',
      [day.departments.south],
    );
    const at = { at: new Date(Date.now() - 1_000).toISOString(), precision: 'MINUTE' };
    const checks = ['R-TOILET', 'R-WATER'].flatMap((code) =>
      held.slice(0, code === 'R-WATER' ? 2 : 7).map(({ id }) => ({
        id: clientId(),
        detentionId: id,
        code,
        outcome: 'VIOLATED',
        manner: 'SEEN',
        at,
      })),
    );
    const result = await lawyer.mutate(
      'recordRightsChecks',
      'RecordRightsChecksInput',
      { clientId: clientId(), checks },
      '',
    );
    expect(result.code).toBeUndefined();
    expect(await house.rows('select count(*)::int as n from rights_violations')).toEqual([{ n: 9 }]);
    const table = await ask({ rows: 'VIOLATION', columns: 'SEX' });
    expect(table).toMatchObject({
      unit: 'VIOLATED_RIGHT',
      title: 'Violated rights, by Violated right × Sex',
    });
    expect(table.rows.map(({ label }) => label)).toEqual(['Access to the toilet', 'Drinking water']);
    expect(figure(table, 'R-WATER')).toBeNull();
    expect(figure(table, 'R-TOILET')).toBeNull();
    expect((await ask({ rows: 'SEX' })).total.value).toBe(51);
  });

  it.each([
    ['by city', { rows: 'SEX', city: 'астана' }, 19],
    ['by event', { rows: 'SEX', eventId: 'EVENT' }, 51],
    ['by days long past', { rows: 'SEX', from: '2020-01-01', to: '2020-01-31' }, 0],
    ['by a day that is today', { rows: 'SEX', from: 'TODAY', to: 'TODAY' }, 51],
  ])('counts only what was asked for: %s', async (_title, given, total) => {
    const today = new Date(Date.now() - 60_000 + 5 * 3_600_000).toISOString().slice(0, 10);
    const input = JSON.parse(
      JSON.stringify(given).replaceAll('TODAY', today).replaceAll('EVENT', day.eventId),
    ) as object;
    expect((await ask(input)).total.value).toBe(total);
  });

  it('knows every dimension, alone and crossed, and its totals agree', async () => {
    const { data } = await analyst.ask<{ __type: { enumValues: { name: string }[] } }>(
      '{ __type(name: "Dimension") { enumValues { name } } }',
    );
    const names = data.__type.enumValues.map(({ name }) => name);
    expect(names).toHaveLength(11);
    for (const rows of names) {
      const table = await ask({ rows, columns: rows === 'TRACK' ? 'SEX' : 'TRACK' });
      expect({ rows, total: table.total.value }).toEqual({ rows, total: rows === 'VIOLATION' ? 9 : 51 });
      expect(table.codebook.length).toBeGreaterThan(0);
    }
  });

  it.each([
    ['a dimension by itself', { rows: 'SEX', columns: 'SEX' }, 'SAME_DIMENSION'],
    ['an unknown event', { rows: 'SEX', eventId: clientId() }, 'NOT_FOUND'],
    ['a reversed period', { rows: 'SEX', from: '2026-02-01', to: '2026-01-01' }, 'PERIOD_REVERSED'],
    ['an unknown zone', { rows: 'SEX', zone: 'Asia/Nowhere' }, 'ZONE_UNKNOWN'],
    ['a wrong UUID', { rows: 'SEX', eventId: 'x' }, 'INVALID_INPUT'],
  ])('refuses %s', async (_title, input, code) => {
    expect(await ask(input)).toMatchObject({ code });
  });

  it('answers analysts and coordinators only', async () => {
    expect((await ask({ rows: 'SEX' }, coordinator)).total.value).toBe(51);
    for (const role of ['LAWYER', 'OPERATOR', 'ADMINISTRATOR'] as const) {
      await expect(ask({ rows: 'SEX' }, await house.staff(role))).rejects.toThrow('NOT_FOUND');
    }
    const { errors } = await house.ask(QUERY, { input: { rows: 'SEX' } });
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('shows an analyst no case by its id', async () => {
    const [one] = await house.rows<{ id: string }>('select id from detention limit 1');
    const { errors } = await analyst.ask('query($id: ID!) { detention(id: $id) { id } }', { id: one!.id });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

import { log, namesRead, paste, rowOf } from '../support/advice.js';
import { erased, forward } from '../support/erasures.js';
import { clientId, House, type Person } from '../support/house.js';
import { apply, compare, decide, look, mapped, rows as importRows } from '../support/imports.js';
import { candidates, named, told, toDetention } from '../support/reports.js';

const MARK = 'ERASED_BEFORE';

describe('somebody erased who comes back', () => {
  let house: House;
  let [desk, office, lawyer]: Person[] = [];
  beforeAll(async () => {
    house = await House.open();
    [desk, office, lawyer] = await Promise.all([
      house.staff('COORDINATOR'),
      house.staff('ADMINISTRATOR'),
      house.staff('LAWYER'),
    ]);
  });
  afterAll(() => house.close());

  async function gone(fullName: string, year: number | null, more: object = {}) {
    const row = rowOf(fullName, year, more);
    await log(lawyer!, [row]);
    await erased(house, desk!, office!, row.personId);
    await namesRead(house);
    return row;
  }
  const marksOf = async (who: Person, ...lines: string[]) =>
    (await paste(who, lines.join('\n'))).rows.map(({ marks }) => marks.includes(MARK));
  const tombstones = () =>
    house.rows<{ id: string; reason: string; day: string; names: number }>(
      `select id, reason, erased_on::text as day, cardinality(name_keys) as names from erasure_tombstone`,
    );

  it('is pointed out at intake, in any spelling, without saying who; nothing is blocked', async () => {
    const row = await gone('Вернувшев Тест Примерович', 1970, {
      birthDate: '1970-02-03',
      iin: '700203300009',
    });
    const pasted = await paste(lawyer!, 'Vernuvshev Test Primerovich 1970');
    expect(pasted.rows[0]).toMatchObject({ verdict: 'NEW', advice: [] });
    expect(pasted.rows[0]!.marks).toContain(MARK);
    expect(pasted.whole).not.toContain(row.personId);
    // namesakes are nobody of his: another year, another date, another IIN, no year
    expect(
      await marksOf(
        lawyer!,
        'Вернувшев Тест Примерович 1971',
        'Вернувшев Тест Примерович 11.11.1970',
        'Вернувшев Тест Примерович',
        'Вернувшев Тест Примерович 03.02.1970',
      ),
    ).toEqual([false, false, false, true]);
    const again = rowOf('Вернувшев Тест Примерович', 1970);
    const { rows } = await log(lawyer!, [again, rowOf('Посторонний Тест Примерович', 1970)]);
    expect(rows.map(({ outcome, marks }) => [outcome, marks])).toEqual([
      ['LOGGED', [MARK]],
      ['LOGGED', []],
    ]);
    // what was told stands nowhere but in the audit log, under the tombstone's id
    const stored = await house.rows<{ marks: string }>('select t::text as marks from intake_row t');
    expect(stored.some(({ marks }) => marks.includes(MARK))).toBe(false);
    const [{ id } = { id: '' }] = await tombstones();
    const told = await house.rows<{ actor: string }>(
      `select distinct actor_id as actor from audit_entry
       where operation = 'erasedBefore' and kind = 'DISCLOSED' and $1 = any (subject_ids)`,
      [id],
    );
    expect(told).toEqual([{ actor: lawyer!.id }]);
  });

  it('is pointed out before a report about them is promoted', async () => {
    await gone('Докладнов Тест Примерович', 1971);
    const report = await told(desk!, {
      people: [named('Докладнов Тест Примерович', 1971), named('Иной Тест', 1950)],
    });
    const { data } = await desk!.ask<{ reportCandidates: { people: { marks: string[] }[] } }>(
      'query($id: ID!) { reportCandidates(reportId: $id) { people { marks people { personId } } } }',
      { id: report.id },
    );
    expect(data.reportCandidates.people.map(({ marks }) => marks)).toEqual([[MARK], []]);
    expect(await candidates(desk!, report.id)).not.toBeNull();
    const made = await toDetention(desk!, report.id, { reportedPersonId: report.people[0]!.id });
    expect(made.code).toBeUndefined();
  });

  it('is told to a lawyer and an operator within a budget of their own; then nothing is, and it says so', async () => {
    const family = Array.from({ length: 22 }, (_, i) =>
      rowOf(`Бюджетов${'абвгдежзиклмнопрстуфхц'[i]}ин Тест Примерович`, 1940 + i),
    );
    await log(desk!, family);
    for (const { personId } of family) {
      await house.rows(
        `insert into erasure (id, person_id, person_ids, episodes, reason, requested_by, requested_at, approved_by, approved_at, due_at)
         values (gen_random_uuid(), $1::uuid, array[$1::uuid], 1, 'PERSON_ASKED', $2, now(), $3, now(), now())`,
        [personId, desk!.id, office!.id],
      );
    }
    await forward(house, 'PT1H');
    await namesRead(house);
    const lines = family.map(({ fullName, birthYear }) => `${fullName} ${birthYear}`);
    const operator = await house.staff('OPERATOR');
    expect((await marksOf(operator, ...lines.slice(0, 20))).every(Boolean)).toBe(true);
    const spent = await paste(operator, lines[20]!);
    expect([spent.rows[0]!.marks.includes(MARK), spent.adviceComplete]).toEqual([false, false]);
    expect((await marksOf(desk!, ...lines)).every(Boolean)).toBe(true);
    // nobody lists them
    for (const role of ['COORDINATOR', 'ADMINISTRATOR', 'ANALYST', 'LAWYER']) {
      await house.superuser.query('begin');
      await house.superuser.query('set local role qorgau_app');
      await house.superuser.query(
        `select set_config('qorgau.role', $1, true), set_config('qorgau.actor', $2, true)`,
        [role, desk!.id],
      );
      expect(await house.rows('select 1 from erasure_tombstone')).toEqual([]);
      const asks = house.superuser.query(`select * from custody_tombstones_like('{}', '{}')`);
      await (['ADMINISTRATOR', 'ANALYST'].includes(role)
        ? expect(asks).rejects.toThrow('not for this role')
        : asks);
      await house.superuser.query('rollback');
    }
  }, 120_000);

  describe('in a list of others', () => {
    const LIST = 'Списочнов Тест Примерович,1972\nНовиков Тест Примерович,1973';
    beforeAll(() => gone('Списочнов Тест Примерович', 1972));

    it('is left out once it was compared, unless a person logs it with a reason', async () => {
      const { id } = await mapped(desk!, LIST, ['FULL_NAME', 'BIRTH']);
      expect((await compare(desk!, id)).import.counts).toMatchObject({
        erasedBefore: 1,
        toSkip: 1,
        undecided: 1,
      });
      const [row] = (await importRows(desk!, id, { kind: MARK })).nodes;
      expect(row).toMatchObject({
        fullName: 'Списочнов Тест Примерович',
        decision: 'SKIP',
        erasedBefore: true,
        candidates: [],
      });
      // all of a kind leaves it where it is, also once the decision was taken back
      await decide(desk!, id, { rowIds: [row!.id], decision: null });
      expect((await decide(desk!, id, { kind: 'UNDECIDED', decision: 'LOG' })).import.counts).toMatchObject({
        toLog: 1,
        undecided: 1,
      });
      expect(await decide(desk!, id, { rowIds: [row!.id], decision: 'LOG' })).toMatchObject({ code: MARK });
      const reason = 'сам просит защитника';
      expect((await decide(desk!, id, { rowIds: [row!.id], decision: 'LOG', reason })).decided).toBe(1);
      expect((await importRows(desk!, id, { kind: MARK })).nodes[0]).toMatchObject({
        decision: 'LOG',
        decisionReason: reason,
      });
      // compared again nothing changes: a person has decided
      await compare(desk!, id);
      await apply(desk!, id);
      await house.sweep();
      expect((await look(desk!, id)).counts).toMatchObject({ logged: 2, erasedBefore: 1 });
      // reason and mark go with the texts
      await forward(house, 'P8D');
      expect(
        (await importRows(desk!, id)).nodes.map((one) => [one.asText, one.erasedBefore, one.decisionReason]),
      ).toEqual([
        [null, false, null],
        [null, false, null],
      ]);
    });

    it('is left out when it is written, where nobody compared', async () => {
      const { id } = await mapped(desk!, LIST, ['FULL_NAME', 'BIRTH'], { source: 'Другая тестовая помощь' });
      await decide(desk!, id, { kind: 'UNDECIDED', decision: 'LOG' });
      await apply(desk!, id);
      await house.sweep();
      expect((await look(desk!, id)).counts).toMatchObject({ logged: 1, toSkip: 1, erasedBefore: 1 });
      const { nodes } = await importRows(desk!, id);
      expect(nodes.map(({ decision, outcome }) => [decision, outcome])).toEqual([
        ['SKIP', null],
        ['LOG', 'LOGGED'],
      ]);
    });

    it('is compared anew where the list resembled them before they were erased', async () => {
      const row = rowOf('Ожидалов Тест Примерович', 1974);
      await log(lawyer!, [row]);
      await namesRead(house);
      const { id } = await mapped(desk!, 'Ожидалов Тест Примерович,1974', ['FULL_NAME', 'BIRTH']);
      expect((await compare(desk!, id)).import.counts).toMatchObject({ probablyKnown: 1 });
      await erased(house, desk!, office!, row.personId);
      await namesRead(house);
      expect((await look(desk!, id)).counts).toMatchObject({ notCompared: 1 });
      expect((await compare(desk!, id)).import.counts).toMatchObject({ erasedBefore: 1, toSkip: 1 });
    });
  });

  it('leaves a code and a day, one tombstone a record, and no way from it to a case', async () => {
    const before = new Set((await tombstones()).map(({ id }) => id));
    const a = rowOf('Двойников Тест Примерович', 1975);
    const b = rowOf('Двойникова Тестина', 1975);
    await log(lawyer!, [a, b, rowOf('Безгодов Тест', null)]);
    const input = {
      clientId: clientId(),
      id: clientId(),
      keptPersonId: a.personId,
      mergedPersonId: b.personId,
    };
    await desk!.mutate('mergePersons', 'MergePersonsInput', { ...input, reason: 'одно лицо' }, '');
    await erased(house, desk!, office!, a.personId, { reason: 'FAMILY_ASKED' });
    const made = (await tombstones()).filter(({ id }) => !before.has(id));
    expect(made.map(({ reason, names }) => [reason, names])).toEqual([
      ['FAMILY_ASKED', 2],
      ['FAMILY_ASKED', 2],
    ]);
    // version 4: chance alone
    expect(made.every(({ id }) => id[14] === '4')).toBe(true);
    const refers = await house.rows(
      `select 1 from pg_constraint where contype = 'f' and 'erasure_tombstone'::regclass in (conrelid, confrelid)`,
    );
    expect(refers).toEqual([]);
    expect(await marksOf(desk!, 'Двойников Тест Примерович 1975', 'Двойникова Тестина 1975')).toEqual([
      true,
      true,
    ]);
  });

  it('makes none of a name without a birth: namesakes would be left out', async () => {
    const before = (await tombstones()).length;
    await gone('Одноимённов Тест Примерович', null);
    expect((await tombstones()).length).toBe(before);
    expect(await marksOf(desk!, 'Одноимённов Тест Примерович')).toEqual([false]);
  });
});

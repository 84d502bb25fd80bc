import { NameMatcher } from '../../src/names/index.js';
import { ReportNameFeed } from '../../src/reports/index.js';
import { log, namesRead, rowOf } from '../support/advice.js';
import { places, type Place } from '../support/custody-day.js';
import { House, clientId, type Person } from '../support/house.js';
import { act, candidates, listed, named, one, reportsRead, told } from '../support/reports.js';

describe('who may be meant by a report', () => {
  let house: House;
  let desk: Person;
  let lawyer: Person;
  let operator: Person;
  let colleague: Person;
  let here: Place;
  beforeAll(async () => {
    house = await House.open();
    [desk, lawyer, operator, colleague] = await Promise.all([
      house.staff('COORDINATOR'),
      house.staff('LAWYER'),
      house.staff('OPERATOR'),
      house.staff('OPERATOR'),
    ]);
    [here] = await places(house);
  });
  afterAll(() => house.close());

  const read = () => Promise.all([namesRead(house), reportsRead(house)]);

  it('shows people held in another spelling, those held now first, to the desk with their record', async () => {
    const held = rowOf('Болатов Серик Тестович', 1988);
    const earlier = rowOf('Болатов Серик', 1988);
    await log(lawyer, [held, earlier], { departmentId: here.id });
    await desk.mutate(
      'claimCustody',
      'ClaimCustodyInput',
      {
        clientId: clientId(),
        id: clientId(),
        detentionId: earlier.id,
        kind: 'RELEASED',
        at: { at: new Date().toISOString(), precision: 'MINUTE' },
        source: 'LAWYER_SAW',
      },
      '',
    );
    const { id } = await told(operator, { people: [named('муж, Bolatov Serik', 1989), named('дядя Коля')] });
    await read();
    const found = await candidates(desk, id);
    expect(found).toMatchObject({ complete: true });
    expect(found!.people[0]!.people).toMatchObject([
      { personId: held.personId, heldNow: true, city: here.city },
      { personId: earlier.personId, heldNow: false },
    ]);
  });

  it('tells who typed it no more than advice tells a stranger, and is audited as a disclosure', async () => {
    const held = rowOf('Скрытнов Тимур Тестович', 1979);
    await log(lawyer, [held], { departmentId: here.id });
    const { id } = await told(operator, { people: [named('Skrytnov Timur', 1979)] });
    await read();
    const found = await candidates(operator, id);
    expect(found!.people[0]!.people).toMatchObject([
      { personId: null, episodes: null, askCoordinator: true, heldNow: true, city: here.city },
    ]);
    expect(JSON.stringify(found)).not.toMatch(/Скрытнов|Тестович/);
    const [disclosed] = await house.rows<{ actor_id: string; subject_ids: string[] }>(
      `select actor_id, subject_ids from audit_entry where kind = 'DISCLOSED' and operation = 'duplicateAdvice' order by id desc limit 1`,
    );
    expect(disclosed).toEqual({ actor_id: operator.id, subject_ids: [held.personId] });
  });

  it('finds other reports that wait and tell of the same person, and says what differs', async () => {
    const first = await told(operator, { people: [named('Ким Аркадий Тестович', 1990)] });
    const second = await told(colleague, { people: [named('Kim Arkadiy', 1990)] });
    const namesake = await told(colleague, { people: [named('Ким Аркадий Тестович', 1961)] });
    await told(colleague, { people: [named('Совсем Другой', 1990)] });
    await reportsRead(house);
    const [person] = (await candidates(desk, first.id))!.people;
    expect(person!.person.id).toBe(first.people[0]!.id);
    expect(person!.reports.map(({ report, verdict }) => [report.id, verdict])).toEqual([
      [second.id, 'PROBABLY_KNOWN'],
      [namesake.id, 'SAME_NAME'],
    ]);
    expect(person!.reports[1]!.differs).toContain('BIRTH_YEAR');
    // what the caller may not see does not exist
    expect((await candidates(operator, first.id))!.people[0]!.reports).toEqual([]);
    expect(await candidates(operator, second.id)).toBeNull();
    expect(await candidates(desk, 'x')).toBeNull();
  });

  it('keeps reported names out of the index of people', async () => {
    const before = house.api.get(NameMatcher, { strict: false }).size;
    await told(operator, { people: [named('Отдельный Индекс Тестович', 1990)] });
    await read();
    expect(house.api.get(NameMatcher, { strict: false }).size).toBe(before);
  });

  it('says that names are still being read', async () => {
    const { id } = await told(operator, { people: [named('Неполнов Тест', 1990)] });
    const feed = house.api.get(ReportNameFeed, { strict: false });
    Object.defineProperty(feed, 'isComplete', { get: () => false, configurable: true });
    try {
      expect(await candidates(desk, id)).toMatchObject({ complete: false });
    } finally {
      Reflect.deleteProperty(feed, 'isComplete');
    }
  });

  it('compares no more than 25 names in one operation, and says so; a report that names nobody is complete', async () => {
    const people = () =>
      Array.from({ length: 10 }, (_, i) => named(`Многов Тест ${'абвгдежзик'[i]}ович`, 1970 + i));
    const ids = [];
    for (let i = 0; i < 3; i++) ids.push((await told(operator, { people: people() })).id);
    const fields = ids.map(
      (id, i) => `r${i}: reportCandidates(reportId: "${id}") { complete people { person { id } } }`,
    );
    const { data } = await desk.ask<Record<string, { complete: boolean; people: object[] }>>(
      `{ ${fields.join(' ')} }`,
    );
    expect(Object.values(data).map(({ complete, people: found }) => [complete, found.length])).toEqual([
      [true, 10],
      [true, 10],
      [false, 0],
    ]);
    const { id } = await told(operator);
    expect(await candidates(desk, id)).toEqual({ complete: true, people: [] });
  });

  it('spends the hour’s budget of advice', async () => {
    const eager = await house.staff('COORDINATOR');
    const list = Array.from({ length: 500 }, (_, i) => `Бюджетов Тест ${1950 + (i % 50)}`).join('\n');
    for (let i = 0; i < 6; i++) {
      await eager.ask(`mutation($text: String!) { parseDetaineeList(text: $text) { __typename } }`, {
        text: list,
      });
    }
    const { id } = await told(operator, { people: [named('Болатов Серик Тестович', 1988)] });
    expect(await candidates(eager, id)).toMatchObject({ complete: false, people: [{ people: [] }] });
  });
});

describe('reports that are one', () => {
  let house: House;
  let desk: Person;
  let operator: Person;
  beforeAll(async () => {
    house = await House.open();
    [desk, operator] = await Promise.all([house.staff('COORDINATOR'), house.staff('OPERATOR')]);
  });
  afterAll(() => house.close());

  const tie = (reportId: string, toReportId: string, more: object = {}) =>
    act(desk, 'tieReports', { reportId, toReportId, ...more });
  const untie = (reportId: string) => act(desk, 'untieReport', { reportId });
  const idsIn = async (who: Person, filter: object = {}) =>
    (await listed(who, filter, { first: 100 })).nodes.map(({ id }) => id);
  /** Every byte of what was told. */
  const bytes = (ids: string[]) =>
    house.rows(
      `select md5(string_agg(t, '|' order by t)) from (select p::text as t from report_person p where report_id = any ($1)
         union all select (to_jsonb(r) - 'names_changed_at')::text from report r where id = any ($1)) x`,
      [ids],
    );

  it('are read through one of them, which alone stays in the list; undone, they are two to the same bytes', async () => {
    const [kept, second, third] = [await told(operator), await told(operator), await told(operator)];
    const before = await bytes([kept.id, second.id, third.id]);
    expect(await tie(second.id, kept.id, { note: 'тот же автобус' })).toMatchObject({
      report: { id: kept.id, tied: [{ id: second.id }], state: 'OPEN' },
    });
    expect(await tie(third.id, second.id)).toMatchObject({
      report: { id: kept.id, tied: [{ id: third.id }, { id: second.id }] },
    });
    expect(await one(desk, second.id)).toMatchObject({
      state: 'TIED',
      tiedTo: { id: kept.id },
      history: [{ kind: 'TIED', aboutId: kept.id, note: 'тот же автобус', by: { id: desk.id } }],
    });
    const shown = await idsIn(desk);
    expect(shown).toContain(kept.id);
    expect(shown).not.toEqual(expect.arrayContaining([second.id]));
    expect(shown).not.toEqual(expect.arrayContaining([third.id]));
    expect(await untie(second.id)).toMatchObject({ report: { id: second.id, state: 'OPEN', tiedTo: null } });
    expect(await untie(third.id)).toMatchObject({ report: { id: third.id } });
    expect(await bytes([kept.id, second.id, third.id])).toEqual(before);
    expect((await one(desk, second.id))!.history.map(({ kind }) => kind)).toEqual(['TIED', 'UNTIED']);
    expect(await idsIn(desk)).toEqual(expect.arrayContaining([kept.id, second.id, third.id]));
  });

  it('bring along what is tied to them, and give it back', async () => {
    const [a, b, c] = [await told(operator), await told(operator), await told(operator)];
    await tie(b.id, a.id);
    expect(await tie(a.id, c.id)).toMatchObject({ report: { id: c.id, tied: [{ id: b.id }, { id: a.id }] } });
    expect(await untie(a.id)).toMatchObject({ report: { id: a.id, tied: [{ id: b.id }] } });
    expect((await one(desk, c.id))!.tied).toEqual([]);
  });

  it('stay in the list of who typed one and may not see the other', async () => {
    const own = await told(operator);
    const others = await told(desk);
    await tie(own.id, others.id);
    expect(await idsIn(operator)).toContain(own.id);
    expect(await idsIn(operator, { open: true })).not.toContain(own.id);
    expect(await one(operator, own.id)).toMatchObject({ state: 'TIED', tiedTo: null });
  });

  it('are found as one: a name in either leads to the one that is read', async () => {
    const kept = await told(operator, { people: [named('Связнов Ильяс', 1982)] });
    const tied = await told(operator, { people: [named('Связнов Ильяс Тестович', 1982)] });
    const third = await told(operator, { people: [named('Svyaznov Ilyas', 1982)] });
    await tie(tied.id, kept.id);
    await reportsRead(house);
    const similar = (found: Awaited<ReturnType<typeof candidates>>) =>
      found!.people[0]!.reports.map(({ report }) => report.id);
    expect(similar(await candidates(desk, third.id))).toEqual([kept.id]);
    expect(similar(await candidates(desk, kept.id))).toEqual([third.id]);
    expect(similar(await candidates(desk, tied.id))).toEqual([third.id]);
  });

  it('happens once, and refuses what makes no sense', async () => {
    const [a, b] = [await told(operator), await told(operator)];
    const input = { clientId: clientId(), reportId: b.id, toReportId: a.id };
    const first = await act(desk, 'tieReports', input);
    expect(await act(desk, 'tieReports', input)).toEqual(first);
    expect(await act(desk, 'tieReports', { ...input, note: 'другое' })).toMatchObject({
      code: 'CLIENT_ID_REUSED',
    });
    expect(await tie(b.id, a.id)).toMatchObject({ code: 'ALREADY_TIED', path: 'toReportId' });
    expect(await tie(a.id, b.id)).toMatchObject({ code: 'ALREADY_TIED' });
    expect(await tie(a.id, a.id)).toMatchObject({ code: 'ALREADY_TIED' });
    expect(await tie(clientId(), a.id)).toMatchObject({ code: 'NOT_FOUND', path: 'reportId' });
    expect(await tie(a.id, clientId())).toMatchObject({ code: 'NOT_FOUND', path: 'toReportId' });
    expect(await untie(a.id)).toMatchObject({ code: 'NOT_TIED' });
    expect(await untie(clientId())).toMatchObject({ code: 'NOT_FOUND' });
    expect(await tie(a.id, 'x')).toMatchObject({ code: 'INVALID_INPUT' });
    const { errors } = await operator.ask(
      'mutation($input: TieReportsInput!) { tieReports(input: $input) { __typename } }',
      { input: { ...input, clientId: clientId() } },
    );
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('two ties made crosswise at once make no circle', async () => {
    for (let i = 0; i < 5; i++) {
      const [a, b] = [await told(operator), await told(operator)];
      const answers = await Promise.all([tie(a.id, b.id), tie(b.id, a.id)]);
      expect(answers.map(({ code }) => code ?? 'DONE').sort()).toEqual(['ALREADY_TIED', 'DONE']);
    }
    const circles = await house.rows(
      'select 1 from report a join report b on a.tied_to = b.id and b.tied_to = a.id',
    );
    expect(circles).toEqual([]);
  });

  it('history cannot be changed or taken out, not by the app’s own login', async () => {
    await expect(asApp(house, 'update report_entry set at = now()')).rejects.toThrow('permission denied');
    await expect(asApp(house, 'delete from report_entry')).rejects.toThrow('permission denied');
  });
});

/** Runs a statement as the app's login in the desk's role, and takes it back. */
async function asApp(house: House, sql: string): Promise<void> {
  await house.superuser.query('begin');
  try {
    await house.superuser.query('set local role qorgau_app');
    await house.superuser.query(`select set_config('qorgau.role', 'COORDINATOR', true)`);
    await house.superuser.query(sql);
  } finally {
    await house.superuser.query('rollback');
  }
}

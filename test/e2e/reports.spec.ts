import { places, type Place } from '../support/custody-day.js';
import { House, clientId, type Person } from '../support/house.js';
import { LiveClient, until } from '../support/live-client.js';
import { listed, named, one, recordReport, reportOf, told } from '../support/reports.js';

describe('the unverified lane', () => {
  let house: House;
  let operator: Person;
  let colleague: Person;
  let lawyer: Person;
  let desk: Person;
  let here: Place;
  let there: Place;
  beforeAll(async () => {
    house = await House.open();
    [operator, colleague, lawyer, desk] = await Promise.all([
      house.staff('OPERATOR', 'Оператор Тестович'),
      house.staff('OPERATOR'),
      house.staff('LAWYER'),
      house.staff('COORDINATOR'),
    ]);
    [here, there] = await places(house);
  });
  afterAll(() => house.close());

  const rowsOf = (id: string) => house.rows('select * from report where id = $1', [id]);

  it('keeps everything that was said, as it was said', async () => {
    const people = [named('Пётр Примеров, 1985 г.р.'), named('его брат, Ivan Primerov', 1990)];
    const input = reportOf({
      people,
      language: 'kk',
      urgency: 'URGENT',
      departmentId: here.id,
      callerContact: 'Айгуль Тестова, жена, +7 000 000 00 01',
      place: 'угол Тестовой и Примерной',
      vehiclePlate: '000 TST 02',
      officerBadge: 'жетон 0000',
      peopleCount: 12,
      seenAt: { precision: 'UNKNOWN', asWritten: 'вечером' },
    });
    const { report } = await recordReport(operator, input);
    expect(report).toMatchObject({
      id: input.id,
      channel: 'HOTLINE',
      relationship: 'RELATIVE',
      urgency: 'URGENT',
      language: 'kk',
      account: 'мужа увели с площади',
      place: 'угол Тестовой и Примерной',
      vehiclePlate: '000 TST 02',
      officerBadge: 'жетон 0000',
      callerContact: 'Айгуль Тестова, жена, +7 000 000 00 01',
      peopleCount: 12,
      seenAt: { at: null, precision: 'UNKNOWN', asWritten: 'вечером' },
      department: { id: here.id },
      recordedBy: { id: operator.id, name: 'Оператор Тестович' },
      state: 'OPEN',
    });
    // the year in the words is read by intake's reader; one that was asked for stands
    expect(report.people).toEqual([
      { id: people[0]!.id, name: 'Пётр Примеров, 1985 г.р.', birthYear: 1985 },
      { id: people[1]!.id, name: 'его брат, Ivan Primerov', birthYear: 1990 },
    ]);
    expect(await one(desk, input.id)).toEqual(report);
  });

  it('seals the words under the report and the contact under the caller; neither lies in clear', async () => {
    const { id } = await told(operator, {
      people: [named('Секретов Тест')],
      callerContact: '+7 000 000 00 02',
    });
    const [row] = await house.rows<{ text: string; caller: string }>(
      `select r::text || (select string_agg(p::text, '') from report_person p where p.report_id = r.id) as text,
              caller_subject_id as caller from report r where id = $1`,
      [id],
    );
    for (const word of ['увели', 'Секретов', '000 00 02']) expect(row!.text).not.toContain(word);
    const keys = await house.rows('select 1 from subject_key where subject_id in ($1, $2)', [
      id,
      row!.caller,
    ]);
    expect(keys).toHaveLength(2);
    await one(desk, id);
    const [opened] = await house.rows<{ purpose: string; subject_ids: string[] }>(
      `select purpose, subject_ids from audit_entry where kind = 'OPENED' and operation = 'report' order by id desc limit 1`,
    );
    expect(opened).toMatchObject({
      purpose: 'read unverified reports',
      subject_ids: expect.arrayContaining([id, row!.caller]) as unknown,
    });
  });

  it('a list that shows no words opens no words', async () => {
    await told(operator);
    await desk.ask('{ reports { nodes { id urgency recordedAt } } }');
    const last = await house.rows<{ kind: string; operation: string }>(
      'select kind, operation from audit_entry order by id desc limit 1',
    );
    expect(last[0]).not.toMatchObject({ operation: 'reports' });
  });

  it('happens once: a replay answers the same, another body is refused', async () => {
    const input = reportOf({ people: [named('Повторов Тест')] });
    const first = await recordReport(operator, input);
    expect(await recordReport(operator, input)).toEqual(first);
    expect(await recordReport(operator, { ...input, urgency: 'LOW' })).toMatchObject({
      __typename: 'StateConflict',
      code: 'CLIENT_ID_REUSED',
    });
    expect(await rowsOf(input.id)).toHaveLength(1);
    const twice = reportOf();
    const both = await Promise.all([recordReport(operator, twice), recordReport(operator, twice)]);
    expect(both.map(({ report }) => report.id)).toEqual([twice.id, twice.id]);
  });

  it.each([
    ['nothing said', { account: null }, 'REPORT_EMPTY', 'account'],
    ['spaces alone', { account: '   ' }, 'REPORT_EMPTY', 'account'],
    ['spaces for a name', { people: [named('  ')] }, 'TEXT_BLANK', 'people.0.name'],
    ['a name of nothing', { people: [named('')] }, 'INVALID_INPUT', 'people.0.name'],
    ['a book', { account: 'а'.repeat(4001) }, 'INVALID_INPUT', 'account'],
    ['a long contact', { callerContact: 'а'.repeat(301) }, 'INVALID_INPUT', 'callerContact'],
    [
      'eleven people',
      { people: Array.from({ length: 11 }, () => named('Тест')) },
      'TOO_MANY_PEOPLE',
      'people',
    ],
    ['nobody, counted', { peopleCount: 0 }, 'INVALID_INPUT', 'peopleCount'],
    ['a birth in 1800', { people: [named('Тест', 1800)] }, 'INVALID_INPUT', 'people.0.birthYear'],
    ['a name for a language', { language: 'Айгуль Тестова' }, 'INVALID_INPUT', 'language'],
    ['a department that is not', { departmentId: clientId() }, 'NOT_FOUND', 'departmentId'],
    ['an event that is not', { eventId: clientId() }, 'NOT_FOUND', 'eventId'],
    [
      'a zone that is not',
      { seenAt: { precision: 'UNKNOWN', zone: 'Asia/Nowhere' } },
      'ZONE_UNKNOWN',
      'seenAt',
    ],
    ['a minute without a time', { seenAt: { precision: 'MINUTE' } }, 'TIME_MISSING', 'seenAt'],
    [
      'a time to come',
      { seenAt: { at: new Date(Date.now() + 3_600_000).toISOString(), precision: 'MINUTE' } },
      'TIME_IN_FUTURE',
      'seenAt',
    ],
    ['an id that is none', { id: 'x' }, 'INVALID_INPUT', 'id'],
  ])('refuses %s, and a corrected resend works', async (_what, wrong, code, path) => {
    const input = reportOf();
    expect(await recordReport(operator, { ...input, ...wrong })).toMatchObject({ code, path });
    expect(await rowsOf(input.id)).toEqual([]);
    expect(await recordReport(operator, input)).toMatchObject({ report: { id: input.id } });
  });

  it('one id for two people, and an id in use by what one may not see, are refused', async () => {
    const twin = named('Близнецов Тест');
    expect(await recordReport(operator, reportOf({ people: [twin, twin] }))).toMatchObject({
      code: 'ID_TWICE',
    });
    const { id } = await told(desk, { people: [twin] });
    expect(await recordReport(operator, reportOf({ id }))).toMatchObject({ code: 'ID_TAKEN' });
    expect(await recordReport(operator, reportOf({ people: [twin] }))).toMatchObject({ code: 'ID_TAKEN' });
  });

  it.each([
    ['emoji', '😀😀'],
    ['right-to-left marks', '\u202eИванов\u202c Тест'],
    ['control characters', 'Иванов\u0007 Тест'],
    ['one letter', 'Ё'],
    ['four words', 'Иванов Пётр Тестович оглы'],
    ['no name at all', 'дядя Коля из пятого подъезда'],
  ])('keeps a name of %s as it was said', async (_what, name) => {
    expect((await told(operator, { people: [named(name)] })).people).toMatchObject([
      { name, birthYear: null },
    ]);
  });

  describe('the list', () => {
    it('is all for a coordinator, and one’s own for who types', async () => {
      const [mine, theirs, inField] = [await told(operator), await told(colleague), await told(lawyer)];
      const idsFor = async (who: Person) => (await listed(who, {}, { first: 100 })).nodes.map(({ id }) => id);
      expect(await idsFor(desk)).toEqual(expect.arrayContaining([mine.id, theirs.id, inField.id]));
      expect(await idsFor(operator)).toContain(mine.id);
      expect(await idsFor(operator)).not.toEqual(expect.arrayContaining([theirs.id]));
      expect(await idsFor(lawyer)).toEqual([inField.id]);
      expect(await one(operator, theirs.id)).toBeNull();
      expect(await one(operator, 'x')).toBeNull();
    });

    it('does not exist for who counts and who keeps the house, not even below the api', async () => {
      for (const role of ['ANALYST', 'ADMINISTRATOR'] as const) {
        const { errors } = await (await house.staff(role)).ask('{ reports { nodes { id } } }');
        expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      }
      const seen = await asRole(
        house,
        'ANALYST',
        'select 1 from report union all select 1 from report_person',
      );
      expect(seen).toEqual([]);
    });

    it('comes newest first, in pages', async () => {
      const writer = await house.staff('OPERATOR');
      const ids = [];
      for (let i = 0; i < 5; i++) ids.push((await told(writer)).id);
      const first = await listed(writer, {}, { first: 2 });
      const second = await listed(writer, {}, { first: 2, after: first.pageInfo.endCursor });
      const third = await listed(writer, {}, { first: 2, after: second.pageInfo.endCursor });
      expect([first, second, third].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, true, false]);
      expect([first, second, third].map(({ pageInfo }) => pageInfo.hasPreviousPage)).toEqual([
        false,
        true,
        true,
      ]);
      expect([...first.nodes, ...second.nodes, ...third.nodes].map(({ id }) => id)).toEqual(ids.reverse());
    });

    it('reads another list’s cursor, and nonsense, as the first page', async () => {
      const writer = await house.staff('OPERATOR');
      const { id } = await told(writer);
      const other = Buffer.from(JSON.stringify(['А-район', 5])).toString('base64url');
      for (const after of [other, 'nonsense']) {
        expect((await listed(writer, {}, { after })).nodes.map((node) => node.id)).toEqual([id]);
      }
    });

    it('is filtered by place, event, language, age and openness', async () => {
      const writer = await house.staff('OPERATOR');
      const eventId = clientId();
      await desk.mutate(
        'openEvent',
        'OpenEventInput',
        {
          clientId: eventId,
          title: 'Тест',
          city: here.city,
          place: 'Тест',
          startsAt: new Date().toISOString(),
        },
        '',
      );
      const [event] = await house.rows<{ id: string }>(
        'select id from assembly_event order by opened_at desc limit 1',
      );
      const atHere = await told(writer, { departmentId: here.id, language: 'ru' });
      const atThere = await told(writer, { departmentId: there.id, language: 'kk' });
      const atEvent = await told(writer, { eventId: event!.id });
      await house.rows(`update report set recorded_at = recorded_at - interval '2 hours' where id = $1`, [
        atHere.id,
      ]);
      const found = async (filter: object) => (await listed(writer, filter)).nodes.map(({ id }) => id);
      expect(await found({ departmentId: here.id })).toEqual([atHere.id]);
      expect(await found({ departmentId: clientId() })).toEqual([]);
      expect(await found({ departmentId: 'x' })).toEqual([]);
      expect(await found({ eventId: event!.id })).toEqual([atEvent.id]);
      expect(await found({ language: 'kk' })).toEqual([atThere.id]);
      expect(await found({ olderThanMinutes: 60 })).toEqual([atHere.id]);
      expect(await found({ youngerThanMinutes: 60 })).toEqual([atEvent.id, atThere.id]);
      expect(await found({ open: true })).toEqual([atEvent.id, atThere.id, atHere.id]);
      expect(await found({ open: false })).toEqual([]);
    });
  });

  it('tells open screens that a report came, and only those whom it concerns', async () => {
    const LIVE = 'subscription { reportsChanged { reportIds at } }';
    const clients = [new LiveClient(desk, LIVE), new LiveClient(colleague, LIVE)] as const;
    const [desks, others] = clients;
    try {
      // open once a hint arrives; one sent before that is lost, so it is tried again
      while (desks.events.length === 0 || others.events.length === 0) {
        await told(colleague);
        await until('a first hint', () => desks.events.length && others.events.length, 400).catch(
          () => undefined,
        );
      }
      const before = others.events.length;
      const { id } = await told(operator);
      const isOf = (event: object) => JSON.stringify(event).includes(id);
      await until('the hint', () => desks.events.some(isOf));
      const own = await told(colleague);
      await until('the colleague’s own', () => JSON.stringify(others.events).includes(own.id));
      expect(others.events.slice(before).filter(isOf)).toEqual([]);
      expect(Object.keys(desks.events.at(-1)!['reportsChanged'] as object).sort()).toEqual([
        'at',
        'reportIds',
      ]);
    } finally {
      await Promise.all(clients.map((client) => client.close()));
    }
  });
});

/** Rows as the app's own login sees them in a role, past the api. */
async function asRole(house: House, role: string, sql: string): Promise<unknown[]> {
  await house.superuser.query('begin');
  try {
    await house.superuser.query('set local role qorgau_app');
    await house.superuser.query(`select set_config('qorgau.role', $1, true)`, [role]);
    return (await house.superuser.query<object>(sql)).rows;
  } finally {
    await house.superuser.query('rollback');
  }
}

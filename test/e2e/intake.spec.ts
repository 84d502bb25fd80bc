import { House, clientId, type Person } from '../support/house.js';

interface Logged {
  batchId: string;
  clockSuspect: boolean;
  rows: {
    rowId: string;
    outcome: string;
    detentionId: string | null;
    personId: string | null;
    marks: string[];
    advice: { handle: string; verdict: string; heldNow: boolean; personId: string | null }[];
  }[];
}

const SELECTION = `... on LogDetaineesSuccess { batchId clockSuspect rows { rowId outcome detentionId personId marks advice { handle verdict heldNow personId } } }`;
const now = () => ({ at: new Date(Date.now() - 60_000).toISOString(), precision: 'MINUTE' });
const row = (fullName: string, birthYear: number | null, more: object = {}) => ({
  id: clientId(),
  personId: clientId(),
  asText: `${fullName} ${birthYear ?? ''}`,
  fullName,
  birthYear,
  ...more,
});

describe('logging detainees', () => {
  let house: House;
  let first: Person;
  let second: Person;
  let coordinator: Person;
  beforeAll(async () => {
    house = await House.open();
    [first, second, coordinator] = await Promise.all([
      house.staff('LAWYER'),
      house.staff('LAWYER'),
      house.staff('COORDINATOR'),
    ]);
  });
  afterAll(() => house.close());

  const log = (who: Person, input: object) =>
    who.mutate<Logged>(
      'logDetainees',
      'LogDetaineesInput',
      { clientId: clientId(), observedAt: now(), source: 'LAWYER_SAW', ...input },
      SELECTION,
    );

  it('logs rows with the ids they bring, and shows them to the one who logged them', async () => {
    const rows = [row('Қуанышбек Өмірзақұлы Тестов', 1991), row('Аружан Демоқызы', null)];
    const result = await log(first, { rows });
    expect(result.rows.map((r) => r.outcome)).toEqual(['LOGGED', 'LOGGED']);
    const { data } = await first.ask<{
      detention: { status: string; person: { name: string; birthYear: number }; claims: { kind: string }[] };
    }>(
      '($id: ID!) { detention(id: $id) { status person { name birthYear } claims { kind } } }'.replace(
        '($id',
        'query($id',
      ),
      { id: rows[0]!.id },
    );
    expect(data.detention).toEqual({
      status: 'HELD',
      person: { name: 'Қуанышбек Өмірзақұлы Тестов', birthYear: 1991 },
      claims: [{ kind: 'SEEN' }],
    });
  });

  it('lists cases by their ids, those one may see', async () => {
    const own = row('Ёлка Примерова Тестовна', null);
    await log(first, { rows: [own] });
    const listed = async (who: Person, ids: string[]) =>
      (
        await who.ask<{ detentions: { nodes: { id: string }[] } }>(
          'query($ids: [ID!]) { detentions(filter: { ids: $ids }) { nodes { id } } }',
          { ids },
        )
      ).data.detentions.nodes;
    expect(await listed(first, [own.id])).toEqual([{ id: own.id }]);
    expect(await listed(second, [own.id])).toEqual([]);
    expect(await listed(first, ['not-an-id'])).toEqual([]);
  });

  it('does not show another lawyer’s people: what you may not see does not exist', async () => {
    const mine = row('Невидимый Тест Примерович', 1980);
    await log(first, { rows: [mine] });
    const { data } = await second.ask<{ detention: null }>('query($id: ID!) { detention(id: $id) { id } }', {
      id: mine.id,
    });
    expect(data.detention).toBeNull();
  });

  it('keeps a row nobody can parse, as text', async () => {
    const result = await log(first, {
      rows: [{ id: clientId(), personId: clientId(), asText: '??? ### 12' }],
    });
    expect(result.rows[0]).toMatchObject({ outcome: 'KEPT_AS_TEXT', detentionId: null });
    expect(result.rows[0]!.marks).toContain('KEPT_AS_TEXT');
    expect(
      await house.rows('select count(*)::int as kept from intake_row where batch_id = $1', [result.batchId]),
    ).toEqual([{ kept: 1 }]);
  });

  it('points out a person known under another spelling, without a name, and joins on request', async () => {
    const known = row('Ерлан Сериков Тестұлы', 1987);
    await log(first, { rows: [known] });
    const again = await log(second, { rows: [row('Serikov Yerlan Testuly', 1987)] });
    const [advice] = again.rows[0]!.advice;
    expect(advice).toMatchObject({ verdict: 'PROBABLY_KNOWN', heldNow: true, personId: null });
    const joined = await log(second, { rows: [row('Serikov Yerlan', 1987, { knownAs: advice!.handle })] });
    expect(joined.rows[0]).toMatchObject({ outcome: 'JOINED', detentionId: known.id });
    const stolen = await log(first, { rows: [row('Serikov Yerlan', 1987, { knownAs: advice!.handle })] });
    expect(stolen).toMatchObject({ __typename: 'InvalidInput', code: 'HANDLE_UNKNOWN' });
  });

  it('answers a replay with the same outcome, refuses another body under the same id', async () => {
    const body = {
      clientId: clientId(),
      observedAt: now(),
      source: 'LAWYER_SAW',
      rows: [row('Повтор Тестов Примерович', 1990)],
    };
    const once = await log(first, body);
    const twice = await log(first, body);
    expect(twice.rows.map((r) => r.detentionId)).toEqual(once.rows.map((r) => r.detentionId));
    expect(
      await house.rows('select count(*)::int as n from intake_batch where id = $1', [body.clientId]),
    ).toEqual([{ n: 1 }]);
    const other = await log(first, { ...body, rows: [row('Другой Тестов Примерович', 1990)] });
    expect(other).toMatchObject({ __typename: 'StateConflict', code: 'CLIENT_ID_REUSED' });
  });

  it('does it once when the same request comes twice at once', async () => {
    const body = {
      clientId: clientId(),
      observedAt: now(),
      source: 'LAWYER_SAW',
      rows: [row('Двойной Тестов Примерович', 1991)],
    };
    const [a, b] = await Promise.all([log(first, body), log(first, body)]);
    expect(a.rows[0]!.detentionId).toBe(b.rows[0]!.detentionId);
    expect(
      await house.rows('select count(*)::int as n from detention where id = $1', [a.rows[0]!.detentionId]),
    ).toEqual([{ n: 1 }]);
  });

  it.each([
    [
      'more than 500 rows',
      () => ({ rows: Array.from({ length: 501 }, () => row('Тест Много', 1990)) }),
      'TOO_MANY_ROWS',
    ],
    [
      'an hour in the future',
      () => ({ observedAt: { at: new Date(Date.now() + 3_600_000).toISOString(), precision: 'MINUTE' } }),
      'TIME_IN_FUTURE',
    ],
    ['an unknown department', () => ({ departmentId: clientId() }), 'NOT_FOUND'],
    ['a wrong UUID', () => ({ clientId: 'not-a-uuid' }), 'INVALID_INPUT'],
    ['no rows', () => ({ rows: [] }), 'INVALID_INPUT'],
    [
      'one id twice',
      () => {
        const one = row('Тест Дважды', 1990);
        return { rows: [one, one] };
      },
      'ID_TWICE',
    ],
  ])('refuses %s and stores nothing', async (_title, more, code) => {
    const before = await house.rows('select count(*)::int as n from person');
    const result = await log(first, { rows: [row('Отказ Тестов Примерович', 1990)], ...more() });
    expect(result.code).toBe(code);
    expect(await house.rows('select count(*)::int as n from person')).toEqual(before);
  });

  it('accepts a phone whose clock is days wrong, marks it and keeps it off deadlines', async () => {
    const wrong = { at: new Date(Date.now() + 4 * 86_400_000).toISOString(), precision: 'MINUTE' };
    const result = await log(first, { observedAt: wrong, rows: [row('Часы Тестов Примерович', 1990)] });
    expect(result.clockSuspect).toBe(true);
  });

  it('derives the place from claims and refuses a release before the arrest', async () => {
    const one = row('Место Тестов Примерович', 1990, { startedAt: now() });
    await log(first, { rows: [one] });
    const claim = (kind: string, at: string) =>
      first.mutate(
        'claimCustody',
        'ClaimCustodyInput',
        {
          clientId: clientId(),
          id: clientId(),
          detentionId: one.id,
          kind,
          at: { at, precision: 'MINUTE' },
          source: 'LAWYER_SAW',
        },
        '... on ClaimCustodySuccess { detention { status releasedAt } }',
      );
    expect(await claim('RELEASED', new Date(Date.now() - 86_400_000).toISOString())).toMatchObject({
      code: 'BEFORE_THE_DETENTION',
    });
    expect(await claim('RELEASED', new Date().toISOString())).toMatchObject({
      detention: { status: 'RELEASED' },
    });
  });

  it('merges by redirect and undoes to the same bytes', async () => {
    const a = row('Слияние Тестов Примерович', 1975);
    const b = row('Sliyanie Testov', 1975);
    await log(first, { rows: [a] });
    await log(second, { rows: [b] });
    const dump = () =>
      house.rows(`select md5(string_agg(t, '|' order by t)) as bytes from (
        select p::text as t from person p union all select d::text from detention d union all select c::text from custody_claim c) x`);
    const before = await dump();
    const id = clientId();
    const merged = await coordinator.mutate(
      'mergePersons',
      'MergePersonsInput',
      { clientId: clientId(), id, keptPersonId: a.personId, mergedPersonId: b.personId, reason: 'same face' },
      '... on MergePersonsSuccess { joinedDetentionIds }',
    );
    expect(merged).toMatchObject({ joinedDetentionIds: [b.id, a.id] });
    const { data } = await coordinator.ask<{ detention: { id: string; claims: unknown[] } }>(
      'query($id: ID!) { detention(id: $id) { id claims { id } } }',
      { id: b.id },
    );
    expect(data.detention.id).toBe(a.id);
    expect(data.detention.claims).toHaveLength(2);
    const undone = await coordinator.mutate(
      'undoMerge',
      'UndoMergeInput',
      { clientId: clientId(), mergeId: id, reason: 'two brothers' },
      '... on UndoMergeSuccess { persons { id } }',
    );
    expect(undone['persons']).toHaveLength(2);
    expect(await dump()).toEqual(before);
    const twice = await coordinator.mutate(
      'undoMerge',
      'UndoMergeInput',
      { clientId: clientId(), mergeId: id, reason: 'again' },
      '',
    );
    expect(twice.code).toBe('ALREADY_UNDONE');
  });

  it('takes an earlier sighting, logged late, and moves the bound of the start', async () => {
    const one = row('Ранний Тестов Примерович', 1991);
    await log(first, { rows: [one] });
    const earlier = new Date(Date.now() - 3 * 3_600_000).toISOString();
    const claim = await first.mutate(
      'claimCustody',
      'ClaimCustodyInput',
      {
        clientId: clientId(),
        id: clientId(),
        detentionId: one.id,
        kind: 'SEEN',
        at: { at: earlier, precision: 'MINUTE' },
        source: 'HOTLINE',
      },
      '... on ClaimCustodySuccess { detention { startedUntil } }',
    );
    expect(claim).toMatchObject({ detention: { startedUntil: earlier } });
  });

  it('a withdrawn consent reaches every record of a merged person', async () => {
    const a = row('Согласие Тестова Примеровна', 1979, { familyAnswer: 'NAME_AND_BIRTH' });
    const b = row('Soglasie Testova', 1979);
    await log(first, { rows: [a] });
    await log(first, { rows: [b] });
    const merge = {
      clientId: clientId(),
      id: clientId(),
      keptPersonId: a.personId,
      mergedPersonId: b.personId,
      reason: 'one person',
    };
    await coordinator.mutate('mergePersons', 'MergePersonsInput', merge, '');
    const input = { clientId: clientId(), detentionIds: [b.id], answer: 'NONE' };
    await coordinator.mutate('setFamilyAnswer', 'SetFamilyAnswerInput', input, '');
    const rows = await house.rows('select family_answer from detention where id = any ($1)', [[a.id, b.id]]);
    expect(rows).toEqual([{ family_answer: 'NONE' }, { family_answer: 'NONE' }]);
  });

  it('stores no name as text, in any table', async () => {
    const rows = await house.rows<{ table_name: string }>(
      `select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    for (const { table_name } of rows) {
      const [{ dump }] = (await house.rows<{ dump: string }>(
        `select coalesce(string_agg(t::text, ' '), '') as dump from ${table_name} t`,
      )) as [{ dump: string }];
      for (const marker of [
        'Қуанышбек',
        'Серик',
        'Serikov',
        Buffer.from('Serikov').toString('hex'),
        'Тестов',
      ]) {
        expect({ table: table_name, holds: dump.includes(marker) ? marker : null }).toEqual({
          table: table_name,
          holds: null,
        });
      }
    }
  });
});

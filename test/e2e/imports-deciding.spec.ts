import { clientId, House, type Person } from '../support/house.js';
import { log, namesRead, rowOf } from '../support/advice.js';
import { compare, decide, map, mapped, rows } from '../support/imports.js';

describe('deciding what becomes of the rows of a list', () => {
  let house: House;
  let desk: Person;
  let lawyer: Person;
  beforeAll(async () => {
    house = await House.open();
    [desk, lawyer] = await Promise.all([house.staff('COORDINATOR'), house.staff('LAWYER')]);
  });
  afterAll(() => house.close());

  const LIST = [
    'Қуанышбек Өмірзақұлы Тестов,1991', // known, another script
    'Ерлан Нурланович Примеров,1987', // somebody of this name, another year
    'Вымыслов Асқар Ерланұлы,1985',
    'Вымыслов Аскар Ерланович,1985', // repeats the row before
    ',1990', // nobody
    `Длиннов Тест,"${'ж'.repeat(4_001)}"`, // blocked
  ].join('\n');
  let knownId: string;

  const listed = () => mapped(desk, LIST, ['FULL_NAME', 'BIRTH']);

  beforeAll(async () => {
    const known = rowOf('Testov Quanyshbek Omirzaquly', 1991);
    knownId = known.personId;
    await log(lawyer, [known, rowOf('Примеров Ерлан Нурланович', 1956)]);
    await namesRead(house);
  });

  it('compares with the people known, says what may be and merges nobody', async () => {
    const { id, counts } = await listed();
    expect(counts).toMatchObject({ rows: 6, notCompared: 4, blocked: 1, nobody: 1, twins: 1 });
    const compared = await compare(desk, id);
    expect(compared).toMatchObject({ compared: 4, complete: true });
    expect(compared.import.counts).toMatchObject({ notCompared: 0, probablyKnown: 1, sameName: 1, fresh: 1 });
    const { nodes } = await rows(desk, id);
    expect(nodes[0]!.candidates).toMatchObject([{ personId: knownId, verdict: 'PROBABLY_KNOWN' }]);
    expect(nodes[0]!.candidates[0]!.person).toEqual({ name: 'Testov Quanyshbek Omirzaquly' });
    expect(nodes[1]!.verdict).toBe('SAME_NAME');
    expect(nodes.every(({ decision }) => decision === null)).toBe(true);
    const disclosed = await house.rows(
      `select 1 from audit_entry where kind = 'DISCLOSED' and actor_id = $1 and subject_ids @> array[$2::uuid]`,
      [desk.id, knownId],
    );
    expect(disclosed.length).toBeGreaterThan(0);
    expect(await compare(desk, id)).toMatchObject({ compared: 0, complete: true });
  });

  it('takes decisions of all of a kind, and only of rows that wait', async () => {
    const { id } = await listed();
    await compare(desk, id);
    expect((await decide(desk, id, { kind: 'NEW', decision: 'LOG' })).decided).toBe(1);
    expect((await decide(desk, id, { kind: 'TWIN', decision: 'SKIP' })).decided).toBe(1);
    expect((await decide(desk, id, { kind: 'PROBABLY_KNOWN', decision: 'JOIN' })).decided).toBe(1);
    expect((await decide(desk, id, { kind: 'SAME_NAME', decision: 'LOG' })).decided).toBe(1);
    expect((await decide(desk, id, { kind: 'NOBODY', decision: 'LOG' })).decided).toBe(1);
    expect((await decide(desk, id, { kind: 'BLOCKED', decision: 'LOG' })).decided).toBe(0);
    const last = await decide(desk, id, { kind: 'UNDECIDED', decision: 'SKIP' });
    expect(last).toMatchObject({
      decided: 1,
      import: { counts: { undecided: 0, toLog: 3, toJoin: 1, toSkip: 2 } },
    });
    const { nodes } = await rows(desk, id);
    expect(nodes[0]).toMatchObject({ decision: 'JOIN', knownPerson: { id: knownId } });
  });

  it('takes a decision of one row, another one later, and none again', async () => {
    const { id } = await listed();
    const { nodes } = await rows(desk, id);
    const rowIds = [nodes[2]!.id];
    await decide(desk, id, { rowIds, decision: 'JOIN', personId: knownId });
    expect((await rows(desk, id)).nodes[2]).toMatchObject({ decision: 'JOIN', knownPerson: { id: knownId } });
    await decide(desk, id, { rowIds, decision: 'LOG' });
    expect((await rows(desk, id)).nodes[2]).toMatchObject({ decision: 'LOG', knownPerson: null });
    await decide(desk, id, { rowIds, decision: null });
    expect((await rows(desk, id)).nodes[2]).toMatchObject({ decision: null });
  });

  it.each([
    ['neither kind nor rows', () => ({ decision: 'LOG' }), 'KIND_OR_ROWS'],
    ['both', (ids: string[]) => ({ kind: 'NEW', rowIds: [ids[2]], decision: 'LOG' }), 'KIND_OR_ROWS'],
    ['a kind and no decision', () => ({ kind: 'NEW' }), 'DECISION_MISSING'],
    [
      'one person for a kind',
      () => ({ kind: 'NEW', decision: 'JOIN', personId: clientId() }),
      'PERSON_FOR_ROWS_ONLY',
    ],
    ['a kind that names no person', () => ({ kind: 'SAME_NAME', decision: 'JOIN' }), 'JOIN_NEEDS_PERSON'],
    [
      'a join without a person',
      (ids: string[]) => ({ rowIds: [ids[2]], decision: 'JOIN' }),
      'JOIN_NEEDS_PERSON',
    ],
    [
      'an unknown person',
      (ids: string[]) => ({ rowIds: [ids[2]], decision: 'JOIN', personId: clientId() }),
      'NOT_FOUND',
    ],
    [
      'a person with LOG',
      (ids: string[]) => ({ rowIds: [ids[2]], decision: 'LOG', personId: clientId() }),
      'PERSON_FOR_JOIN_ONLY',
    ],
    ['a row of another list', () => ({ rowIds: [clientId()], decision: 'LOG' }), 'NOT_FOUND'],
    ['a row that would be cut', (ids: string[]) => ({ rowIds: [ids[5]], decision: 'LOG' }), 'ROW_BLOCKED'],
  ])('refuses %s and decides nothing', async (_what, input, code) => {
    const { id } = await listed();
    const ids = (await rows(desk, id)).nodes.map((row) => row.id);
    expect(await decide(desk, id, input(ids))).toMatchObject({ code });
    expect((await rows(desk, id)).nodes.every(({ decision }) => decision === null)).toBe(true);
  });

  it('refuses to join a row that names nobody', async () => {
    const { id } = await listed();
    const { nodes } = await rows(desk, id);
    const input = { rowIds: [nodes[4]!.id], decision: 'JOIN', personId: knownId };
    expect(await decide(desk, id, input)).toMatchObject({ code: 'ROW_NAMES_NOBODY' });
  });

  it('does it once when it is sent again', async () => {
    const { id } = await listed();
    const input = { clientId: clientId(), kind: 'UNDECIDED', decision: 'SKIP' };
    expect((await decide(desk, id, input)).decided).toBe(6);
    expect((await decide(desk, id, input)).decided).toBe(6);
    expect(await decide(desk, id, { ...input, decision: 'LOG' })).toMatchObject({ code: 'CLIENT_ID_REUSED' });
  });

  it('forgets decisions when the columns are said anew', async () => {
    const { id } = await listed();
    await decide(desk, id, { kind: 'UNDECIDED', decision: 'SKIP' });
    expect((await map(desk, id, ['FULL_NAME'])).import.counts).toMatchObject({
      undecided: 6,
      notCompared: 4,
    });
  });

  it('does not exist for a lawyer, and nothing is decided before the columns are said', async () => {
    const { id } = await listed();
    const asked = await lawyer.ask(
      'mutation($i: DecideImportRowsInput!) { decideImportRows(input: $i) { __typename } }',
      {
        i: { clientId: clientId(), importId: id, kind: 'UNDECIDED', decision: 'LOG' },
      },
    );
    expect(asked.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await decide(desk, clientId(), { kind: 'NEW', decision: 'LOG' })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('stops at the hour’s budget of advice, and says so', async () => {
    const busy = await house.staff('COORDINATOR');
    const people = Array.from({ length: 3_100 }, (_, i) => `Бюджетов${i} Тест Тестович,19${50 + (i % 40)}`);
    const { id } = await mapped(busy, people.join('\n'), ['FULL_NAME', 'BIRTH']);
    let compared = 0;
    for (;;) {
      const slice = await compare(busy, id);
      compared += slice.compared;
      if (!slice.complete) break;
      expect(compared).toBeLessThanOrEqual(3_000);
    }
    expect(compared).toBe(3_000);
    const { data } = await busy.ask<{ import: { counts: { notCompared: number } } }>(
      'query($id: ID!) { import(id: $id) { counts { notCompared } } }',
      { id },
    );
    expect(data.import.counts.notCompared).toBe(100);
  }, 120_000);
});

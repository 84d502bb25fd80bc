import { clientId, House, type Person } from '../support/house.js';
import { HouseProcess } from '../support/house-process.js';
import { log, namesOf, namesRead, rowOf } from '../support/advice.js';
import { until } from '../support/live-client.js';
import {
  apply,
  compare,
  decide,
  discard,
  look,
  mapped,
  rows,
  undo,
  upload,
  type Imported,
} from '../support/imports.js';

/** Tables of people and their custody, and what the machine makes out of them. */
const TABLES = [
  ...['person', 'detention', 'custody_claim', 'detention_start', 'intake_batch', 'intake_row'],
  ...['deadline', 'deadline_version', 'milestone'],
];

describe('taking a list back', () => {
  let house: House;
  let desk: Person;
  let lawyer: Person;
  beforeAll(async () => {
    house = await House.open();
    [desk, lawyer] = await Promise.all([house.staff('COORDINATOR'), house.staff('LAWYER')]);
  });
  afterAll(() => house.close());

  const dump = async (tables: readonly string[]): Promise<Record<string, string>> => {
    const found: Record<string, string> = {};
    for (const table of tables) {
      const [row] = await house.rows<{ bytes: string }>(
        `select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as bytes from ${table} t`,
      );
      found[table] = row!.bytes;
    }
    return found;
  };

  /** A list that is written. */
  async function written(text: string, joins: Record<string, string> = {}): Promise<Imported> {
    const { id } = await mapped(desk, text, ['FULL_NAME', 'BIRTH']);
    const { nodes } = await rows(desk, id);
    for (const [name, personId] of Object.entries(joins)) {
      const rowIds = nodes.filter(({ fullName }) => fullName === name).map((row) => row.id);
      await decide(desk, id, { rowIds, decision: 'JOIN', personId });
    }
    await decide(desk, id, { kind: 'UNDECIDED', decision: 'LOG' });
    await apply(desk, id);
    await house.sweep();
    return look(desk, id);
  }

  it('leaves the same bytes where nobody worked on it: people, claims, clocks, names', async () => {
    const known = rowOf('Известнов Тест Тестович', 1970);
    await log(lawyer, [known]);
    await house.sweep();
    await namesRead(house);
    const before = await dump(TABLES);
    const names = namesOf(house).size;
    const list = await written('Известнов Т.,1970\nНовиков Тест Тестович,1980\nНовикова Тестия,1981\n,1990', {
      'Известнов Т.': known.personId,
    });
    expect(list.counts).toMatchObject({ logged: 2, joined: 1, keptAsText: 1 });
    await namesRead(house);
    expect(namesOf(house).size).toBe(names + 2);
    const keys = await house.rows<{ id: string }>(
      'select person_id as id from import_row where import_id = $1 and outcome = $2',
      [list.id, 'LOGGED'],
    );
    const input = { clientId: clientId() };
    expect(await undo(desk, list.id, input)).toMatchObject({ import: { state: 'UNDOING' } });
    expect(await undo(desk, list.id, input)).toMatchObject({ import: { state: 'UNDOING' } });
    await house.sweep();
    expect(await look(desk, list.id)).toMatchObject({ state: 'UNDONE', counts: { takenBack: 4, kept: 0 } });
    // the clocks of the case that was joined were computed anew, twice, to the same end: their history says so
    const { deadline_version: _history, ...after } = await dump(TABLES);
    const { deadline_version: _before, ...same } = before;
    expect(after).toEqual(same);
    await namesRead(house);
    expect(namesOf(house).size).toBe(names);
    const gone = await house.rows(
      'select 1 from subject_key where subject_id = any ($1) and wrapped is not null',
      [keys.map(({ id }) => id)],
    );
    expect(gone).toEqual([]);
    expect((await rows(desk, list.id)).nodes[1]).toMatchObject({
      detentionId: null,
      takenBackAt: expect.any(String) as string,
    });
    expect(await undo(desk, list.id)).toMatchObject({ code: 'IMPORT_NOT_APPLIED' });
  });

  it('keeps what somebody has worked on, and says why', async () => {
    const text = Array.from(
      { length: 9 },
      (_, i) => `Трудов${'абвгдежзи'[i]} Тест Тестович,19${60 + i}`,
    ).join('\n');
    const list = await written(text);
    const { nodes } = await rows(desk, list.id);
    const at = nodes.map(({ detentionId }) => detentionId!);
    const persons = await Promise.all(
      at.map(async (id) => {
        const { data } = await desk.ask<{ detention: { person: { id: string } } }>(
          'query($id: ID!) { detention(id: $id) { person { id } } }',
          { id },
        );
        return data.detention.person.id;
      }),
    );
    const now = { at: new Date().toISOString(), precision: 'MINUTE' };
    const claim = {
      clientId: clientId(),
      id: clientId(),
      detentionId: at[0],
      kind: 'SEEN',
      at: now,
      source: 'HOTLINE',
    };
    await desk.mutate('claimCustody', 'ClaimCustodyInput', claim, '');
    const classify = { clientId: clientId(), detentionId: at[1], roleAtEvent: 'PASSER_BY' };
    await desk.mutate('classifyDetention', 'ClassifyDetentionInput', classify, '');
    const merge = {
      clientId: clientId(),
      id: clientId(),
      keptPersonId: persons[2],
      mergedPersonId: persons[3],
      reason: 'one face',
    };
    await desk.mutate('mergePersons', 'MergePersonsInput', merge, '');
    const checks = [
      { id: clientId(), detentionId: at[4], code: 'R-WATER', outcome: 'VIOLATED', manner: 'SEEN', at: now },
    ];
    const checked = await desk.mutate(
      'recordRightsChecks',
      'RecordRightsChecksInput',
      { clientId: clientId(), checks },
      '',
    );
    expect(checked.code).toBeUndefined();
    const assign = { clientId: clientId(), id: clientId(), detentionId: at[5], lawyerId: lawyer.id };
    expect((await desk.mutate('assignLawyer', 'AssignLawyerInput', assign, '')).code).toBeUndefined();
    const other = await mapped(desk, 'Кто-то Другой,1970', ['FULL_NAME', 'BIRTH']);
    const rowIds = (await rows(desk, other.id)).nodes.map((row) => row.id);
    await decide(desk, other.id, { rowIds, decision: 'JOIN', personId: persons[6] });
    await log(lawyer, [{ ...rowOf('Трудовз Т.', 1967), knownAs: await handleOf(persons[7]!) }]);

    await undo(desk, list.id);
    await house.sweep();
    expect(await look(desk, list.id)).toMatchObject({ state: 'UNDONE', counts: { takenBack: 1, kept: 8 } });
    const kept = (await rows(desk, list.id)).nodes.map(({ keptBecause }) =>
      keptBecause.map(({ code }) => code),
    );
    expect(kept).toEqual([
      ['CLAIMS'],
      ['EDITED'],
      ['MERGED'],
      ['MERGED'],
      ['RIGHTS_CHECKED'],
      ['ASSIGNED'],
      ['CHOSEN_IN_A_LIST'],
      ['CLAIMS'],
      [],
    ]);
    expect((await rows(desk, list.id, { kind: 'KEPT' })).nodes[0]!.keptBecause[0]!.message).toContain('held');
    for (const id of at.slice(0, 8)) {
      const { data } = await desk.ask<{ detention: { id: string; person: { name: string } } | null }>(
        'query($id: ID!) { detention(id: $id) { id person { name } } }',
        { id },
      );
      expect(data.detention?.person.name).toContain('Трудов');
    }

    // once the work is taken back the rest goes too
    await desk.mutate(
      'undoMerge',
      'UndoMergeInput',
      { clientId: clientId(), mergeId: merge.id, reason: 'two people' },
      '',
    );
    await discard(desk, other.id);
    await undo(desk, list.id);
    await house.sweep();
    const counts = (await look(desk, list.id)).counts;
    // a merge that was undone is work all the same: its record names both
    expect(counts).toMatchObject({ takenBack: 2, kept: 7 });
  });

  /** What advice would hand to the lawyer for a person. */
  async function handleOf(personId: string): Promise<string> {
    const [{ birthYear }] = (await house.rows<{ birthYear: number }>(
      'select birth_year as "birthYear" from person where id = $1',
      [personId],
    )) as [{ birthYear: number }];
    await namesRead(house);
    const letter = 'абвгдежзи'[birthYear - 1960];
    const { data } = await lawyer.ask<{ parseDetaineeList: { rows: { advice: { handle: string }[] }[] } }>(
      'mutation($t: String!) { parseDetaineeList(text: $t) { ... on ParseDetaineeListSuccess { rows { advice { handle } } } } }',
      { t: `Трудов${letter} Тест Тестович ${birthYear}` },
    );
    return data.parseDetaineeList.rows[0]!.advice[0]!.handle;
  }

  it('takes a claim back that a list added, unless somebody put it right', async () => {
    const one = rowOf('Присоединёнов Тест Тестович', 1955);
    const two = rowOf('Исправленов Тест Тестович', 1956);
    await log(lawyer, [one, two]);
    const list = await written('Присоединёнов Т.,1955\nИсправленов Т.,1956', {
      'Присоединёнов Т.': one.personId,
      'Исправленов Т.': two.personId,
    });
    const [claim] = await house.rows<{ id: string }>(
      `select claim_id as id from import_row where import_id = $1 and detention_id = $2`,
      [list.id, two.id],
    );
    const fields = {
      kind: 'SEEN',
      at: { at: new Date().toISOString(), precision: 'MINUTE' },
      source: 'HOTLINE',
    };
    const corrected = await desk.mutate(
      'correctRecord',
      'CorrectRecordInput',
      {
        clientId: clientId(),
        id: clientId(),
        recordId: claim!.id,
        reason: 'the list was wrong',
        custodyClaim: fields,
      },
      '',
    );
    expect(corrected.code).toBeUndefined();
    await undo(desk, list.id);
    await house.sweep();
    const { nodes } = await rows(desk, list.id);
    expect(nodes.map(({ keptBecause }) => keptBecause.map(({ code }) => code))).toEqual([[], ['CLAIMS']]);
    const sources = await house.rows(`select source from custody_claim where detention_id = $1`, [one.id]);
    expect(sources).toEqual([{ source: 'LAWYER_SAW' }]);
  });

  it('goes on where a killed worker left it', async () => {
    const text = Array.from({ length: 400 }, (_, i) => `Множеств${i} Тест Тестович,19${50 + (i % 40)}`).join(
      '\n',
    );
    const before = await dump(TABLES);
    const list = await written(text);
    await undo(desk, list.id);
    const worker = HouseProcess.start(house);
    const some = async () => (await look(desk, list.id)).counts['takenBack']! > 0;
    await until('a batch is taken back', some, 60_000).finally(() => worker.kill());
    await house.sweep();
    expect(await look(desk, list.id)).toMatchObject({ state: 'UNDONE', counts: { takenBack: 400, kept: 0 } });
    expect(await dump(TABLES)).toEqual(before);
  }, 180_000);

  it('does not exist for others, and undoes nothing that was not written', async () => {
    const { id } = await mapped(desk, 'Рано Тест,1971', ['FULL_NAME', 'BIRTH']);
    expect(await undo(desk, id)).toMatchObject({ code: 'IMPORT_NOT_APPLIED' });
    expect(await undo(desk, clientId())).toMatchObject({ code: 'NOT_FOUND' });
    const asked = await lawyer.ask(
      'mutation($i: UndoImportInput!) { undoImport(input: $i) { __typename } }',
      {
        i: { clientId: clientId(), importId: id },
      },
    );
    expect(asked.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  describe('and what is kept of a list', () => {
    const forward = async (days: number) => {
      const response = await fetch(`${house.url}/demo/clock`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ forward: `P${days}D` }),
      });
      expect(response.status).toBe(200);
      await house.sweep();
    };
    const keyOf = async (id: string) =>
      (
        await house.rows<{ gone: boolean }>(
          'select wrapped is null as gone from subject_key where subject_id = $1',
          [id],
        )
      )[0];

    it('a list that is thrown away leaves nothing of its file at once', async () => {
      const { id } = await mapped(desk, 'Отброшенов Тест,1971', ['FULL_NAME', 'BIRTH']);
      const [file] = await house.rows<{ id: string }>('select file_id as id from list_import where id = $1', [
        id,
      ]);
      const input = { clientId: clientId() };
      expect(await discard(desk, id, input)).toMatchObject({
        import: { state: 'DISCARDED', firstRows: [], columns: [], counts: { rows: 0 } },
      });
      expect(await discard(desk, id, input)).toMatchObject({ import: { state: 'DISCARDED' } });
      expect(await house.rows('select 1 from import_file where id = $1', [file!.id])).toEqual([]);
      expect([await keyOf(id), await keyOf(file!.id)]).toEqual([{ gone: true }, { gone: true }]);
      expect(await discard(desk, id)).toMatchObject({ code: 'IMPORT_NOT_OPEN' });
      expect(await apply(desk, id)).toMatchObject({ code: 'IMPORT_NOT_MAPPED' });
    });

    it('files and texts are erased when their time is up; what became of rows stays', async () => {
      const list = await written('Хранимов Тест Тестович,1971');
      const waiting = await upload(desk, 'waits');
      const undecided = await mapped(desk, 'Нерешёнов Тест,1971', ['FULL_NAME', 'BIRTH']);
      await forward(2);
      expect(await house.rows('select 1 from import_file where id = $1', [waiting.id])).toEqual([]);
      expect((await look(desk, list.id)).firstRows).not.toEqual([]);
      await forward(6);
      const kept = await look(desk, list.id);
      expect(kept).toMatchObject({ state: 'APPLIED', firstRows: [], counts: { logged: 1 } });
      expect((await rows(desk, list.id)).nodes[0]).toMatchObject({
        asText: null,
        fullName: null,
        outcome: 'LOGGED',
        detentionId: expect.any(String) as string,
      });
      expect(await keyOf(list.id)).toEqual({ gone: true });
      expect((await look(desk, undecided.id)).state).toBe('MAPPED');
      await forward(7);
      expect((await look(desk, undecided.id)).state).toBe('DISCARDED');
      // its people stay, and can still be taken back
      await undo(desk, list.id);
      await house.sweep();
      expect(await look(desk, list.id)).toMatchObject({ state: 'UNDONE', counts: { takenBack: 1 } });
    });

    it('lists are listed with source, who, when and counts, latest first', async () => {
      const { data } = await desk.ask<{
        imports: {
          nodes: {
            id: string;
            state: string;
            startedById: string;
            source: { name: string };
            counts: { rows: number };
          }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      }>(
        '{ imports(first: 2) { nodes { id state startedById startedAt source { name } counts { rows } } pageInfo { hasNextPage endCursor } } }',
      );
      expect(data.imports.nodes).toHaveLength(2);
      expect(data.imports.nodes[0]).toMatchObject({
        startedById: desk.id,
        source: { name: 'Тестовая помощь' },
      });
      expect(data.imports.pageInfo.hasNextPage).toBe(true);
      const next = await desk.ask<{ imports: { nodes: { id: string }[] } }>(
        'query($a: String) { imports(first: 50, after: $a) { nodes { id } } }',
        { a: data.imports.pageInfo.endCursor },
      );
      const ids = [...data.imports.nodes, ...next.data.imports.nodes].map(({ id }) => id);
      const all = await house.rows<{ id: string }>(
        'select id from list_import order by started_at desc, id desc',
      );
      expect(ids).toEqual(all.map(({ id }) => id));
    });

    it('cannot be compared once it is undone', async () => {
      const { data } = await desk.ask<{ imports: { nodes: { id: string; state: string }[] } }>(
        '{ imports(first: 50) { nodes { id state } } }',
      );
      const undone = data.imports.nodes.find(({ state }) => state === 'UNDONE')!;
      expect(await compare(desk, undone.id)).toMatchObject({ code: 'IMPORT_NOT_MAPPED' });
    });
  });
});

import { TEST_PASSWORDS } from '../../src/platform/db/index.js';
import pg from 'pg';
import { auditOf, hold, PATHS, type Held } from '../support/custody-day.js';
import { House, clientId, type Person } from '../support/house.js';

const NOTE =
  'id kind text writtenAt clockSuspect addedAt author { id } corrects { id text } correctedBy { id }';

interface Note {
  id: string;
  text: string;
  corrects: { id: string } | null;
  correctedBy: { id: string }[];
}
interface Notes {
  nodes: Note[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

describe('case notes', () => {
  let house: House;
  let [lawyer, stranger, coordinator, operator]: Person[] = [];
  let held: Held;
  beforeAll(async () => {
    house = await House.open();
    [lawyer, stranger, coordinator, operator] = await Promise.all([
      house.staff('LAWYER'),
      house.staff('LAWYER'),
      house.staff('COORDINATOR'),
      house.staff('OPERATOR'),
    ]);
    held = await hold(lawyer, 'Заметка Тестов');
  });
  afterAll(() => house.close());

  const noteOf = (text: string, more: object = {}) => ({
    clientId: clientId(),
    id: clientId(),
    detentionId: held.detentionId,
    kind: 'GENERAL',
    text,
    ...more,
  });
  const add = (who: Person, input: object) =>
    who.mutate<{ note: Note }>(
      'addCaseNote',
      'AddCaseNoteInput',
      input,
      `${PATHS} ... on AddCaseNoteSuccess { note { ${NOTE} } }`,
    );
  const read = async (who: Person, detentionId = held.detentionId, args = ''): Promise<Notes | null> => {
    const { data, errors } = await who.ask<{ detention: { caseNotes: Notes } | null }>(
      `query($id: ID!) { detention(id: $id) { caseNotes${args} { nodes { ${NOTE} } pageInfo { hasNextPage endCursor } } } }`,
      { id: detentionId },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.detention?.caseNotes ?? null;
  };

  it('keeps the words, the kind, both times and the author', async () => {
    const writtenAt = new Date(Date.now() - 3 * 3_600_000).toISOString();
    const { note } = await add(lawyer!, noteOf('Просит передать очки', { kind: 'MEETING', writtenAt }));
    expect(note).toMatchObject({
      kind: 'MEETING',
      text: 'Просит передать очки',
      writtenAt,
      clockSuspect: false,
      author: { id: lawyer!.id },
      corrects: null,
      correctedBy: [],
    });
    expect((await read(lawyer!))!.nodes).toContainEqual(note);
    const [stored] = await house.rows<{ dump: string }>(
      `select (n::text || encode(sealed_text, 'escape')) as dump from case_note n where id = $1`,
      [note.id],
    );
    expect(stored!.dump).not.toContain('очки');
    expect(stored!.dump).not.toContain(Buffer.from('очки').toString('hex'));
  });

  it('happens once, also twice at the same time; other words under its client id are refused', async () => {
    const input = noteOf('Один раз');
    const [one, two] = await Promise.all([add(lawyer!, input), add(lawyer!, input)]);
    expect(two).toEqual(one);
    expect(await add(lawyer!, input)).toEqual(one);
    expect(await add(lawyer!, { ...input, text: 'Другое' })).toMatchObject({ code: 'CLIENT_ID_REUSED' });
    expect(await add(coordinator!, { ...input, clientId: clientId() })).toMatchObject({
      code: 'ID_TAKEN',
      path: 'id',
    });
    expect((await read(lawyer!))!.nodes.filter(({ id }) => id === input.id)).toHaveLength(1);
  });

  it('of three devices without a network all stay, in whatever order they come', async () => {
    const mine = await hold(lawyer!, 'Устройства Тестов');
    const written = Array.from({ length: 12 }, (_, i) =>
      noteOf(`запись ${i}`, {
        detentionId: mine.detentionId,
        writtenAt: new Date(Date.now() - (12 - i) * 60_000).toISOString(),
      }),
    );
    const replayed = [...written, ...written, ...written].sort(() => Math.random() - 0.5);
    const answers = await Promise.all(replayed.map((input) => add(lawyer!, input)));
    expect(answers.map(({ code }) => code).filter(Boolean)).toEqual([]);
    const { nodes } = (await read(lawyer!, mine.detentionId))!;
    expect(nodes.map(({ text }) => text).sort()).toEqual(written.map(({ text }) => text).sort());
  });

  it('a correction is a further note, and both of two stay', async () => {
    const { note: wrong } = await add(lawyer!, noteOf('Задержан в 21:40'));
    const first = await add(lawyer!, noteOf('Задержан в 20:40', { correctsId: wrong.id }));
    const second = await add(coordinator!, noteOf('Задержан в 20:45', { correctsId: wrong.id }));
    expect(first).toMatchObject({ note: { corrects: { id: wrong.id, text: 'Задержан в 21:40' } } });
    const kept = (await read(lawyer!))!.nodes.find(({ id }) => id === wrong.id)!;
    expect(kept.text).toBe('Задержан в 21:40');
    expect(kept.correctedBy).toEqual([{ id: second.note.id }, { id: first.note.id }]);
  });

  it('corrects nothing of another case or out of sight', async () => {
    const elsewhere = await hold(lawyer!, 'Другое Тестов');
    const { note } = await add(lawyer!, noteOf('там', { detentionId: elsewhere.detentionId }));
    expect(await add(lawyer!, noteOf('тут', { correctsId: note.id }))).toMatchObject({
      code: 'NOTE_OF_ANOTHER_CASE',
      path: 'correctsId',
    });
    const { note: unseen } = await add(
      coordinator!,
      noteOf('не видно', { detentionId: (await hold(coordinator!, 'Скрытый Тестов')).detentionId }),
    );
    for (const correctsId of [unseen.id, clientId()]) {
      expect(await add(lawyer!, noteOf('тут', { correctsId }))).toMatchObject({
        code: 'NOT_FOUND',
        path: 'correctsId',
      });
    }
  });

  it('is for whoever sees the case', async () => {
    await add(lawyer!, noteOf('для своих'));
    expect((await read(coordinator!))!.nodes.map(({ text }) => text)).toContain('для своих');
    for (const who of [stranger!, operator!]) {
      expect(await read(who)).toBeNull();
      expect(await add(who, noteOf('чужое'))).toMatchObject({ code: 'NOT_FOUND', path: 'detentionId' });
    }
    const own = await hold(operator!, 'Звонок Тестов');
    expect(
      await add(operator!, noteOf('звонила жена', { detentionId: own.detentionId, kind: 'FAMILY' })),
    ).toMatchObject({
      note: { kind: 'FAMILY', author: { id: operator!.id } },
    });
  });

  it('nobody changes one or takes one away: the database lets no role of the app', async () => {
    const url = Object.assign(new URL(house.config.require('DATABASE_URL')), {
      username: 'qorgau_app',
      password: TEST_PASSWORDS.app,
    });
    const client = new pg.Client({ connectionString: url.toString() });
    await client.connect();
    await client.query(`select qorgau_open_session('SYSTEM', null, 'test')`);
    for (const statement of [
      'update case_note set kind = kind',
      'delete from case_note',
      'truncate case_note',
    ]) {
      await expect(client.query(statement)).rejects.toThrow('permission denied');
    }
    await client.end();
  });

  it('reading one is a look at the person; adding one is written down under the case', async () => {
    const mine = await hold(lawyer!, 'Взгляд Тестов');
    const { note } = await add(lawyer!, noteOf('взгляд', { detentionId: mine.detentionId }));
    const [wrote] = (await auditOf(house, 'addCaseNote')).filter(
      ({ kind, subject_ids }) => kind === 'WROTE' && subject_ids.includes(note.id),
    );
    expect(wrote).toMatchObject({ actor_id: lawyer!.id });
    expect(wrote!.subject_ids).toContain(mine.detentionId);
    await read(coordinator!, mine.detentionId);
    const looked = (await auditOf(house, 'detention')).at(-1)!;
    expect(looked).toMatchObject({ kind: 'OPENED', actor_id: coordinator!.id });
    expect(looked.subject_ids).toContain(mine.personId);
  });

  it('comes in pages, newest first', async () => {
    const mine = await hold(lawyer!, 'Страница Тестов');
    const ids: string[] = [];
    for (let i = 0; i < 5; i++) {
      ids.unshift((await add(lawyer!, noteOf(`${i}`, { detentionId: mine.detentionId }))).note.id);
    }
    const seen: string[] = [];
    let after: string | null = null;
    for (;;) {
      const args: string = `(first: 2${after ? `, after: "${after}"` : ''})`;
      const page: Notes = (await read(lawyer!, mine.detentionId, args))!;
      seen.push(...page.nodes.map(({ id }) => id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen).toEqual(ids);
    const none = await read(lawyer!, (await hold(lawyer!, 'Пустой Тестов')).detentionId);
    expect(none).toEqual({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
  });

  it('follows a merge: notes of both records are read together, and corrected across it', async () => {
    const [kept, merged] = [await hold(lawyer!, 'Двое Тестов'), await hold(lawyer!, 'Двое Тестов')];
    const { note: one } = await add(lawyer!, noteOf('первая', { detentionId: kept.detentionId }));
    const { note: two } = await add(lawyer!, noteOf('вторая', { detentionId: merged.detentionId }));
    const done = await lawyer!.mutate(
      'mergePersons',
      'MergePersonsInput',
      {
        clientId: clientId(),
        id: clientId(),
        keptPersonId: kept.personId,
        mergedPersonId: merged.personId,
        reason: 'one person',
      },
      '',
    );
    expect(done.code).toBeUndefined();
    for (const { detentionId } of [kept, merged]) {
      expect((await read(lawyer!, detentionId))!.nodes.map(({ id }) => id)).toEqual([two.id, one.id]);
    }
    const across = noteOf('исправление', { detentionId: kept.detentionId, correctsId: two.id });
    expect(await add(lawyer!, across)).toMatchObject({ note: { corrects: { id: two.id } } });
  });

  it.each([
    ['nothing', { text: '' }, 'INVALID_INPUT', 'text'],
    ['spaces', { text: ' \n ' }, 'TEXT_BLANK', undefined],
    ['4,001 signs', { text: 'ы'.repeat(4001) }, 'INVALID_INPUT', 'text'],
    ['an id that is none', { id: 'x' }, 'INVALID_INPUT', 'id'],
    [
      'an hour ahead',
      { writtenAt: new Date(Date.now() + 3_600_000).toISOString() },
      'TIME_IN_FUTURE',
      'writtenAt',
    ],
  ])('refuses %s', async (_title, more, code, path) => {
    expect(await add(lawyer!, noteOf('слова', more))).toMatchObject({ code, ...(path ? { path } : {}) });
  });

  it('of a phone whose clock is days ahead is kept, and marked', async () => {
    const writtenAt = new Date(Date.now() + 3 * 86_400_000).toISOString();
    expect(await add(lawyer!, noteOf('часы ушли', { writtenAt }))).toMatchObject({
      note: { writtenAt, clockSuspect: true },
    });
  });
});

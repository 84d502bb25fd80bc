import { clientId, House, type Person } from '../support/house.js';
import { aDepartment, map, rows, start, upload } from '../support/imports.js';

const LIST = [
  'ФИО;Год рождения;Где;Когда;Согласие',
  'Примеров Тест Тестович;1991;Тестовое РУП;19.03.2026 18:30;да',
  'Вымыслов Асқар Ерланұлы;1985;Тестовое РУП;;',
].join('\r\n');

describe('reading a list of another organisation', () => {
  let house: House;
  let desk: Person;
  beforeAll(async () => {
    house = await House.open();
    desk = await house.staff('COORDINATOR');
  });
  afterAll(() => house.close());

  describe('the upload', () => {
    it('takes a file once, also when it is sent again', async () => {
      const first = await upload(desk, LIST);
      expect({ status: first.status, bytes: first.body.bytes }).toEqual({
        status: 201,
        bytes: Buffer.byteLength(LIST),
      });
      expect((await upload(desk, LIST, { id: first.id })).status).toBe(201);
      expect(await upload(desk, 'other', { id: first.id })).toMatchObject({
        status: 409,
        body: { code: 'ID_TAKEN' },
      });
      const [stored] = await house.rows<{ sealed: Buffer }>('select sealed from import_file where id = $1', [
        first.id,
      ]);
      expect(stored!.sealed.includes(Buffer.from('Примеров'))).toBe(false);
      const [audit] = await house.rows(
        `select kind from audit_entry where operation = 'uploadImportFile' and subject_ids @> array[$1::uuid]`,
        [first.id],
      );
      expect(audit).toEqual({ kind: 'WROTE' });
      await house.rows('delete from import_file');
    });

    it.each([
      ['a page of another site', { 'sec-fetch-site': 'cross-site' }, 'x', 403, 'CROSS_SITE'],
      ['a form', { 'content-type': 'text/plain' }, 'x', 415, 'UPLOAD_NOT_BYTES'],
      ['nothing', {}, '', 400, 'FILE_EMPTY'],
      ['more than 8 MB', {}, 'x'.repeat(8 * 1024 * 1024 + 1), 413, 'FILE_TOO_LARGE'],
    ])('refuses %s', async (_what, headers, body, status, code) => {
      const refused = await upload(desk, body, { headers });
      expect({ status: refused.status, code: refused.body.code }).toEqual({ status, code });
      expect(await house.rows('select 1 from import_file')).toEqual([]);
    });

    it('is measured while it comes in, whatever its head says', async () => {
      const pieces = new ReadableStream<Uint8Array>({
        start(stream) {
          for (let i = 0; i < 9; i += 1) stream.enqueue(new Uint8Array(1024 * 1024).fill(65));
          stream.close();
        },
      });
      const sent = fetch(`${house.url}/imports/files/${clientId()}`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${desk.token}`, 'content-type': 'application/octet-stream' },
        body: pieces,
        duplex: 'half',
      });
      // the answer, or the end of the connection it comes with
      const status = await sent.then(
        (response) => response.status,
        () => 413,
      );
      expect(status).toBe(413);
      expect(await house.rows('select 1 from import_file')).toEqual([]);
    });

    it('does not exist for anybody but the desk', async () => {
      for (const role of ['LAWYER', 'OPERATOR', 'ANALYST', 'ADMINISTRATOR'] as const) {
        expect((await upload(await house.staff(role), LIST)).status).toBe(404);
      }
      const nobody = await fetch(`${house.url}/imports/files/${clientId()}`, { method: 'PUT', body: LIST });
      expect(nobody.status).toBe(401);
      expect(await house.rows('select 1 from import_file')).toEqual([]);
    });

    it('keeps the five latest that wait, and erases older ones with their keys', async () => {
      const busy = await house.staff('COORDINATOR');
      const ids: string[] = [];
      for (let i = 0; i < 7; i += 1) ids.push((await upload(busy, `x${i}`)).id);
      const kept = await house.rows<{ id: string }>('select id from import_file where uploaded_by = $1', [
        busy.id,
      ]);
      expect(kept.map(({ id }) => id).sort()).toEqual(ids.slice(2).sort());
      const keys = await house.rows<{ gone: boolean }>(
        'select wrapped is null as gone from subject_key where subject_id = any ($1)',
        [ids.slice(0, 2)],
      );
      expect(keys).toEqual([{ gone: true }, { gone: true }]);
    });
  });

  describe('the beginning', () => {
    const cp1251 = (text: string) =>
      Buffer.from(
        Array.from(text, (char) => {
          const code = char.codePointAt(0)!;
          return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
        }),
      );
    const plain = LIST.replaceAll('қ', 'к').replaceAll('ұ', 'у');
    it.each([
      ['UTF-8', Buffer.from(LIST), 'UTF_8'],
      ['UTF-8 with a mark', Buffer.from(`\ufeff${LIST}`), 'UTF_8'],
      ['UTF-16', Buffer.from(`\ufeff${LIST}`, 'utf16le'), 'UTF_16LE'],
      ['UTF-16 the other way', Buffer.from(`\ufeff${LIST}`, 'utf16le').swap16(), 'UTF_16BE'],
      ['windows-1251', cp1251(plain), 'WINDOWS_1251'],
    ])('recognises %s', async (_name, bytes, encoding) => {
      const file = await upload(desk, bytes);
      const begun = await start(desk, file.id);
      expect(begun.import).toMatchObject({ encoding, delimiter: 'SEMICOLON', hasHeader: true, rowCount: 2 });
      expect(begun.import.firstRows[0]![0]).toBe('Примеров Тест Тестович');
    });

    it('guesses columns, and never takes consent', async () => {
      const file = await upload(desk, LIST);
      const { columns } = (await start(desk, file.id)).import;
      expect(columns.map(({ guess, speaksOfConsent }) => [guess, speaksOfConsent])).toEqual([
        ['FULL_NAME', false],
        ['BIRTH', false],
        ['DEPARTMENT', false],
        ['DETAINED_AT', false],
        ['IGNORE', true],
      ]);
    });

    it.each([
      ['tabs', 'Name\tBorn\nTest Example\t1991', 'TAB', 1],
      ['commas and no header', 'Test Example,1991\nOther Example,1992', 'COMMA', 2],
      ['one column', 'Примеров Тест\nВымыслов Тест', 'COMMA', 2],
    ])('reads %s', async (_name, text, delimiter, rowCount) => {
      const file = await upload(desk, text);
      expect((await start(desk, file.id)).import).toMatchObject({ delimiter, rowCount });
    });

    it('believes a person who knows better', async () => {
      const file = await upload(desk, 'Имя;Примеров\n"Открыто;Тест');
      const reading = { delimiter: 'COMMA', hasHeader: false, quoted: false, encoding: 'UTF_8' };
      expect((await start(desk, file.id, { reading })).import).toMatchObject({ ...reading, rowCount: 2 });
    });

    it('does it once when it is sent again, and begins a file once', async () => {
      const file = await upload(desk, LIST);
      const input = { clientId: clientId(), id: clientId() };
      const first = await start(desk, file.id, {
        ...input,
        listedAt: { date: '2026-03-19', precision: 'DAY' },
      });
      const again = await start(desk, file.id, {
        ...input,
        listedAt: { date: '2026-03-19', precision: 'DAY' },
      });
      expect(again.import.id).toBe(first.import.id);
      expect(await start(desk, file.id)).toMatchObject({ code: 'FILE_IN_USE' });
      const twin = await upload(desk, LIST);
      expect((await start(desk, twin.id)).import.sameFileAs).not.toBeNull();
    });

    it.each([
      ['5,001 people', `ФИО\n${'Примеров Тест\n'.repeat(5_001)}`, 'LIST_TOO_LONG', 'more than 5000 people'],
      ['a quote that stays open', 'ФИО,Г\n"Примеров,1991\nВымыслов,1992', 'QUOTE_UNCLOSED', 'quotation mark'],
      ['words after a quote', 'ФИО,Г\n"Примеров"x,1991', 'QUOTE_MISPLACED', 'closing quotation mark'],
      ['a spreadsheet', Buffer.from('504b030414000600', 'hex'), 'FILE_NOT_TEXT', 'Save it as CSV'],
      ['a header and nobody', 'ФИО;Год рождения\n', 'LIST_EMPTY', 'nobody'],
      ['sixty-one columns', `${'a,'.repeat(61)}\n`, 'LIST_TOO_WIDE', '60 columns'],
    ])('refuses %s and says what to do', async (_what, content, code, message) => {
      const file = await upload(desk, content);
      const refused = await start(desk, file.id);
      expect(refused).toMatchObject({ code });
      expect(refused.message).toContain(message);
    });

    it('needs a file, a time that has come, and an event there is', async () => {
      expect(await start(desk, clientId())).toMatchObject({ code: 'NOT_FOUND' });
      const { id } = await upload(desk, LIST);
      const ahead = { listedAt: { at: '2099-01-01T00:00:00Z', precision: 'MINUTE' } };
      expect(await start(desk, id, ahead)).toMatchObject({ code: 'TIME_IN_FUTURE' });
      expect(await start(desk, id, { eventId: clientId() })).toMatchObject({ code: 'NOT_FOUND' });
      expect(await start(desk, id, { source: '  ' })).toMatchObject({ code: 'TEXT_BLANK' });
      expect(await start(desk, id)).toMatchObject({ import: { state: 'STARTED' } });
    });
  });

  describe('the mapping', () => {
    const begin = async (text: string, more: object = {}) =>
      (await start(desk, (await upload(desk, text)).id, more)).import;

    it('shows what was understood of each row, and why a row wants an eye', async () => {
      const department = await aDepartment(house);
      const text = [
        'ФИО,Д.р.,ИИН,Телефон,Пол,Где,Задержан,Статья,Язык,Прим.',
        `Примерова Тестия Тестовна,12.03.1991,,8 701 000 00 00,ж,${department.name},19.03.2026 18:30,488(6),каз,хромает`,
        'Примеров Тест,31.02.1990,123456789012,,,Неизвестный отдел,вчера,хулиганство,,',
        ',1991,,,,,,,,',
        '=cmd|calc,1991,,,,,,,,',
        '"\u202eВымыслов 😀 Тест",1991,,,,,,,,',
        'А,1991,,,,,,,,',
        'Хосе Мария Тест Примеро,1991,,,,,,,,',
        'primerova testiya testovna,1991,,,,,,,,',
        `Длиннов Тест,1991,,,,,,,,${'ж'.repeat(4_001)}`,
        'Коротков Тест',
      ].join('\n');
      const { id } = await begin(text);
      const columns = [
        'FULL_NAME',
        'BIRTH',
        'IIN',
        'PHONE',
        'SEX',
        'DEPARTMENT',
        'DETAINED_AT',
        'ARTICLE',
        'LANGUAGE',
        'NOTE',
      ];
      const done = await map(desk, id, columns);
      expect(done.import).toMatchObject({ state: 'MAPPED', rowCount: 10 });
      expect(done.import.counts).toMatchObject({ rows: 10, undecided: 10, twins: 1, blocked: 1, nobody: 1 });
      const { nodes } = await rows(desk, id);
      expect(nodes[0]).toMatchObject({
        position: 1,
        fullName: 'Примерова Тестия Тестовна',
        birthDate: '1991-03-12',
        contact: '+77010000000',
        sex: 'FEMALE',
        department: { id: department.id },
        startedAt: { precision: 'MINUTE', local: '2026-03-19T18:30:00+05:00' },
        article: '488(6)',
        languages: ['kk'],
        notes: 'хромает',
        faults: [],
        decision: null,
        verdict: null,
      });
      expect(nodes.map((row) => row.faults.map(({ code }) => code))).toEqual([
        [],
        ['DATE_IMPOSSIBLE', 'IIN_CHECKSUM', 'DEPARTMENT_UNKNOWN', 'TIME_UNREADABLE', 'ARTICLE_UNREADABLE'],
        ['NAME_MISSING'],
        ['FORMULA'],
        ['HIDDEN_CHARACTERS'],
        ['ONE_LETTER_NAME'],
        [],
        [],
        ['CELL_TOO_LONG'],
        ['CELLS_MISSING', 'NO_BIRTH_YEAR'],
      ]);
      expect(nodes[1]!.faults[0]!.message).toBe('There is no such date; the year is kept where it can be.');
      expect(nodes[1]!.notes).toContain('Д.р.: 31.02.1990');
      expect(nodes[3]).toMatchObject({ fullName: '=cmd|calc', asText: '=cmd|calc,1991,,,,,,,,' });
      expect(nodes[7]!.twinOf).toBe(1);
      expect(nodes[8]).toMatchObject({ blocked: true, fullName: null });
    });

    it('is remembered for the next list of the source, with its departments', async () => {
      const department = await aDepartment(house);
      const source = `Источник ${clientId()}`;
      const first = await begin('Кто;Лет;Где-то\nПримеров Тест;1991;Подвал', {
        source,
        reading: { hasHeader: true },
      });
      expect(first.columns.map(({ guess }) => guess)).toEqual(['IGNORE', 'IGNORE', 'IGNORE']);
      const places = [{ text: 'подвал', departmentId: department.id }];
      const done = await map(desk, first.id, ['FULL_NAME', 'BIRTH', 'DEPARTMENT'], { places });
      expect(done.import.places).toEqual([{ text: 'Подвал', rows: 1, department: { id: department.id } }]);
      const next = await begin('Где-то;Кто;Лет\nПодвал;Вымыслов Тест;1990', {
        source: ` ${source} `,
      });
      expect(next.columns.map(({ guess }) => guess)).toEqual(['DEPARTMENT', 'FULL_NAME', 'BIRTH']);
      await map(desk, next.id, ['DEPARTMENT', 'FULL_NAME', 'BIRTH']);
      const { nodes } = await rows(desk, next.id);
      expect(nodes[0]).toMatchObject({ department: { id: department.id }, faults: [] });
      const { data } = await desk.ask<{ importSources: { name: string; hasMapping: boolean }[] }>(
        '{ importSources { name hasMapping } }',
      );
      expect(data.importSources).toContainEqual({ name: source, hasMapping: true });
    });

    it('may be made again, with another reading, and forgets the rows of before', async () => {
      const { id } = await begin('Примеров Тест,1991\nВымыслов Тест,1992', { source: 'Список без шапки' });
      expect((await map(desk, id, ['FULL_NAME', 'BIRTH'])).import.rowCount).toBe(2);
      const again = await map(desk, id, ['FULL_NAME'], { reading: { hasHeader: true } });
      expect(again.import).toMatchObject({ rowCount: 1, hasHeader: true, counts: { rows: 1 } });
    });

    it.each([
      ['no name', ['BIRTH'], {}, 'NAME_COLUMN_MISSING'],
      ['a field twice', ['FULL_NAME', 'FULL_NAME'], {}, 'FIELD_TWICE'],
      ['a name and its parts', ['FULL_NAME', 'FAMILY_NAME'], {}, 'NAME_TWICE'],
      ['no column', [], {}, 'INVALID_INPUT'],
      [
        'an unknown department',
        ['FULL_NAME'],
        { places: [{ text: 'x', departmentId: clientId() }] },
        'NOT_FOUND',
      ],
      ['an unknown default', ['FULL_NAME'], { defaultDepartmentId: clientId() }, 'NOT_FOUND'],
    ])('is refused with %s', async (_what, columns, more, code) => {
      const { id } = await begin('Примеров Тест,1991');
      expect(await map(desk, id, columns, more)).toMatchObject({ code });
      expect((await rows(desk, id)).nodes).toEqual([]);
    });

    it('of no list is not found', async () => {
      expect(await map(desk, clientId(), ['FULL_NAME'])).toMatchObject({ code: 'NOT_FOUND' });
      expect((await desk.ask('{ import(id: "x") { id } }')).data).toEqual({ import: null });
    });

    it('pages rows, and lists of rows by kind', async () => {
      const { id } = await begin(
        Array.from({ length: 30 }, (_, i) => `Примеров Тест${i % 2 ? '' : ' Тестович'},19${50 + i}`).join(
          '\n',
        ),
      );
      await map(desk, id, ['FULL_NAME', 'BIRTH']);
      const seen: number[] = [];
      let after: string | null = null;
      for (;;) {
        const page = await rows(desk, id, { first: 8, after });
        seen.push(...page.nodes.map(({ position }) => position));
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      expect(seen).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
      expect((await rows(desk, id, { kind: 'FAULTY' })).nodes).toEqual([]);
      expect((await rows(desk, id, { kind: 'NOT_COMPARED', first: 3 })).nodes).toHaveLength(3);
    });
  });

  it('takes 5,000 people', async () => {
    const text = `ФИО;Г.р.\n${Array.from({ length: 5_000 }, (_, i) => `Примеров${i} Тест Тестович;19${60 + (i % 40)}`).join('\n')}`;
    const file = await upload(desk, text);
    const begun = await start(desk, file.id);
    const done = await map(desk, begun.import.id, ['FULL_NAME', 'BIRTH']);
    expect(done.import.counts).toMatchObject({ rows: 5_000, notCompared: 5_000 });
  }, 120_000);

  it('leaves no word of a list in any table or in clear', async () => {
    const tables = await house.rows<{ table_name: string }>(
      `select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    for (const { table_name } of tables) {
      const [row] = await house.rows<{ dump: string }>(
        `select coalesce(string_agg(t::text, ' '), '') as dump from ${table_name} t`,
      );
      for (const marker of ['Примеров', 'Вымыслов', 'хромает', 'Тестовая помощь', 'Подвал', 'подвал']) {
        const holds = [marker, Buffer.from(marker).toString('hex')].some((one) => row!.dump.includes(one));
        expect({ table: table_name, marker, holds }).toEqual({ table: table_name, marker, holds: false });
      }
    }
  });
});

import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { FamilySnapshot } from '../../src/lookup/door/family-snapshot.js';
import { LikeMatch } from '../../src/lookup/door/like-match.js';
import { FamilyKey } from '../../src/lookup/family-key.js';
import { Log } from '../../src/platform/log/index.js';
import {
  ask,
  closeAgents,
  outside,
  partsOf,
  recorded,
  refresh,
  reload,
  textOf,
  type AskInput,
  type Reply,
} from '../support/family.js';
import { clientId, House, type Person } from '../support/house.js';

const EACH = 1000;
const NOTHING = 'Сейчас нам нечего вам сказать.';
const minutesAgo = (minutes: number) => ({
  at: new Date(Date.now() - minutes * 60_000).toISOString(),
  precision: 'MINUTE',
});
const row = (fullName: string, birthYear: number | null, more: object = {}) => ({
  id: clientId(),
  personId: clientId(),
  asText: fullName,
  fullName,
  birthYear,
  ...more,
});

describe('the family door', () => {
  let house: House;
  let lawyer: Person;
  let verified: string;
  let unverified: string;
  beforeAll(async () => {
    house = await House.open({ FAMILY_ASKS_PER_NETWORK_HOUR: '1000000', FAMILY_ASKS_PER_MINUTE: '1000000' });
    lawyer = await house.staff('LAWYER');
    [verified, unverified] = await Promise.all([department(true), department(false)]);
  });
  afterAll(async () => {
    closeAgents();
    await house.close();
  });

  const department = async (isVerified: boolean): Promise<string> => {
    const [made] = await house.rows<{ id: string }>(
      `insert into department (code, region, city, name_ru, name_kk, name_en, type, address, phone, zone, source, confidence, verified)
       values ($1, 'Тест', 'Айкала', $2, 'Сынақ бөлімі', 'Test department', 'POLICE', 'ул. Выдуманная, 4', '+7 700 000 00 00',
               'Asia/Almaty', 'test', 'HIGH', $3) returning id`,
      [clientId(), `Отдел «${isVerified ? 'Проверенный' : 'Непроверенный'}» & "тест"`, isVerified],
    );
    return made!.id;
  };

  const log = async (rows: object[], more: object = {}) =>
    lawyer.mutate<{ rows: { detentionId: string }[] }>(
      'logDetainees',
      'LogDetaineesInput',
      {
        clientId: clientId(),
        departmentId: verified,
        observedAt: minutesAgo(5),
        source: 'LAWYER_SAW',
        familyAnswer: 'NAME_AND_BIRTH',
        rows,
        ...more,
      },
      '... on LogDetaineesSuccess { rows { detentionId } }',
    );

  const askHouse = (input: AskInput, options: { language?: string; from?: string } = {}): Promise<Reply> =>
    ask(house.url, input, options);
  const isConstant = (reply: Reply) => textOf(reply).startsWith(NOTHING);

  it('answers who gives the full name with the father’s name and the year, in any script and order', async () => {
    await log([row('Ответов Тестбек Примерович', 1991)]);
    await refresh(house);
    const text = textOf(await askHouse({ fullName: 'Primerovich Testbek OTVETOV', birthYear: 1991 }));
    expect(text).toContain("Место: Отдел «Проверенный» & 'тест'.");
    expect(text).toContain('Телефон: +7 700 000 00 00');
    expect(text).toContain('Адвоката пока нет.');
    expect(text).toMatch(/Последнее подтверждение: \d\d\.\d\d\.\d{4} \d\d:\d\d \(UTC\+5\)\./);
    for (const language of ['kk', 'en']) {
      expect(
        textOf(await askHouse({ fullName: 'Ответов Тестбек Примерович', birthYear: 1991 }, { language })),
      ).toMatch(/Сынақ бөлімі|Test department/);
    }
  });

  it('answers who is a letter or a year off, and who asks much for the very year alone', async () => {
    await log([row('Близкоспрошенов Тестбек Примерович', 1991)]);
    await refresh(house);
    const from = '127.0.77.1';
    const ask = async (fullName: string, birthYear: number) =>
      textOf(await askHouse({ fullName, birthYear }, { from })).includes('Место: ');
    expect(await ask('Близкоспрошеннов Тестбек Примерович', 1991)).toBe(true);
    expect(await ask('Близкоспрошенов Тестбек Примерович', 1992)).toBe(true);
    expect(await ask('Близкоспрошенов Тестбек Примерович', 1993)).toBe(false);
    expect(await ask('Близкоспрошенова Тестбека Примерович', 1980)).toBe(false);
    expect(await ask('Близкоспрошенов Тестбек Примерович', 1989)).toBe(false);
    // past the questions of one family
    expect(await ask('Близкоспрошенов Тестбек Примерович', 1992)).toBe(false);
    expect(await ask('Близкоспрошенов Тестбек Примерович', 1991)).toBe(true);
  });

  it('speaks of one person twenty times an hour, in however many spellings they are asked for', async () => {
    await log([row('Многократнов Тестбек Примерович', 1991)]);
    await refresh(house);
    const spellings = ['Многократнов', 'Многократноф', 'Многогратнов', 'Мнагократнов', 'Mnogokratnov'];
    let answered = 0;
    for (let i = 0; i < 50; i += 1) {
      const fullName = `${spellings[i % 5]!} Тестбек Примерович`;
      answered += Number(!isConstant(await askHouse({ fullName, birthYear: 1991 })));
    }
    expect(answered).toBe(20);
  });

  it('prints no telephone and no address of a department nobody verified', async () => {
    await log([row('Безтелефонов Тест Примерович', 1970)], { departmentId: unverified });
    await refresh(house);
    const text = textOf(await askHouse({ fullName: 'Безтелефонов Тест Примерович', birthYear: 1970 }));
    expect(text).toContain('Непроверенный');
    expect(text).not.toMatch(/Выдуманная|700 000/);
  });

  it('records every answer in the audit log: about whom, never to whom', async () => {
    const asked = row('Записанов Тест Примерович', 1969);
    await log([asked]);
    await refresh(house);
    await askHouse({ fullName: 'Записанов Тест Примерович', birthYear: 1969 });
    await recorded(house);
    const entries = await house.rows(
      `select actor_id, actor_role, operation, subject_ids, detail, correlation_id from audit_entry
       where kind = 'DISCLOSED' and $1 = any (subject_ids)`,
      [asked.personId],
    );
    expect(entries).toEqual([
      {
        actor_id: null,
        actor_role: 'FAMILY',
        operation: 'ask',
        subject_ids: [asked.personId],
        detail: null,
        correlation_id: null,
      },
    ]);
  });

  describe('gives the constant reply', () => {
    const held = {
      open: row('Открытова Айгуль Примеровна', 1988),
      none: row('Несогласов Тест Примерович', 1977, { familyAnswer: 'NONE' }),
      coded: row('Кодова Жания Примеровна', 1993, { familyAnswer: 'CODE_WORD', codeWord: 'Синяя Чашка' }),
      fatherless: row('Нурланов Безотчества', 1985, { birthDate: '1985-04-07' }),
      yearOnly: row('Годов Одинокий', 1986),
      twinA: row('Двойников Тест Примерович', 1990),
      twinB: row('Двойников Тест Примерович', 1990),
      elder: row('Близняков Тест Примерович', 1990),
      younger: row('Blizniakov Test Primerovich', 1991),
      initial: row('Инициалов И. П.', 1981),
    };
    beforeAll(async () => {
      await log(Object.values(held));
      await refresh(house);
    });

    it.each<[string, AskInput]>([
      ['for an absent name', { fullName: 'Отсутствов Тест Примерович', birthYear: 1990 }],
      ['for a wrong year', { fullName: 'Открытова Айгуль Примеровна', birthYear: 1990 }],
      ['without a year', { fullName: 'Открытова Айгуль Примеровна' }],
      ['without the father’s name', { fullName: 'Открытова Айгуль', birthYear: 1988 }],
      ['for one name more', { fullName: 'Открытова Айгуль Примеровна Лишняя', birthYear: 1988 }],
      ['for initials', { fullName: 'Открытова А. П.', birthYear: 1988 }],
      [
        'for a year and a date that disagree',
        { fullName: 'Открытова Айгуль Примеровна', birthYear: 1988, birthDate: '1987-01-01' },
      ],
      ['without consent', { fullName: 'Несогласов Тест Примерович', birthYear: 1977 }],
      [
        'for a name and year where the code word was asked for',
        { fullName: 'Кодова Жания Примеровна', birthYear: 1993 },
      ],
      [
        'for a wrong code word',
        { fullName: 'Кодова Жания Примеровна', birthYear: 1993, codeWord: 'красная чашка' },
      ],
      ['for a code word without the name', { fullName: 'Кодова', codeWord: 'Синяя Чашка' }],
      ['for a year alone where no father’s name is stored', { fullName: 'Годов Одинокий', birthYear: 1986 }],
      ['for a year alone beside a stored date', { fullName: 'Нурланов Безотчества', birthYear: 1985 }],
      ['for a wrong date', { fullName: 'Нурланов Безотчества', birthDate: '1985-04-08' }],
      [
        'for two different people of one name and year',
        { fullName: 'Двойников Тест Примерович', birthYear: 1990 },
      ],
      [
        'for two of nearly one spelling, a year apart',
        { fullName: 'Близняков Тест Примерович', birthYear: 1990 },
      ],
      ['for a stored name of initials', { fullName: 'Инициалов И. П.', birthYear: 1981 }],
      ['for nothing', { fullName: '' }],
      ['for a megabyte cut short', { fullName: 'я'.repeat(10_000), birthYear: 1990 }],
    ])('%s', async (_case, input) => {
      const reply = await askHouse(input);
      expect(isConstant(reply)).toBe(true);
      expect(outside(reply)).toEqual(
        outside(await askHouse({ fullName: 'Открытова Айгуль Примеровна', birthYear: 1988 })),
      );
    });

    it.each<[string, AskInput]>([
      [
        'the full date in the place of a father’s name',
        { fullName: 'Безотчества Нурланов', birthDate: '1985-04-07' },
      ],
      [
        'the code word with the name, however it is typed',
        { fullName: 'Жания Кодова', codeWord: 'синяя  чашка!' },
      ],
    ])('but answers %s', async (_case, input) => {
      expect(textOf(await askHouse(input))).toContain('Место: ');
    });
  });

  it(`keeps ${EACH} replies of each kind equal byte for byte, and as long as an answer`, async () => {
    const people = Array.from({ length: 50 }, (_, i) =>
      row(`Тихий${'абвгдежзик'[i % 10]!}в Тест${i % 5 ? 'ик' : 'ок'} Примерович`, 1950 + i),
    );
    await log(people, { familyAnswer: 'NONE' });
    await log([row('Мерилов Тест Примерович', 1979)]);
    await refresh(house);
    const answer = await askHouse({ fullName: 'Мерилов Тест Примерович', birthYear: 1979 });
    expect(textOf(answer)).toContain('Место: ');
    const kinds: Record<string, (i: number) => AskInput> = {
      absent: (i) => ({ fullName: `Нетаких Тест Примерович`, birthYear: 10_000 + i }),
      'no consent': (i) => ({ fullName: people[i % 50]!.fullName, birthYear: people[i % 50]!.birthYear }),
      'wrong year': (i) => ({ fullName: 'Мерилов Тест Примерович', birthYear: 2000 + i }),
      'no father’s name': (i) => ({ fullName: 'Мерилов Тест', birthYear: 1000 + i }),
      'spent budget': () => ({ fullName: 'Мерилов Тест Примерович', birthYear: 1979 }),
    };
    // twenty of one question an hour, and one is asked already
    for (let i = 0; i < 20; i += 1) await askHouse(kinds['spent budget']!(i));
    const bodies = new Set<string>();
    const shapes = new Set([JSON.stringify(outside(answer))]);
    for (const make of Object.values(kinds)) {
      for (let i = 0; i < EACH; i += 50) {
        const replies = await Promise.all(Array.from({ length: 50 }, (_, j) => askHouse(make(i + j))));
        replies.forEach((reply) => {
          bodies.add(reply.body);
          shapes.add(JSON.stringify(outside(reply)));
        });
      }
    }
    expect(bodies.size).toBe(1);
    expect(shapes.size).toBe(1);
    expect([...bodies][0]).toContain(NOTHING);
  }, 120_000);

  it.each<[string, (id: string) => Promise<unknown>]>([
    [
      'consent is taken back',
      (id) =>
        lawyer.mutate(
          'setFamilyAnswer',
          'SetFamilyAnswerInput',
          { clientId: clientId(), detentionIds: [id], answer: 'NONE' },
          '',
        ),
    ],
    [
      'the person is released',
      (id) =>
        lawyer.mutate(
          'claimCustody',
          'ClaimCustodyInput',
          {
            clientId: clientId(),
            id: clientId(),
            detentionId: id,
            kind: 'RELEASED',
            at: minutesAgo(1),
            source: 'LAWYER_SAW',
          },
          '',
        ),
    ],
  ])('stops answering after a refresh once %s', async (what, change) => {
    const name = `Отзывов ${what.includes('released') ? 'Вольный' : 'Тихий'} Примерович`;
    const person = row(name, 1992);
    await log([person]);
    await refresh(house);
    expect(isConstant(await askHouse({ fullName: name, birthYear: 1992 }))).toBe(false);
    await change(person.id);
    await refresh(house);
    expect(isConstant(await askHouse({ fullName: name, birthYear: 1992 }))).toBe(true);
  });

  it('tells nobody of what was only heard by telephone', async () => {
    await log([row('Слухов Тест Примерович', 1994)], { source: 'HOTLINE' });
    await refresh(house);
    expect(isConstant(await askHouse({ fullName: 'Слухов Тест Примерович', birthYear: 1994 }))).toBe(true);
  });

  it('knows a merged person by every spelling, and follows the undoing', async () => {
    const a = row('Слитов Тест Примерович', 1984);
    const b = row('Раздельнов Тест Примерович', 1984);
    await log([a]);
    await log([b], { familyAnswer: 'NONE' });
    const mergeId = clientId();
    await lawyer.mutate(
      'mergePersons',
      'MergePersonsInput',
      {
        clientId: clientId(),
        id: mergeId,
        keptPersonId: a.personId,
        mergedPersonId: b.personId,
        reason: 'один человек',
      },
      '',
    );
    await refresh(house);
    for (const fullName of [a.fullName, b.fullName]) {
      expect(isConstant(await askHouse({ fullName, birthYear: 1984 }))).toBe(false);
    }
    await lawyer.mutate(
      'undoMerge',
      'UndoMergeInput',
      { clientId: clientId(), mergeId, reason: 'разные' },
      '',
    );
    await refresh(house);
    expect(isConstant(await askHouse({ fullName: b.fullName, birthYear: 1984 }))).toBe(true);
    expect(isConstant(await askHouse({ fullName: a.fullName, birthYear: 1984 }))).toBe(false);
  });

  it('opens the names of those alone who changed, and says so in the audit log', async () => {
    const openings = () =>
      house.rows<{ subject_ids: string[]; purpose: string }>(
        `select subject_ids, purpose from audit_entry where kind = 'OPENED' and operation = 'refreshFamilySnapshot' order by id`,
      );
    await refresh(house);
    const before = await openings();
    await refresh(house);
    expect(await openings()).toEqual(before);
    const person = row('Новый Тест Примерович', 1968);
    await log([person]);
    await refresh(house);
    expect((await openings()).slice(before.length)).toEqual([
      { subject_ids: [person.personId], purpose: 'family answer' },
    ]);
  });

  it('answers nobody from a snapshot older than ten minutes', async () => {
    const known = { fullName: 'Старов Тест Примерович', birthYear: 1967 };
    await log([row(known.fullName, known.birthYear)]);
    await refresh(house);
    const age = (minutes: number) =>
      house.rows(
        `update family_snapshot_state set checked_at = clock_timestamp() - make_interval(mins => $1)`,
        [minutes],
      );
    await age(9);
    await reload(house);
    expect(isConstant(await askHouse(known))).toBe(false);
    await age(11);
    await reload(house);
    expect(isConstant(await askHouse(known))).toBe(true);
    await refresh(house);
    expect(isConstant(await askHouse(known))).toBe(false);
  });

  it('answers nobody where its key is not the worker’s', async () => {
    const { snapshot, database } = partsOf(house);
    const key = new FamilyKey(randomBytes(32));
    const stranger = new FamilySnapshot(database, key, new LikeMatch(key), Log.at('silent'));
    await stranger.reload();
    expect([stranger.asOf, snapshot.asOf === null]).toEqual([null, false]);
  });

  it('says what the door is, and takes one question a document', async () => {
    const about = await fetch(`${house.url}/family/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'kk' },
      body: JSON.stringify({ query: '{ about { demo languages asOf notes whatToBring } }' }),
    });
    const { data } = (await about.json()) as { data: { about: Record<string, unknown> } };
    expect(data.about).toMatchObject({ demo: true, languages: ['kk', 'ru', 'en'] });
    expect(data.about['asOf']).toMatch(/^\d{4}-/);
    const two = await fetch(`${house.url}/family/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          'mutation { a: ask(input: {fullName: "Тайна"}) { text } b: ask(input: {fullName: "Тайна"}) { text } }',
      }),
    });
    expect(await two.text()).toBe(
      '{"errors":[{"message":"this request cannot be read","extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]}\n',
    );
  });

  it('has a schema of its own: neither knows the other’s operations', async () => {
    const staff = await house.ask('mutation($i: AskInput!) { ask(input: $i) { text } }', {
      i: { fullName: 'x' },
    });
    expect(staff.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    const door = await fetch(`${house.url}/family/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${lawyer.token}` },
      body: JSON.stringify({ query: '{ viewer { id } }' }),
    });
    expect(await door.text()).toContain('GRAPHQL_VALIDATION_FAILED');
  });

  it('has no type of the staff’s schema, also where both stand in one process', async () => {
    const asked = await fetch(`${house.url}/family/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __schema { types { name } } }' }),
    });
    const { data } = (await asked.json()) as { data: { __schema: { types: { name: string }[] } } };
    const own = data.__schema.types.map(({ name }) => name).filter((name) => !name.startsWith('__'));
    expect(own.sort()).toEqual(
      [
        ...['Answer', 'AskInput', 'Boolean', 'DateTime', 'EmailAddress', 'FamilyDoor', 'Int', 'LocalDate'],
        ...['Mutation', 'Query', 'String', 'TelegramWatchReceipt', 'WatchInput', 'WatchReceipt'],
      ].sort(),
    );
  });

  describe('its database role', () => {
    let client: pg.Client;
    beforeAll(async () => {
      client = new pg.Client({ connectionString: house.config.require('DATABASE_FAMILY_URL') });
      await client.connect();
    });
    afterAll(() => client.end());

    it('owns nothing, bypasses nothing, and may read no table and no view', async () => {
      const [role] = await house.rows(
        `select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole,
                (select count(*)::int from pg_class where relowner = r.oid) as owns
         from pg_roles r where rolname = 'qorgau_family'`,
      );
      expect(role).toEqual({
        rolsuper: false,
        rolbypassrls: false,
        rolcreatedb: false,
        rolcreaterole: false,
        owns: 0,
      });
      const relations = await house.rows<{ name: string }>(
        `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relkind in ('r', 'v', 'm', 'p') and n.nspname in ('public', 'bullmq')`,
      );
      expect(relations.length).toBeGreaterThan(20);
      for (const { name } of relations) {
        await expect(client.query(`select 1 from ${name}`)).rejects.toMatchObject({ code: '42501' });
      }
    });

    it('may execute six functions of ours and no other', async () => {
      const { rows } = await client.query<{ name: string }>(
        `select p.proname as name from pg_proc p where p.pronamespace = 'public'::regnamespace
           and has_function_privilege(current_user, p.oid, 'EXECUTE') order by 1`,
      );
      expect(rows.map((one) => one.name)).toEqual([
        'family_confirm_watch',
        'family_put_watch',
        'family_record_canary',
        'family_record_disclosure',
        'family_snapshot',
        'family_stop_watch',
      ]);
    });
  });
});

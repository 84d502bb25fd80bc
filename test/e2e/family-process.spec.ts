import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import {
  ask,
  askByForm,
  closeAgents,
  outside,
  post,
  refresh,
  textOf,
  unknownScripts,
  watch,
} from '../support/family.js';
import { FamilyProcess, until } from '../support/family-process.js';
import { clientId, House } from '../support/house.js';

const KNOWN = { fullName: 'Известнов Тест Примерович', birthYear: 1991 };
const NOTHING = 'Сейчас нам нечего вам сказать.';
const MARKERS = ['Маркеровский', 'Неведомкин', 'marker-contact', 'меткасекрет', '127.44.'];

describe('the family door as its own process', () => {
  let house: House;
  let door: FamilyProcess;
  const personId = clientId();
  beforeAll(async () => {
    house = await House.open();
    const lawyer = await house.staff('LAWYER');
    await lawyer.mutate(
      'logDetainees',
      'LogDetaineesInput',
      {
        clientId: clientId(),
        observedAt: { at: new Date(Date.now() - 60_000).toISOString(), precision: 'MINUTE' },
        source: 'LAWYER_SAW',
        familyAnswer: 'NAME_AND_BIRTH',
        rows: [{ id: clientId(), personId, asText: KNOWN.fullName, ...KNOWN }],
      },
      '',
    );
    await refresh(house);
    door = await FamilyProcess.start(house, { FAMILY_ASKS_PER_QUESTION_HOUR: '1000' });
  });
  afterAll(async () => {
    closeAgents();
    await house.close();
  });

  it('needs its database login and family.key, and makes no other key', async () => {
    const text = textOf(await ask(door.url, KNOWN));
    expect(text).toContain('Этого человека удерживают. Где именно, мы пока не знаем.');
    expect(door.files).toEqual(['family.key']);
  });

  it('gives a network past its budget the constant reply, and nobody else', async () => {
    const from = '127.0.5.1';
    const first = await ask(door.url, { fullName: 'Пустов Тест Примерович', birthYear: 1900 }, { from });
    for (let i = 1; i < 30; i += 1) {
      await ask(door.url, { fullName: 'Пустов Тест Примерович', birthYear: 1900 + i }, { from });
    }
    const spent = await ask(door.url, KNOWN, { from: '127.0.5.77' });
    expect(spent.body).toBe(first.body);
    expect(outside(spent)).toEqual(outside(first));
    expect(textOf(await ask(door.url, KNOWN, { from: '127.0.6.1' }))).not.toContain(NOTHING);
  });

  it('answers a plain form, on a fifth of the budget, in replies of one size', async () => {
    const fields = { fullName: KNOWN.fullName, birthYear: '1991', lang: 'ru' };
    const answer = await askByForm(door.url, fields, {}, '127.0.7.1');
    expect(answer.body).toContain('Этого человека удерживают.');
    for (let i = 0; i < 5; i += 1) {
      const absent = await askByForm(door.url, { ...fields, birthYear: `200${i}` }, {}, '127.0.7.1');
      expect(absent.body).toContain(NOTHING);
      expect(outside(absent)).toEqual(outside(answer));
    }
    const spent = await askByForm(door.url, fields, {}, '127.0.7.1');
    expect(spent.body).toContain(NOTHING);
    expect(outside(spent)).toEqual(outside(answer));
  });

  it.each([
    ['ru', 'Кого вы ищете?'],
    ['kk-KZ,ru;q=0.5', 'Кімді іздеп жүрсіз?'],
    ['en', 'Whom are you looking for?'],
  ])('shows its form in the language of %s', async (language, title) => {
    const response = await fetch(`${door.url}/family`, { headers: { 'accept-language': language } });
    const page = await response.text();
    expect(page).toContain(`<h1>${title}</h1>`);
    expect(page).toContain('<meta name="referrer" content="no-referrer">');
    expect(page).toContain('DEMO');
    expect(unknownScripts(page, response.headers.get('content-security-policy'))).toEqual([]);
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('cache-control')).toBe('no-store, no-transform');
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none';style-src 'sha256-/);
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  it.each([
    ['a foreign Origin', { origin: 'https://elsewhere.example' }],
    ['an Origin that is none', { origin: 'nonsense' }],
    ['a cross-site form without an Origin', { 'sec-fetch-site': 'cross-site' }],
    ['a sandboxed foreign frame', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
  ])('refuses a form sent by %s', async (_case, headers: Record<string, string>) => {
    const refused = await askByForm(door.url, { fullName: KNOWN.fullName, birthYear: '1991' }, headers);
    expect([refused.status, refused.body]).toEqual([403, '{"code":"FOREIGN_ORIGIN"}']);
  });

  it.each([
    ['with our own Origin', (url: string) => ({ origin: url })],
    [
      'with the Origin null that no-referrer brings',
      () => ({ origin: 'null', 'sec-fetch-site': 'same-origin' }),
    ],
  ])('takes a form %s', async (_case, headersOf: (url: string) => Record<string, string>) => {
    const taken = await askByForm(door.url, { fullName: 'Пустов Тест' }, headersOf(door.url), '127.0.8.1');
    expect(taken.status).toBe(200);
  });

  it('reads the fields of its form and no other, and refuses unknown ones of its schema', async () => {
    const extra = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`field${i}`, `значение ${i}`]));
    const reply = await askByForm(door.url, { ...extra, personId, fullName: 'Пустов' }, {}, '127.0.9.1');
    expect([reply.status, reply.body.includes(NOTHING)]).toEqual([200, true]);
    const refused = await ask(door.url, { fullName: 'Пустов', personId } as never, { from: '127.0.9.1' });
    expect(refused.body).toBe(
      '{"errors":[{"message":"this request cannot be read","extensions":{"code":"BAD_USER_INPUT"}}]}\n',
    );
  });

  it('leaves no word of a question and no address in any table, reply, file or log', async () => {
    const from = '127.44.1.1';
    const asked = { fullName: 'Маркеровский Неведомкин Тестович', birthYear: 1950, codeWord: 'меткасекрет' };
    const json = { 'content-type': 'application/json' };
    const send = (query: string, variables: object = {}) =>
      post(`${door.url}/family/graphql`, JSON.stringify({ query, variables }), json, from);
    const replies = [
      await ask(door.url, asked, { from }),
      await askByForm(door.url, { ...asked, birthYear: 'Маркеровский' }, {}, from),
      await send('mutation($i: WatchInput!) { watch(input: $i) { text } }', {
        i: { ...asked, contact: 'marker-contact@example.org' },
      }),
      await send('mutation { ask(input: {fullName: "Маркеровский", birthYear: "Неведомкин"}) { text } }'),
      await send('mutation($i: AskInput!) { ask(input: $i) { text } }', {
        i: { fullName: 'x', birthDate: 'Маркеровский' },
      }),
      await send('{ Маркеровский }'),
      await post(`${door.url}/family/graphql`, '{"Маркеровский', json, from),
    ];
    const tables = await house.rows<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    await until(async () => (await house.rows('select 1 from family_watch_request')).length === 1, door);
    for (const marker of MARKERS) {
      expect(replies.map((reply) => reply.body).join('\n')).not.toContain(marker);
      expect(door.log).not.toContain(marker);
      const hex = Buffer.from(marker, 'utf8').toString('hex');
      for (const { name } of tables) {
        const hits = await house.rows(
          `select 1 from ${name} t where t::text ilike '%' || $1 || '%' or t::text like '%' || $2 || '%'`,
          [marker, hex],
        );
        expect({ name, marker, hits: hits.length }).toEqual({ name, marker, hits: 0 });
      }
    }
    expect(door.files).toEqual(['family.key']);
  });

  const disclosures = async () => {
    const [row] = await house.rows<{ n: number }>(
      `select count(*)::int as n from audit_entry where kind = 'DISCLOSED' and $1 = any (subject_ids)`,
      [personId],
    );
    return row!.n;
  };

  it('answers from its snapshot while the database is gone, and records it afterwards', async () => {
    await until(async () => (await disclosures()) >= 3, door);
    const before = await disclosures();
    door.wire.cut();
    const gone = await ask(door.url, KNOWN, { from: '127.0.10.1' });
    expect(textOf(gone)).not.toContain(NOTHING);
    await until(() => door.log.includes('the family door cannot read its snapshot'), door);
    expect(textOf(await ask(door.url, KNOWN, { from: '127.0.10.1' }))).not.toContain(NOTHING);
    expect((await fetch(`${door.url}/readyz`)).status).toBe(200);
    expect(await disclosures()).toBe(before);
    door.wire.mend();
    await until(async () => (await disclosures()) === before + 2, door);
  });

  it('keeps what families leave while the database is gone, and says so where it can keep no more', async () => {
    const send = (contact: string, from: string) =>
      watch(door.url, { ...KNOWN, contact }, { from, language: 'ru' });
    door.wire.cut();
    const kept = await send('kept@family.example', '127.0.12.1');
    expect(kept.body).toContain('Если мы смогли принять просьбу');
    const before = await house.rows('select 1 from family_watch_request');
    door.wire.mend();
    await until(
      async () => (await house.rows('select 1 from family_watch_request')).length === before.length + 1,
      door,
    );
  });

  it('tells what it knew, with its age first, where the database has not answered for ten minutes', async () => {
    await house.rows(
      `update family_snapshot_state set checked_at = clock_timestamp() - interval '50 minutes'`,
    );
    const from = '127.0.13.1';
    const before = await disclosures();
    const isConstant = async () => textOf(await ask(door.url, KNOWN, { from })).startsWith(NOTHING);
    const isReady = async () => (await fetch(`${door.url}/readyz`)).status === 200;
    // the database answers and nobody keeps the snapshot: consent may have been taken back
    await until(async () => !(await isReady()), door);
    expect(await isConstant()).toBe(true);
    door.wire.cut();
    await until(isReady, door);
    const old = await ask(door.url, KNOWN, { from });
    expect(textOf(old)).toMatch(
      /^Сейчас мы не можем проверить заново. Вот что мы знали на .* \(UTC\+5\)\.\n/,
    );
    const absent = await ask(door.url, { fullName: 'Пустов Тест Примерович', birthYear: 1990 }, { from });
    expect(outside(absent)).toEqual(outside(old));
    await house.rows(
      `update family_snapshot_state set checked_at = clock_timestamp() - interval '75 minutes'`,
    );
    const reads = (text: string) => door.log.split(text).length;
    const [mended, failed] = ['reads its snapshot again', 'cannot read its snapshot'].map(reads);
    door.wire.mend();
    await until(() => reads('reads its snapshot again') > mended!, door);
    door.wire.cut();
    await until(() => reads('cannot read its snapshot') > failed!, door);
    expect([await isReady(), await isConstant()]).toEqual([false, true]);
    door.wire.mend();
    await refresh(house);
    await until(isReady, door);
    expect(await isConstant()).toBe(false);
    await until(async () => (await disclosures()) === before + 2, door);
  });

  it('gives work to who wants to ask more, and answers who has none', async () => {
    const before = await disclosures();
    const response = await fetch(`${door.url}/family/challenge`);
    const challenge = (await response.json()) as Challenge;
    expect(response.headers.get('cache-control')).toBe('no-store, no-transform');
    expect(JSON.stringify(challenge)).not.toMatch(/127\.0/);
    const solution = await solveChallenge({ challenge, deriveKey });
    const proof = Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
    const from = '127.0.14.1';
    for (let i = 0; i < 30; i += 1) {
      await ask(door.url, { fullName: 'Пустов Тест Примерович', birthYear: 1800 + i }, { from });
    }
    expect(textOf(await ask(door.url, KNOWN, { from }))).toContain(NOTHING);
    expect(textOf(await ask(door.url, { ...KNOWN, proof }, { from }))).not.toContain(NOTHING);
    expect(textOf(await ask(door.url, { ...KNOWN, proof }, { from }))).toContain(NOTHING);
    await until(async () => (await disclosures()) === before + 1, door);
  });

  it('records what waits before it ends', async () => {
    const before = await disclosures();
    const told = ask(door.url, KNOWN, { from: '127.0.11.1' });
    expect(textOf(await told)).not.toContain(NOTHING);
    await door.stop();
    expect(await disclosures()).toBe(before + 1);
  });
});

import { clientId, House, type Person } from '../support/house.js';
import { HouseProcess } from '../support/house-process.js';
import { log, namesRead, rowOf } from '../support/advice.js';
import { until } from '../support/live-client.js';
import {
  aDepartment,
  apply,
  compare,
  decide,
  look,
  map,
  mapped,
  rows,
  start,
  upload,
} from '../support/imports.js';

describe('writing a list that was decided', () => {
  let house: House;
  let desk: Person;
  let lawyer: Person;
  beforeAll(async () => {
    house = await House.open();
    [desk, lawyer] = await Promise.all([house.staff('COORDINATOR'), house.staff('LAWYER')]);
  });
  afterAll(() => house.close());

  const detention = async (id: string) =>
    (
      await desk.ask<{
        detention: {
          status: string;
          placeVerified: boolean;
          familyAnswer: string;
          chargedArticle: string | null;
          startedUntil: string | null;
          department: { id: string } | null;
          person: { id: string; name: string; birthYear: number; notes: string | null; languages: string[] };
          claims: { source: string; verified: boolean }[];
          starts: { source: string }[];
        };
      }>(
        `query($id: ID!) { detention(id: $id) { status placeVerified familyAnswer chargedArticle startedUntil department { id }
           person { id name birthYear notes languages } claims { source verified } starts { source } } }`,
        { id },
      )
    ).data.detention;

  it('logs people as told by a list, unverified, and joins whom a person said is known', async () => {
    const department = await aDepartment(house);
    const other = await aDepartment(house);
    await house.rows(`update department set name_ru = 'Отдел Другой' where id = $1`, [other.id]);
    const known = rowOf('Testov Quanyshbek Omirzaquly', 1991);
    await log(lawyer, [known]);
    await namesRead(house);
    const text = [
      'ФИО;Г.р.;Где;Когда;Статья;Язык;Прим.;Согласие',
      `Вымыслов Асқар Ерланұлы;1985;${department.name};19.03.2026 18:30;488(6);каз;чат;да`,
      'Қуанышбек Өмірзақұлы Тестов;1991;Отдел Другой;;;;;да',
      ';;где-то;;;;только слова;',
      'Пропусков Тест;1990;;;;;;',
    ].join('\n');
    const file = await upload(desk, text);
    const { id } = (await start(desk, file.id)).import;
    const columns = ['FULL_NAME', 'BIRTH', 'DEPARTMENT', 'DETAINED_AT', 'ARTICLE', 'LANGUAGE', 'NOTE'];
    await map(desk, id, columns);
    await compare(desk, id);
    expect(await apply(desk, id)).toMatchObject({ code: 'ROWS_UNDECIDED' });
    const skipped = (await rows(desk, id)).nodes[3]!.id;
    await decide(desk, id, { rowIds: [skipped], decision: 'SKIP' });
    await decide(desk, id, { kind: 'PROBABLY_KNOWN', decision: 'JOIN' });
    await decide(desk, id, { kind: 'UNDECIDED', decision: 'LOG' });
    const input = { clientId: clientId() };
    expect(await apply(desk, id, input)).toMatchObject({ import: { state: 'APPLYING' } });
    expect(await apply(desk, id, input)).toMatchObject({ import: { state: 'APPLYING' } });
    await house.sweep();

    const done = await look(desk, id);
    expect(done).toMatchObject({
      state: 'APPLIED',
      counts: { logged: 1, joined: 1, keptAsText: 1, failed: 0 },
    });
    const { nodes } = await rows(desk, id);
    expect(nodes.map(({ outcome }) => outcome)).toEqual(['LOGGED', 'JOINED', 'KEPT_AS_TEXT', null]);
    expect(nodes[1]!.detentionId).toBe(known.id);

    expect(await detention(nodes[0]!.detentionId!)).toMatchObject({
      status: 'HELD',
      placeVerified: false,
      familyAnswer: 'NONE',
      chargedArticle: '488(6)',
      startedUntil: '2026-03-19T13:30:00.000Z',
      department: { id: department.id },
      person: { name: 'Вымыслов Асқар Ерланұлы', birthYear: 1985, notes: 'чат', languages: ['kk'] },
      claims: [{ source: 'THIRD_PARTY_LIST', verified: false }],
      starts: [{ source: 'THIRD_PARTY_LIST' }],
    });
    // what a lawyer saw stays what is shown: a list never changes it
    const joined = await detention(known.id);
    expect(joined).toMatchObject({ placeVerified: true, department: null });
    expect(joined.claims.map(({ source }) => source).sort()).toEqual(['LAWYER_SAW', 'THIRD_PARTY_LIST']);
    const [entry] = await house.rows<{ logged_by: string }>('select logged_by from detention where id = $1', [
      nodes[0]!.detentionId,
    ]);
    expect(entry).toEqual({ logged_by: desk.id });
    // whom a person logs next is pointed to them
    await namesRead(house);
    const again = await log(lawyer, [rowOf('Vymyslov Askar Erlanovich', 1985)]);
    expect(again.rows[0]!.advice[0]).toMatchObject({ verdict: 'PROBABLY_KNOWN', personId: null });
  });

  it('reaches no family and no verified figure', async () => {
    const { id } = await mapped(desk, 'Согласов Тест Тестович,1971', ['FULL_NAME', 'BIRTH']);
    await decide(desk, id, { kind: 'UNDECIDED', decision: 'LOG' });
    await apply(desk, id);
    await house.sweep();
    const detentionId = (await rows(desk, id)).nodes[0]!.detentionId;
    expect(
      await house.rows('select 1 from family_snapshot_entry where detention_id = $1', [detentionId]),
    ).toEqual([]);
    const heads = await house.rows('select place_verified from custody_heads where detention_id = $1', [
      detentionId,
    ]);
    expect(heads).toEqual([{ place_verified: false }]);
  });

  it('opens one episode for several rows of one person', async () => {
    const gone = rowOf('Возвратов Тест Тестович', 1960);
    await log(lawyer, [gone]);
    await house.rows(`update detention set status = 'RELEASED' where id = $1`, [gone.id]);
    const { id } = await mapped(desk, 'Возвратов Тест Тестович,1960\nВозвратов Т.Т.,1960', [
      'FULL_NAME',
      'BIRTH',
    ]);
    const rowIds = (await rows(desk, id)).nodes.map((row) => row.id);
    await decide(desk, id, { rowIds, decision: 'JOIN', personId: gone.personId });
    await apply(desk, id);
    await house.sweep();
    const { nodes } = await rows(desk, id);
    expect(nodes.map(({ outcome }) => outcome)).toEqual(['LOGGED', 'JOINED']);
    expect(nodes[1]!.detentionId).toBe(nodes[0]!.detentionId);
    const episodes = await house.rows('select id from detention where person_id = $1', [gone.personId]);
    expect(episodes).toHaveLength(2);
  });

  it('leaves out a row that cannot be written, writes the others, and tries it again when told', async () => {
    const text = Array.from({ length: 5 }, (_, i) => `Сбоев${i} Тест,19${60 + i}`).join('\n');
    const { id } = await mapped(desk, text, ['FULL_NAME', 'BIRTH']);
    await decide(desk, id, { kind: 'UNDECIDED', decision: 'LOG' });
    const broken = (await rows(desk, id)).nodes[2]!;
    // as if somebody had taken the very id it was given
    const [{ personId }] = (await house.rows<{ personId: string }>(
      'select person_id as "personId" from import_row where id = $1',
      [broken.id],
    )) as [{ personId: string }];
    await house.rows(`insert into person (id, rules_version, logged_at) values ($1, 'x', now())`, [personId]);
    await apply(desk, id);
    await house.sweep();
    expect(await look(desk, id)).toMatchObject({ state: 'APPLIED', counts: { logged: 4, failed: 1 } });
    expect((await rows(desk, id)).nodes[2]).toMatchObject({ outcome: 'FAILED', detentionId: null });
    await house.rows('delete from person where id = $1', [personId]);
    await apply(desk, id);
    await house.sweep();
    expect(await look(desk, id)).toMatchObject({ state: 'APPLIED', counts: { logged: 5, failed: 0 } });
    expect(await apply(desk, id)).toMatchObject({ code: 'IMPORT_NOT_MAPPED' });
  });

  it('is decided and read no more once it is applied', async () => {
    const { id } = await mapped(desk, 'Поздно Тест,1971', ['FULL_NAME', 'BIRTH']);
    await decide(desk, id, { kind: 'UNDECIDED', decision: 'SKIP' });
    await apply(desk, id);
    expect(await decide(desk, id, { kind: 'NEW', decision: 'LOG' })).toMatchObject({
      code: 'IMPORT_NOT_MAPPED',
    });
    expect(await compare(desk, id)).toMatchObject({ code: 'IMPORT_NOT_MAPPED' });
    expect(await map(desk, id, ['FULL_NAME'])).toMatchObject({ code: 'IMPORT_NOT_OPEN' });
    await house.sweep();
    expect(await look(desk, id)).toMatchObject({ state: 'APPLIED', counts: { toSkip: 1, logged: 0 } });
    expect(await apply(desk, clientId())).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('goes on where a killed worker left it, and writes no row twice', async () => {
    const people = 600;
    const text = Array.from(
      { length: people },
      (_, i) => `Множеств${i} Тест Тестович,19${50 + (i % 40)}`,
    ).join('\n');
    const { id } = await mapped(desk, text, ['FULL_NAME', 'BIRTH']);
    await decide(desk, id, { kind: 'UNDECIDED', decision: 'LOG' });
    await apply(desk, id);
    const written = async () => (await look(desk, id)).counts['logged']!;
    const seen = [0];
    for (let kills = 0; kills < 3; kills += 1) {
      const worker = HouseProcess.start(house);
      const before = seen.at(-1)!;
      await until('a batch is written', async () => (await written()) > before, 60_000).finally(() =>
        worker.kill(),
      );
      seen.push(await written());
    }
    expect(seen.at(-1)).toBeGreaterThan(0);
    await house.sweep();
    expect(await look(desk, id)).toMatchObject({ state: 'APPLIED', counts: { logged: people, failed: 0 } });
    const [counted] = await house.rows<{ detentions: number; claims: number; batched: number }>(
      `select count(distinct r.detention_id)::int as detentions,
              (select count(*)::int from custody_claim c join import_row x on x.claim_id = c.id where x.import_id = $1) as claims,
              (select count(*)::int from intake_row w where w.batch_id in (select batch_id from import_row where import_id = $1)) as batched
       from import_row r where r.import_id = $1 and r.outcome = 'LOGGED'`,
      [id],
    );
    expect(counted).toEqual({ detentions: people, claims: people, batched: people });
  }, 240_000);
});

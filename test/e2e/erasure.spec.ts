import { log, namesOf, namesRead, paste, rowOf } from '../support/advice.js';
import { assign, respond } from '../support/duty.js';
import {
  approveErasure,
  erased,
  erasures,
  forward,
  requestErasure,
  tablesHolding,
  withdrawErasure,
} from '../support/erasures.js';
import { ask, closeAgents, refresh, textOf } from '../support/family.js';
import { clientId, House, type Person } from '../support/house.js';
import { decide, apply, mapped, rows as importRows } from '../support/imports.js';
import { minute, ago } from '../support/proceedings.js';

const NOTHING = 'Сейчас нам нечего вам сказать.';
/** In the clear while the person is there: times may be told in somebody's own words. */
const SAID = 'когда взяли Стиранова';

describe('erasing a person', () => {
  let house: House;
  let desk: Person;
  let office: Person;
  let lawyer: Person;
  beforeAll(async () => {
    house = await House.open({ FAMILY_ASKS_PER_NETWORK_HOUR: '1000000', FAMILY_ASKS_PER_MINUTE: '1000000' });
    [desk, office, lawyer] = await Promise.all([
      house.staff('COORDINATOR'),
      house.staff('ADMINISTRATOR'),
      house.staff('LAWYER'),
    ]);
  });
  afterAll(async () => {
    closeAgents();
    await house.close();
  });

  const alertsOf = async (who: Person): Promise<string[]> =>
    (
      await who.ask<{ alerts: { nodes: { kind: string }[] } }>('{ alerts(first: 100) { nodes { kind } } }')
    ).data.alerts.nodes.map(({ kind }) => kind);

  const detention = async (who: Person, id: string) =>
    (
      await who.ask<{ detention: { id: string } | null }>('query($id: ID!) { detention(id: $id) { id } }', {
        id,
      })
    ).data.detention;

  /** A case with all that may be written about somebody. */
  async function fullCase(name = 'Стиранов Тест Тестович') {
    const row = rowOf(name, 1971, {
      asText: `${name} 1971 г.р. ИИН 710312300009`,
      birthDate: '1971-03-12',
      iin: '710312300009',
      contact: '+77010000001',
      notes: 'заметка стиранова',
      codeWord: 'слово стиранова',
      familyAnswer: 'NAME_AND_BIRTH',
      sex: 'MALE',
      languages: ['kk'],
      disability: true,
      startedAt: { ...minute(ago(90)), asWritten: SAID },
    });
    await log(lawyer, [row], { observedAt: { ...minute(ago(60)), asWritten: SAID } });
    const checks = [
      {
        id: clientId(),
        detentionId: row.id,
        code: 'R-WATER',
        outcome: 'VIOLATED',
        manner: 'SEEN',
        at: { ...minute(ago(50)), asWritten: SAID },
        note: 'воды не дали стиранову',
      },
    ];
    await lawyer.mutate(
      'recordRightsChecks',
      'RecordRightsChecksInput',
      { clientId: clientId(), checks },
      '',
    );
    const protocol = {
      clientId: clientId(),
      id: clientId(),
      detentionId: row.id,
      kind: 'OFFENCE',
      drawnAt: { ...minute(ago(40)), asWritten: SAID },
      actText: 'стиранов кричал на площади слова которые переписаны во всех протоколах этой ночи одинаково',
    };
    await lawyer.mutate('recordProtocol', 'RecordProtocolInput', protocol, '');
    const { assignment } = await assign(desk, row.id, lawyer);
    await respond(lawyer, assignment.id);
    return row;
  }

  const keysOf = async (ids: readonly string[]) =>
    house.rows<{ id: string; gone: boolean }>(
      'select subject_id as id, wrapped is null as gone from subject_key where subject_id = any ($1)',
      [ids],
    );

  it('takes two people and three days, and then nothing tells who it was', async () => {
    const row = await fullCase();
    await refresh(house);
    await namesRead(house);
    const question = { fullName: 'Стиранов Тест Тестович', birthYear: 1971 };
    expect(textOf(await ask(house.url, question))).not.toContain(NOTHING);
    const figures = async () => {
      const heads = await house.rows(
        `select count(*)::int as heads, count(*) filter (where place_verified)::int as verified, min(birth_year) as year, min(sex) as sex
         from custody_heads`,
      );
      const violations = await house.rows('select count(*)::int as n from rights_violations');
      return { heads, violations };
    };
    const counted = await figures();

    // one asks
    const input = { clientId: clientId(), id: clientId(), note: 'просил сам стиранов' };
    expect(await requestErasure(desk, row.personId, input)).toMatchObject({ code: 'STILL_HELD' });
    const asked = await requestErasure(desk, row.personId, { ...input, evenIfHeld: true });
    expect(asked.erasure).toMatchObject({
      state: 'WAITS_APPROVAL',
      reason: 'PERSON_ASKED',
      records: 1,
      episodes: 1,
      person: { name: 'Стиранов Тест Тестович' },
      note: 'просил сам стиранов',
    });
    const again = await requestErasure(desk, row.personId, { ...input, evenIfHeld: true });
    expect(again.erasure.id).toBe(asked.erasure.id);
    expect(await requestErasure(desk, row.personId, { evenIfHeld: true })).toMatchObject({
      code: 'ERASURE_ASKED',
    });
    // from now on no family is answered
    await refresh(house);
    expect(textOf(await ask(house.url, question))).toContain(NOTHING);
    expect(await alertsOf(office)).toContain('ERASURE_WAITS');
    // the second person sees no case and no name
    expect((await erasures(office, true))[0]).toMatchObject({
      id: asked.erasure.id,
      person: null,
      note: null,
    });
    await forward(house, 'PT100H');
    expect(await detention(lawyer, row.id)).not.toBeNull();

    // another agrees
    const agreed = await approveErasure(office, asked.erasure.id);
    expect(agreed.erasure).toMatchObject({ state: 'WAITS', approvedById: office.id });
    expect(await approveErasure(office, asked.erasure.id)).toMatchObject({ code: 'ERASURE_APPROVED' });
    expect(await alertsOf(desk)).toContain('ERASURE_AGREED');
    await forward(house, 'PT71H');
    expect(await detention(lawyer, row.id)).not.toBeNull();

    // three days later
    await forward(house, 'PT1H');
    expect((await erasures(desk))[0]).toMatchObject({ state: 'DONE', person: null, note: null });
    expect(await withdrawErasure(desk, asked.erasure.id)).toMatchObject({ code: 'ERASURE_ENDED' });
    const [subject] = await house.rows<{ id: string }>('select id from intake_row where detention_id = $1', [
      row.id,
    ]);
    expect((await keysOf([row.personId, subject!.id])).every(({ gone }) => gone)).toBe(true);
    const [left] = await house.rows(
      `select sealed_name, sealed_birth_date, sealed_iin, sealed_contact, sealed_notes, name_hash, birth_hash, iin_hash,
              languages, disability, birth_year, sex from person where id = $1`,
      [row.personId],
    );
    expect(left).toEqual({
      ...{
        sealed_name: null,
        sealed_birth_date: null,
        sealed_iin: null,
        sealed_contact: null,
        sealed_notes: null,
      },
      ...{ name_hash: null, birth_hash: null, iin_hash: null, languages: [], disability: null },
      ...{ birth_year: 1971, sex: 'MALE' },
    });
    expect(await tablesHolding(house, [SAID, 'тиранов', '710312300009'])).toEqual([]);

    // nobody's case any more, and counted all the same
    for (const who of [desk, lawyer]) expect(await detention(who, row.id)).toBeNull();
    expect(await figures()).toEqual(counted);
    const { data } = await desk.ask<{
      deadlines: { nodes: unknown[] };
      board: { totals: { heldCount: number } };
      detentions: { nodes: { id: string }[] };
    }>(
      `{ deadlines(filter: { open: true }) { nodes { id } } board { totals { heldCount } } detentions(first: 100) { nodes { id } } }`,
    );
    expect(data.deadlines.nodes).toEqual([]);
    expect(data.board.totals.heldCount).toBe(0);
    expect(data.detentions.nodes).toEqual([]);
    const clocks = await house.rows<{ void_reason: string }>(
      'select distinct void_reason from deadline where detention_id = $1',
      [row.id],
    );
    expect(clocks).toEqual([{ void_reason: 'ERASED' }]);
    expect(await house.rows('select 1 from protocol_pattern where detention_id = $1', [row.id])).toEqual([]);
    expect(await house.rows(`select state from assignment where detention_id = $1`, [row.id])).toEqual([
      { state: 'WITHDRAWN' },
    ]);
    expect(await house.rows('select 1 from family_snapshot_entry where detention_id = $1', [row.id])).toEqual(
      [],
    );

    // found by nobody
    await namesRead(house);
    const pasted = await paste(desk, 'Стиранов Тест Тестович 1971');
    expect(pasted.rows[0]).toMatchObject({ verdict: 'NEW', advice: [] });

    // who and why, without the name
    const trail = await office.ask<{
      auditTrail: { nodes: { operation: string; purpose: string | null }[] };
    }>('query($id: ID!) { auditTrail(subjectId: $id, first: 50) { nodes { operation purpose } } }', {
      id: row.personId,
    });
    const entries = trail.data.auditTrail.nodes.map(({ operation, purpose }) => [operation, purpose]);
    expect(entries).toContainEqual(['erasePerson', 'erased: PERSON_ASKED']);
    expect(entries.map(([operation]) => operation)).toEqual(
      expect.arrayContaining(['requestErasure', 'approveErasure']),
    );
  }, 120_000);

  it('lets nobody work on the case, or on the record, afterwards', async () => {
    const row = rowOf('Закрытов Тест Тестович', 1961);
    const other = rowOf('Соседов Тест Тестович', 1962);
    await log(lawyer, [row, other]);
    await erased(house, desk, office, row.personId);
    const now = minute(new Date());
    const claim = {
      clientId: clientId(),
      id: clientId(),
      detentionId: row.id,
      kind: 'SEEN',
      at: now,
      source: 'HOTLINE',
    };
    expect(await lawyer.mutate('claimCustody', 'ClaimCustodyInput', claim, '')).toMatchObject({
      code: 'NOT_FOUND',
    });
    const merge = {
      clientId: clientId(),
      id: clientId(),
      keptPersonId: other.personId,
      mergedPersonId: row.personId,
      reason: 'one face',
    };
    expect(await desk.mutate('mergePersons', 'MergePersonsInput', merge, '')).toMatchObject({
      code: 'NOT_FOUND',
    });
    const answer = { clientId: clientId(), detentionIds: [row.id], answer: 'NAME_AND_BIRTH' };
    expect(await desk.mutate('setFamilyAnswer', 'SetFamilyAnswerInput', answer, '')).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await requestErasure(desk, row.personId)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await detention(lawyer, other.id)).not.toBeNull();
  });

  it('takes every record of a merged person', async () => {
    const a = rowOf('Двойнов Тест Тестович', 1951);
    const b = rowOf('Dvoinov Test', 1951);
    await log(lawyer, [a, b]);
    const merge = {
      clientId: clientId(),
      id: clientId(),
      keptPersonId: a.personId,
      mergedPersonId: b.personId,
      reason: 'one face',
    };
    await desk.mutate('mergePersons', 'MergePersonsInput', merge, '');
    const asked = await requestErasure(desk, b.personId, { evenIfHeld: true });
    expect(asked.erasure).toMatchObject({ records: 2, episodes: 2 });
    await approveErasure(office, asked.erasure.id);
    await forward(house, 'PT72H');
    expect((await keysOf([a.personId, b.personId])).every(({ gone }) => gone)).toBe(true);
  });

  it('is not carried out where records were merged meanwhile: two agreed to others', async () => {
    const a = rowOf('Меняйлов Тест Тестович', 1941);
    const b = rowOf('Меняйлов Т.', 1941);
    await log(lawyer, [a, b]);
    const asked = await requestErasure(desk, a.personId, { evenIfHeld: true });
    await approveErasure(office, asked.erasure.id);
    const merge = {
      clientId: clientId(),
      id: clientId(),
      keptPersonId: a.personId,
      mergedPersonId: b.personId,
      reason: 'one face',
    };
    await desk.mutate('mergePersons', 'MergePersonsInput', merge, '');
    await forward(house, 'PT72H');
    expect((await erasures(desk))[0]).toMatchObject({
      state: 'CHANGED',
      person: { name: 'Меняйлов Тест Тестович' },
    });
    expect(await alertsOf(desk)).toContain('ERASURE_STOPPED');
    expect(await detention(lawyer, a.id)).not.toBeNull();
    expect(await requestErasure(desk, a.personId, { evenIfHeld: true })).toMatchObject({
      erasure: { records: 2 },
    });
  });

  it('can be taken back by either side until it is done, and then families are answered again', async () => {
    const name = 'Отозванов Тест Тестович';
    const row = rowOf(name, 1931, { familyAnswer: 'NAME_AND_BIRTH' });
    await log(lawyer, [row]);
    for (const who of [desk, office]) {
      const asked = await requestErasure(desk, row.personId, { evenIfHeld: true });
      await approveErasure(office, asked.erasure.id);
      await refresh(house);
      expect(textOf(await ask(house.url, { fullName: name, birthYear: 1931 }))).toContain(NOTHING);
      const input = { clientId: clientId() };
      expect(await withdrawErasure(who, asked.erasure.id, input)).toMatchObject({
        erasure: { state: 'WITHDRAWN', endedById: who.id },
      });
      expect((await withdrawErasure(who, asked.erasure.id, input)).code).toBeUndefined();
      expect(await approveErasure(office, asked.erasure.id)).toMatchObject({ code: 'ERASURE_ENDED' });
    }
    await forward(house, 'PT80H');
    expect(await detention(lawyer, row.id)).not.toBeNull();
    await refresh(house);
    expect(textOf(await ask(house.url, { fullName: name, birthYear: 1931 }))).not.toContain(NOTHING);
  });

  it('takes the texts of a list that brought the person, and keeps what became of its rows', async () => {
    const { id } = await mapped(desk, 'Списков Тест Тестович,1921\nОстальнов Тест,1922', [
      'FULL_NAME',
      'BIRTH',
    ]);
    await decide(desk, id, { kind: 'UNDECIDED', decision: 'LOG' });
    await apply(desk, id);
    await house.sweep();
    const { nodes } = await importRows(desk, id);
    const found = await desk.ask<{ detention: { person: { id: string } } }>(
      'query($id: ID!) { detention(id: $id) { person { id } } }',
      { id: nodes[0]!.detentionId },
    );
    await erased(house, desk, office, found.data.detention.person.id);
    const after = (await importRows(desk, id)).nodes;
    expect(after.map(({ asText, outcome }) => [asText, outcome])).toEqual([
      [null, 'LOGGED'],
      [null, 'LOGGED'],
    ]);
    expect(
      await house.rows('select 1 from import_file f join list_import i on i.file_id = f.id where i.id = $1', [
        id,
      ]),
    ).toEqual([]);
    expect(await detention(desk, nodes[1]!.detentionId!)).not.toBeNull();
  });

  describe('nobody does it alone', () => {
    it('a lawyer, an operator and an analyst cannot ask; an administrator cannot ask, a coordinator cannot agree', async () => {
      const row = rowOf('Защищёнов Тест Тестович', 1911);
      await log(lawyer, [row]);
      const document = 'mutation($i: RequestErasureInput!) { requestErasure(input: $i) { __typename } }';
      const i = {
        clientId: clientId(),
        id: clientId(),
        personId: row.personId,
        reason: 'PERSON_ASKED',
        evenIfHeld: true,
      };
      for (const role of ['LAWYER', 'OPERATOR', 'ANALYST', 'ADMINISTRATOR'] as const) {
        const { errors } = await (await house.staff(role)).ask(document, { i });
        expect({ role, code: errors?.[0]?.extensions.code }).toEqual({ role, code: 'NOT_FOUND' });
      }
      const asked = await requestErasure(desk, row.personId, { evenIfHeld: true });
      const other = await house.staff('COORDINATOR');
      const { errors } = await other.ask(
        'mutation($i: ApproveErasureInput!) { approveErasure(input: $i) { __typename } }',
        {
          i: { clientId: clientId(), erasureId: asked.erasure.id },
        },
      );
      expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      await withdrawErasure(other, asked.erasure.id);
    });

    it('not by changing one’s role between the two, not past the code, not before its time', async () => {
      const both = await house.staff('COORDINATOR');
      const row = rowOf('Хитров Тест Тестович', 1912);
      await log(lawyer, [row]);
      const asked = await requestErasure(both, row.personId, { evenIfHeld: true });
      const change = { clientId: clientId(), staffId: both.id, role: 'ADMINISTRATOR' };
      await office.mutate('changeStaffRole', 'ChangeStaffRoleInput', change, '');
      const signedIn = await house.ask<{ signIn: { token: string } }>(
        'mutation($i: SignInInput!) { signIn(input: $i) { ... on SignInSuccess { token } } }',
        { i: { email: both.email, password: 'a long enough password' } },
      );
      const { data } = await house.ask<{ approveErasure: { code: string } }>(
        'mutation($i: ApproveErasureInput!) { approveErasure(input: $i) { ... on Refusal { code } } }',
        { i: { clientId: clientId(), erasureId: asked.erasure.id } },
        { authorization: `Bearer ${signedIn.data.signIn.token}` },
      );
      expect(data.approveErasure.code).toBe('NEEDS_SECOND_PERSON');

      // as the app's own role with somebody's settings, past every verb
      const attempt = async (role: string, actor: string, sql: string): Promise<number | string> => {
        await house.superuser.query('begin');
        try {
          await house.superuser.query('set local role qorgau_app');
          await house.superuser.query(
            `select set_config('qorgau.role', $1, true), set_config('qorgau.actor', $2, true)`,
            [role, actor],
          );
          return (await house.superuser.query(sql, [asked.erasure.id])).rowCount ?? 0;
        } catch (error) {
          return (error as { code: string }).code;
        } finally {
          await house.superuser.query('rollback');
        }
      };
      const agree = `update erasure set approved_by = '${both.id}', approved_at = now(), due_at = now() where id = $1`;
      for (const role of ['ADMINISTRATOR', 'COORDINATOR']) {
        expect(await attempt(role, both.id, agree)).toBe('42501');
      }
      expect(await attempt('COORDINATOR', desk.id, agree.replace(both.id, desk.id))).toBe('42501');
      // nor the system for the one who asked
      expect(await attempt('SYSTEM', '', agree)).toBe('23514');
      const done = `update erasure set ended = 'DONE', ended_at = now() where id = $1`;
      for (const role of ['ADMINISTRATOR', 'COORDINATOR']) {
        expect(await attempt(role, both.id, done)).toBe('42501');
      }
      expect(await attempt('SYSTEM', '', done)).toBe('23514');
      const erase = `select custody_erase(array['${row.personId}'::uuid]) from erasure where id = $1`;
      for (const role of ['ADMINISTRATOR', 'COORDINATOR', 'LAWYER']) {
        expect(await attempt(role, both.id, erase)).toBe(role === 'LAWYER' ? 0 : '42501');
      }
      expect(await detention(lawyer, row.id)).not.toBeNull();
    });
  });

  it('refuses what it cannot take, and says nothing of records that are not there', async () => {
    expect(await requestErasure(desk, clientId())).toMatchObject({ code: 'NOT_FOUND' });
    expect(await approveErasure(office, clientId())).toMatchObject({ code: 'NOT_FOUND' });
    expect(await withdrawErasure(desk, clientId())).toMatchObject({ code: 'NOT_FOUND' });
    const row = rowOf('Пробелов Тест Тестович', 1913);
    await log(lawyer, [row]);
    expect(await requestErasure(desk, row.personId, { evenIfHeld: true, note: '   ' })).toMatchObject({
      code: 'TEXT_BLANK',
    });
    const kk = await house.ask<{ requestErasure: { message: string } }>(
      'mutation($i: RequestErasureInput!) { requestErasure(input: $i) { ... on Refusal { message } } }',
      { i: { clientId: clientId(), id: clientId(), personId: row.personId, reason: 'PERSON_ASKED' } },
      { authorization: `Bearer ${desk.token}`, 'accept-language': 'kk' },
    );
    expect(kk.data.requestErasure.message).toContain('босатыл');
  });

  it('keeps the index of names in step', async () => {
    const before = namesOf(house).size;
    const row = rowOf('Указателев Тест Тестович', 1914);
    await log(lawyer, [row]);
    await namesRead(house);
    expect(namesOf(house).size).toBe(before + 1);
    await erased(house, desk, office, row.personId);
    await namesRead(house);
    expect(namesOf(house).size).toBe(before);
  });
});

import { log, namesRead, rowOf } from '../support/advice.js';
import { attach, look, photo } from '../support/attachments.js';
import { erased, filesHolding, tablesHolding } from '../support/erasures.js';
import { clientId, House, type Person } from '../support/house.js';
import { aDepartment } from '../support/imports.js';
import { ago, minute } from '../support/proceedings.js';
import { named, told, toDetention, toSighting } from '../support/reports.js';

/** In the clear while the person is there: times may be told in somebody's own words. */
const SAID = 'когда взяли Дальнова';
const MARKERS = [SAID, 'альнов'];

describe('what an erasure reaches', () => {
  let house: House;
  let desk: Person;
  let office: Person;
  let lawyer: Person;
  let departmentId: string;
  beforeAll(async () => {
    house = await House.open();
    [desk, office, lawyer] = await Promise.all([
      house.staff('COORDINATOR'),
      house.staff('ADMINISTRATOR'),
      house.staff('LAWYER'),
    ]);
    departmentId = (await aDepartment(house)).id;
  });
  afterAll(() => house.close());

  const note = (who: Person, detentionId: string, text: string, more: object = {}) => {
    const input = { clientId: clientId(), id: clientId(), detentionId, kind: 'GENERAL', text, ...more };
    return who
      .mutate('addCaseNote', 'AddCaseNoteInput', input, '... on AddCaseNoteSuccess { note { id } }')
      .then((answer) => ({ input, answer }));
  };
  const again = (input: object) =>
    lawyer.mutate('addCaseNote', 'AddCaseNoteInput', input, '... on AddCaseNoteSuccess { note { id } }');
  const merge = async (kept: string, merged: string, reason: string) => {
    const input = {
      clientId: clientId(),
      id: clientId(),
      keptPersonId: kept,
      mergedPersonId: merged,
      reason,
    };
    const answer = await desk.mutate('mergePersons', 'MergePersonsInput', input, '');
    expect(answer.code).toBeUndefined();
    return input.id;
  };
  const count = async (sql: string, ids: readonly string[]) =>
    (await house.rows<{ n: number }>(`select count(*)::int as n from ${sql}`, [ids]))[0]!.n;

  it('takes files and notes with their rows, and nothing of the case is opened afterwards', async () => {
    const row = rowOf('Дальнов Тест Тестович', 1972);
    const logged = { clientId: clientId(), observedAt: minute(ago(10)), source: 'LAWYER_SAW', rows: [row] };
    expect((await lawyer.mutate('logDetainees', 'LogDetaineesInput', logged, '')).code).toBeUndefined();
    const bytes = await photo();
    const fields = { clientId: clientId(), id: clientId(), aboutId: row.id, caption: 'снимок Дальнова' };
    const sent = await attach(lawyer, bytes, fields);
    const better = await attach(lawyer, await photo(320, 240), { aboutId: row.id });
    expect([sent.status, better.status]).toEqual([201, 201]);
    const superseded = await lawyer.mutate(
      'supersedeAttachment',
      'SupersedeAttachmentInput',
      { clientId: clientId(), attachmentId: sent.id, byId: better.id, reason: 'не видно Дальнова' },
      '',
    );
    expect(superseded.code).toBeUndefined();
    const first = await note(lawyer, row.id, 'говорил с Дальновым');
    await note(lawyer, row.id, 'с братом Дальнова', { correctsId: first.input.id });
    expect((await look(lawyer, house, sent.id!, 'original')).status).toBe(200);

    await erased(house, desk, office, row.personId);
    for (const table of ['attachment', 'case_note']) {
      expect(await count(`${table} where detention_id = any ($1)`, [row.id])).toBe(0);
    }
    for (const table of ['attachment_chunk', 'attachment_superseded']) {
      expect(await count(`${table} where attachment_id = any ($1)`, [sent.id!, better.id!])).toBe(0);
    }
    expect(await tablesHolding(house, MARKERS)).toEqual([]);
    const onDisk = filesHolding(house.dataDir, MARKERS);
    expect(onDisk.read).toBeGreaterThan(0);
    expect(onDisk.found).toEqual([]);

    for (const who of [desk, lawyer]) {
      for (const copy of ['original', 'view', 'thumb']) {
        expect((await look(who, house, sent.id!, copy)).status).toBe(404);
      }
      const { data } = await who.ask<{ attachment: unknown }>(
        'query($id: ID!) { attachment(id: $id) { id } }',
        {
          id: sent.id,
        },
      );
      expect(data.attachment).toBeNull();
      expect((await attach(who, bytes, { aboutId: row.id })).code).toBe('NOT_FOUND');
      expect((await note(who, row.id, 'после всего')).answer.code).toBe('NOT_FOUND');
    }
    // sent again after a lost answer: nothing is left to show, nor to tell whether it was the same
    expect(await attach(lawyer, bytes, fields)).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect((await again(first.input)).code).toBe('CLIENT_ID_REUSED');
    expect((await lawyer.mutate('logDetainees', 'LogDetaineesInput', logged, '')).code).toBe(
      'CLIENT_ID_REUSED',
    );
  }, 120_000);

  it('shows a lawyer no row of an erased case, past every verb', async () => {
    const row = rowOf('Дальнов Второй Тестович', 1973);
    const other = rowOf('Оставленов Тест Тестович', 1973);
    await log(lawyer, [row, other]);
    await erased(house, desk, office, row.personId);
    const seen = async (role: string, actor: string) => {
      await house.superuser.query('begin');
      try {
        await house.superuser.query('set local role qorgau_app');
        await house.superuser.query(
          `select set_config('qorgau.role', $1, true), set_config('qorgau.actor', $2, true)`,
          [role, actor],
        );
        return [
          await count('detention where id = any ($1)', [row.id, other.id]),
          await count('person where id = any ($1)', [row.personId, other.personId]),
          await count('custody_claim where detention_id = any ($1)', [row.id, other.id]),
        ];
      } finally {
        await house.superuser.query('rollback');
      }
    };
    expect(await seen('LAWYER', lawyer.id)).toEqual([1, 1, 1]);
    // whoever counts figures counts both
    expect(await seen('COORDINATOR', desk.id)).toEqual([2, 2, 2]);
  });

  it('takes what was said of the person under another’s key: merges, proposals, conflicts, duplicates', async () => {
    const kept = rowOf('Соседов Тест Тестович', 1974);
    const gone = rowOf('Дальнов Третий Тестович', 1974);
    await log(lawyer, [kept, gone]);
    const mergeId = await merge(kept.personId, gone.personId, 'это Дальнов');
    const undone = await desk.mutate(
      'undoMerge',
      'UndoMergeInput',
      { clientId: clientId(), mergeId, reason: 'нет, Дальнов другой' },
      '',
    );
    expect(undone.code).toBeUndefined();
    const conflict = { clientId: clientId(), id: clientId(), reason: 'Дальнов показал на него' };
    const declared = await desk.mutate(
      'declareConflict',
      'DeclareConflictInput',
      { ...conflict, personIds: [kept.personId, gone.personId] },
      '',
    );
    expect(declared.code).toBeUndefined();
    const stranger = await house.staff('LAWYER');
    await namesRead(house);
    const [twin] = (await log(stranger, [rowOf('Дальнов Третий', 1974)])).rows;
    const proposal = {
      ...{ clientId: clientId(), id: clientId(), personId: twin!.personId },
      ...{ otherHandle: twin!.advice[0]!.handle, reason: 'тот же Дальнов' },
    };
    expect((await stranger.mutate('proposeMerge', 'ProposeMergeInput', proposal, '')).code).toBeUndefined();
    await house.sweep();
    const pairs = 'possible_duplicate where person_id = any ($1) or other_person_id = any ($1)';
    expect(await count(pairs, [gone.personId])).toBeGreaterThan(0);

    await erased(house, desk, office, gone.personId);
    expect(await count(pairs, [gone.personId])).toBe(0);
    expect(
      await house.rows(
        `select sealed_reason, sealed_undo_reason from person_merge where id = $1
         union all select sealed_reason, null from interest_conflict where id = $2
         union all select sealed_reason, sealed_answer_reason from merge_proposal where id = $3`,
        [mergeId, conflict.id, proposal.id],
      ),
    ).toEqual(Array.from({ length: 3 }, () => ({ sealed_reason: null, sealed_undo_reason: null })));
    // nobody is asked about somebody who is not there
    const { data } = await desk.ask<{ mergeProposals: { nodes: unknown[] } }>(
      '{ mergeProposals { nodes { id reason } } }',
    );
    expect(data.mergeProposals.nodes).toEqual([]);
    const { data: later } = await desk.ask<{ mergeProposals: { nodes: { id: string; reason: null }[] } }>(
      '{ mergeProposals(answered: true) { nodes { id reason answerReason } } }',
    );
    expect(later.mergeProposals.nodes).toContainEqual({ id: proposal.id, reason: null, answerReason: null });
    // the conflict goes on: the other one is there
    expect(await count('interest_conflict_person where person_id = any ($1)', [kept.personId])).toBe(1);
  });

  it('takes the words that times were told in, at doors, in withdrawn cases and in reports, and leaves the times', async () => {
    const row = rowOf('Дальнов Пятый Тестович', 1975);
    const withdrawn = rowOf('Дальнов Пятый', 1975);
    await log(lawyer, [row]);
    await log(lawyer, [withdrawn], { observedAt: { ...minute(ago(60)), asWritten: SAID } });
    const refusal = { clientId: clientId(), id: clientId(), departmentId, kind: 'FORTRESS' };
    const kept = await lawyer.mutate(
      'reportAccessRefusal',
      'ReportAccessRefusalInput',
      { ...refusal, detentionIds: [row.id], arrivedAt: { ...minute(ago(30)), asWritten: SAID } },
      '',
    );
    expect(kept.code).toBeUndefined();
    const statement = { clientId: clientId(), id: clientId(), refusalId: refusal.id, kind: 'WAIT' };
    const said = await lawyer.mutate(
      'recordRefusalStatement',
      'RecordRefusalStatementInput',
      { ...statement, at: { ...minute(ago(20)), asWritten: SAID }, told: 'ждите' },
      '',
    );
    expect(said.code).toBeUndefined();
    await merge(row.personId, withdrawn.personId, 'одно лицо');
    const report = await told(desk, {
      departmentId,
      people: [named('Дальнов Пятый Тестович', 1975)],
      seenAt: { ...minute(ago(40)), asWritten: SAID },
    });
    const made = { detentionId: clientId(), personId: clientId() };
    const sign = { kind: 'PEOPLE_HELD', tellColleagues: 'там Дальнов', id: clientId() };
    expect((await toSighting(desk, report.id, sign)).code).toBeUndefined();
    expect((await toDetention(desk, report.id, made)).code).toBeUndefined();
    await merge(row.personId, made.personId, 'одно лицо');
    // as a withdrawal leaves it
    await house.rows('update detention set withdrawn_at = now() where id = $1', [withdrawn.id]);
    expect(await tablesHolding(house, [SAID])).not.toEqual([]);

    await erased(house, desk, office, row.personId);
    expect(await tablesHolding(house, MARKERS)).toEqual([]);
    const [door] = await house.rows<{ at: boolean; told: Buffer }>(
      `select r.arrived_said ? 'at' as at, s.sealed_told as told from access_refusal r
       join access_refusal_statement s on s.refusal_id = r.id where r.id = $1`,
      [refusal.id],
    );
    expect(door).toMatchObject({ at: true });
    expect(door!.told.length).toBeGreaterThan(0);
    // a report that spoke of nobody else goes, with its sign at the door
    const keys = 'subject_key where subject_id = any ($1) and wrapped is not null';
    expect(await count(keys, [report.id, sign.id])).toBe(0);
  });
});

import { log, namesRead, paste, rowOf } from '../support/advice.js';
import { ago, auditOf, places, sees, type Place } from '../support/custody-day.js';
import { House, clientId, type Person } from '../support/house.js';
import {
  act,
  candidates,
  listed,
  named,
  one,
  reportsRead,
  told,
  toClaim,
  toDetention,
  toSighting,
  undoPromotion,
} from '../support/reports.js';

interface Case {
  id: string;
  status: string;
  placeVerified: boolean;
  familyAnswer: string;
  department: { id: string } | null;
  person: { id: string; name: string | null; description: string | null; birthYear: number | null };
  claims: { id: string; kind: string; source: string; verified: boolean; supersededBy: string | null }[];
  deadlines: { id: string; state: string }[];
  reports: {
    id: string;
    kind: string;
    undoneAt: string | null;
    report: { id: string; account: string } | null;
  }[];
}

const CASE = `query($id: ID!) { detention(id: $id) { id status placeVerified familyAnswer department { id }
  person { id name description birthYear } claims { id kind source verified supersededBy } deadlines { id state }
  reports { id kind undoneAt report { id account } } } }`;
const BOARD = `{ board { totals { heldCount withoutDepartmentCount } departments { department { id } heldCount newest { id } } } }`;

describe('what a person makes of a report', () => {
  let house: House;
  let desk: Person;
  let lawyer: Person;
  let operator: Person;
  let here: Place;
  let there: Place;
  beforeAll(async () => {
    house = await House.open();
    [desk, lawyer, operator] = await Promise.all([
      house.staff('COORDINATOR'),
      house.staff('LAWYER'),
      house.staff('OPERATOR'),
    ]);
    [here, there] = await places(house);
  });
  afterAll(() => house.close());

  const caseOf = async (id: string, who = desk) =>
    (await who.ask<{ detention: Case | null }>(CASE, { id })).data.detention;
  const board = async () => (await desk.ask<{ board: object }>(BOARD)).data.board;
  /** Somebody a lawyer logged. */
  const held = async (name: string, more: object = {}) => {
    const row = rowOf(name, 1990);
    await log(lawyer, [row], { departmentId: here.id, ...more });
    return { detentionId: row.id, personId: row.personId };
  };

  describe('a new case', () => {
    it('is logged through intake by hearsay, and linked from both ends', async () => {
      const report = await told(operator, {
        people: [named('Новов Тимур Тестович, 1991')],
        departmentId: here.id,
      });
      const answer = await toDetention(desk, report.id, { note: 'позвонил брат, говорит то же' });
      expect(answer).toMatchObject({
        promotion: { kind: 'DETENTION' },
        report: {
          state: 'PROMOTED',
          promotions: [{ kind: 'DETENTION', undoneAt: null, promotedBy: { id: desk.id } }],
        },
      });
      const { id } = answer.promotion.detention!;
      const found = await caseOf(id);
      expect(found).toMatchObject({
        status: 'HELD',
        placeVerified: false,
        familyAnswer: 'NONE',
        department: { id: here.id },
        person: { name: 'Новов Тимур Тестович', birthYear: 1991 },
        claims: [{ kind: 'SEEN', source: 'RELATIVE_TOLD', verified: false }],
        reports: [{ kind: 'DETENTION', report: { id: report.id, account: 'мужа увели с площади' } }],
      });
      expect(found!.deadlines.length).toBeGreaterThan(0);
      expect((await one(desk, report.id))!.history).toMatchObject([
        { kind: 'PROMOTED', aboutId: answer.promotion.id, note: 'позвонил брат, говорит то же' },
      ]);
      expect(await listed(desk, { open: false })).toMatchObject({ nodes: [{ id: report.id }] });
      const written = (await auditOf(house, 'promoteReportToDetention')).filter(
        ({ kind }) => kind === 'WROTE',
      );
      expect(written.map(({ subject_ids: ids }) => ids)).toEqual([
        expect.arrayContaining([report.id, id, answer.promotion.id]),
      ]);
    });

    it('is never verified, not even on the word of the person held', async () => {
      const report = await told(operator, { people: [named('Сам Тестович Себя')], relationship: 'SELF' });
      const { promotion } = await toDetention(desk, report.id);
      expect(await caseOf(promotion.detention!.id)).toMatchObject({
        placeVerified: false,
        claims: [{ source: 'HOTLINE' }],
      });
    });

    it('of somebody known from an earlier episode stays with that person; of somebody held it is refused', async () => {
      const { detentionId, personId } = await held('Знакомов Ерлан Тестович');
      const report = await told(operator, { people: [named('Znakomov Erlan', 1990)] });
      await namesRead(house);
      const handle = async () => (await candidates(desk, report.id))!.people[0]!.people[0]!.handle;
      expect(await toDetention(desk, report.id, { knownAs: await handle() })).toMatchObject({
        code: 'HELD_ALREADY',
        path: 'knownAs',
      });
      expect(await toDetention(desk, report.id, { knownAs: personId })).toMatchObject({
        code: 'HANDLE_UNKNOWN',
      });
      await lawyer.mutate(
        'claimCustody',
        'ClaimCustodyInput',
        {
          clientId: clientId(),
          id: clientId(),
          detentionId,
          kind: 'RELEASED',
          at: ago(0),
          source: 'LAWYER_SAW',
        },
        '',
      );
      const { promotion } = await toDetention(desk, report.id, { knownAs: await handle() });
      expect(await caseOf(promotion.detention!.id)).toMatchObject({ person: { id: personId } });
      const undone = await undoPromotion(desk, promotion.id);
      expect(undone).toMatchObject({ caseKept: false, report: { state: 'OPEN' } });
      // the person was there before and stays
      expect((await caseOf(detentionId))!.person).toMatchObject({
        id: personId,
        name: 'Знакомов Ерлан Тестович',
      });
    });

    it('of nobody named needs a name or a description, and copies nothing the caller said', async () => {
      const report = await told(operator, { account: 'женщина в жёлтом пальто, плачет' });
      expect(await toDetention(desk, report.id)).toMatchObject({ code: 'PERSON_MISSING', path: 'fullName' });
      const { promotion } = await toDetention(desk, report.id, { description: 'женщина в жёлтом пальто' });
      expect((await caseOf(promotion.detention!.id))!.person).toMatchObject({
        name: null,
        description: 'женщина в жёлтом пальто',
      });
      const unread = await told(operator, { people: [named('дядя Коля из пятого подъезда')] });
      expect(await toDetention(desk, unread.id)).toMatchObject({ code: 'PERSON_MISSING' });
      const named2 = await toDetention(desk, unread.id, { fullName: 'Николай Тестов', birthYear: 1950 });
      expect((await caseOf(named2.promotion.detention!.id))!.person).toMatchObject({
        name: 'Николай Тестов',
        birthYear: 1950,
      });
    });

    it('taken back, is gone for everybody: board, list, clocks, advice, names; the report waits again', async () => {
      const report = await told(operator, {
        people: [named('Ошибков Вадим Тестович', 1993)],
        departmentId: there.id,
      });
      const before = await board();
      const { promotion } = await toDetention(desk, report.id);
      const { id } = promotion.detention!;
      expect(await board()).not.toEqual(before);
      await house.sweep();
      await Promise.all([namesRead(house), reportsRead(house)]);
      expect((await paste(lawyer, 'Ошибков Вадим Тестович 1993')).rows[0]!.verdict).toBe('PROBABLY_KNOWN');
      const [subject] = await house.rows<{ person: string; row: string }>(
        'select d.person_id as person, i.id as row from detention d join intake_row i on i.detention_id = d.id where d.id = $1',
        [id],
      );

      expect(await undoPromotion(desk, promotion.id)).toMatchObject({
        caseKept: false,
        report: {
          state: 'OPEN',
          promotions: [{ caseKept: false, detention: null, undoneAt: expect.any(String) as string }],
          people: [{ name: 'Ошибков Вадим Тестович' }],
        },
      });
      expect(await board()).toEqual(before);
      expect(await sees(desk, id)).toBe(false);
      const clocks = await house.rows<{ void_reason: string }>(
        'select distinct void_reason from deadline where detention_id = $1',
        [id],
      );
      expect(clocks).toEqual([{ void_reason: 'RECORD_WITHDRAWN' }]);
      expect(
        await house.rows('select 1 from milestone where detention_id = $1 and next_at is not null', [id]),
      ).toEqual([]);
      await house.sweep();
      await namesRead(house);
      expect((await paste(lawyer, 'Ошибков Вадим Тестович 1993')).rows[0]!.verdict).toBe('NEW');
      const keys = await house.rows<{ wrapped: Buffer | null }>(
        'select wrapped from subject_key where subject_id = any ($1)',
        [[subject!.person, subject!.row]],
      );
      expect(keys).toEqual([{ wrapped: null }, { wrapped: null }]);
      // and it can be made again, as somebody else's
      expect(await toDetention(desk, report.id)).toMatchObject({ report: { state: 'PROMOTED' } });
    });

    it.each([
      [
        'a rights check',
        'recordRightsChecks',
        (detentionId: string) => ({
          detentionId,
          checks: [{ id: clientId(), code: 'R-TOILET', outcome: 'RESPECTED', manner: 'SEEN', at: ago(0) }],
        }),
      ],
      ['another track', 'classifyDetention', (detentionId: string) => ({ detentionId, track: 'CRIMINAL' })],
      [
        'what the family may be told',
        'setFamilyAnswer',
        (detentionId: string) => ({ detentionIds: [detentionId], answer: 'NAME_AND_BIRTH' }),
      ],
      [
        'that somebody saw them',
        'claimCustody',
        (detentionId: string) => ({
          id: clientId(),
          detentionId,
          kind: 'SEEN',
          at: ago(0),
          source: 'LAWYER_SAW',
        }),
      ],
    ])('taken back after somebody recorded %s, stays: only the link goes', async (_what, field, input) => {
      const report = await told(operator, { people: [named('Выросов Руслан Тестович')] });
      const { promotion } = await toDetention(desk, report.id);
      const { id } = promotion.detention!;
      const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
      const written = await desk.mutate(field, type, { clientId: clientId(), ...input(id) }, '');
      expect(written.code).toBeUndefined();
      expect(await undoPromotion(desk, promotion.id)).toMatchObject({
        caseKept: true,
        report: { state: 'OPEN', promotions: [{ caseKept: true, detention: { id } }] },
      });
      expect(await caseOf(id)).toMatchObject({ reports: [{ undoneAt: expect.any(String) as string }] });
    });
  });

  describe('a claim on an open case', () => {
    it('stands beside what was seen and changes nothing of it; taken back, it counts no more', async () => {
      const { detentionId } = await held('Виденов Данияр Тестович');
      const before = await caseOf(detentionId);
      const report = await told(operator, { people: [named('Виденов Данияр')], departmentId: there.id });
      const { promotion, report: after } = await toClaim(desk, report.id, detentionId);
      expect(after).toMatchObject({
        state: 'PROMOTED',
        promotions: [{ kind: 'CLAIM', detention: { id: detentionId } }],
      });
      const claimed = await caseOf(detentionId);
      expect(claimed).toMatchObject({
        status: before!.status,
        placeVerified: true,
        department: { id: here.id },
        reports: [{ id: promotion.id, kind: 'CLAIM', report: { id: report.id } }],
      });
      expect(claimed!.claims).toHaveLength(2);
      expect(claimed!.claims.find(({ id }) => id === promotion.claimId)).toMatchObject({
        source: 'RELATIVE_TOLD',
        verified: false,
        supersededBy: null,
      });
      expect(await undoPromotion(desk, promotion.id)).toMatchObject({
        caseKept: false,
        report: { state: 'OPEN' },
      });
      const undone = await caseOf(detentionId);
      expect(undone!.claims.find(({ id }) => id === promotion.claimId)!.supersededBy).toBe(promotion.claimId);
      expect({ ...undone, claims: [], reports: [] }).toEqual({ ...before, claims: [], reports: [] });
    });

    it.each(['RELEASED', 'MOVED', 'HOSPITAL', 'UNKNOWN'])(
      '%s changes no status that was seen',
      async (kind) => {
        const { detentionId } = await held(`Стойков Марат ${kind}`);
        const before = await caseOf(detentionId);
        const report = await told(operator, { relationship: 'SELF', departmentId: there.id });
        expect(await toClaim(desk, report.id, detentionId, { kind })).toMatchObject({
          report: { state: 'PROMOTED' },
        });
        expect(await caseOf(detentionId)).toMatchObject({
          status: 'HELD',
          placeVerified: true,
          department: before!.department,
        });
      },
    );

    it('changes a place that was only told, as one word against another; taken back, the first stands again', async () => {
      const { detentionId } = await held('Слухов Аскар Тестович', { source: 'HOTLINE', observedAt: ago(60) });
      const elsewhere = await told(operator, { departmentId: there.id });
      const { promotion } = await toClaim(desk, elsewhere.id, detentionId);
      expect(await caseOf(detentionId)).toMatchObject({ placeVerified: false, department: { id: there.id } });
      await undoPromotion(desk, promotion.id);
      expect(await caseOf(detentionId)).toMatchObject({ placeVerified: false, department: { id: here.id } });
      // no word of where contradicts nothing
      const nowhere = await told(operator);
      await toClaim(desk, nowhere.id, detentionId);
      expect(await caseOf(detentionId)).toMatchObject({ department: { id: here.id } });
    });

    it('that a colleague has put right meanwhile stays as they put it', async () => {
      const { detentionId } = await held('Правков Илья Тестович', { source: 'HOTLINE' });
      const report = await told(operator, { departmentId: there.id });
      const { promotion } = await toClaim(desk, report.id, detentionId);
      const id = clientId();
      const corrected = await lawyer.mutate(
        'correctRecord',
        'CorrectRecordInput',
        {
          clientId: clientId(),
          id,
          recordId: promotion.claimId,
          reason: 'не тот отдел',
          custodyClaim: { kind: 'SEEN', departmentId: here.id, at: ago(0), source: 'HOTLINE' },
        },
        '',
      );
      expect(corrected.code).toBeUndefined();
      await undoPromotion(desk, promotion.id);
      expect(
        (await caseOf(detentionId))!.claims.find((claim) => claim.id === promotion.claimId),
      ).toMatchObject({
        supersededBy: id,
      });
    });

    it('is seen by whoever sees the case, and the caller by those who see the report', async () => {
      const { detentionId } = await held('Ссылкин Олжас Тестович');
      const report = await told(operator, { callerContact: '+7 000 000 00 03' });
      const { promotion } = await toClaim(desk, report.id, detentionId);
      expect(await caseOf(detentionId, lawyer)).toMatchObject({
        reports: [{ id: promotion.id, report: null }],
      });
      expect((await one(operator, report.id))!.promotions).toMatchObject([
        { id: promotion.id, detention: null },
      ]);
      const other = await house.staff('OPERATOR');
      expect(await sees(other, detentionId)).toBe(false);
      expect(await one(other, report.id)).toBeNull();
    });

    it('is refused on a case that is closed, hidden, or before it began', async () => {
      const { detentionId } = await held('Закрытов Нурлан Тестович');
      const report = await told(operator);
      expect(await toClaim(desk, report.id, clientId())).toMatchObject({
        code: 'NOT_FOUND',
        path: 'detentionId',
      });
      const future = { seenAt: { at: new Date(Date.now() + 3_600_000).toISOString(), precision: 'MINUTE' } };
      expect(await toClaim(desk, report.id, detentionId, future)).toMatchObject({
        code: 'TIME_IN_FUTURE',
        path: 'seenAt',
      });
      expect(await toClaim(desk, report.id, detentionId, { departmentId: clientId() })).toMatchObject({
        code: 'NOT_FOUND',
        path: 'departmentId',
      });
      await lawyer.mutate(
        'claimCustody',
        'ClaimCustodyInput',
        {
          clientId: clientId(),
          id: clientId(),
          detentionId,
          kind: 'RELEASED',
          at: ago(0),
          source: 'LAWYER_SAW',
        },
        '',
      );
      expect(await toClaim(desk, report.id, detentionId)).toMatchObject({ code: 'DETENTION_NOT_OPEN' });
      expect((await one(desk, report.id))!.promotions).toEqual([]);
    });
  });

  describe('a sign at a department', () => {
    const SIGNS = `query($id: ID!) { department(id: $id) { sightings { id kind peopleCount note seenAt { at } } } }`;
    const signsFor = async (who: Person, id: string) =>
      (await who.ask<{ department: { sightings: { id: string }[] } }>(SIGNS, { id })).data.department
        .sightings;

    it('is shown to colleagues who go there, counts for nobody, and can be taken back', async () => {
      const before = await board();
      const report = await told(operator, { departmentId: there.id, peopleCount: 12 });
      const { promotion } = await toSighting(desk, report.id, { tellColleagues: 'автобус во дворе' });
      expect(await one(desk, report.id)).toMatchObject({
        state: 'PROMOTED',
        promotions: [{ kind: 'SIGHTING', detention: null, sighting: { id: promotion.id } }],
      });
      const shown = [{ id: promotion.id, kind: 'PEOPLE_BROUGHT', peopleCount: 12, note: 'автобус во дворе' }];
      for (const who of [desk, lawyer, operator]) expect(await signsFor(who, there.id)).toMatchObject(shown);
      expect(await signsFor(await house.staff('ANALYST'), there.id)).toEqual([]);
      expect(await board()).toEqual(before);
      expect(await house.rows('select 1 from access_refusal')).toEqual([]);
      const [stored] = await house.rows<{ text: string }>(
        'select s::text as text from department_sighting s where id = $1',
        [promotion.id],
      );
      expect(stored!.text).not.toContain('автобус');
      await undoPromotion(desk, promotion.id);
      expect(await signsFor(lawyer, there.id)).toEqual([]);
      expect(await one(desk, report.id)).toMatchObject({ state: 'OPEN' });
    });

    it('grows old: after a day it is shown no more', async () => {
      const report = await told(operator, {
        departmentId: there.id,
        seenAt: { at: new Date(Date.now() - 25 * 3_600_000).toISOString(), precision: 'MINUTE' },
      });
      await toSighting(desk, report.id, { kind: 'LAWYERS_KEPT_OUT' });
      expect(await signsFor(desk, there.id)).toEqual([]);
    });

    it('needs a department', async () => {
      const report = await told(operator);
      expect(await toSighting(desk, report.id)).toMatchObject({
        code: 'DEPARTMENT_MISSING',
        path: 'departmentId',
      });
      expect(await toSighting(desk, report.id, { departmentId: clientId() })).toMatchObject({
        code: 'NOT_FOUND',
      });
      expect(await toSighting(desk, report.id, { departmentId: here.id, peopleCount: 0 })).toMatchObject({
        code: 'INVALID_INPUT',
      });
    });
  });

  describe('of a report that names several', () => {
    it('is made one by one; the report waits until the last of them', async () => {
      const people = [named('Первов Тест', 1990), named('Второв Тест', 1991)];
      const report = await told(operator, { people, departmentId: here.id });
      const { detentionId } = await held('Второв Тест');
      expect(await toDetention(desk, report.id)).toMatchObject({
        code: 'PERSON_NOT_SAID',
        path: 'reportedPersonId',
      });
      expect(await toDetention(desk, report.id, { reportedPersonId: clientId() })).toMatchObject({
        code: 'NOT_FOUND',
      });
      const first = await toDetention(desk, report.id, { reportedPersonId: people[0]!.id });
      expect(first).toMatchObject({
        report: { state: 'OPEN', promotions: [{ person: { id: people[0]!.id } }] },
      });
      expect(await toDetention(desk, report.id, { reportedPersonId: people[0]!.id })).toMatchObject({
        code: 'PERSON_PROMOTED',
      });
      // a sign is of a place: it stands for neither
      expect(await toSighting(desk, report.id)).toMatchObject({ report: { state: 'OPEN' } });
      const second = await toClaim(desk, report.id, detentionId, { reportedPersonId: people[1]!.id });
      expect(second).toMatchObject({ report: { state: 'PROMOTED' } });
      expect(await undoPromotion(desk, first.promotion.id)).toMatchObject({ report: { state: 'OPEN' } });
      expect(
        await toDetention(desk, report.id, { reportedPersonId: people[0]!.id, settles: true }),
      ).toMatchObject({ report: { state: 'PROMOTED' } });
    });

    it('may settle it at once, or leave it waiting, as the desk says', async () => {
      const two = await told(operator, { people: [named('Третьев Тест'), named('Четвертов Тест')] });
      const settled = await toDetention(desk, two.id, { reportedPersonId: two.people[0]!.id, settles: true });
      expect(settled).toMatchObject({ report: { state: 'PROMOTED' } });
      const bus = await told(operator, { departmentId: here.id });
      expect(await toSighting(desk, bus.id, { settles: false })).toMatchObject({ report: { state: 'OPEN' } });
    });

    it('goes through the one it is read through, also for whom only the other names', async () => {
      const head = await told(operator, { people: [named('Главнов Тест')] });
      const tied = await told(operator, { people: [named('Главнов Тест Полнович', 1985)] });
      await act(desk, 'tieReports', { reportId: tied.id, toReportId: head.id });
      expect(await toDetention(desk, tied.id)).toMatchObject({ code: 'REPORT_TIED', path: 'reportId' });
      const answer = await toDetention(desk, head.id, {
        reportedPersonId: tied.people[0]!.id,
        settles: true,
      });
      expect(answer).toMatchObject({ report: { id: head.id, state: 'PROMOTED' } });
      expect((await caseOf(answer.promotion.detention!.id))!.person).toMatchObject({
        name: 'Главнов Тест Полнович',
        birthYear: 1985,
      });
      // another call about the same person is tied to what was settled, and waits no more
      const late = await told(operator, { people: [named('Главнов Тест')] });
      expect(await act(desk, 'tieReports', { reportId: late.id, toReportId: head.id })).toMatchObject({
        report: { id: head.id, state: 'PROMOTED' },
      });
    });
  });

  describe('nothing', () => {
    it.each(['DUPLICATE', 'MISTAKEN', 'NOT_OURS', 'UNREACHABLE'])(
      'because %s, and it can be opened again',
      async (reason) => {
        const report = await told(operator);
        expect(await act(desk, 'closeReport', { reportId: report.id, reason, note: 'почему' })).toMatchObject(
          {
            report: { state: 'CLOSED', closeReason: reason, history: [{ kind: 'CLOSED', note: 'почему' }] },
          },
        );
        expect(await act(desk, 'closeReport', { reportId: report.id, reason })).toMatchObject({
          code: 'REPORT_NOT_OPEN',
        });
        expect(await toDetention(desk, report.id, { fullName: 'Тест' })).toMatchObject({
          code: 'REPORT_NOT_OPEN',
        });
        expect(await act(desk, 'reopenReport', { reportId: report.id, note: 'нашёлся' })).toMatchObject({
          report: { state: 'OPEN', closeReason: null, history: [{ kind: 'CLOSED' }, { kind: 'REOPENED' }] },
        });
        expect(await act(desk, 'reopenReport', { reportId: report.id })).toMatchObject({
          code: 'REPORT_NOT_CLOSED',
        });
      },
    );

    it('more of it, after something was made of one of those it names; what stands is there when it is opened again', async () => {
      const report = await told(operator, { people: [named('Пятов Тест'), named('Шестов Тест')] });
      const { promotion } = await toDetention(desk, report.id, { reportedPersonId: report.people[0]!.id });
      await act(desk, 'closeReport', { reportId: report.id, reason: 'UNREACHABLE' });
      expect(await undoPromotion(desk, promotion.id)).toMatchObject({ report: { state: 'CLOSED' } });
      expect(await act(desk, 'reopenReport', { reportId: report.id })).toMatchObject({
        report: { state: 'OPEN' },
      });
    });

    it('refuses a reason that is none, a report that is not, and one that is tied', async () => {
      const [head, tied] = [await told(operator), await told(operator)];
      await act(desk, 'tieReports', { reportId: tied.id, toReportId: head.id });
      expect(await act(desk, 'closeReport', { reportId: tied.id, reason: 'MISTAKEN' })).toMatchObject({
        code: 'REPORT_TIED',
      });
      expect(await act(desk, 'closeReport', { reportId: clientId(), reason: 'MISTAKEN' })).toMatchObject({
        code: 'NOT_FOUND',
      });
      expect(await act(desk, 'reopenReport', { reportId: clientId() })).toMatchObject({ code: 'NOT_FOUND' });
    });
  });

  describe('happens once', () => {
    it('a replay of each answers the same, another body is refused', async () => {
      const report = await told(operator, { people: [named('Разов Тест')], departmentId: here.id });
      const { detentionId } = await held('Разов Тест Другович');
      const twice = async (send: (more: object) => Promise<{ code?: string }>) => {
        const same = { clientId: clientId(), id: clientId() };
        const first = await send(same);
        expect(first.code).toBeUndefined();
        expect(await send(same)).toEqual(first);
        expect(await send({ ...same, note: 'другое' })).toMatchObject({ code: 'CLIENT_ID_REUSED' });
        return first;
      };
      const ids = { detentionId: clientId(), personId: clientId(), claimId: clientId() };
      const made = (await twice((more) =>
        toDetention(desk, report.id, { ...ids, ...more, claimId: undefined }),
      )) as {
        promotion: { id: string };
      };
      const undo = { clientId: clientId() };
      const undone = await undoPromotion(desk, made.promotion.id, undo);
      expect(undone).toMatchObject({ caseKept: false });
      expect(await undoPromotion(desk, made.promotion.id, undo)).toEqual(undone);
      expect(await undoPromotion(desk, made.promotion.id)).toMatchObject({
        code: 'PROMOTION_ALREADY_UNDONE',
      });
      expect(await undoPromotion(desk, clientId())).toMatchObject({ code: 'NOT_FOUND' });
      await twice((more) => toSighting(desk, report.id, { settles: false, ...more }));
      await twice((more) => toClaim(desk, report.id, detentionId, { claimId: ids.claimId, ...more }));
      expect(await house.rows('select 1 from custody_claim where id = $1', [ids.claimId])).toHaveLength(1);
    });

    it('ids in use are refused, and nothing of the attempt stays', async () => {
      const report = await told(operator, { people: [named('Занятов Тест')] });
      const { detentionId, personId } = await held('Занятов Тест');
      const used = (await toClaim(desk, (await told(operator)).id, detentionId)).promotion;
      const people = () => house.rows<{ n: number }>('select count(*)::int as n from person');
      const before = await people();
      expect(await toDetention(desk, report.id, { detentionId })).toMatchObject({
        code: 'ID_TAKEN',
        path: 'detentionId',
      });
      expect(await toDetention(desk, report.id, { personId })).toMatchObject({ code: 'ID_TAKEN' });
      expect(await toDetention(desk, report.id, { id: used.id })).toMatchObject({
        code: 'ID_TAKEN',
        path: 'id',
      });
      expect(await toClaim(desk, report.id, detentionId, { claimId: used.claimId })).toMatchObject({
        code: 'ID_TAKEN',
        path: 'claimId',
      });
      expect(await people()).toEqual(before);
      expect(await one(desk, report.id)).toMatchObject({ state: 'OPEN', promotions: [], history: [] });
    });

    it('two coordinators at once make one case of one person', async () => {
      const second = await house.staff('COORDINATOR');
      for (let i = 0; i < 4; i++) {
        const report = await told(operator, { people: [named('Одновременнов Тест')] });
        const answers = await Promise.all([toDetention(desk, report.id), toDetention(second, report.id)]);
        expect(answers.map(({ code }) => code ?? 'DONE').sort()).toEqual(['DONE', 'REPORT_NOT_OPEN']);
        expect(
          await house.rows('select 1 from report_promotion where report_id = $1', [report.id]),
        ).toHaveLength(1);
      }
    });
  });

  it('is for the desk alone: to others it does not exist', async () => {
    const { id } = await told(operator);
    for (const who of [operator, lawyer]) {
      await expect(act(who, 'closeReport', { reportId: id, reason: 'MISTAKEN' })).rejects.toThrow(
        'NOT_FOUND',
      );
      await expect(toDetention(who, id, { fullName: 'Тест' })).rejects.toThrow('NOT_FOUND');
      await expect(undoPromotion(who, clientId())).rejects.toThrow('NOT_FOUND');
    }
    expect(await one(desk, id)).toMatchObject({ state: 'OPEN', promotions: [] });
  });
});

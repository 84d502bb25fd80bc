import { PATHS, ago, alertsOf, auditOf, hold, places, sees, type Place } from '../support/custody-day.js';
import { House, clientId, type Person } from '../support/house.js';

const FIELDS = 'id state conflictOverridden lawyer { id } detention { id } steps { state reason }';
const hours = (n: number) => new Date(Date.now() + n * 3_600_000).toISOString();

interface AssignmentAnswer {
  assignment: { id: string; state: string; detention: { id: string } | null; steps: object[] };
}

describe('who defends whom', () => {
  let house: House;
  let [first, second, coordinator, operator, analyst]: Person[] = [];
  let here: Place;
  let next: Place;
  let there: Place;
  beforeAll(async () => {
    house = await House.open();
    [first, second, coordinator, operator, analyst] = await Promise.all([
      house.staff('LAWYER'),
      house.staff('LAWYER'),
      house.staff('COORDINATOR'),
      house.staff('OPERATOR'),
      house.staff('ANALYST'),
    ]);
    [here, next, there] = await places(house);
  });
  afterAll(() => house.close());

  const assign = (who: Person, detentionId: string, lawyer: Person, more: object = {}) =>
    who.mutate<AssignmentAnswer>(
      'assignLawyer',
      'AssignLawyerInput',
      { clientId: clientId(), detentionId, lawyerId: lawyer.id, ...more },
      `${PATHS} ... on AssignLawyerSuccess { assignment { ${FIELDS} } }`,
    );
  const respond = (who: Person, assignmentId: string, answer: string, reason?: string) =>
    who.mutate<AssignmentAnswer>(
      'respondToAssignment',
      'RespondToAssignmentInput',
      { clientId: clientId(), assignmentId, answer, reason },
      `... on RespondToAssignmentSuccess { assignment { ${FIELDS} } }`,
    );
  const withdraw = (who: Person, assignmentId: string) =>
    who.mutate<AssignmentAnswer>(
      'withdrawAssignment',
      'WithdrawAssignmentInput',
      { clientId: clientId(), assignmentId, reason: 'заболела' },
      `... on WithdrawAssignmentSuccess { assignment { ${FIELDS} } }`,
    );
  const complete = (who: Person, assignmentId: string) =>
    who.mutate<AssignmentAnswer>(
      'completeAssignment',
      'CompleteAssignmentInput',
      { clientId: clientId(), assignmentId },
      `... on CompleteAssignmentSuccess { assignment { ${FIELDS} } }`,
    );
  const merge = async (keptPersonId: string, mergedPersonId: string) => {
    const id = clientId();
    await coordinator!.mutate(
      'mergePersons',
      'MergePersonsInput',
      { clientId: clientId(), id, keptPersonId, mergedPersonId, reason: 'одно лицо' },
      '',
    );
    return id;
  };

  describe('an assignment', () => {
    it('is offered, gives sight of the case, is accepted and stands as the lawyer of the person', async () => {
      const { detentionId } = await hold(coordinator!, 'Асель Тестова Примеровна');
      expect(await sees(first!, detentionId)).toBe(false);
      const { assignment } = await assign(coordinator!, detentionId, first!);
      expect(assignment).toMatchObject({ state: 'OFFERED', detention: { id: detentionId } });
      expect(await sees(first!, detentionId)).toBe(true);
      expect(await sees(second!, detentionId)).toBe(false);
      expect(await alertsOf(first!)).toContainEqual({ kind: 'ASSIGNMENT_OFFERED', refId: assignment.id });
      expect(await respond(first!, assignment.id, 'ACCEPTED')).toMatchObject({
        assignment: { state: 'ACCEPTED' },
      });
      expect(await alertsOf(coordinator!)).toContainEqual({
        kind: 'ASSIGNMENT_ANSWERED',
        refId: assignment.id,
      });
      const { data } = await coordinator!.ask<object>(
        'query($id: ID!) { detention(id: $id) { lawyer { id } assignments { id state } } }',
        { id: detentionId },
      );
      expect(data).toEqual({
        detention: { lawyer: { id: first!.id }, assignments: [{ id: assignment.id, state: 'ACCEPTED' }] },
      });
      expect((await auditOf(house, 'assignLawyer')).at(-1)).toMatchObject({
        kind: 'WROTE',
        actor_id: coordinator!.id,
        subject_ids: expect.arrayContaining([assignment.id, detentionId]) as string[],
      });
    });

    it('is found by the ids that alerts give, by whoever sees it', async () => {
      const { detentionId } = await hold(coordinator!, 'Айдын Тестов Примерович');
      const { assignment } = await assign(coordinator!, detentionId, first!);
      await assign(coordinator!, (await hold(coordinator!, 'Айгуль Тестова')).detentionId, first!);
      const found = async (who: Person, id: string) =>
        (
          await who.ask<{ assignments: { nodes: { id: string }[] } }>(
            'query($id: ID!) { assignments(filter: { ids: [$id] }) { nodes { id } } }',
            { id },
          )
        ).data.assignments.nodes;
      expect(await found(coordinator!, assignment.id)).toEqual([{ id: assignment.id }]);
      expect(await found(second!, assignment.id)).toEqual([]);
      expect(await found(coordinator!, 'not-an-id')).toEqual([]);
    });

    it('declined, takes the sight away again and is told to the desk, its reason sealed', async () => {
      const { detentionId } = await hold(coordinator!, 'Болат Тестов Примерович');
      const { assignment } = await assign(coordinator!, detentionId, first!);
      expect(await respond(first!, assignment.id, 'DECLINED')).toMatchObject({ code: 'REASON_MISSING' });
      const reason = 'Защищаю его соседа Примерова';
      expect(await respond(first!, assignment.id, 'DECLINED', reason)).toMatchObject({
        assignment: { state: 'DECLINED', detention: null, steps: [{ reason: null }, { reason }] },
      });
      expect(await sees(first!, detentionId)).toBe(false);
      expect(await alertsOf(coordinator!)).toContainEqual({
        kind: 'ASSIGNMENT_ANSWERED',
        refId: assignment.id,
      });
      const stored = await house.rows<{ row: string }>(
        'select s::text as row from assignment_step s where assignment_id = $1',
        [assignment.id],
      );
      expect(stored.map(({ row }) => row).join()).not.toContain('Примерова');
    });

    it('withdrawn, takes the sight away and is told to the lawyer; done, leaves it', async () => {
      const { detentionId } = await hold(coordinator!, 'Вера Тестова Примеровна');
      const { assignment } = await assign(coordinator!, detentionId, first!);
      await respond(first!, assignment.id, 'ACCEPTED');
      expect(await withdraw(coordinator!, assignment.id)).toMatchObject({
        assignment: { state: 'WITHDRAWN' },
      });
      expect(await sees(first!, detentionId)).toBe(false);
      expect(await alertsOf(first!)).toContainEqual({ kind: 'ASSIGNMENT_WITHDRAWN', refId: assignment.id });
      const again = await assign(coordinator!, detentionId, first!);
      await respond(first!, again.assignment.id, 'ACCEPTED');
      expect(await complete(first!, again.assignment.id)).toMatchObject({ assignment: { state: 'DONE' } });
      expect(await sees(first!, detentionId)).toBe(true);
    });

    it('refuses what its state, its lawyer or its people do not allow', async () => {
      const { detentionId } = await hold(coordinator!, 'Глеб Тестов Примерович');
      const { assignment } = await assign(coordinator!, detentionId, first!);
      expect(await assign(coordinator!, detentionId, first!)).toMatchObject({ code: 'ALREADY_ASSIGNED' });
      expect(await respond(second!, assignment.id, 'ACCEPTED')).toMatchObject({ code: 'NOT_FOUND' });
      expect(await complete(second!, assignment.id)).toMatchObject({ code: 'NOT_FOUND' });
      expect(await complete(first!, assignment.id)).toMatchObject({ code: 'ASSIGNMENT_STATE_FORBIDS' });
      await respond(first!, assignment.id, 'ACCEPTED');
      expect(await respond(first!, assignment.id, 'DECLINED', 'передумала')).toMatchObject({
        code: 'ASSIGNMENT_STATE_FORBIDS',
      });
      expect(await assign(coordinator!, clientId(), first!)).toMatchObject({
        code: 'NOT_FOUND',
        path: 'detentionId',
      });
      expect(await assign(coordinator!, detentionId, operator!)).toMatchObject({
        code: 'NOT_FOUND',
        path: 'lawyerId',
      });
      await expect(assign(first!, detentionId, first!)).rejects.toThrow('NOT_FOUND');
      await expect(respond(coordinator!, assignment.id, 'ACCEPTED')).rejects.toThrow('NOT_FOUND');
      await expect(withdraw(first!, assignment.id)).rejects.toThrow('NOT_FOUND');
    });

    it('answers a replay with the same assignment', async () => {
      const { detentionId } = await hold(coordinator!, 'Дина Тестова Примеровна');
      const body = { clientId: clientId() };
      const once = await assign(coordinator!, detentionId, first!, body);
      const twice = await assign(coordinator!, detentionId, first!, body);
      expect(twice.assignment.id).toBe(once.assignment.id);
      expect(await assign(coordinator!, detentionId, second!, body)).toMatchObject({
        code: 'CLIENT_ID_REUSED',
      });
    });

    it('follows a merge and its undoing with the sight it gives', async () => {
      const [a, b] = [await hold(coordinator!, 'Ерболат Тестов'), await hold(coordinator!, 'Erbolat Testov')];
      await assign(coordinator!, b.detentionId, first!);
      expect([await sees(first!, a.detentionId), await sees(first!, b.detentionId)]).toEqual([false, true]);
      const mergeId = await merge(a.personId, b.personId);
      expect([await sees(first!, a.detentionId), await sees(first!, b.detentionId)]).toEqual([true, true]);
      const { data } = await first!.ask<{ detention: { assignments: unknown[] } }>(
        'query($id: ID!) { detention(id: $id) { assignments { id } } }',
        { id: a.detentionId },
      );
      expect(data.detention.assignments).toHaveLength(1);
      expect(
        await house.rows(
          'select state from defense_representation where lawyer_id = $1 and detention_id = canonical_detention_id($2)',
          [first!.id, b.detentionId],
        ),
      ).toEqual([{ state: 'OFFERED' }]);
      await coordinator!.mutate(
        'undoMerge',
        'UndoMergeInput',
        { clientId: clientId(), mergeId, reason: 'два брата' },
        '',
      );
      expect([await sees(first!, a.detentionId), await sees(first!, b.detentionId)]).toEqual([false, true]);
    });
  });

  describe('conflicting interests (CAO 748(4))', () => {
    const declare = (who: Person, personIds: string[], more: object = {}) =>
      who.mutate<{ conflictId: string }>(
        'declareConflict',
        'DeclareConflictInput',
        { clientId: clientId(), id: clientId(), personIds, reason: 'один показывает на другого', ...more },
        `${PATHS} ... on DeclareConflictSuccess { conflictId }`,
      );

    it('keep a lawyer from both, unless overridden with a reason, which is audited', async () => {
      const lawyer = await house.staff('LAWYER');
      const [a, b] = [await hold(coordinator!, 'Жанна Тестова'), await hold(coordinator!, 'Зоя Тестова')];
      expect(await declare(coordinator!, [a.personId, b.personId])).toMatchObject({
        __typename: 'DeclareConflictSuccess',
      });
      const { assignment } = await assign(coordinator!, a.detentionId, lawyer);
      await respond(lawyer, assignment.id, 'ACCEPTED');
      expect(await assign(coordinator!, b.detentionId, lawyer)).toMatchObject({
        __typename: 'StateConflict',
        code: 'CONFLICT_OF_INTEREST',
        path: 'lawyerId',
      });
      expect(await assign(coordinator!, b.detentionId, lawyer, { override: true })).toMatchObject({
        code: 'REASON_MISSING',
      });
      // having defended one is enough: what was heard stays heard
      await withdraw(coordinator!, assignment.id);
      expect(await assign(coordinator!, b.detentionId, lawyer)).toMatchObject({
        code: 'CONFLICT_OF_INTEREST',
      });
      const reason = 'других адвокатов в городе нет';
      const overridden = await assign(coordinator!, b.detentionId, lawyer, { override: true, reason });
      expect(overridden).toMatchObject({ assignment: { conflictOverridden: true, steps: [{ reason }] } });
      expect(await auditOf(house, 'overrideConflictOfInterest')).toEqual([
        {
          kind: 'WROTE',
          actor_id: coordinator!.id,
          detail: 'DECLARED',
          subject_ids: [overridden.assignment.id, b.detentionId, lawyer.id],
        },
      ]);
    });

    it('are seen also when both are assigned at once', async () => {
      const lawyer = await house.staff('LAWYER');
      const [a, b] = [
        await hold(coordinator!, 'Шолпан Тестова'),
        await hold(coordinator!, 'Эльмира Тестова'),
      ];
      await declare(coordinator!, [a.personId, b.personId]);
      const answers = await Promise.all([a, b].map((held) => assign(coordinator!, held.detentionId, lawyer)));
      expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
        'AssignLawyerSuccess',
        'StateConflict',
      ]);
    });

    it('are seen through a merge', async () => {
      const lawyer = await house.staff('LAWYER');
      const held = [];
      for (const name of ['Ирина Тестова', 'Irina Testova', 'Кира Тестова']) {
        held.push(await hold(coordinator!, name));
      }
      await declare(coordinator!, [held[0]!.personId, held[2]!.personId]);
      await merge(held[0]!.personId, held[1]!.personId);
      await assign(coordinator!, held[1]!.detentionId, lawyer);
      expect(await assign(coordinator!, held[2]!.detentionId, lawyer)).toMatchObject({
        code: 'CONFLICT_OF_INTEREST',
      });
    });

    it('lie in opposite roles at one event', async () => {
      const lawyer = await house.staff('LAWYER');
      const opened = await coordinator!.mutate<{ event: { id: string } }>(
        'openEvent',
        'OpenEventInput',
        {
          clientId: clientId(),
          title: 'Тест',
          city: here.city,
          place: 'Площадь',
          startsAt: hours(-2),
        },
        '... on OpenEventSuccess { event { id } }',
      );
      const atEvent = (name: string, roleAtEvent: string) =>
        hold(coordinator!, name, { eventId: opened.event.id, row: { roleAtEvent } });
      const organiser = await atEvent('Лев Тестов', 'ORGANISER');
      const passerBy = await atEvent('Мира Тестова', 'PASSER_BY');
      const journalist = await atEvent('Нина Тестова', 'JOURNALIST');
      await assign(coordinator!, organiser.detentionId, lawyer);
      expect(await assign(coordinator!, passerBy.detentionId, lawyer)).toMatchObject({
        code: 'CONFLICT_OF_INTEREST',
      });
      expect(await assign(coordinator!, journalist.detentionId, lawyer)).toMatchObject({
        __typename: 'AssignLawyerSuccess',
      });
    });

    it('are declared between two people whom one sees', async () => {
      const mine = await hold(first!, 'Ольга Тестова');
      const hers = await hold(second!, 'Павел Тестов');
      expect(await declare(first!, [mine.personId, hers.personId])).toMatchObject({
        code: 'NOT_FOUND',
        path: 'personIds',
      });
      expect(await declare(first!, [mine.personId, mine.personId])).toMatchObject({
        code: 'TWO_PERSONS_NEEDED',
      });
      await expect(declare(operator!, [mine.personId, hers.personId])).rejects.toThrow('NOT_FOUND');
    });
  });

  describe('a duty shift', () => {
    const plan = (who: Person, more: object) =>
      who.mutate<{ shift: { id: string; state: string } }>(
        'planShift',
        'PlanShiftInput',
        { clientId: clientId(), id: clientId(), startsAt: hours(-1), endsAt: hours(7), ...more },
        `${PATHS} ... on PlanShiftSuccess { shift { id state city department { id } lawyer { id } } }`,
      );
    const start = (who: Person, shiftId: string, at: object = ago(10)) =>
      who.mutate<{ shift: { state: string } }>(
        'startShift',
        'StartShiftInput',
        { clientId: clientId(), shiftId, at },
        '... on StartShiftSuccess { shift { state startedAt } }',
      );
    const end = (who: Person, shiftId: string, more: object = {}) =>
      who.mutate<{ handedOver: number; shift: { state: string } }>(
        'endShift',
        'EndShiftInput',
        { clientId: clientId(), shiftId, at: ago(0), ...more },
        `${PATHS} ... on EndShiftSuccess { handedOver shift { state handedOverTo { id } } }`,
      );
    const running = async (lawyer: Person, more: object) => {
      const { shift } = await plan(lawyer, more);
      await start(lawyer, shift.id);
      return shift.id;
    };

    it('shows the people of its department while it runs, not before and not after', async () => {
      const lawyer = await house.staff('LAWYER');
      const { detentionId } = await hold(coordinator!, 'Роза Тестова', { departmentId: here.id });
      const elsewhere = await hold(coordinator!, 'Саян Тестов', { departmentId: next.id });
      const { shift } = await plan(lawyer, { departmentId: here.id });
      expect(shift.state).toBe('PLANNED');
      expect(await sees(lawyer, detentionId)).toBe(false);
      expect(await start(lawyer, shift.id)).toMatchObject({ shift: { state: 'RUNNING' } });
      expect([await sees(lawyer, detentionId), await sees(lawyer, elsewhere.detentionId)]).toEqual([
        true,
        false,
      ]);
      expect(await end(lawyer, shift.id)).toMatchObject({ handedOver: 0, shift: { state: 'ENDED' } });
      expect(await sees(lawyer, detentionId)).toBe(false);
    });

    it('planned for a town, covers its departments and no other town’s', async () => {
      const lawyer = await house.staff('LAWYER');
      const inTown = await hold(coordinator!, 'Тимур Тестов', { departmentId: next.id });
      const outOfTown = await hold(coordinator!, 'Ульяна Тестова', { departmentId: there.id });
      await running(lawyer, { city: here.city });
      expect([await sees(lawyer, inTown.detentionId), await sees(lawyer, outOfTown.detentionId)]).toEqual([
        true,
        false,
      ]);
    });

    it('does not end while people held there are the lawyer’s, unless a colleague takes over', async () => {
      const [leaving, arriving] = [await house.staff('LAWYER'), await house.staff('LAWYER')];
      const shiftId = await running(leaving, { departmentId: here.id });
      const stays = await hold(coordinator!, 'Фатима Тестова', { departmentId: here.id });
      const moved = await hold(coordinator!, 'Халима Тестова', { departmentId: there.id });
      for (const { detentionId } of [stays, moved]) {
        const { assignment } = await assign(coordinator!, detentionId, leaving);
        await respond(leaving, assignment.id, 'ACCEPTED');
      }
      expect(await end(leaving, shiftId)).toMatchObject({ code: 'OPEN_ASSIGNMENTS', path: 'handOverTo' });
      expect(await end(leaving, shiftId, { handOverTo: leaving.id })).toMatchObject({ code: 'SAME_LAWYER' });
      expect(await end(leaving, shiftId, { handOverTo: operator!.id })).toMatchObject({ code: 'NOT_FOUND' });
      expect(await end(leaving, shiftId, { handOverTo: arriving.id })).toMatchObject({
        handedOver: 1,
        shift: { state: 'ENDED', handedOverTo: { id: arriving.id } },
      });
      // offered is not accepted: until the colleague answers the person stays the leaver's
      expect([await sees(leaving, stays.detentionId), await sees(arriving, stays.detentionId)]).toEqual([
        true,
        true,
      ]);
      const [offer] = await house.rows<{ id: string }>(
        `select id from assignment where lawyer_id = $1 and state = 'OFFERED'`,
        [arriving.id],
      );
      await respond(arriving, offer!.id, 'ACCEPTED');
      expect([await sees(leaving, stays.detentionId), await sees(arriving, stays.detentionId)]).toEqual([
        false,
        true,
      ]);
      expect([await sees(leaving, moved.detentionId), await sees(arriving, moved.detentionId)]).toEqual([
        true,
        false,
      ]);
      expect((await alertsOf(arriving)).map(({ kind }) => kind)).toEqual(['ASSIGNMENT_OFFERED']);
    });

    it('cannot be handed over to a colleague whose interests conflict', async () => {
      const [leaving, arriving] = [await house.staff('LAWYER'), await house.staff('LAWYER')];
      const shiftId = await running(leaving, { departmentId: here.id });
      const [a, b] = [
        await hold(coordinator!, 'Цветана Тестова', { departmentId: here.id }),
        await hold(coordinator!, 'Чингиз Тестов', { departmentId: here.id }),
      ];
      await coordinator!.mutate(
        'declareConflict',
        'DeclareConflictInput',
        {
          clientId: clientId(),
          id: clientId(),
          personIds: [a.personId, b.personId],
          reason: 'взаимные показания',
        },
        '',
      );
      await assign(coordinator!, a.detentionId, leaving);
      await assign(coordinator!, b.detentionId, arriving);
      expect(await end(leaving, shiftId, { handOverTo: arriving.id })).toMatchObject({
        code: 'CONFLICT_OF_INTEREST',
        path: 'handOverTo',
      });
      expect(await sees(leaving, a.detentionId)).toBe(true);
    });

    it('refuses what cannot be', async () => {
      expect(await plan(first!, {})).toMatchObject({ code: 'ONE_PLACE' });
      expect(await plan(first!, { departmentId: here.id, city: here.city })).toMatchObject({
        code: 'ONE_PLACE',
      });
      expect(await plan(first!, { departmentId: clientId() })).toMatchObject({ code: 'NOT_FOUND' });
      expect(await plan(first!, { city: 'Нигдеград' })).toMatchObject({ code: 'NOT_FOUND', path: 'city' });
      expect(await plan(first!, { city: here.city, endsAt: hours(-2) })).toMatchObject({
        code: 'SHIFT_ENDS_BEFORE_START',
      });
      expect(await plan(first!, { city: here.city, lawyerId: second!.id })).toMatchObject({
        code: 'NOT_YOURS',
      });
      expect(await plan(coordinator!, { city: here.city })).toMatchObject({ code: 'LAWYER_MISSING' });
      const { shift } = await plan(coordinator!, { city: here.city, lawyerId: first!.id });
      expect(await end(first!, shift.id)).toMatchObject({ code: 'SHIFT_NOT_STARTED' });
      expect(await start(second!, shift.id)).toMatchObject({ code: 'NOT_YOURS' });
      expect(await start(first!, shift.id, ago(-60))).toMatchObject({ code: 'TIME_IN_FUTURE' });
      await start(first!, shift.id);
      expect(await start(first!, shift.id)).toMatchObject({ code: 'SHIFT_STARTED' });
      expect(await end(first!, shift.id, { at: ago(60) })).toMatchObject({ code: 'SHIFT_ENDS_BEFORE_START' });
    });
  });

  it('lists lawyers with what they are doing, to those who work on cases', async () => {
    const LIST = `{ lawyers(first: 100) { nodes { id presence { department { id } } runningShifts { city } openAssignmentCount } }
      dutyShifts(filter: { state: RUNNING }) { nodes { lawyer { id } } } assignments(first: 100) { nodes { lawyer { id } } } }`;
    interface Listed {
      lawyers: { nodes: { id: string; openAssignmentCount: number | null }[] };
      assignments: { nodes: { lawyer: { id: string } }[] };
    }
    const desk = (await coordinator!.ask<Listed>(LIST)).data;
    expect(desk.lawyers.nodes.find(({ id }) => id === first!.id)!.openAssignmentCount).toBeGreaterThan(0);
    const own = (await second!.ask<Listed>(LIST)).data;
    expect(own.lawyers.nodes.find(({ id }) => id === first!.id)!.openAssignmentCount).toBeNull();
    expect(own.assignments.nodes.filter(({ lawyer }) => lawyer.id !== second!.id)).toEqual([]);
    const answer = await analyst!.ask(LIST);
    expect(answer.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await house.ask(LIST)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

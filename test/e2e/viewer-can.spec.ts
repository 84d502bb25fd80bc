import { attach, SCRIPT_PDF } from '../support/attachments.js';
import { hold, places, type Held, type Place } from '../support/custody-day.js';
import { cancelLeave, planLeave } from '../support/duty.js';
import { House, clientId, type Person } from '../support/house.js';
import {
  clocksOf,
  fileAppeal,
  logOne,
  minute,
  ago,
  recordOffence,
  recordRuling,
} from '../support/proceedings.js';

/** What is offered is not refused for being somebody else's or in the wrong state, and what is not offered is. */
describe('what may be pressed on a record', () => {
  let house: House;
  let [lawyer, second, coordinator, operator, analyst]: Person[] = [];
  let here: Place;
  let held: Held;
  beforeAll(async () => {
    house = await House.open();
    [lawyer, second, coordinator, operator, analyst] = await Promise.all([
      house.staff('LAWYER'),
      house.staff('LAWYER'),
      house.staff('COORDINATOR'),
      house.staff('OPERATOR'),
      house.staff('ANALYST'),
    ]);
    [here] = await places(house);
    held = await hold(lawyer, 'Кнопка Тестов', { departmentId: here.id });
  });
  afterAll(() => house.close());

  const read = async <T>(who: Person, query: string, variables: object = {}): Promise<T> => {
    const { data, errors } = await who.ask<T>(query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const onDetention = async (who: Person, id = held.detentionId) =>
    (
      await read<{ detention: { viewerCan: string[] } | null }>(
        who,
        'query($id: ID!) { detention(id: $id) { viewerCan } }',
        { id },
      )
    ).detention?.viewerCan ?? null;
  const onDepartment = async (who: Person) =>
    (
      await read<{ department: { viewerCan: string[] } }>(
        who,
        'query($id: ID!) { department(id: $id) { viewerCan } }',
        { id: here.id },
      )
    ).department.viewerCan;
  const onDeadline = async (who: Person, id: string) =>
    (
      await read<{ deadline: { viewerCan: string[] } }>(
        who,
        'query($id: ID!) { deadline(id: $id) { viewerCan } }',
        { id },
      )
    ).deadline.viewerCan;
  const onAssignment = async (who: Person, detentionId: string) =>
    (
      await read<{ detention: { assignments: { viewerCan: string[] }[] } | null }>(
        who,
        'query($id: ID!) { detention(id: $id) { assignments { viewerCan } } }',
        { id: detentionId },
      )
    ).detention?.assignments[0]?.viewerCan;

  it('a role learns of plain routes as of operations', async () => {
    const can = async (who: Person) =>
      (await read<{ viewer: { viewerCan: string[] } }>(who, '{ viewer { viewerCan } }')).viewer.viewerCan;
    expect(await can(lawyer!)).toEqual(
      expect.arrayContaining(['GET /attachments/:id/:copy', 'Mutation.addCaseNote', 'POST /attachments']),
    );
    expect(await can(analyst!)).toEqual(expect.arrayContaining(['GET /exports/:id']));
    expect((await can(analyst!)).filter((name) => name.includes('/attachments'))).toEqual([]);
    expect((await can(lawyer!)).filter((name) => /^(GET|POST) /.test(name))).toEqual([
      'GET /attachments/:id/:copy',
      'POST /attachments',
    ]);
  });

  describe('a case', () => {
    const OF_CASES = [
      'Mutation.addCaseNote',
      'Mutation.claimCustody',
      'Mutation.claimStart',
      'POST /attachments',
    ];
    const OF_DEFENCE = [
      ...OF_CASES,
      'Mutation.classifyDetention',
      'Mutation.declareConflict',
      'Mutation.recordArrestBar',
      'Mutation.recordHearing',
      'Mutation.recordProtocol',
      'Mutation.recordRightsChecks',
      'Mutation.recordRuling',
      'Mutation.recordStep',
      'Mutation.setFamilyAnswer',
    ];

    it('by role, and to nobody who does not see it', async () => {
      expect(await onDetention(lawyer!)).toEqual([...OF_DEFENCE].sort());
      expect(await onDetention(coordinator!)).toEqual([...OF_DEFENCE, 'Mutation.assignLawyer'].sort());
      expect(await onDetention(second!)).toBeNull();
      const own = await hold(operator!, 'Звонок Тестов');
      expect(await onDetention(operator!, own.detentionId)).toEqual([...OF_CASES].sort());
    });
  });

  it('leave: of oneself, and for the desk of everybody who keeps cases; once, while it is not over', async () => {
    const colleagues = await read<{ staff: { nodes: { id: string; viewerCan: string[] }[] } }>(
      coordinator!,
      '{ staff(first: 100) { nodes { id viewerCan } } }',
    );
    const may = new Map(colleagues.staff.nodes.map(({ id, viewerCan }) => [id, viewerCan]));
    expect([lawyer!, operator!, coordinator!, analyst!].map(({ id }) => may.get(id))).toEqual([
      ['Mutation.planLeave'],
      ['Mutation.planLeave'],
      ['Mutation.planLeave'],
      [],
    ]);
    const { leave } = await planLeave(coordinator!, { staffId: second!.id });
    const onLeave = async (who: Person) => {
      const query = `query($id: ID!) {
        leaves(filter: { staffId: $id }) { nodes { viewerCan colleague { viewerCan } } } }`;
      const { leaves } = await read<{
        leaves: { nodes: { viewerCan: string[]; colleague: { viewerCan: string[] } }[] };
      }>(who, query, { id: second!.id });
      return leaves.nodes.map(({ viewerCan, colleague }) => [...viewerCan, ...colleague.viewerCan]);
    };
    const both = [['Mutation.cancelLeave', 'Mutation.planLeave']];
    expect([await onLeave(second!), await onLeave(coordinator!)]).toEqual([both, both]);
    expect([await onLeave(lawyer!), await onLeave(operator!)]).toEqual([[[]], [[]]]);
    await cancelLeave(second!, leave.id);
    expect(await onLeave(second!)).toEqual([['Mutation.planLeave']]);
    expect(await cancelLeave(coordinator!, leave.id)).toMatchObject({ code: 'LEAVE_CANCELLED' });
  });

  it('an assignment: its lawyer answers, the desk withdraws, either ends it', async () => {
    const { detentionId } = await hold(coordinator!, 'Поручение Тестов');
    const { assignment } = await coordinator!.mutate<{ assignment: { id: string } }>(
      'assignLawyer',
      'AssignLawyerInput',
      { clientId: clientId(), detentionId, lawyerId: lawyer!.id },
      '... on AssignLawyerSuccess { assignment { id } }',
    );
    const press = (who: Person, field: string, input: object) =>
      who
        .mutate(
          field,
          `${field[0]!.toUpperCase()}${field.slice(1)}Input`,
          { clientId: clientId(), assignmentId: assignment.id, ...input },
          '',
        )
        .then(({ code }) => code ?? 'DONE');
    const complete = (who: Person) => press(who, 'completeAssignment', {});

    expect(await onAssignment(lawyer!, detentionId)).toEqual(['Mutation.respondToAssignment']);
    expect(await onAssignment(coordinator!, detentionId)).toEqual(['Mutation.withdrawAssignment']);
    expect(await complete(lawyer!)).toBe('ASSIGNMENT_STATE_FORBIDS');
    expect(await press(lawyer!, 'respondToAssignment', { answer: 'ACCEPTED' })).toBe('DONE');

    expect(await onAssignment(lawyer!, detentionId)).toEqual(['Mutation.completeAssignment']);
    expect(await onAssignment(coordinator!, detentionId)).toEqual([
      'Mutation.completeAssignment',
      'Mutation.withdrawAssignment',
    ]);
    // a colleague who sees the case through another assignment can do nothing with this one
    await coordinator!.mutate(
      'assignLawyer',
      'AssignLawyerInput',
      { clientId: clientId(), detentionId, lawyerId: second!.id, role: 'BACKUP' },
      '',
    );
    const seen = await read<{
      detention: { assignments: { lawyer: { id: string }; viewerCan: string[] }[] };
    }>(second!, 'query($id: ID!) { detention(id: $id) { assignments { lawyer { id } viewerCan } } }', {
      id: detentionId,
    });
    expect(seen.detention.assignments.map(({ lawyer: { id }, viewerCan }) => [id, viewerCan])).toEqual([
      [second!.id, ['Mutation.respondToAssignment']],
      [lawyer!.id, []],
    ]);
    expect(await complete(second!)).toBe('NOT_FOUND');
    expect(await complete(lawyer!)).toBe('DONE');
    expect(await press(coordinator!, 'withdrawAssignment', { reason: 'поздно' })).toBe(
      'ASSIGNMENT_STATE_FORBIDS',
    );
  });

  it('a department: arrive, leave where one stands, report a shut door', async () => {
    const at = ['Mutation.checkIn', 'Mutation.planShift', 'Mutation.reportAccessRefusal'];
    expect(await onDepartment(second!)).toEqual(at);
    expect(await onDepartment(operator!)).toEqual([]);
    expect(await onDepartment(analyst!)).toEqual([]);
    const presenceId = clientId();
    await second!.mutate(
      'checkIn',
      'CheckInInput',
      { clientId: clientId(), id: presenceId, departmentId: here.id, at: minute(ago(1)) },
      '',
    );
    const leave = (who: Person) =>
      who
        .mutate('checkOut', 'CheckOutInput', { clientId: clientId(), presenceId, at: minute(new Date()) }, '')
        .then(({ code }) => code ?? 'DONE');
    expect(await onDepartment(second!)).toEqual(['Mutation.checkIn', 'Mutation.checkOut', ...at.slice(1)]);
    expect(await onDepartment(coordinator!)).toContain('Mutation.checkOut');
    expect(await onDepartment(lawyer!)).toEqual(at);
    expect(await leave(lawyer!)).toBe('NOT_YOURS');
    expect(await leave(second!)).toBe('DONE');
    expect(await onDepartment(second!)).toEqual(at);
  });

  it('a protocol: who defends corrects it and adds files; who took the call adds none', async () => {
    const { detentionId } = await hold(operator!, 'Протокол Тестов');
    await recordOffence(coordinator!, detentionId);
    const on = async (who: Person) =>
      (
        await read<{ detention: { protocols: { viewerCan: string[] }[] } }>(
          who,
          'query($id: ID!) { detention(id: $id) { protocols { viewerCan } } }',
          { id: detentionId },
        )
      ).detention.protocols[0]!.viewerCan;
    expect(await on(coordinator!)).toEqual(['Mutation.correctRecord', 'POST /attachments']);
    expect(await on(operator!)).toEqual([]);
  });

  it('a hearing, a ruling, its service, a step: who defends corrects each and serves the ruling', async () => {
    const { detentionId } = await hold(coordinator!, 'Постановленов Тестов');
    const of = (more: object) => ({ clientId: clientId(), id: clientId(), detentionId, ...more });
    await recordOffence(coordinator!, detentionId);
    const done = async (field: string, input: object) => {
      const { code } = await coordinator!.mutate(
        field,
        `${field[0]!.toUpperCase()}${field.slice(1)}Input`,
        input,
        '',
      );
      expect(code).toBeUndefined();
    };
    await done('recordHearing', of({ heldAt: minute(ago(10)), venue: 'COURT', result: 'RULED' }));
    const { ruling } = await recordRuling(coordinator!, detentionId, { note: 'зачитал вслух' });
    await done('recordService', {
      ...{ clientId: clientId(), id: clientId(), rulingId: ruling.id, servedAt: minute(ago(2)) },
      ...{ servedTo: 'PERSON', means: 'HANDED_OVER', note: 'в коридоре' },
    });
    await done('recordStep', of({ kind: 'DEFENDER_PROVIDED', at: minute(ago(5)) }));
    // a device whose clock runs ahead: the time is kept off deadlines until a person vouches for it
    await done('recordStep', of({ kind: 'MOTION_FILED', at: minute(new Date(Date.now() + 20 * 3_600_000)) }));
    interface Seen {
      readonly viewerCan: string[];
    }
    const { detention } = await read<{
      detention: {
        hearings: Seen[];
        rulings: (Seen & { note: string; services: (Seen & { note: string })[] })[];
        steps: (Seen & { kind: string })[];
        starts: Seen[];
        claims: Seen[];
      };
    }>(
      coordinator!,
      `query($id: ID!) { detention(id: $id) {
         hearings { viewerCan } rulings { viewerCan note services { viewerCan note } }
         steps { kind viewerCan } starts { viewerCan } claims { viewerCan } } }`,
      { id: detentionId },
    );
    expect(detention.hearings[0]!.viewerCan).toContain('Mutation.correctRecord');
    const [announced] = detention.rulings;
    expect(announced!.note).toBe('зачитал вслух');
    expect(announced!.viewerCan).toEqual(
      expect.arrayContaining(['Mutation.correctRecord', 'Mutation.recordService']),
    );
    expect(announced!.services[0]!.note).toBe('в коридоре');
    expect(announced!.services[0]!.viewerCan).toContain('Mutation.correctRecord');
    const confirmable = detention.steps.map(({ kind, viewerCan }) => [
      kind,
      viewerCan.includes('Mutation.confirmRecordTime'),
    ]);
    expect(Object.fromEntries(confirmable)).toEqual({ DEFENDER_PROVIDED: false, MOTION_FILED: true });
    for (const { viewerCan } of [...detention.claims, ...detention.starts]) {
      expect(viewerCan).not.toContain('Mutation.confirmRecordTime');
    }
  });

  it('a start: put right by whoever defends, once; the former one stays and says why', async () => {
    const { detentionId } = await hold(operator!, 'Начало Тестов', { row: { startedAt: minute(ago(60)) } });
    const on = async (who: Person) =>
      (
        await read<{
          detention: { starts: { id: string; supersededReason: string; viewerCan: string[] }[] };
        }>(who, 'query($id: ID!) { detention(id: $id) { starts { id supersededReason viewerCan } } }', {
          id: detentionId,
        })
      ).detention.starts;
    const [first] = await on(coordinator!);
    expect(first!.viewerCan).toEqual(['Mutation.correctRecord']);
    expect(await on(operator!)).toEqual([{ ...first, viewerCan: [] }]);
    const correct = (who: Person) =>
      who.mutate(
        'correctRecord',
        'CorrectRecordInput',
        {
          ...{ clientId: clientId(), id: clientId(), recordId: first!.id, reason: 'перепутали час' },
          detentionStart: { at: minute(ago(95)), source: 'DETAINEE_TOLD' },
        },
        '',
      );
    expect(await correct(second!)).toMatchObject({ code: 'NOT_FOUND' });
    expect((await correct(coordinator!)).code).toBeUndefined();
    expect(await on(coordinator!)).toEqual([
      { id: expect.any(String) as string, supersededReason: null, viewerCan: ['Mutation.correctRecord'] },
      { id: first!.id, supersededReason: 'перепутали час', viewerCan: [] },
    ]);
    expect(await correct(coordinator!)).toMatchObject({ code: 'ALREADY_SUPERSEDED' });
  });

  it('a hearing, a ruling, a check, a shut door: files by whoever defends; a check that was corrected is past', async () => {
    const { detentionId } = await hold(operator!, 'Бумага Тестова');
    await coordinator!.mutate(
      'assignLawyer',
      'AssignLawyerInput',
      { clientId: clientId(), detentionId, lawyerId: lawyer!.id },
      '',
    );
    const record = async (field: string, input: object) => {
      const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
      const { code } = await coordinator!.mutate(field, type, { clientId: clientId(), ...input }, '');
      expect(code).toBeUndefined();
    };
    const check = clientId();
    await record('recordHearing', {
      ...{ id: clientId(), detentionId, heldAt: minute(ago(30)), venue: 'COURT', result: 'RULED' },
    });
    await recordOffence(coordinator!, detentionId);
    expect(await recordRuling(coordinator!, detentionId)).toHaveProperty('ruling');
    await record('recordRightsChecks', {
      detentionId,
      checks: [{ id: check, code: 'R-TOILET', outcome: 'VIOLATED', manner: 'SEEN', at: minute(ago(10)) }],
    });
    await record('correctRecord', {
      ...{ id: clientId(), recordId: check, reason: 'описка', rightsCheck: { outcome: 'RESPECTED' } },
    });
    const on = async (who: Person) => {
      const { detention } = await read<{
        detention: Record<string, { id: string; viewerCan: string[] }[]>;
      }>(
        who,
        `query($id: ID!) { detention(id: $id) {
          hearings { id viewerCan } rulings { id viewerCan } rightsChecks { id viewerCan }
        } }`,
        { id: detentionId },
      );
      const [standing] = detention['rightsChecks']!.filter(({ id }) => id !== check);
      const [past] = detention['rightsChecks']!.filter(({ id }) => id === check);
      return [...detention['hearings']!, ...detention['rulings']!, standing!, past!].map(
        ({ viewerCan }) => viewerCan,
      );
    };
    const all = ['Mutation.correctRecord', 'POST /attachments'];
    const served = ['Mutation.correctRecord', 'Mutation.recordService', 'POST /attachments'];
    expect(await on(coordinator!)).toEqual([all, served, all, ['POST /attachments']]);
    expect(await on(operator!)).toEqual([[], [], [], []]);

    const door = clientId();
    await lawyer!.mutate(
      'reportAccessRefusal',
      'ReportAccessRefusalInput',
      { clientId: clientId(), id: door, departmentId: here.id, arrivedAt: minute(ago(40)), kind: 'WAIT' },
      '',
    );
    const onDoor = async (who: Person) =>
      (
        await read<{ accessRefusals: { nodes: { id: string; viewerCan: string[] }[] } }>(
          who,
          'query($d: ID) { accessRefusals(departmentId: $d) { nodes { id viewerCan } } }',
          { d: here.id },
        )
      ).accessRefusals.nodes.find(({ id }) => id === door)?.viewerCan;
    const telling = ['Mutation.endAccessRefusal', 'Mutation.recordRefusalStatement', 'POST /attachments'];
    expect(await onDoor(lawyer!)).toEqual(telling);
    expect(await onDoor(coordinator!)).toEqual(telling);
    await lawyer!.mutate(
      'endAccessRefusal',
      'EndAccessRefusalInput',
      { clientId: clientId(), refusalId: door, waitedUntil: minute(ago(1)) },
      '',
    );
    expect(await onDoor(lawyer!)).toEqual(telling.slice(1));
  });

  it('a deadline: what its facts and this person allow', async () => {
    const { id: detentionId } = await logOne(lawyer!, {
      row: { startedAt: minute(ago(60)), chargedArticle: '488(6)' },
    });
    await recordOffence(lawyer!, detentionId);
    await recordRuling(lawyer!, detentionId, { announcedAt: minute(ago(1)) });
    await house.sweep();
    const clocks = await clocksOf(lawyer!, detentionId);
    const idOf = (code: string) => clocks.find(({ ruleCode }) => ruleCode === code)!.id;
    const [appeal, urgent, custody] = ['KZ-APPEAL-10D', 'ORG-ARREST-APPEAL-NOW', 'KZ-DET-24H'].map(idOf);
    const press = (who: Person, field: string, input: object) =>
      who
        .mutate(
          field,
          `${field[0]!.toUpperCase()}${field.slice(1)}Input`,
          { clientId: clientId(), ...input },
          '',
        )
        .then(({ code }) => code ?? 'DONE');
    const close = (who: Person, step: string, id = appeal!) =>
      press(who, 'closeDeadline', { deadlineId: id, step, reason: 'проверка' });

    expect(await onDeadline(lawyer!, urgent!)).toEqual([
      'Mutation.acknowledgeDeadline',
      'Mutation.closeDeadline',
      'Mutation.fileAppeal',
    ]);
    expect(await press(lawyer!, 'acknowledgeDeadline', { deadlineId: urgent })).toBe('DONE');
    expect(await onDeadline(lawyer!, urgent!)).not.toContain('Mutation.acknowledgeDeadline');
    expect(await press(lawyer!, 'acknowledgeDeadline', { deadlineId: urgent })).toBe(
      'NOTHING_TO_ACKNOWLEDGE',
    );
    expect(await onDeadline(lawyer!, custody!)).not.toContain('Mutation.fileAppeal');
    expect((await fileAppeal(lawyer!, custody!)).code).toBe('NOT_ANSWERED_BY_FILING');

    expect(await close(lawyer!, 'PROPOSE')).toBe('DONE');
    expect(await onDeadline(coordinator!, appeal!)).toContain('Mutation.closeDeadline');
    expect(await close(lawyer!, 'CONFIRM')).toBe('SECOND_PERSON_REQUIRED');
    expect(await close(lawyer!, 'REOPEN')).toBe('DONE');

    expect((await fileAppeal(lawyer!, appeal!, { receivedAt: minute(ago(0)) })).code).toBeUndefined();
    const filed = await onDeadline(lawyer!, appeal!);
    expect(filed).toEqual(['Mutation.withdrawFiling']);
    expect(await close(lawyer!, 'PROPOSE')).toBe('DEADLINE_ANSWERED');
    expect((await fileAppeal(lawyer!, appeal!)).code).toBe('ALREADY_FILED');
    expect(await onDeadline(operator!, appeal!).catch(() => 'not seen')).toBe('not seen');
  });

  it('a file: put something in its place, or back', async () => {
    const { id } = await attach(lawyer!, SCRIPT_PDF, { aboutId: held.detentionId });
    const on = async (who: Person) =>
      (
        await read<{ attachment: { viewerCan: string[] } }>(
          who,
          'query($id: ID!) { attachment(id: $id) { viewerCan } }',
          { id },
        )
      ).attachment.viewerCan;
    expect(await on(lawyer!)).toEqual(['Mutation.supersedeAttachment']);
    await coordinator!.mutate(
      'supersedeAttachment',
      'SupersedeAttachmentInput',
      { clientId: clientId(), attachmentId: id, reason: 'размыто' },
      '',
    );
    expect(await on(coordinator!)).toEqual(['Mutation.restoreAttachment']);
  });
});

import { PATHS, alertsOf, ago, auditOf, hold, places, sees, type Place } from '../support/custody-day.js';
import { House, clientId, type Person } from '../support/house.js';

const PRESENCE = 'presence { id since endedAt endKind clockSuspect lawyer { name } department { id } }';

describe('lawyers at doors', () => {
  let house: House;
  let [first, second, coordinator, operator, analyst]: Person[] = [];
  let here: Place;
  let next: Place;
  beforeAll(async () => {
    house = await House.open();
    [first, second, coordinator, operator, analyst] = await Promise.all([
      house.staff('LAWYER', 'Адвокат Примерная'),
      house.staff('LAWYER'),
      house.staff('COORDINATOR'),
      house.staff('OPERATOR'),
      house.staff('ANALYST'),
    ]);
    [here, next] = await places(house);
  });
  afterAll(() => house.close());

  const checkIn = (who: Person, departmentId: string, more: object = {}) =>
    who.mutate<{ presence: { id: string; endedAt: string | null; lawyer: { name: string } } }>(
      'checkIn',
      'CheckInInput',
      { clientId: clientId(), id: clientId(), departmentId, at: ago(0), ...more },
      `${PATHS} ... on CheckInSuccess { ${PRESENCE} }`,
    );
  const checkOut = (who: Person, presenceId: string, at = ago(0)) =>
    who.mutate<{ presence: { endedAt: string; endKind: string } }>(
      'checkOut',
      'CheckOutInput',
      { clientId: clientId(), presenceId, at },
      `... on CheckOutSuccess { ${PRESENCE} }`,
    );
  const atDoor = async (who: Person, departmentId: string, includePast = false) => {
    const { data } = await who.ask<{ presences: { id: string; endKind: string | null }[] }>(
      'query($d: ID!, $p: Boolean) { presences(departmentId: $d, includePast: $p) { id endKind lawyer { name } } }',
      { d: departmentId, p: includePast },
    );
    return data.presences;
  };

  it('gives sight of the people held there, and takes it back at check-out', async () => {
    const { detentionId } = await hold(coordinator!, 'Сергей Тестов Примерович', { departmentId: here.id });
    expect(await sees(first!, detentionId)).toBe(false);
    const { presence } = await checkIn(first!, here.id);
    expect(presence).toMatchObject({ endedAt: null, lawyer: { name: 'Адвокат Примерная' } });
    expect(await sees(first!, detentionId)).toBe(true);
    expect(await sees(second!, detentionId)).toBe(false);
    expect(await checkOut(first!, presence.id)).toMatchObject({ presence: { endKind: 'LEFT' } });
    expect(await sees(first!, detentionId)).toBe(false);
    expect((await auditOf(house, 'checkIn')).at(-1)).toMatchObject({
      kind: 'WROTE',
      actor_id: first!.id,
      subject_ids: [presence.id],
    });
  });

  it('lets a lawyer stand at one door at a time, whatever order check-ins arrive in', async () => {
    const third = await house.staff('LAWYER');
    const ids = { early: clientId(), middle: clientId(), late: clientId() };
    await checkIn(third, here.id, { id: ids.late, at: ago(10) });
    await checkIn(third, next.id, { id: ids.early, at: ago(60) });
    await checkIn(third, next.id, { id: ids.middle, at: ago(30) });
    const rows = await house.rows<{ id: string; minutes: number | null; end_kind: string | null }>(
      `select id, round(extract(epoch from ended_at - since) / 60)::int as minutes, end_kind from presence
       where lawyer_id = $1 order by since`,
      [third.id],
    );
    expect(rows).toEqual([
      { id: ids.early, minutes: 30, end_kind: 'WENT_ELSEWHERE' },
      { id: ids.middle, minutes: 20, end_kind: 'WENT_ELSEWHERE' },
      { id: ids.late, minutes: null, end_kind: null },
    ]);
    expect((await atDoor(coordinator!, here.id)).map((p) => p.id)).toEqual([ids.late]);
    expect((await atDoor(coordinator!, next.id, true)).map((p) => p.id)).toEqual(
      expect.arrayContaining([ids.early, ids.middle]),
    );
  });

  it('lets a coordinator check a named lawyer in, and nobody else', async () => {
    expect(await checkIn(coordinator!, here.id, { lawyerId: second!.id })).toMatchObject({
      __typename: 'CheckInSuccess',
    });
    expect(await checkIn(coordinator!, here.id)).toMatchObject({ code: 'LAWYER_MISSING', path: 'lawyerId' });
    expect(await checkIn(coordinator!, here.id, { lawyerId: operator!.id })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await checkIn(first!, here.id, { lawyerId: second!.id })).toMatchObject({ code: 'NOT_YOURS' });
  });

  it('answers a replay with the same presence and does it once when sent twice at once', async () => {
    const body = { clientId: clientId(), id: clientId(), at: ago(5) };
    const [a, b] = await Promise.all([checkIn(first!, here.id, body), checkIn(first!, here.id, body)]);
    expect([a.presence.id, b.presence.id]).toEqual([body.id, body.id]);
    expect(await house.rows('select count(*)::int as n from presence where id = $1', [body.id])).toEqual([
      { n: 1 },
    ]);
    expect(await checkIn(first!, next.id, body)).toMatchObject({ code: 'CLIENT_ID_REUSED' });
    expect(await checkIn(first!, next.id, { id: body.id })).toMatchObject({ code: 'ID_TAKEN' });
  });

  it('refuses what cannot be', async () => {
    expect(await checkIn(first!, clientId())).toMatchObject({ code: 'NOT_FOUND', path: 'departmentId' });
    expect(await checkIn(first!, here.id, { at: ago(-60) })).toMatchObject({ code: 'TIME_IN_FUTURE' });
    expect(await checkOut(first!, clientId())).toMatchObject({ code: 'NOT_FOUND' });
    const third = await house.staff('LAWYER');
    const { presence } = await checkIn(third, here.id, { at: ago(2) });
    expect(await checkOut(second!, presence.id)).toMatchObject({ code: 'NOT_YOURS' });
    expect(await checkOut(third, presence.id, ago(30))).toMatchObject({ code: 'LEFT_BEFORE_ARRIVAL' });
    await checkOut(third, presence.id);
    expect(await checkOut(third, presence.id)).toMatchObject({ code: 'ALREADY_LEFT' });
  });

  it('keeps a check-in from a phone whose clock is days wrong, and marks it', async () => {
    const { presence } = await checkIn(await house.staff('LAWYER'), here.id, {
      at: ago(-4 * 24 * 60),
    });
    expect(presence).toMatchObject({ clockSuspect: true, endedAt: null });
  });

  it('shows who stands there to those who work on cases only', async () => {
    const { presence } = await checkIn(first!, next.id);
    const FIELD = 'query($id: ID!) { department(id: $id) { lawyersPresent { id lawyer { name } } } }';
    const present = async (who: Person) =>
      (
        await who.ask<{ department: { lawyersPresent: { id: string }[] } }>(FIELD, { id: next.id })
      ).data.department.lawyersPresent.map((p) => p.id);
    expect(await present(second!)).toContain(presence.id);
    expect(await present(operator!)).toContain(presence.id);
    expect(await present(analyst!)).toEqual([]);
    const refused = await analyst!.ask('query($d: ID!) { presences(departmentId: $d) { id } }', {
      d: next.id,
    });
    expect(refused.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    await expect(checkIn(operator!, here.id)).rejects.toThrow('NOT_FOUND');
    const anonymous = await house.ask('query($d: ID!) { presences(departmentId: $d) { id } }', {
      d: next.id,
    });
    expect(anonymous.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  describe('kept out', () => {
    const FIELDS = `refusal { id kind running minutesWaited endKind extraPapersAsked told
      refusedBy { badge post name } lawyer { id } department { id } detentions { id } }`;
    const report = (who: Person, more: object = {}) =>
      who.mutate<{ refusal: { id: string; minutesWaited: number; running: boolean } }>(
        'reportAccessRefusal',
        'ReportAccessRefusalInput',
        {
          clientId: clientId(),
          id: clientId(),
          departmentId: here.id,
          arrivedAt: ago(115),
          kind: 'FORTRESS',
          ...more,
        },
        `${PATHS} ... on ReportAccessRefusalSuccess { ${FIELDS} }`,
      );
    const end = (who: Person, refusalId: string, more: object) =>
      who.mutate(
        'endAccessRefusal',
        'EndAccessRefusalInput',
        { clientId: clientId(), refusalId, ...more },
        `${PATHS} ... on EndAccessRefusalSuccess { ${FIELDS} }`,
      );

    it('is recorded with its minutes, what was said and by whom, and the coordinators hear of it', async () => {
      const held = await hold(first!, 'Дана Тестова Примеровна', { departmentId: here.id });
      const { refusal } = await report(first!, {
        told: 'Сказали: план «Крепость», никого не пускаем',
        refusedBy: { badge: 'ТЕСТ-0417', post: 'постовой у ворот' },
        extraPapersAsked: true,
        detentionIds: [held.detentionId],
      });
      expect(refusal).toMatchObject({
        kind: 'FORTRESS',
        running: true,
        minutesWaited: 115,
        extraPapersAsked: true,
        told: 'Сказали: план «Крепость», никого не пускаем',
        refusedBy: { badge: 'ТЕСТ-0417', post: 'постовой у ворот', name: null },
        detentions: [{ id: held.detentionId }],
      });
      expect(await alertsOf(coordinator!)).toContainEqual({ kind: 'ACCESS_REFUSED', refId: here.id });
      expect((await auditOf(house, 'reportAccessRefusal')).at(-1)?.subject_ids).toContain(refusal.id);
      const { data } = await first!.ask<{ detention: { accessRefusals: { id: string }[] } }>(
        'query($id: ID!) { detention(id: $id) { accessRefusals { id } } }',
        { id: held.detentionId },
      );
      expect(data.detention.accessRefusals).toEqual([{ id: refusal.id }]);
      const stored = await house.rows<{ row: string }>(
        'select r::text as row from access_refusal r where id = $1',
        [refusal.id],
      );
      expect(stored[0]!.row).not.toContain('0417');
    });

    it('grows by what is said while the lawyer waits, each sentence with its minute and sealed', async () => {
      const { refusal } = await report(first!, { kind: 'WAIT' });
      const say = (who: Person, more: object = {}) =>
        who.mutate<{ refusal: { kind: string; extraPapersAsked: boolean; statements: object[] } }>(
          'recordRefusalStatement',
          'RecordRefusalStatementInput',
          {
            clientId: clientId(),
            id: clientId(),
            refusalId: refusal.id,
            kind: 'FORTRESS',
            at: ago(90),
            ...more,
          },
          `${PATHS} ... on RecordRefusalStatementSuccess { refusal { kind extraPapersAsked
             statements { id kind told clockSuspect saidBy { badge } } } }`,
        );
      const input = { clientId: clientId(), id: clientId(), told: 'План «Крепость», маркер Тестович' };
      const once = await say(first!, input);
      expect(await say(first!, input)).toEqual(once);
      const later = await say(first!, {
        kind: 'PAPERS_ASKED',
        at: ago(30),
        refusedBy: { badge: 'ТЕСТ-3108' },
      });
      expect(later.refusal).toMatchObject({
        kind: 'FORTRESS',
        extraPapersAsked: true,
        statements: [
          { id: input.id, kind: 'FORTRESS', told: 'План «Крепость», маркер Тестович', saidBy: null },
          { kind: 'PAPERS_ASKED', told: null, saidBy: { badge: 'ТЕСТ-3108' } },
        ],
      });
      expect(await say(second!)).toMatchObject({ code: 'NOT_YOURS' });
      expect(await say(await house.staff('LAWYER'))).toMatchObject({ code: 'NOT_FOUND' });
      expect(await say(first!, { id: input.id })).toMatchObject({ code: 'ID_TAKEN' });
      expect(await say(first!, { at: ago(200) })).toMatchObject({ code: 'LEFT_BEFORE_ARRIVAL', path: 'at' });
      expect(await say(first!, { at: ago(-60) })).toMatchObject({ code: 'TIME_IN_FUTURE', path: 'at' });
      const stored = await house.rows<{ row: string }>(
        'select s::text as row from access_refusal_statement s',
      );
      expect(stored).toHaveLength(2);
      expect(stored.map(({ row }) => row).join()).not.toMatch(/Тестович|3108/);
    });

    it('ends by admission or by leaving, once', async () => {
      const { refusal } = await report(first!);
      expect(await end(second!, refusal.id, { admittedAt: ago(15) })).toMatchObject({ code: 'NOT_YOURS' });
      expect(await end(await house.staff('LAWYER'), refusal.id, { admittedAt: ago(15) })).toMatchObject({
        code: 'NOT_FOUND',
      });
      expect(await end(first!, refusal.id, {})).toMatchObject({ code: 'END_MISSING' });
      expect(await end(first!, refusal.id, { admittedAt: ago(15), waitedUntil: ago(15) })).toMatchObject({
        code: 'ONE_END_ONLY',
      });
      expect(await end(first!, refusal.id, { admittedAt: ago(200) })).toMatchObject({
        code: 'LEFT_BEFORE_ARRIVAL',
        path: 'admittedAt',
      });
      expect(await end(first!, refusal.id, { admittedAt: ago(15) })).toMatchObject({
        refusal: { running: false, minutesWaited: 100, endKind: 'ADMITTED' },
      });
      expect(await end(first!, refusal.id, { waitedUntil: ago(1) })).toMatchObject({ code: 'ALREADY_ENDED' });
      const over = await report(first!, { waitedUntil: ago(100) });
      expect(over.refusal).toMatchObject({ running: false, minutesWaited: 15 });
    });

    it('refuses what cannot be', async () => {
      const other = await hold(second!, 'Чужой Тестов Примерович');
      expect(await report(first!, { detentionIds: [other.detentionId] })).toMatchObject({
        code: 'NOT_FOUND',
        path: 'detentionIds',
      });
      expect(await report(first!, { departmentId: clientId() })).toMatchObject({ code: 'NOT_FOUND' });
      expect(await report(first!, { arrivedAt: ago(-60) })).toMatchObject({ code: 'TIME_IN_FUTURE' });
      expect(await report(coordinator!)).toMatchObject({ code: 'LAWYER_MISSING' });
      expect(await report(first!, { kind: 'OTHER', told: 'x'.repeat(2001) })).toMatchObject({
        code: 'INVALID_INPUT',
      });
    });

    it('is seen by the lawyer, by colleagues who stand there and by the desk', async () => {
      const { refusal } = await report(first!, { kind: 'WAIT', departmentId: next.id });
      const LIST = 'query($d: ID) { accessRefusals(departmentId: $d, running: true) { nodes { id told } } }';
      const listed = async (who: Person) =>
        (
          await who.ask<{ accessRefusals: { nodes: { id: string }[] } }>(LIST, { d: next.id })
        ).data.accessRefusals.nodes.map((node) => node.id);
      const stranger = await house.staff('LAWYER');
      expect(await listed(stranger)).toEqual([]);
      await checkIn(stranger, next.id);
      expect(await listed(stranger)).toContain(refusal.id);
      expect(await listed(coordinator!)).toContain(refusal.id);
      const alone = async (who: Person, ids: string[]) =>
        (
          await who.ask<{ accessRefusals: { nodes: { id: string }[] } }>(
            'query($ids: [ID!]) { accessRefusals(ids: $ids) { nodes { id } } }',
            { ids },
          )
        ).data.accessRefusals.nodes;
      expect(await alone(coordinator!, [refusal.id])).toEqual([{ id: refusal.id }]);
      expect(await alone(await house.staff('LAWYER'), [refusal.id])).toEqual([]);
      expect(await alone(coordinator!, [])).toEqual([]);
      expect(await alone(coordinator!, ['no id'])).toEqual([]);
      for (const who of [operator!, analyst!]) {
        const answer = await who.ask(LIST, { d: next.id });
        expect(answer.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      }
      const { data } = await operator!.ask<{ department: { accessRefusals: unknown[] } }>(
        'query($id: ID!) { department(id: $id) { accessRefusals { id } } }',
        { id: next.id },
      );
      expect(data.department.accessRefusals).toEqual([]);
    });
  });
});

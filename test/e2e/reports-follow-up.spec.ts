import { Db } from '../../src/platform/db/index.js';
import { Vault } from '../../src/platform/vault/index.js';
import { log, rowOf } from '../support/advice.js';
import { alertsOf, places, type Place } from '../support/custody-day.js';
import { House, clientId, type Person } from '../support/house.js';
import { act, listed, named, one, told, toClaim, toDetention, toSighting } from '../support/reports.js';

const callBack = (who: Person, reportId: string, more: object = {}) =>
  act(who, 'noteCallBack', { id: clientId(), reportId, outcome: 'REACHED', ...more });
const assign = (who: Person, reportId: string, staffId: string | null, more: object = {}) =>
  act(who, 'assignReport', { reportId, staffId, ...more });

describe('following a report up', () => {
  let house: House;
  let desk: Person;
  let operator: Person;
  let colleague: Person;
  let lawyer: Person;
  beforeAll(async () => {
    house = await House.open();
    [desk, operator, colleague, lawyer] = await Promise.all([
      house.staff('COORDINATOR'),
      house.staff('OPERATOR'),
      house.staff('OPERATOR'),
      house.staff('LAWYER'),
    ]);
  });
  afterAll(() => house.close());

  const ids = async (who: Person, filter: object) =>
    (await listed(who, filter, { first: 100 })).nodes.map(({ id }) => id);

  it('a colleague who is to call back is told, sees it, and sees it no more when another is', async () => {
    const { id } = await told(operator, { callerContact: '+7 000 000 00 04' });
    expect(await one(colleague, id)).toBeNull();
    expect(await assign(desk, id, colleague.id, { note: 'спросить про паспорт' })).toMatchObject({
      report: {
        assignedTo: { id: colleague.id },
        history: [{ kind: 'ASSIGNED', aboutId: colleague.id, note: 'спросить про паспорт' }],
      },
    });
    expect(await alertsOf(colleague)).toEqual([{ kind: 'REPORT_ASSIGNED', refId: id }]);
    expect(await one(colleague, id)).toMatchObject({ callerContact: '+7 000 000 00 04' });
    expect(await ids(colleague, { assignedTo: colleague.id })).toEqual([id]);
    await assign(desk, id, lawyer.id);
    expect(await one(colleague, id)).toBeNull();
    expect(await one(lawyer, id)).toMatchObject({ assignedTo: { id: lawyer.id } });
    expect(await assign(desk, id, null)).toMatchObject({ report: { assignedTo: null } });
    expect(await one(lawyer, id)).toBeNull();
    expect((await one(desk, id))!.history.map(({ kind, aboutId }) => [kind, aboutId])).toEqual([
      ['ASSIGNED', colleague.id],
      ['ASSIGNED', lawyer.id],
      ['UNASSIGNED', lawyer.id],
    ]);
    // nobody is told of their own act
    await assign(desk, id, desk.id);
    expect((await alertsOf(desk)).filter(({ kind }) => kind === 'REPORT_ASSIGNED')).toEqual([]);
  });

  it('is given to nobody who is no colleague of the desk, and to nobody twice', async () => {
    const { id } = await told(operator);
    const gone = await house.staff('OPERATOR');
    await house.rows('update staff set active = false where id = $1', [gone.id]);
    for (const staffId of [
      clientId(),
      gone.id,
      (await house.staff('ANALYST')).id,
      (await house.staff('ADMINISTRATOR')).id,
    ]) {
      expect(await assign(desk, id, staffId)).toMatchObject({ code: 'NOT_FOUND', path: 'staffId' });
    }
    expect(await assign(desk, id, null)).toMatchObject({ code: 'NOBODY_CALLS_BACK' });
    await assign(desk, id, colleague.id);
    expect(await assign(desk, id, colleague.id)).toMatchObject({ code: 'ALREADY_THEIRS' });
    await expect(assign(colleague, id, operator.id)).rejects.toThrow('NOT_FOUND');
    await act(desk, 'closeReport', { reportId: id, reason: 'MISTAKEN' });
    expect(await assign(desk, id, operator.id)).toMatchObject({ code: 'REPORT_NOT_OPEN' });
    expect(await assign(desk, clientId(), operator.id)).toMatchObject({
      code: 'NOT_FOUND',
      path: 'reportId',
    });
  });

  it('notes of calls are sealed, added in order, once each, and never changed', async () => {
    const { id } = await told(operator);
    await assign(desk, id, colleague.id);
    const first = {
      clientId: clientId(),
      id: clientId(),
      outcome: 'NO_ANSWER',
      note: 'не берут трубку, Секретова',
    };
    const answer = await callBack(colleague, id, first);
    expect(answer).toMatchObject({ report: { id } });
    expect(await callBack(colleague, id, first)).toEqual(answer);
    expect(await callBack(colleague, id, { ...first, note: 'другое' })).toMatchObject({
      code: 'CLIENT_ID_REUSED',
    });
    expect(await callBack(colleague, id, { id: first.id })).toMatchObject({ code: 'ID_TAKEN', path: 'id' });
    await callBack(operator, id, { outcome: 'REACHED' });
    await callBack(desk, id, { outcome: 'DECLINED', note: 'больше не звонить' });
    expect((await one(desk, id))!.history.slice(1)).toMatchObject([
      {
        kind: 'CALLED_BACK',
        detail: 'NO_ANSWER',
        note: 'не берут трубку, Секретова',
        by: { id: colleague.id },
      },
      { kind: 'CALLED_BACK', detail: 'REACHED', note: null, by: { id: operator.id } },
      { kind: 'CALLED_BACK', detail: 'DECLINED', note: 'больше не звонить', by: { id: desk.id } },
    ]);
    const [stored] = await house.rows<{ text: string }>(
      `select string_agg(e::text, '') as text from report_entry e where report_id = $1`,
      [id],
    );
    expect(stored!.text).not.toMatch(/Секретова|звонить/);
    expect(await callBack(lawyer, id)).toMatchObject({ code: 'NOT_FOUND', path: 'reportId' });
    expect(await callBack(desk, id, { outcome: 'REACHED', note: '   ' })).toMatchObject({
      code: 'TEXT_BLANK',
    });
    expect(await callBack(desk, id, { note: 'а'.repeat(2001) })).toMatchObject({
      code: 'INVALID_INPUT',
      path: 'note',
    });
    await act(desk, 'closeReport', { reportId: id, reason: 'UNREACHABLE' });
    expect(await callBack(desk, id)).toMatchObject({ code: 'REPORT_NOT_OPEN' });
  });

  it('an urgent one is told to the desk at once, in words that name nobody', async () => {
    const { id } = await told(operator, { urgency: 'URGENT', people: [named('Срочнов Тест')] });
    const alerts = await desk.ask<{
      alerts: { nodes: { kind: string; refType: string; refId: string; text: string }[] };
    }>('{ alerts { nodes { kind refType refId text } } }');
    expect(alerts.data.alerts.nodes).toContainEqual({
      kind: 'REPORT_URGENT',
      refType: 'REPORT',
      refId: id,
      text: 'An urgent report has come in.',
    });
    expect((await alertsOf(colleague)).filter(({ refId }) => refId === id)).toEqual([]);
  });
});

describe('a report that waits', () => {
  let house: House;
  let desk: Person;
  let operator: Person;
  beforeAll(async () => {
    house = await House.open({ REPORT_WAIT_MINUTES: '60', REPORT_URGENT_WAIT_MINUTES: '15' });
    [desk, operator] = await Promise.all([house.staff('COORDINATOR'), house.staff('OPERATOR')]);
  });
  afterAll(() => house.close());

  /** As if it had been told so long ago. */
  const toldAgo = async (minutes: number, more: object = {}): Promise<string> => {
    const { id } = await told(operator, more);
    await house.rows(
      'update report set recorded_at = recorded_at - make_interval(mins => $2) where id = $1',
      [id, minutes],
    );
    return id;
  };
  const overdue = async (who = desk) =>
    (await listed(who, { overdue: true }, { first: 100 })).nodes.map(({ id }) => id);

  it('is overdue at its limit, sooner where it is urgent; calling back begins the waiting anew', async () => {
    const usual = await toldAgo(61);
    const fresh = await toldAgo(30);
    const urgent = await toldAgo(16, { urgency: 'URGENT' });
    const low = await toldAgo(61, { urgency: 'LOW' });
    expect((await overdue()).sort()).toEqual([usual, urgent, low].sort());
    expect(await overdue(operator)).toEqual(await overdue());
    expect(await one(desk, usual)).toMatchObject({ overdue: true, waitsSince: expect.any(String) as string });
    expect(await one(desk, fresh)).toMatchObject({ overdue: false });
    const calm = (await listed(desk, { overdue: false }, { first: 100 })).nodes.map(({ id }) => id);
    expect(calm).toContain(fresh);
    expect(calm).not.toContain(usual);
    await callBack(operator, usual, { outcome: 'NO_ANSWER' });
    expect(await one(desk, usual)).toMatchObject({ overdue: false });
    await act(desk, 'closeReport', { reportId: low, reason: 'NOT_OURS' });
    expect(await one(desk, low)).toMatchObject({ overdue: false, waitsSince: null });
    expect(await overdue()).toEqual([urgent]);
    await act(desk, 'reopenReport', { reportId: low });
    expect(await overdue()).toEqual([urgent]);
  });

  it('a call to whoever told one that is tied counts for both', async () => {
    const head = await toldAgo(70);
    const tied = await toldAgo(70);
    await act(desk, 'tieReports', { reportId: tied, toReportId: head });
    expect(await overdue()).toContain(head);
    expect(await overdue()).not.toContain(tied);
    await callBack(desk, tied);
    expect(await overdue()).not.toContain(head);
  });

  it('is told to the desk once an hour however many, and to whoever was to call back once each', async () => {
    const caller = await house.staff('OPERATOR');
    const [one1, one2] = [await toldAgo(200), await toldAgo(190)];
    await assign(desk, one2, caller.id);
    await house.sweep();
    await house.sweep();
    const of = async (who: Person) => (await alertsOf(who)).filter(({ kind }) => kind === 'REPORT_OVERDUE');
    // two where the hour turned between the sweeps
    expect(new Set((await of(desk)).map(({ refId }) => refId))).toEqual(new Set([one1]));
    expect(await of(caller)).toEqual([{ kind: 'REPORT_OVERDUE', refId: one2 }]);
    await callBack(caller, one2, { outcome: 'NO_ANSWER' });
    await house.rows(
      `update report_entry set at = at - interval '2 hours' where report_id = $1 and kind = 'CALLED_BACK'`,
      [one2],
    );
    await house.sweep();
    expect(await of(caller)).toHaveLength(2);
    const left = await house.rows<{ text: string }>(
      `select string_agg(n::text, '') || coalesce((select string_agg(o::text, '') from outbox o), '') as text from notification n`,
    );
    expect(left[0]!.text).not.toMatch(/увели|площади/);
  });
});

describe('a report that came to nothing', () => {
  let house: House;
  let desk: Person;
  let operator: Person;
  let lawyer: Person;
  let here: Place;
  beforeAll(async () => {
    house = await House.open({ REPORT_KEEP_DAYS: '30' });
    [desk, operator, lawyer] = await Promise.all([
      house.staff('COORDINATOR'),
      house.staff('OPERATOR'),
      house.staff('LAWYER'),
    ]);
    [here] = await places(house);
  });
  afterAll(() => house.close());

  const whole = (more: object = {}) =>
    told(operator, {
      people: [named('Забытов Тест', 1990)],
      callerContact: '+7 000 000 00 05',
      place: 'у фонтана',
      vehiclePlate: '000 ZAB 02',
      officerBadge: '0001',
      seenAt: { precision: 'UNKNOWN', asWritten: 'когда Забытов вышел' },
      ...more,
    });
  /** As if everything that was done with it had been done so long ago. */
  const past = (id: string, days: number) =>
    house.rows('update report_entry set at = at - make_interval(days => $2) where report_id = $1', [
      id,
      days,
    ]);
  const isErased = async (id: string) => (await one(desk, id))!.erasedAt !== null;

  it('is forgotten with its caller after its time: keys, texts, names, years, words of the time', async () => {
    const { id, people } = await whole();
    const [{ caller }] = (await house.rows<{ caller: string }>(
      'select caller_subject_id as caller from report where id = $1',
      [id],
    )) as [{ caller: string }];
    await act(desk, 'closeReport', { reportId: id, reason: 'MISTAKEN', note: 'это был не Забытов' });
    await past(id, 29);
    await house.sweep();
    expect(await isErased(id)).toBe(false);
    await past(id, 2);
    await house.sweep();
    expect(await one(desk, id)).toMatchObject({
      erasedAt: expect.any(String) as string,
      state: 'CLOSED',
      closeReason: 'MISTAKEN',
      account: null,
      place: null,
      vehiclePlate: null,
      officerBadge: null,
      callerContact: null,
      seenAt: { at: null, precision: 'UNKNOWN', asWritten: null },
      people: [{ id: people[0]!.id, name: null, birthYear: null }],
      history: [{ kind: 'CLOSED', detail: 'MISTAKEN', note: null }],
    });
    const keys = await house.rows('select wrapped from subject_key where subject_id in ($1, $2)', [
      id,
      caller,
    ]);
    expect(keys).toEqual([{ wrapped: null }, { wrapped: null }]);
    const [sealed] = await house.rows<{ n: number }>(
      `select num_nonnulls(sealed_account, sealed_place, sealed_vehicle_plate, sealed_officer_badge, sealed_contact) as n
         from report where id = $1`,
      [id],
    );
    expect(sealed).toEqual({ n: 0 });
    const written = await house.rows<{ subject_ids: string[] }>(
      `select subject_ids from audit_entry where kind = 'WROTE' and operation = 'tendReports.forget'`,
    );
    expect(written.flatMap(({ subject_ids: subjects }) => subjects)).toContain(id);
    expect(await act(desk, 'reopenReport', { reportId: id })).toMatchObject({ code: 'REPORT_ERASED' });
    expect(await callBack(desk, id)).toMatchObject({ code: 'REPORT_NOT_OPEN' });
    await house.sweep();
    expect(await isErased(id)).toBe(true);
  });

  it('goes with what is tied to it; one that waits, or that a case came from, stays', async () => {
    const [head, tied] = [await whole(), await whole()];
    await act(desk, 'tieReports', { reportId: tied.id, toReportId: head.id });
    await act(desk, 'closeReport', { reportId: head.id, reason: 'NOT_OURS' });
    const waiting = await whole();
    const row = rowOf('Делов Тест', 1990);
    await log(lawyer, [row], { departmentId: here.id });
    const claimed = await whole();
    await toClaim(desk, claimed.id, row.id);
    const partly = await whole({ people: [named('Частев Тест'), named('Остатков Тест')] });
    await toDetention(desk, partly.id, { reportedPersonId: partly.people[0]!.id });
    await act(desk, 'closeReport', { reportId: partly.id, reason: 'UNREACHABLE' });
    for (const { id } of [head, tied, waiting, claimed, partly]) await past(id, 40);
    await house.sweep();
    const erased = await Promise.all([head, tied, waiting, claimed, partly].map(({ id }) => isErased(id)));
    expect(erased).toEqual([true, true, false, false, false]);
  });

  it('so is one of which only a sign was made, with the sign’s note', async () => {
    const report = await whole({ departmentId: here.id });
    const { promotion } = await toSighting(desk, report.id, { tellColleagues: 'автобус', settles: true });
    await past(report.id, 31);
    await house.sweep();
    expect(await isErased(report.id)).toBe(true);
    expect(await house.rows('select wrapped from subject_key where subject_id = $1', [promotion.id])).toEqual(
      [{ wrapped: null }],
    );
  });

  it('and one whose people were all erased, at once', async () => {
    const report = await whole();
    const personId = clientId();
    await toDetention(desk, report.id, { personId });
    await house.sweep();
    expect(await isErased(report.id)).toBe(false);
    await house.api
      .get(Db)
      .run({ name: 'test.erase' }, () => house.api.get(Vault, { strict: false }).destroyKey(personId));
    await house.sweep();
    expect(await isErased(report.id)).toBe(true);
  });

  it('nobody but the house itself may forget, not by the app’s own login', async () => {
    const { id } = await whole();
    await house.superuser.query('begin');
    try {
      await house.superuser.query('set local role qorgau_app');
      await house.superuser.query(
        `select set_config('qorgau.role', 'OPERATOR', true), set_config('qorgau.actor', $1, true)`,
        [operator.id],
      );
      const seen = await house.superuser.query('select 1 from report where id = $1', [id]);
      const report = await house.superuser.query('update report set sealed_account = null where id = $1', [
        id,
      ]);
      const people = await house.superuser.query(
        'update report_person set birth_year = null where report_id = $1',
        [id],
      );
      expect([seen.rowCount, report.rowCount, people.rowCount]).toEqual([1, 0, 0]);
    } finally {
      await house.superuser.query('rollback');
    }
  });
});

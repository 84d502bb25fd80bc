import { alertsOf, auditOf, hold, places, sees, type Place } from '../support/custody-day.js';
import {
  assign,
  cancelLeave,
  convicted,
  contactsOf,
  give,
  hours,
  leaveDesk,
  leavesOf,
  openDuties,
  planLeave,
  respond,
  takeDesk,
} from '../support/duty.js';
import { House, clientId, type Person } from '../support/house.js';
import {
  ago,
  clockOf,
  minute,
  recordOffence,
  recordRuling,
  setAhead,
  toldAbout,
} from '../support/proceedings.js';

/** Nobody goes while a clock would be left to nobody. */
describe('leave and the end of a shift', () => {
  let house: House;
  let [leaver, colleague, coordinator, other]: Person[] = [];
  beforeEach(async () => {
    house = await House.open();
    leaver = await house.staff('LAWYER');
    colleague = await house.staff('LAWYER');
    other = await house.staff('LAWYER');
    coordinator = await house.staff('COORDINATOR');
  });
  afterEach(() => house.close());

  const offerTo = async (lawyer: Person): Promise<string> => {
    const rows = await house.rows<{ id: string }>(
      `select id from assignment where lawyer_id = $1 and state = 'OFFERED'`,
      [lawyer.id],
    );
    return rows[0]!.id;
  };
  const responsible = async (detentionId: string) =>
    (await clockOf(coordinator!, detentionId, 'KZ-APPEAL-10D')).responsible?.id;
  const planned = () => house.rows('select 1 from leave_period');

  it('is refused while clocks fall into it; a preview lists them, to the lawyer and the desk alone', async () => {
    const { id, urgent, appeal } = await convicted(leaver!);
    expect(await planLeave(leaver!)).toMatchObject({
      ...{ __typename: 'StateConflict', code: 'OPEN_CLOCKS', path: 'handOverTo' },
    });
    expect(await planned()).toEqual([]);
    const open = await openDuties(leaver!);
    expect(open).toEqual([
      {
        ...{ detentionId: id, held: false, assignmentId: null, detention: { id } },
        deadlineIds: expect.arrayContaining([urgent.id]) as string[],
        deadlines: expect.arrayContaining([{ id: urgent.id }]) as object[],
      },
    ]);
    // the appeal's last day lies behind the leave, and so do its reminders
    expect(open[0]!.deadlineIds).not.toContain(appeal.id);
    const longer = await openDuties(leaver!, { until: hours(24 * 12) });
    expect(longer[0]!.deadlineIds).toContain(appeal.id);
    expect(await openDuties(coordinator!, { staffId: leaver!.id })).toHaveLength(1);
    expect(await openDuties(other!, { staffId: leaver!.id })).toEqual([]);
    expect(await openDuties(other!)).toEqual([]);
  });

  it('is refused while people the lawyer defends are held, clocks or none', async () => {
    const { detentionId } = await hold(coordinator!, 'Асель Тестова');
    const assignmentId = await give(coordinator!, detentionId, leaver!);
    expect(await planLeave(leaver!)).toMatchObject({ code: 'OPEN_CLOCKS' });
    expect(await openDuties(leaver!)).toEqual([
      expect.objectContaining({ detentionId, held: true, assignmentId, deadlineIds: [] }),
    ]);
    // another lawyer who accepted has the case for all of that time
    await give(coordinator!, detentionId, colleague!);
    expect(await openDuties(leaver!)).toEqual([]);
    expect(await planLeave(leaver!)).toMatchObject({ leave: { state: 'PLANNED', handOvers: [] } });
  });

  it('offers the cases to a colleague; they stay the leaver’s until the colleague has accepted', async () => {
    const { id, urgent } = await convicted(leaver!);
    const body = { clientId: clientId(), id: clientId(), from: hours(1), until: hours(121) };
    const { leave } = await planLeave(leaver!, { ...body, handOverTo: colleague!.id });
    expect(leave).toMatchObject({
      ...{ id: body.id, state: 'PLANNED', reason: 'Операция у сына' },
      handOvers: [
        {
          state: 'OFFERED',
          deadlineIds: expect.arrayContaining([urgent.id]) as string[],
          leaver: { id: leaver!.id },
          assignment: { state: 'OFFERED', lawyer: { id: colleague!.id } },
          detention: { id },
        },
      ],
    });
    const replay = await planLeave(leaver!, { ...body, handOverTo: colleague!.id });
    expect(replay.leave.handOvers.map((one) => one.id)).toEqual(leave.handOvers.map((one) => one.id));
    expect(await responsible(id)).toBe(leaver!.id);
    expect(await sees(colleague!, id)).toBe(true);
    await respond(colleague!, await offerTo(colleague!));
    expect(await responsible(id)).toBe(colleague!.id);
    expect((await leavesOf(leaver!))[0]!.handOvers).toMatchObject([{ state: 'ACCEPTED' }]);
    expect((await auditOf(house, 'planLeave')).filter(({ kind }) => kind === 'WROTE')[0]).toMatchObject({
      actor_id: leaver!.id,
      subject_ids: expect.arrayContaining([body.id]) as string[],
    });
    const stored = await house.rows<{ row: string }>('select l::text as row from leave_period l');
    expect(stored.map(({ row }) => row).join()).not.toContain('Операция');
  });

  it('accepted, ends the leaver’s own assignment and their sight; declined, is told and leaves all as it was', async () => {
    const { detentionId } = await hold(coordinator!, 'Болат Тестов');
    const own = await give(coordinator!, detentionId, leaver!);
    const first = await planLeave(leaver!, { handOverTo: colleague!.id });
    await respond(colleague!, await offerTo(colleague!), 'DECLINED', 'уже в отпуске мыслями');
    expect(await alertsOf(leaver!)).toContainEqual(expect.objectContaining({ kind: 'ASSIGNMENT_ANSWERED' }));
    expect((await leavesOf(leaver!))[0]!.handOvers).toMatchObject([{ state: 'DECLINED' }]);
    expect(await sees(leaver!, detentionId)).toBe(true);
    await cancelLeave(leaver!, first.leave.id);
    await planLeave(leaver!, { handOverTo: other!.id });
    await respond(other!, await offerTo(other!));
    expect(await sees(leaver!, detentionId)).toBe(false);
    expect(await house.rows('select state from assignment where id = $1', [own])).toEqual([
      { state: 'WITHDRAWN' },
    ]);
    const { data } = await coordinator!.ask<object>(
      'query($id: ID!) { detention(id: $id) { lawyer { id } handOvers { state } } }',
      { id: detentionId },
    );
    expect(data).toEqual({
      detention: { lawyer: { id: other!.id }, handOvers: [{ state: 'ACCEPTED' }, { state: 'DECLINED' }] },
    });
  });

  it('while it runs, what nobody has accepted rings at the backup and the desk, and the desk is told once', async () => {
    const { id, urgent } = await convicted(leaver!);
    await give(coordinator!, id, other!, { role: 'BACKUP' });
    await planLeave(leaver!, { handOverTo: colleague!.id });
    await takeDesk(coordinator!);
    expect(await contactsOf(house, id, leaver!.id)).toEqual({
      ...{ responsible: leaver!.id, backup: [other!.id], onDuty: [coordinator!.id], desk: [coordinator!.id] },
    });
    await setAhead(house, '2 hours');
    await house.sweep();
    const first = (await toldAbout(house, urgent.id)).map(({ staff_id }) => staff_id);
    expect([first.includes(other!.id), first.includes(leaver!.id)]).toEqual([true, false]);
    await setAhead(house, '3 hours');
    await house.sweep();
    await house.sweep();
    const told = (await toldAbout(house, urgent.id)).map(({ staff_id }) => staff_id);
    expect(told).toContain(coordinator!.id);
    expect(told).not.toContain(leaver!.id);
    const left = (await alertsOf(coordinator!)).filter(({ kind }) => kind === 'CLOCKS_LEFT_BEHIND');
    expect(left).toHaveLength(1);
    expect((await leavesOf(other!, { state: 'RUNNING' }))[0]).toMatchObject({ reason: null });
  });

  it('a case that came after the leave was planned is not forgotten when it begins', async () => {
    const { leave } = await planLeave(leaver!);
    const { detentionId } = await hold(coordinator!, 'Ильяс Тестов');
    await give(coordinator!, detentionId, leaver!);
    await setAhead(house, '2 hours');
    await house.sweep();
    expect(await alertsOf(coordinator!)).toContainEqual({ kind: 'CLOCKS_LEFT_BEHIND', refId: leave.id });
    expect((await contactsOf(house, detentionId)).responsible).toBeNull();
  });

  it('leaves cases with the desk by a coordinator’s decision alone, for as long as it runs', async () => {
    const { id } = await convicted(leaver!);
    expect(await planLeave(leaver!, { leaveWithDesk: true })).toMatchObject({
      ...{ code: 'DESK_DECIDES', path: 'leaveWithDesk' },
    });
    const { leave } = await planLeave(coordinator!, { staffId: leaver!.id, leaveWithDesk: true });
    expect(leave.handOvers).toMatchObject([{ state: 'WITH_DESK', assignment: null }]);
    expect((await contactsOf(house, id, leaver!.id)).responsible).toBe(leaver!.id);
    await setAhead(house, '2 hours');
    expect((await contactsOf(house, id, leaver!.id)).responsible).toBeNull();
    await house.sweep();
    expect((await alertsOf(coordinator!)).map(({ kind }) => kind)).not.toContain('CLOCKS_LEFT_BEHIND');
    await setAhead(house, '122 hours');
    expect((await contactsOf(house, id, leaver!.id)).responsible).toBe(leaver!.id);
  });

  it('asks a colleague whose interests do not conflict; what they cannot take a coordinator may leave with the desk', async () => {
    const [a, b] = [await hold(coordinator!, 'Жанна Тестова'), await hold(coordinator!, 'Зоя Тестова')];
    await give(coordinator!, a.detentionId, leaver!);
    await give(coordinator!, b.detentionId, colleague!);
    await coordinator!.mutate(
      'declareConflict',
      'DeclareConflictInput',
      {
        ...{ clientId: clientId(), id: clientId(), personIds: [a.personId, b.personId] },
        reason: 'показывают друг на друга',
      },
      '',
    );
    expect(await planLeave(leaver!, { handOverTo: colleague!.id })).toMatchObject({
      ...{ code: 'CONFLICT_OF_INTEREST', path: 'handOverTo' },
    });
    const both = { staffId: leaver!.id, handOverTo: colleague!.id, leaveWithDesk: true };
    expect(await planLeave(coordinator!, both)).toMatchObject({
      leave: { handOvers: [{ state: 'WITH_DESK' }] },
    });
  });

  it('stand listed for everybody, those ahead soonest first, page by page; only a lawyer’s leaves a case behind', async () => {
    const operator = await house.staff('OPERATOR');
    const { detentionId } = await hold(operator, 'Тимур Тестов');
    expect(await openDuties(coordinator!, { staffId: operator.id })).toEqual([]);
    await give(coordinator!, detentionId, leaver!);
    expect(await openDuties(coordinator!, { staffId: leaver!.id })).toHaveLength(1);
    for (const [who, from] of [
      [operator, 300],
      [colleague!, 100],
      [other!, 200],
    ] as const) {
      await planLeave(coordinator!, { staffId: who.id, from: hours(from), until: hours(from + 10) });
    }
    const page = async (state: string, after: string | null) => {
      const { data } = await coordinator!.ask<{
        leaves: {
          nodes: { colleague: { id: string } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      }>(
        `query($filter: LeaveFilter, $after: String) { leaves(filter: $filter, first: 2, after: $after) {
          nodes { colleague { id } } pageInfo { hasNextPage endCursor } } }`,
        { filter: state ? { state } : {}, after },
      );
      return data.leaves;
    };
    const all = async (state: string) => {
      const first = await page(state, null);
      const second = await page(state, first.pageInfo.endCursor);
      expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
      return [...first.nodes, ...second.nodes].map((leave) => leave.colleague.id);
    };
    expect(await all('PLANNED')).toEqual([colleague!.id, other!.id, operator.id]);
    expect(await all('')).toEqual([operator.id, other!.id, colleague!.id]);
  });

  it('cancelled, withdraws what waits for an answer and leaves what was accepted', async () => {
    const [a, b] = [await convicted(leaver!), await convicted(leaver!)];
    const { leave } = await planLeave(leaver!, { handOverTo: colleague!.id });
    const offers = await house.rows<{ id: string; detention_id: string }>(
      'select id, detention_id from assignment where lawyer_id = $1',
      [colleague!.id],
    );
    await respond(colleague!, offers.find((row) => row.detention_id === a.id)!.id);
    expect(await cancelLeave(other!, leave.id)).toMatchObject({ code: 'NOT_YOURS' });
    const cancelled = await cancelLeave(leaver!, leave.id);
    expect(cancelled.leave.state).toBe('CANCELLED');
    const byCase = new Map(cancelled.leave.handOvers.map((one) => [one.detention?.id, one.state]));
    expect([byCase.get(a.id), byCase.get(b.id)]).toEqual(['ACCEPTED', 'TAKEN_BACK']);
    expect([await sees(colleague!, a.id), await sees(colleague!, b.id)]).toEqual([true, false]);
    expect([await responsible(a.id), await responsible(b.id)]).toEqual([colleague!.id, leaver!.id]);
    expect(await cancelLeave(leaver!, leave.id)).toMatchObject({ code: 'LEAVE_CANCELLED' });
    expect(await cancelLeave(leaver!, clientId())).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('refuses what cannot be', async () => {
    await convicted(leaver!);
    const past = { from: hours(-5), until: hours(-1) };
    expect(await planLeave(other!, past)).toMatchObject({ code: 'LEAVE_IN_PAST' });
    expect(await planLeave(other!, { until: hours(1) })).toMatchObject({ code: 'LEAVE_ENDS_BEFORE_START' });
    expect(await planLeave(other!, { staffId: leaver!.id })).toMatchObject({ code: 'NOT_YOURS' });
    expect(await planLeave(coordinator!, { staffId: clientId() })).toMatchObject({ code: 'NOT_FOUND' });
    const analyst = await house.staff('ANALYST');
    expect(await planLeave(coordinator!, { staffId: analyst.id })).toMatchObject({ code: 'NOT_FOUND' });
    await expect(planLeave(analyst)).rejects.toThrow('NOT_FOUND');
    expect(await planLeave(leaver!, { handOverTo: leaver!.id })).toMatchObject({ code: 'SAME_LAWYER' });
    expect(await planLeave(leaver!, { handOverTo: coordinator!.id })).toMatchObject({ code: 'NOT_FOUND' });
    const { leave } = await planLeave(colleague!, { from: hours(100), until: hours(200) });
    expect(await planLeave(colleague!)).toMatchObject({ code: 'LEAVES_OVERLAP', path: 'from' });
    expect(await planLeave(other!, { id: leave.id })).toMatchObject({ code: 'ID_TAKEN' });
    expect(await planLeave(leaver!, { handOverTo: colleague!.id })).toMatchObject({ code: 'ON_LEAVE' });
    await setAhead(house, '101 hours');
    const { detentionId } = await hold(coordinator!, 'Вера Тестова');
    expect(await assign(coordinator!, detentionId, colleague!)).toMatchObject({
      ...{ code: 'ON_LEAVE', path: 'lawyerId' },
    });
    await setAhead(house, '201 hours');
    expect(await cancelLeave(colleague!, leave.id)).toMatchObject({ code: 'LEAVE_OVER' });
  });

  it('a coordinator’s own leave is no lawyer’s: nothing is asked, and the desk does without them', async () => {
    const second = await house.staff('COORDINATOR');
    await takeDesk(coordinator!);
    expect(await planLeave(coordinator!, { from: hours(-1) })).toMatchObject({ code: 'ON_DESK' });
    await leaveDesk(coordinator!, { reason: 'к врачу' });
    expect(await planLeave(coordinator!, { from: hours(-1) })).toMatchObject({ leave: { state: 'RUNNING' } });
    expect(await takeDesk(coordinator!)).toMatchObject({ code: 'ON_LEAVE' });
    const { detentionId } = await hold(second, 'Глеб Тестов');
    expect((await contactsOf(house, detentionId)).desk).toEqual([second.id]);
    await planLeave(second, { from: hours(-1) });
    expect([...(await contactsOf(house, detentionId)).desk].sort()).toEqual(
      [coordinator!.id, second.id].sort(),
    );
  });

  describe('the end of a shift', () => {
    let [here, next]: Place[] = [];
    beforeEach(async () => {
      [here, next] = await places(house);
    });
    const plan = async (lawyer: Person, startsAt: string, endsAt: string) => {
      const id = clientId();
      await lawyer.mutate(
        'planShift',
        'PlanShiftInput',
        { clientId: clientId(), id, departmentId: here!.id, startsAt, endsAt },
        '',
      );
      return id;
    };
    const running = async (lawyer: Person) => {
      const shiftId = await plan(lawyer, hours(-2), hours(6));
      const at = minute(ago(90));
      await lawyer.mutate('startShift', 'StartShiftInput', { clientId: clientId(), shiftId, at }, '');
      return shiftId;
    };
    const end = (who: Person, shiftId: string, more: object = {}) =>
      who.mutate<{ handedOver: number; shift: { state: string; handOvers: { state: string }[] } }>(
        'endShift',
        'EndShiftInput',
        { clientId: clientId(), shiftId, at: minute(new Date()), ...more },
        `... on StateConflict { path } ... on EndShiftSuccess { handedOver shift { state handOvers { state } } }`,
      );

    it('is refused while a clock is due before the lawyer’s next shift, else within a day', async () => {
      const shiftId = await running(leaver!);
      const { id, urgent } = await convicted(leaver!);
      expect(await end(leaver!, shiftId)).toMatchObject({ code: 'OPEN_CLOCKS', path: 'handOverTo' });
      expect(await openDuties(leaver!, { shiftId })).toEqual([
        expect.objectContaining({ detentionId: id, deadlineIds: [urgent.id] }),
      ]);
      expect(await openDuties(other!, { shiftId })).toEqual([]);
      expect(await end(leaver!, shiftId, { handOverTo: colleague!.id })).toMatchObject({
        ...{ handedOver: 1, shift: { state: 'ENDED', handOvers: [{ state: 'OFFERED' }] } },
      });
      expect(await responsible(id)).toBe(leaver!.id);
      await respond(colleague!, await offerTo(colleague!));
      expect(await responsible(id)).toBe(colleague!.id);
    });

    it('is not held up by what is due after the next shift has begun, nor where another shift runs on', async () => {
      const shiftId = await running(leaver!);
      const { urgent } = await convicted(leaver!);
      const actBy = new Date(urgent.actBy!).getTime();
      await plan(leaver!, new Date(Date.now() + 60_000).toISOString(), hours(8));
      expect(actBy).toBeGreaterThan(Date.now() + 60_000);
      expect(await end(leaver!, shiftId)).toMatchObject({ shift: { state: 'ENDED', handOvers: [] } });
      const [one, two] = [await running(other!), await running(other!)];
      await convicted(other!);
      expect(await end(other!, one)).toMatchObject({ shift: { state: 'ENDED' } });
      expect(await end(other!, two)).toMatchObject({ code: 'OPEN_CLOCKS' });
    });

    it('a coordinator may leave the cases with the desk, also people still held there', async () => {
      const shiftId = await running(leaver!);
      const { detentionId } = await hold(coordinator!, 'Дина Тестова', { departmentId: here!.id });
      await give(coordinator!, detentionId, leaver!);
      expect(await end(leaver!, shiftId)).toMatchObject({ code: 'OPEN_ASSIGNMENTS' });
      expect(await end(leaver!, shiftId, { leaveWithDesk: true })).toMatchObject({ code: 'DESK_DECIDES' });
      expect(await end(coordinator!, shiftId, { leaveWithDesk: true })).toMatchObject({
        shift: { handOvers: [{ state: 'WITH_DESK' }] },
      });
      expect((await contactsOf(house, detentionId)).responsible).toBeNull();
      await setAhead(house, '25 hours');
      expect((await contactsOf(house, detentionId)).responsible).toBe(leaver!.id);
    });

    it('hands over also a case the lawyer no longer sees: their record alone ties them to it', async () => {
      const row = { startedAt: minute(ago(60)), chargedArticle: '488(6)' };
      const { detentionId } = await hold(coordinator!, 'Ерлан Тестов', { departmentId: next!.id, row });
      const stay = { id: clientId(), departmentId: next!.id, at: minute(ago(5)) };
      await leaver!.mutate('checkIn', 'CheckInInput', { clientId: clientId(), ...stay }, '');
      await recordOffence(leaver!, detentionId);
      await recordRuling(leaver!, detentionId, { announcedAt: minute(ago(1)) });
      const out = { clientId: clientId(), presenceId: stay.id, at: minute(new Date()) };
      await leaver!.mutate('checkOut', 'CheckOutInput', out, '');
      expect(await sees(leaver!, detentionId)).toBe(false);
      const [open] = await openDuties(leaver!);
      expect(open).toMatchObject({ detentionId, detention: null, deadlines: [] });
      expect(open!.deadlineIds.length).toBeGreaterThan(0);
      expect(await planLeave(leaver!)).toMatchObject({ code: 'OPEN_CLOCKS' });
      expect(await sees(leaver!, detentionId)).toBe(false);
      expect(await planLeave(leaver!, { handOverTo: colleague!.id })).toMatchObject({
        leave: { handOvers: [{ state: 'OFFERED' }] },
      });
      // until a colleague has accepted they answer for it, so they see it
      expect(await sees(leaver!, detentionId)).toBe(true);
      await respond(colleague!, await offerTo(colleague!));
      expect([await sees(leaver!, detentionId), await sees(colleague!, detentionId)]).toEqual([false, true]);
    });
  });
});

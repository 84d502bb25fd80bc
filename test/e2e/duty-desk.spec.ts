import { alertsOf, auditOf, hold, places, sees, type Place } from '../support/custody-day.js';
import { contactsOf, convicted, deskOf, hours, leaveDesk, takeDesk } from '../support/duty.js';
import { House, clientId, type Person } from '../support/house.js';
import { ago, minute, setAhead } from '../support/proceedings.js';

describe('who has the desk', () => {
  let house: House;
  let [first, second, operator, lawyer]: Person[] = [];
  beforeEach(async () => {
    house = await House.open();
    first = await house.staff('COORDINATOR');
    second = await house.staff('COORDINATOR');
    operator = await house.staff('OPERATOR');
    lawyer = await house.staff('LAWYER');
  });
  afterEach(() => house.close());

  const kinds = async (who: Person) => (await alertsOf(who)).map(({ kind }) => kind);

  it('is taken, seen by those who work on cases, renewed by taking it again, and answered to a replay', async () => {
    expect(await deskOf(lawyer!)).toEqual({ attended: false, urgentUnanswered: null, duties: [] });
    const body = { clientId: clientId() };
    const { duty } = await takeDesk(first!, body);
    expect(new Date(duty.runsUntil).getTime()).toBeGreaterThan(Date.now() + 13.9 * 3_600_000);
    expect((await takeDesk(first!, body)).duty.id).toBe(duty.id);
    const seen = await deskOf(lawyer!);
    expect(seen).toMatchObject({ attended: true, duties: [{ id: duty.id, colleague: { id: first!.id } }] });
    const renewed = await takeDesk(first!);
    expect(renewed.duty.id).toBe(duty.id);
    expect(renewed.duty.runsUntil > duty.runsUntil).toBe(true);
    expect((await takeDesk(operator!)).duty.id).not.toBe(duty.id);
    expect((await deskOf(operator!)).duties).toHaveLength(2);
    expect(await auditOf(house, 'takeDesk')).toContainEqual(
      expect.objectContaining({ kind: 'WROTE', actor_id: first!.id, subject_ids: [duty.id] }),
    );
    await expect(takeDesk(lawyer!)).rejects.toThrow('NOT_FOUND');
    const analyst = await house.staff('ANALYST');
    await expect(deskOf(analyst)).rejects.toThrow('NOT_FOUND');
    expect((await house.ask('{ desk { attended } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('is left freely while another coordinator has it, by the last one only with a reason that tells everybody', async () => {
    expect(await leaveDesk(first!)).toMatchObject({ code: 'NOT_ON_DESK' });
    await takeDesk(first!);
    await takeDesk(second!);
    await takeDesk(operator!);
    expect(await leaveDesk(second!)).toMatchObject({ unattended: false, duty: { endKind: 'LEFT' } });
    // an operator on the desk is no coordinator on it
    expect(await leaveDesk(first!)).toMatchObject({ code: 'LAST_ON_DESK', path: 'reason' });
    const reason = 'Пожар в здании';
    const { duty } = await leaveDesk(first!, { reason });
    expect(await alertsOf(second!)).toEqual([{ kind: 'DESK_UNATTENDED', refId: duty.id }]);
    expect(await kinds(operator!)).toEqual(['DESK_UNATTENDED']);
    expect(await kinds(first!)).toEqual([]);
    expect(await kinds(lawyer!)).toEqual([]);
    const rows = await house.rows<{ row: string }>('select d::text as row from desk_duty d');
    expect(rows.map(({ row }) => row).join()).not.toContain('Пожар');
    // the operator is alone now: somebody still looks at the desk
    expect(await leaveDesk(operator!)).toMatchObject({ code: 'LAST_ON_DESK' });
  });

  it('cannot be left by the last while urgent reminders stand, unless with a reason', async () => {
    await convicted(lawyer!);
    await takeDesk(first!);
    expect((await deskOf(first!)).urgentUnanswered).toBe(0);
    await house.sweep();
    expect((await deskOf(operator!)).urgentUnanswered).toBe(1);
    expect(await leaveDesk(first!)).toMatchObject({ code: 'URGENT_REMINDERS_STAND' });
    await takeDesk(second!);
    expect(await leaveDesk(first!)).toMatchObject({ unattended: false });
  });

  it('is not left by two last ones at once', async () => {
    await takeDesk(first!);
    await takeDesk(second!);
    const answers = await Promise.all([leaveDesk(first!), leaveDesk(second!)]);
    expect(answers.map((answer) => answer.code ?? 'LEFT').sort()).toEqual(['LAST_ON_DESK', 'LEFT']);
    expect((await deskOf(lawyer!)).attended).toBe(true);
  });

  it('forgotten, is told of an hour before, ends by itself and is told to everybody who could take it', async () => {
    const { duty } = await takeDesk(first!);
    await setAhead(house, '12 hours');
    await house.sweep();
    expect(await kinds(first!)).toEqual([]);
    await setAhead(house, '13 hours 10 minutes');
    await house.sweep();
    await house.sweep();
    expect(await alertsOf(first!)).toEqual([{ kind: 'DUTY_ENDS_SOON', refId: duty.id }]);
    await takeDesk(first!);
    await setAhead(house, '14 hours 10 minutes');
    await house.sweep();
    expect((await deskOf(second!)).attended).toBe(true);
    await setAhead(house, '27 hours 20 minutes');
    // no sight of it is left even before anybody swept
    expect((await deskOf(second!)).attended).toBe(false);
    await house.sweep();
    await house.sweep();
    expect(await house.rows('select end_kind, ended_at = runs_until as exact from desk_duty')).toEqual([
      { end_kind: 'RAN_OUT', exact: true },
    ]);
    expect((await kinds(second!)).sort()).toEqual(['DESK_UNATTENDED', 'DUTY_RAN_OUT']);
    expect(await kinds(first!)).toEqual(['DUTY_RAN_OUT', 'DUTY_ENDS_SOON']);
  });

  describe('a shift or a check-in that nobody ended', () => {
    let [here]: Place[] = [];
    beforeEach(async () => {
      [here] = await places(house);
    });

    const onShift = async () => {
      const id = clientId();
      await lawyer!.mutate(
        'planShift',
        'PlanShiftInput',
        { clientId: clientId(), id, departmentId: here!.id, startsAt: hours(-1), endsAt: hours(7) },
        '',
      );
      await lawyer!.mutate(
        'startShift',
        'StartShiftInput',
        { clientId: clientId(), shiftId: id, at: minute(ago(1)) },
        '',
      );
      return id;
    };
    const checkIn = async () => {
      const id = clientId();
      await lawyer!.mutate(
        'checkIn',
        'CheckInInput',
        { clientId: clientId(), id, departmentId: here!.id, at: minute(ago(1)) },
        '',
      );
      return id;
    };

    it('the shift gives sight for 16 hours, tells its lawyer an hour before, and ends by itself', async () => {
      const { detentionId } = await hold(first!, 'Роза Тестова', { departmentId: here!.id });
      const shiftId = await onShift();
      expect(await sees(lawyer!, detentionId)).toBe(true);
      await setAhead(house, '15 hours 10 minutes');
      await house.sweep();
      expect(await alertsOf(lawyer!)).toContainEqual({ kind: 'DUTY_ENDS_SOON', refId: shiftId });
      expect(await sees(lawyer!, detentionId)).toBe(true);
      await setAhead(house, '16 hours 10 minutes');
      expect(await sees(lawyer!, detentionId)).toBe(false);
      expect((await contactsOf(house, detentionId)).backup).toEqual([]);
      await house.sweep();
      expect(await alertsOf(first!)).toContainEqual({ kind: 'DUTY_RAN_OUT', refId: shiftId });
      const { data } = await first!.ask<object>(
        '{ dutyShifts(filter: { state: ENDED }) { nodes { id ranOut } } }',
      );
      expect(data).toEqual({ dutyShifts: { nodes: [{ id: shiftId, ranOut: true }] } });
    });

    it('the check-in gives sight for 12 hours; its end can still be told afterwards', async () => {
      const { detentionId } = await hold(first!, 'Саян Тестов', { departmentId: here!.id });
      const presenceId = await checkIn();
      expect(await sees(lawyer!, detentionId)).toBe(true);
      await setAhead(house, '11 hours 30 minutes');
      await house.sweep();
      expect(await alertsOf(lawyer!)).toContainEqual({ kind: 'DUTY_ENDS_SOON', refId: presenceId });
      await setAhead(house, '12 hours 10 minutes');
      expect(await sees(lawyer!, detentionId)).toBe(false);
      const atDoor = () =>
        first!.ask<object>('query($id: ID!) { department(id: $id) { lawyersPresent { id } } }', {
          id: here!.id,
        });
      expect((await atDoor()).data).toEqual({ department: { lawyersPresent: [] } });
      await house.sweep();
      expect(await house.rows('select end_kind from presence')).toEqual([{ end_kind: 'RAN_OUT' }]);
      const out = await lawyer!.mutate(
        'checkOut',
        'CheckOutInput',
        { clientId: clientId(), presenceId, at: minute(new Date()) },
        '... on CheckOutSuccess { presence { endKind } }',
      );
      expect(out).toMatchObject({ presence: { endKind: 'LEFT' } });
    });
  });
});

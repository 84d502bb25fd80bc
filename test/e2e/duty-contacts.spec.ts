import { alertsOf, hold, places, type Place } from '../support/custody-day.js';
import { assign, contactsOf, convicted, give, hours, planLeave, takeDesk } from '../support/duty.js';
import { House, clientId, type Person } from '../support/house.js';
import { ago, minute, toldAbout } from '../support/proceedings.js';
import { EscalationContacts } from '../../src/defense/index.js';
import { Db } from '../../src/platform/db/index.js';

/** Responsible lawyer, backup, coordinator on duty, everyone on the desk. */
describe('whom the escalation chain reaches', () => {
  let house: House;
  let [first, second, third, coordinator, operator]: Person[] = [];
  let [here]: Place[] = [];
  let detentionId: string;
  let personId: string;
  beforeEach(async () => {
    house = await House.open();
    [first, second, third] = [
      await house.staff('LAWYER'),
      await house.staff('LAWYER'),
      await house.staff('LAWYER'),
    ];
    coordinator = await house.staff('COORDINATOR');
    operator = await house.staff('OPERATOR');
    [here] = await places(house);
    ({ detentionId, personId } = await hold(coordinator, 'Асель Тестова', { departmentId: here.id }));
  });
  afterEach(() => house.close());

  const contacts = (recorder: Person | null = null) => contactsOf(house, detentionId, recorder?.id ?? null);
  const away = (who: Person) =>
    planLeave(coordinator!, { staffId: who.id, from: hours(-1), leaveWithDesk: true });
  const deactivate = async (who: Person) => {
    const administrator = await house.staff('ADMINISTRATOR');
    return administrator.mutate(
      'deactivateStaff',
      'DeactivateStaffInput',
      { clientId: clientId(), staffId: who.id },
      '... on DeactivateStaffSuccess { staff { id active } }',
    );
  };
  const atDoor = (who: Person) =>
    who.mutate(
      'checkIn',
      'CheckInInput',
      { clientId: clientId(), id: clientId(), departmentId: here!.id, at: minute(ago(1)) },
      '',
    );
  const onShift = async (who: Person, place: object) => {
    const shiftId = clientId();
    const plan = { clientId: clientId(), id: shiftId, startsAt: hours(-1), endsAt: hours(7), ...place };
    await who.mutate('planShift', 'PlanShiftInput', plan, '');
    const at = minute(ago(1));
    await who.mutate('startShift', 'StartShiftInput', { clientId: clientId(), shiftId, at }, '');
  };
  const bothDesks = () => [coordinator!.id, operator!.id].sort();

  it('nobody has the case: everyone on the desk, and whoever has it now', async () => {
    expect(await contacts()).toEqual({ responsible: null, backup: [], onDuty: [], desk: bothDesks() });
    await takeDesk(operator!);
    expect((await contacts()).onDuty).toEqual([operator!.id]);
    await takeDesk(coordinator!);
    expect((await contacts()).onDuty).toEqual(bothDesks());
    const administrator = await house.staff('ADMINISTRATOR');
    expect((await contacts()).desk).not.toContain(administrator.id);
  });

  it('the lawyer who accepted, not one who was offered; else the recorder, if a lawyer', async () => {
    expect((await contacts(first)).responsible).toBe(first!.id);
    expect((await contacts(operator)).responsible).toBeNull();
    await assign(coordinator!, detentionId, second!);
    expect((await contacts(first)).responsible).toBe(first!.id);
    await give(coordinator!, detentionId, third!);
    expect((await contacts(first)).responsible).toBe(third!.id);
  });

  it('backup: others who accepted, else those named, else those who are there', async () => {
    await give(coordinator!, detentionId, first!);
    await atDoor(third!);
    await onShift(second!, { city: here!.city });
    expect((await contacts()).backup).toEqual([second!.id, third!.id].sort());
    await give(coordinator!, detentionId, second!, { role: 'BACKUP' });
    expect(await contacts()).toMatchObject({ responsible: first!.id, backup: [second!.id] });
    await give(coordinator!, detentionId, third!);
    const both = await contacts();
    expect([both.responsible, both.backup]).toEqual([third!.id, [first!.id]]);
  });

  it('a backup is named by an assignment of its own, with its own answer, and is no lawyer of the case', async () => {
    const named = await assign(coordinator!, detentionId, second!, { role: 'BACKUP' });
    expect(named.assignment).toMatchObject({ role: 'BACKUP', state: 'OFFERED' });
    expect((await contacts()).backup).toEqual([]);
    expect(await assign(coordinator!, detentionId, second!, { role: 'BACKUP' })).toMatchObject({
      code: 'ALREADY_ASSIGNED',
    });
    expect(await house.rows('select 1 from defense_representation')).toEqual([]);
    const { data } = await coordinator!.ask<object>(
      'query($id: ID!) { detention(id: $id) { lawyer { id } assignments { role state } } }',
      { id: detentionId },
    );
    expect(data).toEqual({
      detention: { lawyer: null, assignments: [{ role: 'BACKUP', state: 'OFFERED' }] },
    });
    // taking the case itself ends being its backup
    await give(coordinator!, detentionId, second!);
    expect(await contacts()).toMatchObject({ responsible: second!.id, backup: [] });
    const states = await house.rows('select role, state from assignment order by role');
    expect(states).toEqual([
      { role: 'BACKUP', state: 'WITHDRAWN' },
      { role: 'LEAD', state: 'ACCEPTED' },
    ]);
  });

  it('never one whose interests were declared to conflict, unless the desk overrode it', async () => {
    const opponent = await hold(coordinator!, 'Болат Тестов');
    await give(coordinator!, opponent.detentionId, second!);
    await coordinator!.mutate(
      'declareConflict',
      'DeclareConflictInput',
      {
        ...{ clientId: clientId(), id: clientId(), personIds: [personId, opponent.personId] },
        reason: 'показывают друг на друга',
      },
      '',
    );
    await atDoor(second!);
    await atDoor(third!);
    expect((await contacts()).backup).toEqual([third!.id]);
    const overriding = { role: 'BACKUP', override: true, reason: 'других в городе нет' };
    await give(coordinator!, detentionId, second!, overriding);
    expect((await contacts()).backup).toEqual([second!.id]);
  });

  it('nobody on leave, unless nobody else would remain', async () => {
    await give(coordinator!, detentionId, first!);
    await give(coordinator!, detentionId, second!, { role: 'BACKUP' });
    await away(first!);
    expect(await contacts()).toMatchObject({ responsible: null, backup: [second!.id] });
    await away(second!);
    expect(await contacts()).toMatchObject({ responsible: null, backup: [], desk: bothDesks() });
    await deactivate(coordinator!);
    await house.rows(`update staff set active = false where role = 'OPERATOR'`);
    expect(await contacts()).toEqual({ responsible: first!.id, backup: [], onDuty: [], desk: [] });
  });

  it('merged episodes share theirs; hundreds of clocks are asked about at once', async () => {
    const twin = await hold(coordinator!, 'Assel Testova');
    await give(coordinator!, twin.detentionId, first!);
    expect((await contacts()).responsible).toBeNull();
    await coordinator!.mutate(
      'mergePersons',
      'MergePersonsInput',
      {
        ...{ clientId: clientId(), id: clientId(), keptPersonId: personId, mergedPersonId: twin.personId },
        reason: 'одно лицо',
      },
      '',
    );
    expect((await contacts()).responsible).toBe(first!.id);
    const clocks = Array.from({ length: 500 }, (_, i) => ({
      id: clientId(),
      detentionId: i % 2 ? detentionId : twin.detentionId,
      recorderId: null,
    }));
    const found = await house.worker
      .get(Db)
      .run({ name: 'test.contacts' }, () =>
        house.worker.get(EscalationContacts, { strict: false }).ofClocks(clocks),
      );
    expect(found.size).toBe(500);
    expect(new Set([...found.values()].map(({ responsible }) => responsible))).toEqual(new Set([first!.id]));
  });

  it('a colleague who is shut out: the desk is told at once, and their clocks ring without them', async () => {
    const { id, urgent } = await convicted(first!);
    await onShift(first!, { departmentId: here!.id });
    await atDoor(first!);
    expect(await deactivate(first!)).toMatchObject({ staff: { active: false } });
    for (const who of [coordinator!, operator!]) {
      expect(await alertsOf(who)).toEqual([{ kind: 'CLOCKS_LEFT_BEHIND', refId: first!.id }]);
    }
    expect((await contactsOf(house, id, first!.id)).responsible).toBeNull();
    await house.sweep();
    const told = (await toldAbout(house, urgent.id)).map(({ staff_id }) => staff_id);
    expect(told.sort()).toEqual(bothDesks());
    expect(await house.rows('select 1 from duty_shift where ended_at is null')).toEqual([]);
    expect(await house.rows('select 1 from presence where ended_at is null')).toEqual([]);
    // who answers for nothing goes in silence
    await deactivate(third!);
    expect((await alertsOf(coordinator!)).filter(({ kind }) => kind === 'CLOCKS_LEFT_BEHIND')).toHaveLength(
      1,
    );
  });

  it('a lawyer who gets another role answers for nothing any more', async () => {
    await give(coordinator!, detentionId, first!);
    const administrator = await house.staff('ADMINISTRATOR');
    await administrator.mutate(
      'changeStaffRole',
      'ChangeStaffRoleInput',
      { clientId: clientId(), staffId: first!.id, role: 'OPERATOR' },
      '',
    );
    expect((await contacts()).responsible).toBeNull();
    expect(await alertsOf(coordinator!)).toContainEqual({ kind: 'CLOCKS_LEFT_BEHIND', refId: first!.id });
  });
});

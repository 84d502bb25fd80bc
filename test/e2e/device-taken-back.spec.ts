import { clientId, House, type Person } from '../support/house.js';

describe('a device whose session was ended to take it away', () => {
  let house: House;
  let admin: Person;
  beforeAll(async () => {
    house = await House.open();
    admin = await house.staff('ADMINISTRATOR');
  });
  afterAll(() => house.close());

  const isTakenBack = async (person: Pick<Person, 'ask'>): Promise<boolean> =>
    (await person.ask<{ deviceTakenBack: boolean }>('{ deviceTakenBack }')).data.deviceTakenBack;

  it('hears of it with the token it still has; an open session and nobody do not', async () => {
    const lawyer = await house.staff('LAWYER');
    expect(await isTakenBack(lawyer)).toBe(false);
    expect(await isTakenBack(house)).toBe(false);
    await admin.mutate(
      'revokeSessions',
      'RevokeSessionsInput',
      { clientId: clientId(), staffId: lawyer.id },
      '... on RevokeSessionsSuccess { staff { id } }',
    );
    expect(await isTakenBack(lawyer)).toBe(true);
    expect(await isTakenBack(admin)).toBe(false);
  });

  it('also one that its own person ended from another, and that of a colleague who left', async () => {
    const lost = await house.staff('LAWYER');
    const { data } = await lost.ask<{ sessions: { id: string }[] }>('{ sessions { id } }');
    await lost.mutate(
      'revokeSession',
      'RevokeSessionInput',
      { clientId: clientId(), sessionId: data.sessions[0]!.id },
      '... on RevokeSessionSuccess { sessions { id } }',
    );
    expect(await isTakenBack(lost)).toBe(true);
    const gone = await house.staff('OPERATOR');
    await admin.mutate(
      'deactivateStaff',
      'DeactivateStaffInput',
      { clientId: clientId(), staffId: gone.id },
      '... on DeactivateStaffSuccess { staff { id } }',
    );
    expect(await isTakenBack(gone)).toBe(true);
  });

  it('not one that was left by its own person, nor one that ran out', async () => {
    const left = await house.staff('LAWYER');
    await left.ask('mutation { signOut }');
    expect(await isTakenBack(left)).toBe(false);
    const late = await house.staff('LAWYER');
    await house.rows(
      `update staff_session set expires_at = now() - interval '1 hour' where staff_id = $1 returning id`,
      [late.id],
    );
    expect(await isTakenBack(late)).toBe(false);
  });

  it('the organisation says how long a phone may stay open', async () => {
    const lawyer = await house.staff('LAWYER');
    const { data } = await lawyer.ask<{ viewer: { lockMinutes: number } }>('{ viewer { lockMinutes } }');
    expect(data.viewer.lockMinutes).toBe(10);
  });
});

import { SessionTimes } from '../../src/identity/session-times.js';
import { clientId, House, PASSWORD, Person } from '../support/house.js';

const PHONE =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Mobile Safari/537.36';
const LAPTOP = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

interface Session {
  id: string;
  createdAt: string;
  lastSeenAt: string;
  device: { system: string; browser: string } | null;
  current: boolean;
}

const SESSION = 'id createdAt lastSeenAt current device { system browser }';

describe('the sessions of a colleague', () => {
  let house: House;
  let admin: Person;
  beforeAll(async () => {
    house = await House.open();
    admin = await house.staff('ADMINISTRATOR');
  });
  afterAll(() => house.close());

  /** Signs in once more, with another device. */
  const signIn = async (person: Person, userAgent: string): Promise<Person> => {
    const { data } = await house.ask<{ signIn: { token: string } }>(
      'mutation($i: SignInInput!) { signIn(input: $i) { ... on SignInSuccess { token } } }',
      { i: { email: person.email, password: PASSWORD } },
      { 'user-agent': userAgent },
    );
    return new Person(house, person.id, person.email, data.signIn.token);
  };
  const ask = (who: Person, staffId: string) =>
    who.ask<{ staffSessions: Session[] | null }>(
      `query($id: ID!) { staffSessions(staffId: $id) { ${SESSION} } }`,
      { id: staffId },
    );
  const sessionsOf = async ({ id }: { id: string }) => (await ask(admin, id)).data.staffSessions;
  const end = (who: Person, input: object, more: object = {}) =>
    who.mutate<{ sessions: Session[]; path?: string }>(
      'revokeStaffSession',
      'RevokeStaffSessionInput',
      { clientId: clientId(), ...input, ...more },
      `... on RevokeStaffSessionSuccess { sessions { ${SESSION} } } ... on NotFound { path } ... on InvalidInput { path }`,
    );
  const isIn = async (person: Person) => (await person.ask('{ viewer { id } }')).errors === undefined;
  const isTakenBack = async (person: Person) =>
    (await person.ask<{ deviceTakenBack: boolean }>('{ deviceTakenBack }')).data.deviceTakenBack;

  it('are shown to an administrator: with what, since when, last used when, and no address', async () => {
    const lawyer = await house.staff('LAWYER');
    await signIn(lawyer, PHONE);
    await signIn(lawyer, LAPTOP);
    await house.rows(
      `update staff_session set last_seen_at = now() - make_interval(hours => case device_system when 'LINUX' then 3 when 'ANDROID' then 2 else 4 end)
       where staff_id = $1 returning id`,
      [lawyer.id],
    );
    const sessions = await sessionsOf(lawyer);
    expect(sessions?.map(({ device }) => device)).toEqual([
      { system: 'ANDROID', browser: 'CHROME' },
      { system: 'LINUX', browser: 'FIREFOX' },
      null,
    ]);
    const columns = await house.rows<{ name: string }>(
      `select column_name as name from information_schema.columns where table_name = 'staff_session' order by 1`,
    );
    expect(columns.map(({ name }) => name)).toEqual([
      'created_at',
      'device_browser',
      'device_system',
      'expires_at',
      'id',
      'last_seen_at',
      'revoked_at',
      'staff_id',
      'takes_device',
      'token_hash',
    ]);
  });

  it('are known by when they were last used, a minute later at the latest', async () => {
    const lawyer = await house.staff('LAWYER');
    await house.rows(
      `update staff_session set last_seen_at = now() - interval '5 hours' where staff_id = $1 returning id`,
      [lawyer.id],
    );
    await house.api.get(SessionTimes, { strict: false }).keep();
    const [before] = (await sessionsOf(lawyer))!;
    expect(await isIn(lawyer)).toBe(true);
    await house.api.get(SessionTimes, { strict: false }).keep();
    const [after] = (await sessionsOf(lawyer))!;
    expect(Date.parse(after!.lastSeenAt) - Date.parse(before!.lastSeenAt)).toBeGreaterThan(0);
    expect(Date.now() - Date.parse(after!.lastSeenAt)).toBeLessThan(60_000);
    const own = await lawyer.ask<{ sessions: Session[] }>(`{ sessions { ${SESSION} } }`);
    expect(own.data.sessions).toEqual([{ ...after, current: true }]);
  });

  it('are ended one at a time: that device is nobody’s and is wiped, the others go on', async () => {
    const lawyer = await house.staff('LAWYER');
    const phone = await signIn(lawyer, PHONE);
    const lost = (await sessionsOf(lawyer))!.find(({ device }) => device?.system === 'ANDROID')!;
    const once = { clientId: clientId() };
    const { sessions } = await end(admin, { staffId: lawyer.id, sessionId: lost.id }, once);
    expect(sessions.map(({ device }) => device)).toEqual([null]);
    expect([await isIn(phone), await isIn(lawyer)]).toEqual([false, true]);
    expect([await isTakenBack(phone), await isTakenBack(lawyer)]).toEqual([true, false]);

    const replayed = await end(admin, { staffId: lawyer.id, sessionId: lost.id }, once);
    expect(replayed.sessions.map(({ id }) => id)).toEqual(sessions.map(({ id }) => id));
    expect(await end(admin, { staffId: lawyer.id, sessionId: lost.id })).toMatchObject({
      code: 'NOT_FOUND',
      path: 'sessionId',
    });
  });

  it('are written down with the colleague they were of', async () => {
    const lawyer = await house.staff('LAWYER');
    const [session] = (await sessionsOf(lawyer))!;
    await end(admin, { staffId: lawyer.id, sessionId: session!.id });
    expect(
      await house.rows(
        `select kind, actor_id from audit_entry where operation = 'revokeStaffSession' and $1 = any(subject_ids)`,
        [lawyer.id],
      ),
    ).toEqual([{ kind: 'WROTE', actor_id: admin.id }]);
  });

  it('an administrator’s own one is among theirs, and marked', async () => {
    const sessions = await sessionsOf(admin);
    expect(sessions?.map(({ current }) => current)).toEqual([true]);
  });

  it('are nothing to anybody else, and nobody’s where the colleague or the session is another', async () => {
    const [lawyer, other] = [await house.staff('LAWYER'), await house.staff('LAWYER')];
    const [session] = (await sessionsOf(lawyer))!;
    for (const role of ['COORDINATOR', 'LAWYER', 'OPERATOR', 'ANALYST'] as const) {
      const who = await house.staff(role);
      expect((await ask(who, lawyer.id)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      const sent = await who.ask(
        'mutation($i: RevokeStaffSessionInput!) { revokeStaffSession(input: $i) { __typename } }',
        { i: { clientId: clientId(), staffId: lawyer.id, sessionId: session!.id } },
      );
      expect(sent.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
    expect(await sessionsOf({ id: clientId() })).toBeNull();
    expect(await sessionsOf({ id: 'nobody' })).toBeNull();
    expect(await end(admin, { staffId: clientId(), sessionId: session!.id })).toMatchObject({
      code: 'NOT_FOUND',
      path: 'staffId',
    });
    expect(await end(admin, { staffId: other.id, sessionId: session!.id })).toMatchObject({
      code: 'NOT_FOUND',
      path: 'sessionId',
    });
    expect(await end(admin, { staffId: lawyer.id, sessionId: 'not-an-id' })).toMatchObject({
      code: expect.any(String) as string,
      path: 'sessionId',
    });
    expect(await isIn(lawyer)).toBe(true);
  });
});

import { Passwords } from '../../src/identity/index.js';
import { House, Person, clientId } from '../support/house.js';
import { LiveClient, until } from '../support/live-client.js';
import { tell } from '../support/telling.js';

interface Shown {
  staff: { id: string; role: string; name: string; active: boolean };
  invitationLink?: string | null;
}

const STAFF = 'staff { id role name active }';

describe('administering colleagues', () => {
  let house: House;
  let admin: Person;
  beforeAll(async () => {
    house = await House.open({ PUBLIC_URL: 'https://qorgau.example' });
    admin = await house.staff('ADMINISTRATOR');
  });
  afterAll(() => house.close());

  const administer = (field: string, input: object, who = admin) => {
    const name = `${field[0]!.toUpperCase()}${field.slice(1)}`;
    const link = ['addStaff', 'inviteStaff', 'reactivateStaff'].includes(field) ? 'invitationLink' : '';
    return who.mutate<Shown>(
      field,
      `${name}Input`,
      { clientId: clientId(), ...input },
      `... on ${name}Success { ${STAFF} ${link} }`,
    );
  };
  const accept = async (token: string, password: string) => {
    const { data } = await house.ask<{ acceptInvitation: { token?: string; code?: string } }>(
      `mutation($i: AcceptInvitationInput!) { acceptInvitation(input: $i) { ... on SignInSuccess { token } ... on Refusal { code } } }`,
      { i: { token, password } },
    );
    return data.acceptInvitation;
  };
  const signIn = async (email: string, password: string) => {
    const { data } = await house.ask<{ signIn: { token?: string; code?: string } }>(
      `mutation($i: SignInInput!) { signIn(input: $i) { ... on SignInSuccess { token } ... on Refusal { code } } }`,
      { i: { email, password } },
    );
    return data.signIn;
  };
  const invited = (more: object = {}) =>
    administer('addStaff', {
      name: 'Invented Colleague',
      email: `${clientId()}@demo.qorgau`,
      role: 'LAWYER',
      languages: ['kk', 'ru'],
      ...more,
    });
  const tokenIn = (shown: Shown) => shown.invitationLink!.split('#')[1]!;
  const isNobody = async (person: Person) =>
    (await person.ask('{ viewer { id } }')).errors?.[0]?.extensions.code === 'UNAUTHENTICATED';

  it('takes a colleague in by a link that works once', async () => {
    const email = `${clientId()}@Demo.Qorgau`;
    const added = await invited({ email });
    expect(added.staff).toMatchObject({ role: 'LAWYER', name: 'Invented Colleague', active: true });
    expect(added.invitationLink).toMatch(/^https:\/\/qorgau\.example\/invitation#[\w-]{43}$/);
    expect(await accept(tokenIn(added), 'too short')).toEqual({ code: 'PASSWORD_TOO_SHORT' });
    const { token } = await accept(tokenIn(added), 'a password of their own');
    const colleague = new Person(house, added.staff.id, email, token!);
    const { data } = await colleague.ask<{ viewer: { name: string; languages: string[] } }>(
      '{ viewer { name languages } }',
    );
    expect(data.viewer).toEqual({ name: 'Invented Colleague', languages: ['kk', 'ru'] });
    expect(await accept(tokenIn(added), 'another password here')).toEqual({ code: 'INVITATION_NOT_VALID' });
    expect(await signIn(email.toLowerCase(), 'a password of their own')).toHaveProperty('token');
  });

  it('lets two who follow one link at once set one password', async () => {
    const token = tokenIn(await invited());
    const both = await Promise.all([
      accept(token, 'the first password'),
      accept(token, 'the second password'),
    ]);
    expect(both.filter((answer) => answer.token)).toHaveLength(1);
    expect(both.filter((answer) => answer.code)).toEqual([{ code: 'INVITATION_NOT_VALID' }]);
  });

  it('shows a link once: a replay names the colleague and no link', async () => {
    const body = { clientId: clientId(), name: 'Once', email: `${clientId()}@demo.qorgau`, role: 'OPERATOR' };
    const once = await administer('addStaff', body);
    const again = await administer('addStaff', body);
    expect(again.staff).toEqual(once.staff);
    expect(again.invitationLink).toBeNull();
    expect(
      await house.rows('select outcome from mutation_outcome where client_id = $1', [body.clientId]),
    ).toEqual([{ outcome: { staffId: once.staff.id } }]);
  });

  it.each([
    ['an unknown token', async () => 'x'.repeat(43)],
    ['a token of another form', async () => 'no token'],
    [
      'an expired one',
      async () => {
        const added = await invited();
        await house.rows(`update staff_invitation set expires_at = now() where staff_id = $1`, [
          added.staff.id,
        ]);
        return tokenIn(added);
      },
    ],
    [
      'one replaced by a newer',
      async () => {
        const added = await invited();
        await administer('inviteStaff', { staffId: added.staff.id });
        return tokenIn(added);
      },
    ],
    [
      'one of somebody who has left',
      async () => {
        const added = await invited();
        await house.rows('update staff set active = false where id = $1', [added.staff.id]);
        return tokenIn(added);
      },
    ],
  ])('opens nothing by %s', async (_title, make) => {
    expect(await accept(await make(), 'a password of their own')).toEqual({ code: 'INVITATION_NOT_VALID' });
  });

  it('replaces a forgotten password by a new link and ends the sessions it had opened', async () => {
    const colleague = await house.staff('LAWYER');
    const { invitationLink } = await administer('inviteStaff', { staffId: colleague.id });
    expect(await isNobody(colleague)).toBe(false);
    await accept(invitationLink!.split('#')[1]!, 'a password of their own');
    expect(await isNobody(colleague)).toBe(true);
    expect(await signIn(colleague.email, 'a long enough password')).toEqual({ code: 'SIGN_IN_REFUSED' });
  });

  it('lets in again, by a new link alone, whoever was shut out', async () => {
    const colleague = await house.staff('LAWYER');
    expect(await administer('reactivateStaff', { staffId: colleague.id })).toMatchObject({
      code: 'STAFF_ACTIVE',
    });
    await administer('deactivateStaff', { staffId: colleague.id });
    const back = await administer('reactivateStaff', { staffId: colleague.id });
    expect(back.staff.active).toBe(true);
    expect(await isNobody(colleague)).toBe(true);
    expect(await signIn(colleague.email, 'a long enough password')).toEqual({ code: 'SIGN_IN_REFUSED' });
    await accept(tokenIn(back), 'a password of their own');
    expect(await signIn(colleague.email, 'a password of their own')).toHaveProperty('token');
    const lawyer = await house.staff('LAWYER');
    await expect(administer('reactivateStaff', { staffId: colleague.id }, lawyer)).rejects.toThrow(
      'NOT_FOUND',
    );
    expect(await administer('reactivateStaff', { staffId: clientId() })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('gives another role from the next request on', async () => {
    const colleague = await house.staff('LAWYER');
    expect((await colleague.ask('{ deliveryFailures { channel } }')).errors?.[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
    const changed = await administer('changeStaffRole', { staffId: colleague.id, role: 'COORDINATOR' });
    expect(changed.staff.role).toBe('COORDINATOR');
    expect((await colleague.ask('{ deliveryFailures { channel } }')).errors).toBeUndefined();
  });

  it('makes a revoked person nobody on the next request', async () => {
    const colleague = await house.staff('LAWYER');
    expect((await administer('revokeSessions', { staffId: colleague.id })).staff.active).toBe(true);
    expect(await isNobody(colleague)).toBe(true);
    expect(await signIn(colleague.email, 'a long enough password')).toHaveProperty('token');
  });

  it('shuts out whoever has left: sessions, sign-in and open sockets', async () => {
    const leaving = await house.staff('LAWYER');
    const client = new LiveClient(leaving, 'subscription { alerts { at } }');
    while (client.events.length === 0) {
      await tell(house, { staffIds: [leaving.id] });
      await until('a signal', () => client.events.length > 0, 400).catch(() => undefined);
    }
    const heard = client.events.length;
    const gone = await administer('deactivateStaff', { staffId: leaving.id });
    expect(gone.staff.active).toBe(false);
    expect(await isNobody(leaving)).toBe(true);
    expect(await signIn(leaving.email, 'a long enough password')).toEqual({ code: 'SIGN_IN_REFUSED' });
    await tell(house, { roles: ['LAWYER'], staffIds: [admin.id] });
    await house.rows(`select pg_notify('qorgau', $1)`, [
      JSON.stringify({ topic: 'alerts', ids: [leaving.id] }),
    ]);
    await until('the end of the stream', () => client.ended);
    expect(client.events).toHaveLength(heard);
    await client.close();
    const again = { staffId: leaving.id };
    expect(await administer('inviteStaff', again)).toMatchObject({ code: 'STAFF_INACTIVE' });
    expect(await administer('changeStaffRole', { ...again, role: 'OPERATOR' })).toMatchObject({
      code: 'STAFF_INACTIVE',
    });
  });

  it('keeps one administrator, also when the last two dismiss each other at once', async () => {
    const other = await house.staff('ADMINISTRATOR');
    const both = await Promise.all([
      administer('changeStaffRole', { staffId: other.id, role: 'LAWYER' }, admin),
      administer('changeStaffRole', { staffId: admin.id, role: 'LAWYER' }, other),
    ]).catch(() => []);
    const left = await house.rows(`select id from staff where role = 'ADMINISTRATOR' and active`);
    expect(left).toHaveLength(1);
    expect(both.filter((result) => result.code === 'LAST_ADMINISTRATOR').length).toBeLessThan(2);
    admin = left[0]!['id'] === admin.id ? admin : other;
    expect(await administer('deactivateStaff', { staffId: admin.id })).toMatchObject({
      code: 'LAST_ADMINISTRATOR',
    });
  });

  it.each([
    ['an e-mail that is taken', async () => ({ email: (await house.staff('LAWYER')).email }), 'EMAIL_TAKEN'],
    ['what is no e-mail', async () => ({ email: 'nobody' }), 'INVALID_INPUT'],
    ['a colleague without a name', async () => ({ name: '' }), 'INVALID_INPUT'],
    ['a language that is none', async () => ({ languages: ['Kazakh!'] }), 'INVALID_INPUT'],
  ])('refuses %s and stores nothing', async (_title, more, code) => {
    const input = await more();
    const before = await house.rows('select count(*)::int as n from staff');
    expect(await invited(input)).toMatchObject({ code });
    expect(await house.rows('select count(*)::int as n from staff')).toEqual(before);
  });

  it('refuses an unknown colleague', async () => {
    for (const field of ['inviteStaff', 'deactivateStaff', 'revokeSessions']) {
      expect(await administer(field, { staffId: clientId() })).toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  it('is written down, with the colleague it was about', async () => {
    const colleague = await house.staff('LAWYER');
    await administer('revokeSessions', { staffId: colleague.id });
    expect(
      await house.rows(
        `select kind, actor_id from audit_entry where operation = 'revokeSessions' and $1 = any(subject_ids) and kind = 'WROTE'`,
        [colleague.id],
      ),
    ).toEqual([{ kind: 'WROTE', actor_id: admin.id }]);
  });
});

describe('a person’s own sessions and password', () => {
  let house: House;
  beforeAll(async () => {
    house = await House.open();
  });
  afterAll(() => house.close());

  interface Session {
    id: string;
    current: boolean;
  }
  const again = async (person: Person): Promise<Person> => {
    const { data } = await house.ask<{ signIn: { token: string } }>(
      `mutation($i: SignInInput!) { signIn(input: $i) { ... on SignInSuccess { token } } }`,
      { i: { email: person.email, password: 'a long enough password' } },
    );
    return new Person(house, person.id, person.email, data.signIn.token);
  };
  const sessionsOf = async (person: Person) =>
    (await person.ask<{ sessions: Session[] }>('{ sessions { id createdAt expiresAt current } }')).data
      .sessions;
  const change = (person: Person, currentPassword: string, newPassword: string) =>
    person.mutate<{ sessions: Session[] }>(
      'changePassword',
      'ChangePasswordInput',
      { currentPassword, newPassword },
      '... on ChangePasswordSuccess { sessions { id current } } ... on InvalidInput { path }',
    );
  const isNobody = async (person: Person) =>
    (await person.ask('{ viewer { id } }')).errors?.[0]?.extensions.code === 'UNAUTHENTICATED';
  const revoke = (person: Person, sessionId: string) =>
    person.mutate<{ sessions: Session[] }>(
      'revokeSession',
      'RevokeSessionInput',
      { clientId: clientId(), sessionId },
      '... on RevokeSessionSuccess { sessions { id current } }',
    );

  it('are listed, and ended one by one', async () => {
    const laptop = await house.staff('LAWYER');
    const phone = await again(laptop);
    const sessions = await sessionsOf(laptop);
    expect(sessions.map(({ current }) => current)).toEqual([false, true]);
    const left = await revoke(laptop, sessions[0]!.id);
    expect(left.sessions).toEqual([{ id: sessions[1]!.id, current: true }]);
    expect(await isNobody(phone)).toBe(true);
    expect(await isNobody(laptop)).toBe(false);
    expect(await revoke(laptop, sessions[0]!.id)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('of somebody else do not exist', async () => {
    const [one, other] = [await house.staff('LAWYER'), await house.staff('ADMINISTRATOR')];
    const [session] = await sessionsOf(one);
    expect(await revoke(other, session!.id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await isNobody(one)).toBe(false);
  });

  it('end, but for this one, with a new password', async () => {
    const laptop = await house.staff('LAWYER');
    const phone = await again(laptop);
    const changed = await change(laptop, 'a long enough password', 'an even longer password');
    expect(changed.sessions.map(({ current }) => current)).toEqual([true]);
    expect(await isNobody(phone)).toBe(true);
    expect(await isNobody(laptop)).toBe(false);
    expect(await change(laptop, 'a long enough password', 'yet another password')).toMatchObject({
      code: 'PASSWORD_WRONG',
      path: 'currentPassword',
    });
    expect(
      await house.rows(
        `select kind from audit_entry where operation = 'changePassword' and kind = 'WROTE' and actor_id = $1`,
        [laptop.id],
      ),
    ).toEqual([{ kind: 'WROTE' }]);
  });

  it('need a new password that is long enough, and the present one', async () => {
    const person = await house.staff('LAWYER');
    expect(await change(person, 'a long enough password', 'short')).toMatchObject({
      code: 'PASSWORD_TOO_SHORT',
      path: 'newPassword',
    });
    for (let i = 0; i < 10; i++) await change(person, `guess ${i}`, 'an even longer password');
    expect(await change(person, 'a long enough password', 'an even longer password')).toMatchObject({
      code: 'PASSWORD_WRONG',
    });
  });

  it('are nobody’s without a sign-in', async () => {
    const answer = await house.ask(
      'mutation($i: ChangePasswordInput!) { changePassword(input: $i) { __typename } }',
      { i: { currentPassword: 'x', newPassword: 'a long enough password' } },
    );
    expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('hash outside any session: a pool’s worth of people who wait for a hash keep nobody from reading', async () => {
    const people = await Promise.all(
      Array.from({ length: house.config.get('DB_POOL_MAX') }, () => house.staff('LAWYER')),
    );
    const reader = await house.staff('LAWYER');
    const passwords = house.api.get(Passwords, { strict: false });
    const busy = Array.from({ length: 60 }, () => passwords.hash('keeps the hasher busy'));
    let changed = 0;
    const changing = people.map((person) =>
      change(person, 'a long enough password', 'an even longer password').finally(() => changed++),
    );
    await until('the hasher is busy', () => passwords.waiting > 0);
    expect((await reader.ask('{ alerts { nodes { id } } }')).errors).toBeUndefined();
    expect(changed).toBe(0);
    await Promise.all([...changing, ...busy]);
  });

  it('let the app’s role set no password but the actor’s own', async () => {
    const [one, other] = [await house.staff('LAWYER'), await house.staff('LAWYER')];
    await expect(
      house
        .rows(`select set_config('qorgau.role', 'LAWYER', false), set_config('qorgau.actor', $1, false)`, [
          one.id,
        ])
        .then(() => house.rows(`select qorgau_set_password($1, 'x')`, [other.id])),
    ).rejects.toMatchObject({ code: '42501' });
  });
});

import { House, clientId, type Person } from '../support/house.js';

describe('the page behind an invitation link', () => {
  let house: House;
  let admin: Person;
  beforeAll(async () => {
    house = await House.open();
    admin = await house.staff('ADMINISTRATOR');
  });
  afterAll(() => house.close());

  const send = (token: string, password: string) =>
    fetch(`${house.url}/invitation`, {
      method: 'POST',
      headers: { 'accept-language': 'ru' },
      body: new URLSearchParams({ token, password }),
    });

  it('sets the password once, signs the person in, and says why it did not', async () => {
    const email = 'new-colleague@demo.qorgau';
    const added = await admin.mutate<{ invitationLink: string }>(
      'addStaff',
      'AddStaffInput',
      { clientId: clientId(), name: 'Invented Colleague', email, role: 'LAWYER' },
      '... on AddStaffSuccess { invitationLink }',
    );
    const token = added.invitationLink.split('#')[1]!;
    const short = await send(token, 'short');
    expect(short.status).toBe(422);
    expect(await short.text()).toContain('не меньше знаков');
    const set = await send(token, 'a long enough password');
    expect(set.status).toBe(200);
    expect(set.headers.get('set-cookie')).toMatch(/^qorgau_session=[\w-]{43};.*HttpOnly.*SameSite=Strict/);
    expect((await send(token, 'another long password')).status).toBe(422);
    const { data } = await house.ask<{ signIn: { __typename: string } }>(
      'mutation($i: SignInInput!) { signIn(input: $i) { __typename } }',
      { i: { email, password: 'a long enough password' } },
    );
    expect(data.signIn.__typename).toBe('SignInSuccess');
  });

  it('lets nothing run but its own script', async () => {
    const page = await fetch(`${house.url}/invitation`);
    const policy = page.headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(await page.text()).not.toMatch(/https?:\/\//);
  });
});

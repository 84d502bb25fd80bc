import { House, type Person } from '../support/house.js';

describe('signing in', () => {
  let house: House;
  let lawyer: Person;
  beforeAll(async () => {
    house = await House.open();
    lawyer = await house.staff('LAWYER', 'Invented Lawyer');
  });
  afterAll(() => house.close());

  const signIn = (email: string, password: string) =>
    house.ask<{ signIn: { __typename: string; code?: string; message?: string } }>(
      `mutation($i: SignInInput!) { signIn(input: $i) { __typename ... on Refusal { code message } } }`,
      { i: { email, password } },
    );

  it('shows the signed-in person and what they may do', async () => {
    const { data } = await lawyer.ask<{ viewer: { name: string; role: string; viewerCan: string[] } }>(
      '{ viewer { name role viewerCan } }',
    );
    expect(data.viewer).toMatchObject({ name: 'Invented Lawyer', role: 'LAWYER' });
    expect(data.viewer.viewerCan).not.toContain('Query.staff');
  });

  it('answers unknown account and wrong password alike', async () => {
    const wrong = await signIn(lawyer.email, 'not the password');
    const unknown = await signIn('nobody@demo.qorgau', 'not the password');
    expect(wrong.data).toEqual(unknown.data);
    expect(wrong.data.signIn.code).toBe('SIGN_IN_REFUSED');
  });

  it('stops guessing at an account after ten tries in an hour, with the same answer', async () => {
    const target = await house.staff('OPERATOR');
    for (let i = 0; i < 10; i++) await signIn(target.email, `guess ${i}`);
    const { data } = await signIn(target.email, 'a long enough password');
    expect(data.signIn.code).toBe('SIGN_IN_REFUSED');
  });

  it('stores no token, name or e-mail as text', async () => {
    const rows = await house.rows<{ dump: string }>(
      `select s::text as dump from staff s union all select t::text from staff_session t`,
    );
    const dump = rows.map((row) => row.dump).join('\n');
    for (const marker of ['Invented Lawyer', lawyer.email, lawyer.token]) {
      expect(dump).not.toContain(marker);
      expect(dump).not.toContain(Buffer.from(marker).toString('hex'));
    }
  });

  it('ends at once on signing out', async () => {
    const leaving = await house.staff('LAWYER');
    await leaving.ask('mutation { signOut }');
    const { errors } = await leaving.ask('{ viewer { id } }');
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('shows a role nothing of what is not its own', async () => {
    const { errors } = await lawyer.ask('{ staff { nodes { id } } }');
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('leaves one audit row for an opening, with its purpose', async () => {
    await lawyer.ask('{ viewer { name } }');
    const rows = await house.rows(
      `select purpose, subject_ids from audit_entry where kind = 'OPENED' and actor_id = $1`,
      [lawyer.id],
    );
    expect(rows.at(-1)).toMatchObject({
      purpose: 'show the signed-in person their own name',
      subject_ids: [lawyer.id],
    });
  });
});

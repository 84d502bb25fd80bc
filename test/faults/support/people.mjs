import { randomUUID } from 'node:crypto';

const PASSWORD = 'a long enough password';

/**
 * Adds colleagues as an administrator would, each with a sealed address, through the house's own code.
 * @param wanted how many of each role: `{ COORDINATOR: 1, LAWYER: 4 }`
 * @returns `{ id, role, email }` of each.
 */
export async function addStaff(ground, wanted) {
  const { buildWorker } = await import('../../../dist/src/app/processes/worker.js');
  const { Log } = await import('../../../dist/src/platform/log/index.js');
  const { Db } = await import('../../../dist/src/platform/db/index.js');
  const identity = await import('../../../dist/src/identity/index.js');
  const app = await buildWorker(await ground.config(), Log.at('silent'));
  const get = (token) => app.get(token, { strict: false });
  try {
    const hash = await get(identity.Passwords).hash(PASSWORD);
    const roles = Object.entries(wanted).flatMap(([role, many]) => Array.from({ length: many }, () => role));
    return await get(Db).run({ name: 'faults.staff' }, async () => {
      const people = [];
      for (const role of roles) {
        const email = `${role.toLowerCase()}-${randomUUID().slice(0, 8)}@faults.example`;
        const id = await get(identity.StaffRepository).add({ name: role, email, role, languages: ['ru'] });
        await get(identity.SignInRepository).setPassword(id, hash);
        people.push({ id, role, email });
      }
      return people;
    });
  } finally {
    await app.close();
  }
}

/** Puts one question to an api. @returns `{ status, data, errors }`; throws only where nobody answers. */
export async function ask(url, query, variables = {}, token = null) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(15_000),
  });
  return { status: response.status, ...(await response.json()) };
}

/** @returns the token of one colleague's new session. */
export async function signIn(url, { email }) {
  const query = 'mutation($input: SignInInput!) { signIn(input: $input) { ... on SignInSuccess { token } } }';
  const { data, errors } = await ask(url, query, { input: { email, password: PASSWORD } });
  if (!data?.signIn?.token) throw new Error(`no sign-in: ${errors?.[0]?.extensions?.code}`);
  return data.signIn.token;
}

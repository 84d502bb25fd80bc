import { BODY_LIMIT } from '../../src/platform/http/index.js';
import { House } from '../support/house.js';

describe('plain HTTP and the edges of GraphQL', () => {
  let house: House;
  beforeAll(async () => {
    house = await House.open();
  });
  afterAll(() => house.close());

  const post = (path: string, body: string | Uint8Array, headers: Record<string, string> = {}) =>
    fetch(`${house.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });

  it('is alive without touching anything, and ready when the database answers', async () => {
    expect(await (await fetch(`${house.url}/healthz`)).json()).toEqual({ alive: true });
    const ready = await fetch(`${house.url}/readyz`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toMatchObject({ ready: true, database: true, queue: true });
  });

  it('says that nothing is sweeping until something sweeps', async () => {
    expect(await (await fetch(`${house.url}/readyz`)).json()).toMatchObject({ sweepAlive: false });
    await house.sweep();
    expect(await (await fetch(`${house.url}/readyz`)).json()).toMatchObject({ sweepAlive: true });
  });

  it.each([
    ['a body over the limit', `{"query":"${'x'.repeat(BODY_LIMIT)}"}`, 413, 'BODY_TOO_LARGE'],
    ['a body that is not JSON', '{"query":', 400, 'INVALID_JSON'],
    ['invalid UTF-8', Uint8Array.of(0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d), 400, 'INVALID_UTF8'],
  ])('refuses %s with a stable code', async (_title, body, status, code) => {
    const response = await post('/graphql', body);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  it('sends a long answer compressed to whoever reads that, and a short one as it is', async () => {
    const ask = async (query: string) => {
      const answer = await post('/graphql', JSON.stringify({ query }), { 'accept-encoding': 'gzip' });
      expect(await answer.json()).toHaveProperty('data.__schema');
      return answer.headers.get('content-encoding');
    };
    expect(await ask('{ __schema { types { name description } } }')).toBe('gzip');
    expect(await ask('{ __schema { queryType { name } } }')).toBeNull();
  });

  it('refuses two mutations in one document', async () => {
    const { errors } = await house.ask('mutation { a: signOut b: signOut }');
    expect(errors?.[0]?.extensions.code).toBe('ONE_MUTATION_A_DOCUMENT');
  });

  it.each([
    [
      'deep',
      `{ __schema { types { fields { type { ${'ofType { '.repeat(12)} name ${'} '.repeat(12)} } } } } }`,
    ],
    ['wide', `{ ${Array.from({ length: 60 }, (_, i) => `a${i}: __typename`).join(' ')} }`],
  ])('refuses a document made to be expensive: %s', async (_title, query) => {
    const { errors } = await house.ask(query);
    expect(errors?.[0]?.extensions.code).toBe('DOCUMENT_TOO_LARGE');
  });

  it('refuses what a browser could be tricked into sending', async () => {
    const response = await post('/graphql', '{"query":"{ __typename }"}', { 'content-type': 'text/plain' });
    expect(response.status).toBe(400);
  });

  it('never quotes a value back in an error', async () => {
    const { errors } = await house.ask('query($id: ID!) { department(id: $id) { id } }', {
      id: { name: 'Маркер Секретович' },
    });
    expect(JSON.stringify(errors)).not.toContain('Маркер');
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('moves the demo clock forward only, and keeps it', async () => {
    const before = Date.now();
    const moved = await post('/demo/clock', '{"forward":"PT2H"}');
    expect(moved.status).toBe(200);
    const { now } = (await moved.json()) as { now: string };
    expect(new Date(now).getTime()).toBeGreaterThan(before + 7_190_000);
    expect(await house.rows('select extract(epoch from ahead)::int as ahead from demo_clock')).toEqual([
      { ahead: 7200 },
    ]);
    for (const [body, code] of [
      ['{"forward":"-PT1H"}', 'FORWARD_ONLY'],
      ['{"forward":"soon"}', 'FORWARD_NOT_A_DURATION'],
      ['{}', 'FORWARD_MISSING'],
    ] as const) {
      const refused = await post('/demo/clock', body);
      expect(refused.status).toBe(400);
      expect(await refused.json()).toEqual({ code });
    }
  });
});

describe('without demo data', () => {
  it('there is no demo clock', async () => {
    const house = await House.open({ QORGAU_DEMO: 'false' });
    const response = await fetch(`${house.url}/demo/clock`, { method: 'POST' });
    expect(response.status).toBe(404);
    await house.close();
  });
});

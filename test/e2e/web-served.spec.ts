import { House } from '../support/house.js';

describe('the app as the api serves it', () => {
  let house: House;
  beforeAll(async () => {
    house = await House.open();
  });
  afterAll(() => house.close());

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${house.url}${path}`, { headers, redirect: 'manual' });

  const script = async (): Promise<string> =>
    /src="(\/assets\/index-[\w-]+\.js)"/.exec(await (await get('/')).text())![1]!;

  it.each(['/', '/station', '/board', '/people/01936f5e-1111-7000-8000-000000000001', '/go/anything'])(
    'gives its one page at %s, to be asked for anew each time',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toMatch(/^text\/html/);
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toContain('<div id="root">');
    },
  );

  it('lets nothing in from elsewhere, and no text become code', async () => {
    const policy = (await get('/station')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|\*/);
  });

  it('keeps hashed files for a year', async () => {
    const response = await get(await script());
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-type')).toMatch(/javascript/);
  });

  it.each(['br', 'gzip'])('sends what was compressed at the build: %s', async (encoding) => {
    const response = await get(await script(), { 'accept-encoding': encoding });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('vary')).toMatch(/accept-encoding/i);
  });

  it('asks for the service worker anew each time', async () => {
    const response = await get('/sw.js');
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  it.each(['/assets/index-00000000.js', '/assets/', '/assets/../shell.jso'])(
    'has no page in place of a file that is not there: %s',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).not.toMatch(/html/);
    },
  );

  it('leaves everything else to the house', async () => {
    expect(await (await get('/healthz')).json()).toEqual({ alive: true });
    expect((await get('/nowhere')).status).toBe(404);
    expect(await (await get('/invitation')).text()).toContain('<form method="post" action="/invitation"');
    expect((await get('/family')).status).toBe(200);
    const { data } = await house.ask<{ __typename: string }>('{ __typename }');
    expect(data.__typename).toBe('Query');
  });
});

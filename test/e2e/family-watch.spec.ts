import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FamilyKey } from '../../src/lookup/family-key.js';
import { closeAgents, post, type Reply } from '../support/family.js';
import { House } from '../support/house.js';

const WATCH = {
  contact: 'rodnye@example.org',
  fullName: 'Ожидаемов Тест Примерович',
  birthYear: 1990,
  birthDate: '1990-02-03',
  codeWord: null,
};

describe('a family’s watch request', () => {
  let house: House;
  beforeAll(async () => {
    house = await House.open({ FAMILY_ASKS_PER_NETWORK_HOUR: '3' });
  });
  afterAll(async () => {
    closeAgents();
    await house.close();
  });

  const watch = (input: object, from = '127.0.0.1'): Promise<Reply> =>
    post(
      `${house.url}/family/graphql`,
      JSON.stringify({
        query: 'mutation($input: WatchInput!) { watch(input: $input) { text } }',
        variables: { input },
      }),
      { 'content-type': 'application/json', 'accept-language': 'ru' },
      from,
    );
  const stored = () =>
    house.rows<{ id: string; sealed: Buffer }>('select id, sealed from family_watch_request');

  it('is kept sealed under the family key, and the desk sees how many there are', async () => {
    const receipt = await watch(WATCH);
    expect(receipt.body).toContain('Ваша просьба получена.');
    const [kept] = await stored();
    const secret = Buffer.from(
      readFileSync(join(house.config.get('QORGAU_DATA_DIR'), 'family.key'), 'utf8'),
      'base64',
    );
    expect(new FamilyKey(secret).openWatch(kept!.id, kept!.sealed)).toEqual({ ...WATCH, language: 'ru' });
    const coordinator = await house.staff('COORDINATOR');
    const { data } = await coordinator.ask('{ watchRequests { count } }');
    expect(data).toEqual({ watchRequests: { count: 1 } });
  });

  it('takes one size in the table, whatever it says', async () => {
    await watch({ contact: 'a@b.kz', fullName: 'Я' });
    expect(new Set((await stored()).map(({ sealed }) => sealed.length)).size).toBe(1);
  });

  it('gives the same receipt past the budget it shares with questions, and keeps nothing', async () => {
    const within = await watch(WATCH);
    const before = (await stored()).length;
    const past = await watch(WATCH);
    expect(past).toMatchObject({ status: within.status, body: within.body });
    expect(await stored()).toHaveLength(before);
  });

  it('refuses a contact that is no address, before it is anybody’s', async () => {
    const refused = await watch({ ...WATCH, contact: 'не адрес' }, '127.0.2.1');
    expect(refused.body).toContain('"code":"BAD_USER_INPUT"');
    expect(refused.body).not.toContain('не адрес');
  });

  it('cannot be read by the app: neither what it says nor by whom', async () => {
    const coordinator = await house.staff('LAWYER');
    const { errors } = await coordinator.ask('{ watchRequests { count } }');
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const [grants] = await house.rows<{ sealed: boolean }>(
      `select has_column_privilege('qorgau_app', 'family_watch_request', 'sealed', 'SELECT') as sealed`,
    );
    expect(grants).toEqual({ sealed: false });
  });
});

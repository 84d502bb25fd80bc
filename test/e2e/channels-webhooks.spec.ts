import { letTimePass, registerWebhook, WEBHOOK, type WebhookNode } from '../support/channels.js';
import { clientId, House, type Person } from '../support/house.js';
import { tell } from '../support/telling.js';
import { verifyWebhook, WebhookReceiver } from '../support/webhook-receiver.js';

const inputOf = (field: string) => `${field[0]!.toUpperCase()}${field.slice(1)}`;

describe('webhooks', () => {
  let house: House;
  let receiver: WebhookReceiver;
  let administrator: Person;
  let reader: Person;
  beforeAll(async () => {
    house = await House.open();
    [administrator, reader] = [await house.staff('ADMINISTRATOR'), await house.staff('LAWYER')];
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    receiver = await WebhookReceiver.open();
  });
  afterEach(async () => {
    for (const { id } of await webhooks()) await change('removeWebhook', id, 'webhookId');
    await receiver.close();
  });

  const webhooks = async () =>
    (await administrator.ask<{ webhooks: WebhookNode[] }>(`{ webhooks { ${WEBHOOK} } }`)).data.webhooks;
  const change = (field: string, webhookId: string, selection = `webhook { ${WEBHOOK} }`, id = clientId()) =>
    administrator.mutate<{ webhook: WebhookNode; secret: string | null }>(
      field,
      `${inputOf(field)}Input`,
      { clientId: id, webhookId },
      `... on ${inputOf(field)}Success { ${selection} }`,
    );

  it('tell a receiver what it chose, once however many colleagues are told, and name nobody', async () => {
    const made = await registerWebhook(administrator, receiver.url, ['DEADLINE_MISSED', 'ACCESS_REFUSED']);
    expect(made.webhook).toMatchObject({ host: `127.0.0.1:${receiver.server.port}`, pausedAt: null });
    const others = [await house.staff('COORDINATOR'), await house.staff('COORDINATOR')];
    const told = await tell(
      house,
      { staffIds: [reader.id], roles: ['COORDINATOR'] },
      { kind: 'DEADLINE_MISSED', urgent: true },
    );
    await tell(house, { staffIds: [administrator.id] }, told);
    await tell(house, { staffIds: [reader.id] }, { kind: 'EXPORT_READY' });
    await house.sweep();
    const [read, ...more] = receiver.read(made.secret!);
    expect(more).toEqual([]);
    expect(read).toEqual({
      id: expect.any(String) as string,
      kind: 'DEADLINE_MISSED',
      ref: { type: 'DEADLINE', id: told.ref.id },
      urgent: true,
      at: expect.stringMatching(/Z$/) as string,
    });
    expect((await webhooks())[0]!.recent).toMatchObject([{ kind: 'DEADLINE_MISSED', state: 'SENT' }]);
    const whole =
      JSON.stringify(receiver.server.caught[0]!.headers) + receiver.server.caught[0]!.body.toString();
    for (const { id } of [reader, administrator, ...others]) expect(whole).not.toContain(id);
  });

  it('are signed so that nobody can change or repeat a message', async () => {
    const { secret } = await registerWebhook(administrator, receiver.url, ['DEADLINE_MISSED']);
    await tell(house, { staffIds: [reader.id] }, { kind: 'DEADLINE_MISSED' });
    await house.sweep();
    const [caught] = receiver.server.caught;
    const now = Date.now() / 1000;
    expect(verifyWebhook(caught!, secret!, now).kind).toBe('DEADLINE_MISSED');
    expect(() => verifyWebhook(caught!, secret!, now + 3600)).toThrow('too old');
    expect(() => verifyWebhook({ ...caught!, body: Buffer.from('{}') }, secret!, now)).toThrow(
      'does not fit',
    );
    const later = { ...caught!.headers, 'qorgau-timestamp': String(Math.floor(now) + 1) };
    expect(() => verifyWebhook({ ...caught!, headers: later }, secret!, now)).toThrow('does not fit');
  });

  it('show their secret once, seal it and the address, and take another one at once', async () => {
    const id = clientId();
    const made = await registerWebhook(administrator, receiver.url, ['DEADLINE_MISSED'], id);
    expect(made.secret).toMatch(/^qwh_[\w-]{43}$/);
    expect(await registerWebhook(administrator, receiver.url, ['DEADLINE_MISSED'], id)).toMatchObject({
      webhook: { id: made.webhook.id },
      secret: null,
    });
    const rows = await house.rows<{ dump: string }>(
      'select w::text as dump from webhook w union all select o::text from mutation_outcome o union all select a::text from audit_entry a',
    );
    const dump = rows.map((row) => row.dump).join('\n');
    for (const text of [made.secret!, 'of-the-receiver']) {
      expect(dump).not.toContain(text);
      expect(dump).not.toContain(Buffer.from(text).toString('hex'));
    }
    const rotated = await change('rotateWebhookSecret', made.webhook.id, 'webhook { id } secret');
    expect(rotated.secret).not.toBe(made.secret);
    await change('testWebhook', made.webhook.id);
    await house.sweep();
    expect(receiver.read(rotated.secret!)).toMatchObject([{ kind: 'TEST', ref: null, urgent: false }]);
    expect(() => receiver.read(made.secret!)).toThrow('does not fit');
    expect((await webhooks())[0]!.recent).toMatchObject([{ kind: null, state: 'SENT' }]);
  });

  it.each([
    ['http outside this machine', 'http://hooks.example/a', 'URL_NOT_HTTPS'],
    ['a password in the address', 'https://a:b@hooks.example/', 'URL_WITH_CREDENTIALS'],
    ['no address', 'hooks', 'URL_NOT_VALID'],
    ['a private network', 'https://10.0.0.7/a', 'ADDRESS_REFUSED'],
    ['a private network in hexadecimal', 'https://0x0a000007/a', 'ADDRESS_REFUSED'],
    ['the metadata of a cloud', 'https://169.254.169.254/latest', 'ADDRESS_REFUSED'],
    ['a private network of IPv6', 'https://[fd00::1]/', 'ADDRESS_REFUSED'],
    ['IPv4 inside IPv6', 'https://[::ffff:192.168.0.1]/', 'ADDRESS_REFUSED'],
  ])('refuse %s', async (_title, url, code) => {
    expect(await registerWebhook(administrator, url, ['DEADLINE_MISSED'])).toMatchObject({
      __typename: 'InvalidInput',
      code,
    });
  });

  it('refuse this machine in production, also when its name is resolved', async () => {
    const production = await House.open({ NODE_ENV: 'production' });
    try {
      const boss = await production.staff('ADMINISTRATOR');
      expect(await registerWebhook(boss, receiver.url, ['DEADLINE_MISSED'])).toMatchObject({
        code: 'URL_NOT_HTTPS',
      });
      expect(await registerWebhook(boss, 'https://127.0.0.1/', ['DEADLINE_MISSED'])).toMatchObject({
        code: 'ADDRESS_REFUSED',
      });
      const made = await registerWebhook(boss, `https://localhost:${receiver.server.port}/`, [
        'DEADLINE_MISSED',
      ]);
      await tell(production, { staffIds: [boss.id] }, { kind: 'DEADLINE_MISSED' });
      await production.sweep();
      expect(receiver.server.caught).toEqual([]);
      expect(
        await production.rows('select last_fault_code as code from webhook where id = $1', [made.webhook.id]),
      ).toEqual([{ code: 'ADDRESS_REFUSED' }]);
    } finally {
      await production.close();
    }
  });

  it('follow no redirect', async () => {
    const elsewhere = await WebhookReceiver.open();
    await registerWebhook(administrator, receiver.url, ['DEADLINE_MISSED']);
    receiver.answerNext.push({ status: 307, headers: { location: elsewhere.url } });
    await tell(house, { staffIds: [reader.id] }, { kind: 'DEADLINE_MISSED' });
    await house.sweep();
    expect(elsewhere.server.caught).toEqual([]);
    expect((await webhooks())[0]).toMatchObject({ lastFailure: { code: 'HTTP_307' }, failuresInRow: 1 });
    await elsewhere.close();
  });

  it('are paused after ten failures one after the other, are seen so, and go on when told to', async () => {
    const { webhook } = await registerWebhook(administrator, receiver.url, ['DEADLINE_MISSED']);
    for (let i = 0; i < 10; i++) receiver.answerNext.push({ status: 500 });
    await tell(house, { staffIds: [reader.id] }, { kind: 'DEADLINE_MISSED' });
    for (let i = 0; i < 10; i++) {
      await house.sweep();
      await letTimePass(house);
    }
    const [paused] = await webhooks();
    expect(paused).toMatchObject({ failuresInRow: 10, lastFailure: { code: 'HTTP_500' } });
    expect(paused!.pausedAt).not.toBeNull();
    expect(paused!.recent).toMatchObject([{ state: 'GIVEN_UP', attempts: 10 }]);
    expect(new Set(receiver.ids).size).toBe(1);
    expect(await change('testWebhook', webhook.id)).toMatchObject({ code: 'WEBHOOK_PAUSED' });
    await tell(house, { staffIds: [reader.id] }, { kind: 'DEADLINE_MISSED' });
    await house.sweep();
    expect(receiver.server.caught).toHaveLength(10);
    expect((await change('resumeWebhook', webhook.id)).webhook).toMatchObject({
      pausedAt: null,
      failuresInRow: 0,
    });
    await tell(house, { staffIds: [reader.id] }, { kind: 'DEADLINE_MISSED' });
    await house.sweep();
    expect(receiver.server.caught).toHaveLength(11);
    const { data } = await administrator.ask<{ deliveryFailures: { channel: string; givenUp: number }[] }>(
      '{ deliveryFailures { channel givenUp } }',
    );
    expect(data.deliveryFailures.find(({ channel }) => channel === 'WEBHOOK')?.givenUp).toBeGreaterThan(0);
  });

  it('hear nothing any more once removed', async () => {
    const { webhook } = await registerWebhook(administrator, receiver.url, ['DEADLINE_MISSED']);
    await tell(house, { staffIds: [reader.id] }, { kind: 'DEADLINE_MISSED' });
    expect(await change('removeWebhook', webhook.id, 'webhookId')).toMatchObject({ webhookId: webhook.id });
    await house.sweep();
    expect(receiver.server.caught).toEqual([]);
    expect(await webhooks()).toEqual([]);
    expect(await change('testWebhook', webhook.id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(
      await house.rows('select sealed_url, sealed_secret from webhook where id = $1', [webhook.id]),
    ).toEqual([{ sealed_url: null, sealed_secret: null }]);
  });

  it('one that is away holds up no other', async () => {
    const slow = await WebhookReceiver.open();
    slow.server.holds = true;
    await registerWebhook(administrator, slow.url, ['DEADLINE_MISSED']);
    await registerWebhook(administrator, receiver.url, ['DEADLINE_MISSED']);
    for (let i = 0; i < 3; i++) await tell(house, { staffIds: [reader.id] }, { kind: 'DEADLINE_MISSED' });
    await house.sweep();
    // the slow one was asked once and cut off; its lane waits, the other heard everything
    expect(slow.server.caught).toHaveLength(1);
    expect(receiver.server.caught).toHaveLength(3);
    expect((await webhooks())[0]).toMatchObject({ lastFailure: { code: 'TIMEOUT' }, failuresInRow: 1 });
    await slow.close();
  });

  it('leave an audit row each', async () => {
    const rows = await house.rows<{ operation: string }>(
      `select distinct operation from audit_entry where actor_id = $1 and kind = 'WROTE' order by 1`,
      [administrator.id],
    );
    expect(rows.map(({ operation }) => operation)).toEqual([
      'registerWebhook',
      'removeWebhook',
      'resumeWebhook',
      'rotateWebhookSecret',
      'testWebhook',
    ]);
  });
});

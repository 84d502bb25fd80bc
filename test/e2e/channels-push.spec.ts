import { buildWorker } from '../../src/app/processes/worker.js';
import { Sweeper } from '../../src/app/sweeper.js';
import { PUSH_BYTES } from '../../src/notifications/domain/push-message.js';
import { readConfig } from '../../src/platform/config/index.js';
import { Log } from '../../src/platform/log/index.js';
import { channelOf, deliveriesOf, letTimePass, setChannel, subscribe } from '../support/channels.js';
import { clientId, House, type Person } from '../support/house.js';
import { PushStandIn, type ReadPush } from '../support/push-stand-in.js';
import { tell } from '../support/telling.js';

let browsers = 0;

describe('web push', () => {
  let house: House;
  let push: PushStandIn;
  let lawyer: Person;
  let publicKey: string;
  beforeAll(async () => {
    push = await PushStandIn.open();
    house = await House.open({ ...push.settings, PUBLIC_URL: 'https://qorgau.example' });
    lawyer = await house.staff('LAWYER');
  });
  afterAll(async () => {
    await house.close();
    await push.close();
  });

  const newBrowser = () => push.browser(`b${++browsers}`);
  const wokenAs = (browser: { endpoint: string }): ReadPush[] =>
    push.read(publicKey).filter((read) => browser.endpoint.endsWith(`/${read.browser}`));
  const pushes = async (refId: string) =>
    (await deliveriesOf(house, refId)).filter(({ channel }) => channel === 'PUSH');
  const ownSubscriptions = async (who: Person) =>
    (
      await who.ask<{ pushSubscriptions: { id: string; service: string }[] }>(
        '{ pushSubscriptions { id service madeAt } }',
      )
    ).data.pushSubscriptions;
  const unsubscribe = (who: Person, subscriptionId: string) =>
    who.mutate(
      'unsubscribePush',
      'UnsubscribePushInput',
      { clientId: clientId(), subscriptionId },
      '... on UnsubscribePushSuccess { subscriptions { id } }',
    );

  it('has one key, made by the worker and kept sealed', async () => {
    expect((await lawyer.ask('{ pushKey }')).data).toEqual({ pushKey: null });
    expect(await channelOf(lawyer, 'PUSH')).toMatchObject({ available: false, on: false });
    await house.sweep();
    const { data } = await lawyer.ask<{ pushKey: string }>('{ pushKey }');
    publicKey = data.pushKey;
    expect(Buffer.from(publicKey, 'base64url')).toHaveLength(65);
    await house.sweep();
    expect((await lawyer.ask('{ pushKey }')).data).toEqual({ pushKey: publicKey });
    expect(await channelOf(lawyer, 'PUSH')).toMatchObject({ available: true, on: false });
  });

  it('wakes every browser of its reader with what only that browser can read', async () => {
    const [phone, laptop] = [newBrowser(), newBrowser()];
    await subscribe(lawyer, phone);
    expect(await subscribe(lawyer, laptop)).toMatchObject({
      subscriptions: [{ service: push.host }, { service: push.host }],
    });
    const told = await tell(house, { staffIds: [lawyer.id] }, { kind: 'ILL_TREATMENT_ALARM', urgent: true });
    await house.sweep();
    for (const browser of [phone, laptop]) {
      const [read] = wokenAs(browser);
      expect(read).toMatchObject({ ttl: '86400', urgency: 'high' });
      expect(read!.payload).toEqual({
        id: expect.any(String) as string,
        kind: 'ILL_TREATMENT_ALARM',
        ref: { type: 'DEADLINE', id: told.ref.id },
        urgent: true,
        text: 'Сообщено о жестоком обращении: действуйте сейчас.',
      });
      expect(read!.topic).toBe(read!.payload.id.replaceAll('-', ''));
      expect(read!.bytes).toBeGreaterThan(PUSH_BYTES);
    }
    const calm = await tell(house, { staffIds: [lawyer.id] });
    await house.sweep();
    const last = wokenAs(phone).at(-1)!;
    expect(last).toMatchObject({ ttl: '43200', urgency: 'normal', payload: { ref: { id: calm.ref.id } } });
    expect(new Set(push.server.caught.map(({ body }) => body.length)).size).toBe(1);
  });

  it('shows subscriptions without their addresses, and keeps those sealed', async () => {
    const [subscription] = await ownSubscriptions(lawyer);
    expect(Object.keys(subscription!).sort()).toEqual(['id', 'madeAt', 'service']);
    const rows = await house.rows<{ dump: string }>(
      'select s::text as dump from push_subscription s union all select k::text from push_key k union all select o::text from mutation_outcome o',
    );
    const dump = rows.map((row) => row.dump).join('\n');
    expect(dump).not.toContain('/wake/');
    expect(dump).not.toContain(Buffer.from('/wake/').toString('hex'));
  });

  it.each([
    [
      'a host nobody named',
      (own: object) => ({ ...own, endpoint: 'https://evil.example/wake/1' }),
      'PUSH_SERVICE_NOT_ALLOWED',
    ],
    [
      'this machine on another port',
      (own: object) => ({ ...own, endpoint: 'https://localhost:1/wake/1' }),
      'PUSH_SERVICE_NOT_ALLOWED',
    ],
    [
      'the metadata of a cloud',
      (own: object) => ({ ...own, endpoint: 'https://169.254.169.254/' }),
      'PUSH_SERVICE_NOT_ALLOWED',
    ],
    ['no point of the curve', (own: object) => ({ ...own, p256dh: 'AAAA' }), 'PUSH_KEYS_NOT_VALID'],
    ['a secret too short', (own: object) => ({ ...own, auth: 'AAAA' }), 'PUSH_KEYS_NOT_VALID'],
  ])('refuses %s', async (_title, change, code) => {
    const given = change(newBrowser()) as ReturnType<PushStandIn['browser']>;
    expect(await subscribe(lawyer, given)).toMatchObject({ __typename: 'InvalidInput', code });
  });

  it('asks no host that the settings name no longer', async () => {
    const [who, browser] = [await house.staff('LAWYER'), newBrowser()];
    await subscribe(who, browser);
    const told = await tell(house, { staffIds: [who.id] });
    const settings: Record<string, string | undefined> = {};
    for (const [name, value] of Object.entries(house.config.settings)) {
      settings[name] = value === undefined ? undefined : String(value);
    }
    const narrowed = readConfig({ ...settings, PUSH_HOSTS: 'push.other.example' });
    const worker = await buildWorker(narrowed, Log.at('silent'));
    await worker.get(Sweeper).sweep();
    await worker.close();
    expect(wokenAs(browser)).toEqual([]);
    expect(await pushes(told.ref.id)).toMatchObject([
      { state: 'GIVEN_UP', last_fault_code: 'SERVICE_NOT_ALLOWED' },
    ]);
  });

  it.each([404, 410])('forgets a browser that took its subscription back (%d)', async (status) => {
    const who = await house.staff('LAWYER');
    await subscribe(who, newBrowser());
    push.statusNext.push({ status });
    const told = await tell(house, { staffIds: [who.id] });
    await house.sweep();
    expect(await pushes(told.ref.id)).toMatchObject([
      { state: 'GIVEN_UP', last_fault_code: `HTTP_${status}` },
    ]);
    expect(await ownSubscriptions(who)).toEqual([]);
    expect(await channelOf(who, 'PUSH')).toMatchObject({
      on: false,
      lastFailure: { code: `HTTP_${status}` },
    });
    expect(
      await house.rows('select sealed_subscription, end_reason from push_subscription where staff_id = $1', [
        who.id,
      ]),
    ).toEqual([{ sealed_subscription: null, end_reason: 'GONE' }]);
  });

  it('waits when the service says so, and bears the same id at the second try', async () => {
    const who = await house.staff('LAWYER');
    const browser = newBrowser();
    await subscribe(who, browser);
    push.statusNext.push({ status: 503, headers: { 'retry-after': '45' } });
    const told = await tell(house, { staffIds: [who.id] });
    await house.sweep();
    expect(await pushes(told.ref.id)).toMatchObject([
      { state: 'FAILED', attempts: 1, last_fault_code: 'HTTP_503' },
    ]);
    await house.sweep();
    expect(wokenAs(browser)).toHaveLength(1);
    await letTimePass(house);
    await house.sweep();
    const ids = wokenAs(browser).map(({ payload, topic }) => `${payload.id} ${topic}`);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
    expect(await pushes(told.ref.id)).toMatchObject([{ state: 'SENT', attempts: 2, last_fault_code: null }]);
  });

  it('ends at once, by oneself only', async () => {
    const [who, other] = [await house.staff('LAWYER'), await house.staff('LAWYER')];
    const browser = newBrowser();
    await subscribe(who, browser);
    const id = (await ownSubscriptions(who))[0]!.id;
    expect(await unsubscribe(other, id)).toMatchObject({ code: 'NOT_FOUND' });
    await tell(house, { staffIds: [who.id] });
    expect(await unsubscribe(who, id)).toMatchObject({ subscriptions: [] });
    await house.sweep();
    expect(wokenAs(browser)).toEqual([]);
  });

  it('wakes a shared browser for whoever subscribed it last', async () => {
    const [first, second] = [await house.staff('LAWYER'), await house.staff('LAWYER')];
    const browser = newBrowser();
    await subscribe(first, browser);
    await subscribe(second, browser);
    expect(await ownSubscriptions(first)).toEqual([]);
    const told = await tell(house, { staffIds: [first.id, second.id] });
    await house.sweep();
    expect(wokenAs(browser)).toHaveLength(1);
    expect(await pushes(told.ref.id)).toHaveLength(1);
  });

  it('is replayed without a second browser', async () => {
    const [who, browser, id] = [await house.staff('LAWYER'), newBrowser(), clientId()];
    const once = await subscribe(who, browser, id);
    expect((await subscribe(who, browser, id)).subscriptions).toEqual(once.subscriptions);
    for (let i = 1; i < 10; i++) await subscribe(who, newBrowser());
    expect(await subscribe(who, newBrowser())).toMatchObject({ code: 'TOO_MANY_SUBSCRIPTIONS' });
  });

  it('can be switched off and on', async () => {
    const [who, browser] = [await house.staff('LAWYER'), newBrowser()];
    await subscribe(who, browser);
    expect(
      (await setChannel(who, 'PUSH', false)).channels.find(({ channel }) => channel === 'PUSH')?.on,
    ).toBe(false);
    await tell(house, { staffIds: [who.id] });
    await house.sweep();
    expect(wokenAs(browser)).toEqual([]);
    await setChannel(who, 'PUSH', true);
    await tell(house, { staffIds: [who.id] });
    await house.sweep();
    expect(wokenAs(browser)).toHaveLength(1);
  });
});

describe('web push that is switched off', () => {
  it('does not exist', async () => {
    const house = await House.open({ PUSH_HOSTS: 'none' });
    try {
      await house.sweep();
      const lawyer = await house.staff('LAWYER');
      expect(await channelOf(lawyer, 'PUSH')).toMatchObject({ available: false, on: false });
      expect((await lawyer.ask('{ pushKey }')).data).toEqual({ pushKey: null });
      expect(await house.rows('select 1 from push_key')).toEqual([]);
    } finally {
      await house.close();
    }
  });
});

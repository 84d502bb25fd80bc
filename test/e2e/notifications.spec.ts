import { Notifications } from '../../src/notifications/index.js';
import { Db } from '../../src/platform/db/index.js';
import { House, clientId, type Person } from '../support/house.js';
import { LiveClient, until } from '../support/live-client.js';
import { tell } from '../support/telling.js';

interface AlertNode {
  id: string;
  kind: string;
  refType: string;
  refId: string;
  urgent: boolean;
  seenAt: string | null;
  text: string;
}

const ALERTS = `query($first: Int, $after: String) {
  alerts(first: $first, after: $after) {
    nodes { id kind refType refId urgent at seenAt text } pageInfo { hasNextPage endCursor }
  }
}`;

describe('alerts', () => {
  let house: House;
  let lawyer: Person;
  let colleague: Person;
  let coordinator: Person;
  beforeAll(async () => {
    house = await House.open();
    [lawyer, colleague, coordinator] = await Promise.all([
      house.staff('LAWYER'),
      house.staff('LAWYER'),
      house.staff('COORDINATOR'),
    ]);
  });
  afterAll(() => house.close());

  const alertsOf = async (who: Person, variables: object = {}) => {
    const { data } = await who.ask<{
      alerts: { nodes: AlertNode[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    }>(ALERTS, variables);
    return data.alerts;
  };
  const seen = (who: Person, alertIds: string[], id = clientId()) =>
    who.mutate<{ alerts: AlertNode[] }>(
      'markAlertsSeen',
      'MarkAlertsSeenInput',
      { clientId: id, alertIds },
      '... on MarkAlertsSeenSuccess { alerts { id seenAt } }',
    );

  it('reach whom they are for, once under one key, and nobody else', async () => {
    const told = await tell(
      house,
      { staffIds: [lawyer.id, lawyer.id], roles: ['COORDINATOR'] },
      { urgent: true },
    );
    await tell(house, told.to, told);
    for (const who of [lawyer, coordinator]) {
      const mine = (await alertsOf(who)).nodes.filter((alert) => alert.refId === told.ref.id);
      expect(mine).toMatchObject([
        {
          kind: 'DEADLINE_REMINDER',
          refType: 'DEADLINE',
          urgent: true,
          seenAt: null,
          text: 'A deadline needs you.',
        },
      ]);
    }
    expect((await alertsOf(colleague)).nodes).toEqual([]);
  });

  it('about one record are found among however many came since', async () => {
    const reader = await house.staff('COORDINATOR');
    const ref = { type: 'CANARY', id: clientId() } as const;
    await tell(house, { staffIds: [reader.id] }, { kind: 'CANARY_ASKED', ref });
    for (let i = 0; i < 3; i++) await tell(house, { staffIds: [reader.id] });
    const about = async (who: Person, refId: string) => {
      const query = 'query($refId: ID) { alerts(first: 1, refId: $refId) { nodes { refType refId } } }';
      return (await who.ask<{ alerts: { nodes: object[] } }>(query, { refId })).data.alerts.nodes;
    };
    expect(await about(reader, ref.id)).toEqual([{ refType: 'CANARY', refId: ref.id }]);
    expect(await about(lawyer, ref.id)).toEqual([]);
    expect(await about(reader, 'no id')).toEqual([]);
  });

  it('speak the language of the request', async () => {
    await tell(house, { staffIds: [lawyer.id] });
    const { data } = await house.ask<{ alerts: { nodes: AlertNode[] } }>(
      '{ alerts(first: 1) { nodes { text } } }',
      {},
      {
        authorization: `Bearer ${lawyer.token}`,
        'accept-language': 'kk',
      },
    );
    expect(data.alerts.nodes[0]!.text).toBe('Мерзім сіздің назарыңызды күтеді.');
  });

  it('come newest first, in pages', async () => {
    const reader = await house.staff('OPERATOR');
    const told = [];
    for (let i = 0; i < 3; i++) told.push(await tell(house, { staffIds: [reader.id] }));
    const first = await alertsOf(reader, { first: 2 });
    const second = await alertsOf(reader, { first: 2, after: first.pageInfo.endCursor });
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect([...first.nodes, ...second.nodes].map((alert) => alert.refId)).toEqual(
      told.map(({ ref }) => ref.id).reverse(),
    );
  });

  it('are told only if what caused them is kept', async () => {
    const id = clientId();
    const failing = house.worker.get(Db).run({ name: 'test.rollback' }, async () => {
      await house.worker.get(Notifications, { strict: false }).tell({
        to: { staffIds: [lawyer.id] },
        kind: 'EXPORT_READY',
        ref: { type: 'EXPORT', id },
        dedupeKey: id,
      });
      throw new Error('undone');
    });
    await expect(failing).rejects.toThrow('undone');
    expect(await house.rows('select 1 from notification where ref_id = $1', [id])).toEqual([]);
  });

  it('are marked as seen by their reader, once, and a replay answers the same', async () => {
    await tell(house, { staffIds: [lawyer.id] });
    const [alert] = (await alertsOf(lawyer, { first: 1 })).nodes;
    const id = clientId();
    const once = await seen(lawyer, [alert!.id], id);
    expect(once.alerts[0]!.seenAt).not.toBeNull();
    expect((await seen(lawyer, [alert!.id], id)).alerts).toEqual(once.alerts);
    expect((await seen(lawyer, [alert!.id])).alerts).toEqual(once.alerts);
    expect(await seen(lawyer, [clientId()], id)).toMatchObject({ code: 'CLIENT_ID_REUSED' });
    expect(
      await house.rows(
        `select 1 from audit_entry where operation = 'markAlertsSeen' and $1 = any(subject_ids)`,
        [alert!.id],
      ),
    ).not.toEqual([]);
  });

  it('of somebody else do not exist', async () => {
    await tell(house, { staffIds: [lawyer.id] });
    const [alert] = (await alertsOf(lawyer, { first: 1 })).nodes;
    expect(await seen(colleague, [alert!.id])).toMatchObject({ __typename: 'NotFound', code: 'NOT_FOUND' });
    expect((await alertsOf(lawyer, { first: 1 })).nodes[0]!.seenAt).toBeNull();
    const { errors } = await house.ask(ALERTS);
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await seen(lawyer, ['no-id'])).toMatchObject({ code: 'INVALID_INPUT' });
  });

  describe('live', () => {
    const LIVE = 'subscription { alerts { at } }';
    const clients: LiveClient[] = [];
    const follow = async (who: Person) => {
      const client = new LiveClient(who, LIVE);
      clients.push(client);
      // open once a signal arrives; one sent before that is lost, so each is given time
      while (client.events.length === 0) {
        await tell(house, { staffIds: [who.id] });
        await until('the first signal', () => client.events.length > 0, 400).catch(() => undefined);
      }
      return client;
    };
    afterEach(async () => {
      await Promise.all(clients.splice(0).map((client) => client.close()));
    });

    it('say that there is something new, and to nobody else', async () => {
      const [mine, other] = [await follow(lawyer), await follow(colleague)];
      const [before, othersBefore] = [mine.events.length, other.events.length];
      await tell(house, { staffIds: [lawyer.id] });
      await until('a signal', () => mine.events.length > before);
      expect(mine.events.at(-1)).toEqual({ alerts: { at: expect.stringMatching(/^\d{4}-.+Z$/) as string } });
      expect(other.events).toHaveLength(othersBefore);
    });

    it('end for whoever signed out: an open socket tells them nothing more', async () => {
      const leaving = await house.staff('LAWYER');
      const client = await follow(leaving);
      await leaving.ask('mutation { signOut }');
      const before = client.events.length;
      await tell(house, { staffIds: [leaving.id] });
      await until('the end', () => client.ended);
      expect(client.events).toHaveLength(before);
    });

    it.each([
      ['a subscription without a sign-in', LIVE, false, 'UNAUTHENTICATED'],
      ['a query', '{ alerts { nodes { id } } }', true, 'BAD_REQUEST'],
      ['a mutation', 'mutation { signOut }', true, 'BAD_REQUEST'],
      ['an unknown field', 'subscription { secrets { at } }', true, 'GRAPHQL_VALIDATION_FAILED'],
      ['no document', '}{', true, 'GRAPHQL_PARSE_FAILED'],
    ])('a socket refuses %s', async (_title, document, signedIn, code) => {
      const client = new LiveClient(signedIn ? lawyer : { house }, document);
      clients.push(client);
      await until('a refusal', () => client.ended);
      expect(client.errors.map((error) => error.extensions?.code)).toEqual([code]);
      expect(client.events).toEqual([]);
    });
  });
});

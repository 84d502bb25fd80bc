import {
  channelOf,
  deliveriesOf,
  linkChat,
  listenToBot,
  registerWebhook,
  setChannel,
  subscribe,
} from '../support/channels.js';
import { clientId, House, type Person } from '../support/house.js';
import { MailCatcher } from '../support/mail-catcher.js';
import { PushStandIn } from '../support/push-stand-in.js';
import { TelegramStandIn } from '../support/telegram-stand-in.js';
import { tell } from '../support/telling.js';
import { WebhookReceiver } from '../support/webhook-receiver.js';

describe('one’s own channels', () => {
  let house: House;
  let telegram: TelegramStandIn;
  let push: PushStandIn;
  let mail: MailCatcher;
  let receiver: WebhookReceiver;
  let lastChat = 8_000_000_000;
  let browsers = 0;
  beforeAll(async () => {
    [telegram, push, mail, receiver] = await Promise.all([
      TelegramStandIn.open(),
      PushStandIn.open(),
      MailCatcher.open(),
      WebhookReceiver.open(),
    ]);
    house = await House.open({ ...telegram.settings, ...push.settings, SMTP_URL: mail.url });
    await house.sweep();
    await listenToBot(house);
  });
  afterAll(async () => {
    await house.close();
    await Promise.all([telegram.close(), push.close(), mail.close(), receiver.close()]);
  });

  const channelsTold = async (who: Person) => {
    const told = await tell(house, { staffIds: [who.id] });
    return (await deliveriesOf(house, told.ref.id)).map(({ channel }) => channel);
  };
  const openBoth = async (who: Person) => {
    await linkChat(who, telegram, ++lastChat);
    await subscribe(who, push.browser(`s${++browsers}`));
  };

  it('begin with e-mail alone', async () => {
    const who = await house.staff('LAWYER');
    expect(await channelOf(who, 'EMAIL')).toMatchObject({ available: true, on: true, lastFailure: null });
    expect((await channelOf(who, 'EMAIL')).since).not.toBeNull();
    for (const channel of ['TELEGRAM', 'PUSH']) {
      expect(await channelOf(who, channel)).toMatchObject({ available: true, on: false, since: null });
      expect(await setChannel(who, channel, true)).toMatchObject({ code: 'CHANNEL_NOT_LINKED' });
    }
    expect(await channelsTold(who)).toEqual(['EMAIL']);
  });

  it('carry news by each that is on, and by no other', async () => {
    const who = await house.staff('LAWYER');
    await openBoth(who);
    expect(await channelsTold(who)).toEqual(['EMAIL', 'PUSH', 'TELEGRAM']);
    await setChannel(who, 'TELEGRAM', false);
    expect(await channelsTold(who)).toEqual(['EMAIL', 'PUSH']);
    await setChannel(who, 'EMAIL', false);
    expect(await channelsTold(who)).toEqual(['PUSH']);
    await setChannel(who, 'TELEGRAM', true);
    expect(await channelsTold(who)).toEqual(['PUSH', 'TELEGRAM']);
  });

  it.each(['COORDINATOR', 'LAWYER', 'OPERATOR'] as const)('a %s is never without a way out', async (role) => {
    const who = await house.staff(role);
    expect(await setChannel(who, 'EMAIL', false)).toMatchObject({
      __typename: 'StateConflict',
      code: 'LAST_CHANNEL',
    });
    await openBoth(who);
    await setChannel(who, 'EMAIL', false);
    await setChannel(who, 'PUSH', false);
    const { channels } = await setChannel(who, 'TELEGRAM', false);
    expect(channels.map(({ channel, on }) => [channel, on])).toEqual([
      ['EMAIL', true],
      ['TELEGRAM', false],
      ['PUSH', false],
    ]);
    expect(await channelsTold(who)).toEqual(['EMAIL']);
  });

  it.each(['ADMINISTRATOR', 'ANALYST'] as const)('an %s may be left alone', async (role) => {
    const who = await house.staff(role);
    await setChannel(who, 'EMAIL', false);
    expect((await channelOf(who, 'EMAIL')).on).toBe(false);
    expect(await channelsTold(who)).toEqual([]);
  });

  it('are deliveries of hundreds of notifications in one statement, one for each channel', async () => {
    const people = await Promise.all([house.staff('LAWYER'), house.staff('LAWYER')]);
    await openBoth(people[0]);
    await house.superuser.query('begin');
    await house.superuser.query('set local role qorgau_owner');
    const ids = await house.rows<{ id: string }>(
      `insert into notification (staff_id, kind, ref_type, ref_id, dedupe_key, created_at)
       select s.id, 'DEADLINE_REMINDER', 'DEADLINE', gen_random_uuid(), 'many:' || n, now()
       from unnest($1::uuid[]) as s (id), generate_series(1, 300) as n returning id`,
      [people.map(({ id }) => id)],
    );
    const told = [ids.map(({ id }) => id), 'qorgau.example'];
    await house.superuser.query('select qorgau_deliver($1::uuid[], $2)', told);
    await house.superuser.query('select qorgau_deliver($1::uuid[], $2)', told);
    const counts = await house.rows(
      `select channel, count(*)::int as n from delivery where notification_id = any($1::uuid[]) group by 1 order by 1`,
      [told[0]],
    );
    await house.superuser.query('rollback');
    expect(counts).toEqual([
      { channel: 'EMAIL', n: 600 },
      { channel: 'PUSH', n: 300 },
      { channel: 'TELEGRAM', n: 300 },
    ]);
  });

  it('all end with whoever leaves, also for what waits, and are forgotten', async () => {
    const who = await house.staff('LAWYER');
    const administrator = await house.staff('ADMINISTRATOR');
    await openBoth(who);
    const chat = lastChat;
    await house.sweep();
    const waiting = await tell(house, { staffIds: [who.id] }, { urgent: true });
    await administrator.mutate(
      'deactivateStaff',
      'DeactivateStaffInput',
      { clientId: clientId(), staffId: who.id },
      '... on DeactivateStaffSuccess { staff { id } }',
    );
    const before = [telegram.sent(chat).length, push.server.caught.length, mail.mails.length];
    await house.sweep();
    await tell(house, { staffIds: [who.id] });
    telegram.write(chat, '/start abcdefghijklmnopqrstuv');
    await listenToBot(house);
    await house.sweep();
    const now = [telegram.sent(chat).length - 1, push.server.caught.length, mail.mails.length];
    expect(now).toEqual(before);
    const rows = await deliveriesOf(house, waiting.ref.id);
    expect(rows.map(({ channel, state }) => `${channel} ${state}`)).toEqual([
      'EMAIL GIVEN_UP',
      'PUSH GIVEN_UP',
      'TELEGRAM GIVEN_UP',
    ]);
    expect(
      await house.rows(
        `select end_reason from telegram_link where staff_id = $1 and sealed_chat_id is null
         union all select end_reason from push_subscription where staff_id = $1 and sealed_subscription is null`,
        [who.id],
      ),
    ).toEqual([{ end_reason: 'LEFT' }, { end_reason: 'LEFT' }]);
  });

  it('are nobody else’s: row security shows one’s own alone', async () => {
    const [who, other] = [await house.staff('LAWYER'), await house.staff('LAWYER')];
    await openBoth(who);
    await tell(house, { staffIds: [who.id] });
    await house.superuser.query('begin');
    await house.superuser.query('set local role qorgau_app');
    await house.superuser.query(
      `select set_config('qorgau.actor', $1, true), set_config('qorgau.role', 'LAWYER', true)`,
      [other.id],
    );
    for (const table of [
      'telegram_link',
      'push_subscription',
      'channel_setting',
      'delivery',
      'telegram_code',
      'webhook',
    ]) {
      expect({ table, rows: await house.rows(`select 1 from ${table}`) }).toEqual({ table, rows: [] });
    }
    await house.superuser.query('rollback');
  });

  it('that fail are counted for those who can help, by channel, and for nobody else', async () => {
    const administrator = await house.staff('ADMINISTRATOR');
    await registerWebhook(administrator, receiver.url, ['EXPORT_WAITS']);
    receiver.answerNext.push({ status: 500 });
    await tell(house, { staffIds: [administrator.id] }, { kind: 'EXPORT_WAITS' });
    await house.sweep();
    const { data } = await administrator.ask<{ deliveryFailures: object[] }>(
      '{ deliveryFailures { channel retrying awaySince last { code } listener { code } } }',
    );
    expect(data.deliveryFailures[3]).toEqual({
      channel: 'WEBHOOK',
      retrying: 1,
      awaySince: expect.any(String) as string,
      last: { code: 'HTTP_500' },
      listener: null,
    });
    for (const role of ['LAWYER', 'OPERATOR', 'ANALYST'] as const) {
      const { errors } = await (await house.staff(role)).ask('{ deliveryFailures { channel } }');
      expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
  });
});

import { StaffBotPoller } from '../../src/notifications/index.js';
import { alertText } from '../../src/notifications/domain/alert-text.js';
import {
  askForCode,
  channelOf,
  consentVersion,
  deliveriesOf,
  letTimePass,
  linkChat,
  listenToBot,
} from '../support/channels.js';
import { clientId, House, type Person } from '../support/house.js';
import { MailCatcher } from '../support/mail-catcher.js';
import { BOT_TOKEN, TelegramStandIn } from '../support/telegram-stand-in.js';
import { tell } from '../support/telling.js';

let lastChat = 7_000_000_000;
const newChat = () => ++lastChat;

describe('Telegram', () => {
  let house: House;
  let telegram: TelegramStandIn;
  let mail: MailCatcher;
  let lawyer: Person;
  beforeAll(async () => {
    telegram = await TelegramStandIn.open();
    mail = await MailCatcher.open();
    house = await House.open({
      ...telegram.settings,
      SMTP_URL: mail.url,
      PUBLIC_URL: 'https://qorgau.example',
    });
    lawyer = await house.staff('LAWYER');
    await listenToBot(house);
  });
  afterAll(async () => {
    await house.close();
    await telegram.close();
    await mail.close();
  });

  const unlink = (who: Person) =>
    who.mutate(
      'unlinkTelegram',
      'UnlinkTelegramInput',
      { clientId: clientId() },
      '... on UnlinkTelegramSuccess { channels { on } }',
    );

  it('is linked only by whoever read the text that stands today', async () => {
    expect(await askForCode(lawyer, '2019-01-1')).toMatchObject({
      __typename: 'StateConflict',
      code: 'CONSENT_OUTDATED',
    });
    for (const [language, words] of [
      ['en', 'map of relatives and lawyers'],
      ['ru', 'карта родственников и адвокатов'],
      ['kk', 'туыстар мен адвокаттардың картасы'],
    ] as const) {
      const { data } = await house.ask<{ telegramConsent: { text: string } }>(
        '{ telegramConsent { version text } }',
        {},
        { authorization: `Bearer ${lawyer.token}`, 'accept-language': language },
      );
      expect(data.telegramConsent.text).toContain(words);
    }
  });

  it('is linked by a code, once, and the code is shown once', async () => {
    const [who, chat, id] = [await house.staff('LAWYER'), newChat(), clientId()];
    const version = await consentVersion(who);
    const asked = await askForCode(who, version, id);
    expect(asked.deepLink).toBe(`https://t.me/invented_bot?start=${asked.linkCode}`);
    expect(await askForCode(who, version, id)).toMatchObject({ linkCode: null, deepLink: null });
    expect(await channelOf(who, 'TELEGRAM')).toMatchObject({ available: true, on: false });
    telegram.write(chat, `/start ${asked.linkCode}`);
    await listenToBot(house);
    expect(await channelOf(who, 'TELEGRAM')).toMatchObject({ available: true, on: true, lastFailure: null });
    const thief = newChat();
    telegram.write(thief, `/start ${asked.linkCode}`);
    await listenToBot(house);
    expect(telegram.sent(chat).map(({ text }) => text)).toEqual(['This chat is linked. /stop ends it.']);
    expect(telegram.sent(thief)[0]!.text).toContain('not valid');
    const rows = await house.rows<{ dump: string }>('select l::text as dump from telegram_link l');
    expect(rows.map(({ dump }) => dump).join()).not.toContain(String(chat));
    expect(
      await house.rows('select consent_version from telegram_link where staff_id = $1 and ended_at is null', [
        who.id,
      ]),
    ).toEqual([{ consent_version: version }]);
  });

  it('takes no code that is old, replaced, or of somebody who left meanwhile', async () => {
    const who = await house.staff('OPERATOR');
    const first = await askForCode(who);
    const second = await askForCode(who);
    const chats = [newChat(), newChat(), newChat()];
    telegram.write(chats[0]!, `/start ${first.linkCode}`);
    await house.rows(
      `update telegram_code set expires_at = now() - interval '1 second' where staff_id = $1`,
      [who.id],
    );
    telegram.write(chats[1]!, `/start ${second.linkCode}`);
    const leaving = await house.staff('LAWYER');
    const third = await askForCode(leaving);
    await house.rows('update staff set active = false where id = $1', [leaving.id]);
    telegram.write(chats[2]!, `/start ${third.linkCode}`);
    await listenToBot(house);
    for (const chat of chats) expect(telegram.sent(chat)[0]!.text).toContain('not valid');
  });

  it('sends the sentence and the link, silently unless it is urgent, and has no preview fetched', async () => {
    const [who, chat] = [await house.staff('LAWYER'), newChat()];
    await linkChat(who, telegram, chat);
    const calm = await tell(house, { staffIds: [who.id] });
    await house.sweep();
    const urgent = await tell(house, { staffIds: [who.id] }, { kind: 'ILL_TREATMENT_ALARM', urgent: true });
    await house.sweep();
    const [, first, second] = telegram.sent(chat);
    const id = (await deliveriesOf(house, calm.ref.id)).find(
      ({ channel }) => channel === 'TELEGRAM',
    )?.message_id;
    expect(first!.text).toBe(
      `${alertText('DEADLINE_REMINDER', 'ru')}\nhttps://qorgau.example/go/${calm.ref.id}#${id}`,
    );
    expect([first!.disable_notification, second!.disable_notification]).toEqual([true, false]);
    expect(second!.text).toContain(urgent.ref.id);
    expect(first!.link_preview_options).toEqual({ is_disabled: true });
  });

  it.each(['/stop', 'unlinkTelegram'])(
    '%s ends it at once, also what waits, and forgets the chat',
    async (how) => {
      const [who, chat] = [await house.staff('LAWYER'), newChat()];
      await linkChat(who, telegram, chat);
      const told = await tell(house, { staffIds: [who.id] });
      if (how === '/stop') {
        telegram.write(chat, '/stop');
        await listenToBot(house);
      } else await unlink(who);
      const before = telegram.sent(chat).length;
      await house.sweep();
      expect(telegram.sent(chat)).toHaveLength(before);
      expect(
        (await deliveriesOf(house, told.ref.id)).find(({ channel }) => channel === 'TELEGRAM'),
      ).toMatchObject({
        state: 'GIVEN_UP',
        last_fault_code: 'NOT_LINKED',
      });
      expect(await channelOf(who, 'TELEGRAM')).toMatchObject({ on: false });
      expect(
        await house.rows('select sealed_chat_id, chat_hash from telegram_link where staff_id = $1', [who.id]),
      ).toEqual([{ sealed_chat_id: null, chat_hash: null }]);
      const later = await tell(house, { staffIds: [who.id] });
      expect((await deliveriesOf(house, later.ref.id)).map(({ channel }) => channel)).toEqual(['EMAIL']);
    },
  );

  it('waits as long as Telegram says, all of it', async () => {
    const [who, other] = [await house.staff('LAWYER'), await house.staff('LAWYER')];
    const [chat, otherChat] = [newChat(), newChat()];
    await linkChat(who, telegram, chat);
    await linkChat(other, telegram, otherChat);
    telegram.refuseNext.push({
      error_code: 429,
      description: 'Too Many Requests',
      parameters: { retry_after: 31 },
    });
    const told = await tell(house, { staffIds: [who.id, other.id] });
    await house.sweep();
    const sent = [...telegram.sent(chat).slice(1), ...telegram.sent(otherChat).slice(1)];
    expect(sent).toHaveLength(1);
    const [{ wait }] = (await house.rows<{ wait: number }>(
      `select extract(epoch from away_until - clock_timestamp())::int as wait from delivery_lane where channel = 'TELEGRAM'`,
    )) as [{ wait: number }];
    expect(wait).toBeGreaterThan(25);
    expect(wait).toBeLessThanOrEqual(31);
    await letTimePass(house);
    await house.sweep();
    const states = (await deliveriesOf(house, told.ref.id)).filter(({ channel }) => channel === 'TELEGRAM');
    expect(states.map(({ state }) => state)).toEqual(['SENT', 'SENT']);
  });

  it('is switched off for whoever blocked the bot, shows it, and e-mail takes over', async () => {
    const [who, chat] = [await house.staff('LAWYER'), newChat()];
    await linkChat(who, telegram, chat);
    await who.mutate(
      'setChannel',
      'SetChannelInput',
      { clientId: clientId(), channel: 'EMAIL', on: false },
      '... on SetChannelSuccess { channels { on } }',
    );
    expect((await channelOf(who, 'EMAIL')).on).toBe(false);
    telegram.refuseNext.push({ error_code: 403, description: 'Forbidden: bot was blocked by the user' });
    const told = await tell(house, { staffIds: [who.id] });
    expect((await deliveriesOf(house, told.ref.id)).map(({ channel }) => channel)).toEqual(['TELEGRAM']);
    await house.sweep();
    await house.sweep();
    expect(await deliveriesOf(house, told.ref.id)).toMatchObject([
      { channel: 'EMAIL', state: 'SENT' },
      { channel: 'TELEGRAM', state: 'GIVEN_UP', last_fault_code: 'HTTP_403' },
    ]);
    expect(await channelOf(who, 'TELEGRAM')).toMatchObject({ on: false, lastFailure: { code: 'HTTP_403' } });
    expect((await channelOf(who, 'EMAIL')).on).toBe(true);
    expect(mail.mails.filter(({ to }) => to.includes(who.email))).toHaveLength(1);
  });

  it('moves with its reader: a chat belongs to one colleague and a colleague reads in one chat', async () => {
    const [first, second] = [await house.staff('LAWYER'), await house.staff('LAWYER')];
    const [shared, own] = [newChat(), newChat()];
    await linkChat(first, telegram, shared);
    await linkChat(second, telegram, own);
    await linkChat(second, telegram, shared);
    expect([(await channelOf(first, 'TELEGRAM')).on, (await channelOf(second, 'TELEGRAM')).on]).toEqual([
      false,
      true,
    ]);
    await tell(house, { staffIds: [second.id] });
    const before = telegram.sent(own).length;
    await house.sweep();
    expect(telegram.sent(own)).toHaveLength(before);
    expect(telegram.sent(shared).at(-1)!.text).toContain('qorgau.example');
  });

  it('answers no group, and keeps nothing that is written to it', async () => {
    const [group, chatty] = [newChat(), newChat()];
    telegram.write(group, '/stop', 'group');
    telegram.write(chatty, 'Срок Тестов задержан у фонтана');
    await listenToBot(house);
    expect(telegram.sent(group)).toEqual([]);
    expect(telegram.sent(chatty)[0]!.text).toContain('nobody reads it');
  });

  it('is heard by one worker at a time, and each message once', async () => {
    const chat = newChat();
    const asked = telegram.calls('getUpdates').length;
    await house.rows(
      `update telegram_poll set lease_token = gen_random_uuid(), lease_until = now() + interval '1 minute'`,
    );
    telegram.write(chat, 'hello');
    expect(await listenToBot(house)).toBe(false);
    expect(telegram.calls('getUpdates')).toHaveLength(asked);
    await house.rows(`update telegram_poll set lease_until = now() - interval '1 second'`);
    await listenToBot(house);
    const another = house.api.get(StaffBotPoller, { strict: false });
    expect(await Promise.all([listenToBot(house), another.listenOnce()])).toEqual([true, false]);
    expect(telegram.sent(chat)).toHaveLength(1);
  });

  it('says since when nobody hears the bot', async () => {
    const administrator = await house.staff('ADMINISTRATOR');
    const failures = async () => {
      const { data } = await administrator.ask<{
        deliveryFailures: { channel: string; listener: { code: string } | null }[];
      }>('{ deliveryFailures { channel retrying givenUp awaySince last { code at } listener { code at } } }');
      return data.deliveryFailures;
    };
    expect((await failures()).map(({ channel }) => channel)).toEqual([
      'EMAIL',
      'TELEGRAM',
      'PUSH',
      'WEBHOOK',
    ]);
    expect((await failures())[1]!.listener).toBeNull();
    await telegram.server.close();
    await listenToBot(house);
    expect((await failures())[1]!.listener).toMatchObject({ code: 'NOT_REACHED' });
  });

  it('leaves its token in no table', async () => {
    const tables = await house.rows<{ name: string }>(
      `select table_schema || '.' || quote_ident(table_name) as name from information_schema.tables
       where table_schema in ('public', 'bullmq') and table_type = 'BASE TABLE'`,
    );
    for (const { name } of tables) {
      const hits = await house.rows(`select 1 from ${name} t where t::text like '%' || $1 || '%' limit 1`, [
        BOT_TOKEN,
      ]);
      expect({ name, hits }).toEqual({ name, hits: [] });
    }
  });
});

describe('without a bot', () => {
  let house: House;
  beforeAll(async () => {
    house = await House.open();
  });
  afterAll(() => house.close());

  it('there is no Telegram, and the api says so', async () => {
    const lawyer = await house.staff('LAWYER');
    expect(await channelOf(lawyer, 'TELEGRAM')).toMatchObject({ available: false, on: false });
    expect((await lawyer.ask('{ telegramConsent { text } }')).data).toEqual({ telegramConsent: null });
    expect(await askForCode(lawyer, '2026-11-1')).toMatchObject({ code: 'CHANNEL_NOT_AVAILABLE' });
    expect(await listenToBot(house)).toBe(false);
  });

  it('what was to leave by a bot that was taken away goes by e-mail', async () => {
    const lawyer = await house.staff('LAWYER');
    const told = await tell(house, { staffIds: [lawyer.id] });
    await house.rows(
      `update delivery set channel = 'TELEGRAM', target_id = gen_random_uuid(), message_id = gen_random_uuid()::text
       where staff_id = $1`,
      [lawyer.id],
    );
    await house.sweep();
    expect(await deliveriesOf(house, told.ref.id)).toMatchObject([
      { channel: 'EMAIL', state: 'WAITING' },
      { channel: 'TELEGRAM', state: 'GIVEN_UP', last_fault_code: 'NOT_SET_UP' },
    ]);
  });
});

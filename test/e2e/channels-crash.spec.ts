import { linkChat, listenToBot, deliveriesOf, registerWebhook, subscribe } from '../support/channels.js';
import { House, type Person } from '../support/house.js';
import { until } from '../support/live-client.js';
import { MailCatcher } from '../support/mail-catcher.js';
import { PushStandIn } from '../support/push-stand-in.js';
import { TelegramStandIn } from '../support/telegram-stand-in.js';
import { tell } from '../support/telling.js';
import { WebhookReceiver } from '../support/webhook-receiver.js';
import { HouseProcess } from '../support/house-process.js';

const CHAT = 9_000_000_001;

/** Waits for a condition, asking often, for so long and no longer. */
async function within(ms: number, met: () => Promise<boolean>): Promise<void> {
  const giveUpAt = Date.now() + ms;
  while (!(await met()) && Date.now() < giveUpAt) await new Promise((resolve) => setTimeout(resolve, 50));
}

describe('a worker and four channels', () => {
  let house: House;
  let telegram: TelegramStandIn;
  let push: PushStandIn;
  let mail: MailCatcher;
  let receiver: WebhookReceiver;
  let reader: Person;
  beforeAll(async () => {
    [telegram, push, mail, receiver] = await Promise.all([
      TelegramStandIn.open(),
      PushStandIn.open(),
      MailCatcher.open(),
      WebhookReceiver.open(),
    ]);
    house = await House.open({ ...telegram.settings, ...push.settings, SMTP_URL: mail.url });
    reader = await house.staff('LAWYER');
    await house.sweep();
    await listenToBot(house);
    await linkChat(reader, telegram, CHAT);
    await subscribe(reader, push.browser('only'));
    await registerWebhook(await house.staff('ADMINISTRATOR'), receiver.url, ['DEADLINE_REMINDER']);
  });
  afterAll(async () => {
    await house.close();
    await Promise.all([telegram.close(), push.close(), mail.close(), receiver.close()]);
  });

  const held = () => [telegram.server, push.server, receiver.server];
  const holdAll = (holds: boolean) => {
    if (holds) mail.holds = true;
    else mail.letGo();
    for (const server of held()) {
      if (holds) server.holds = true;
      else server.letGo();
    }
  };
  const chatMessages = () => telegram.sent(CHAT).filter(({ text }) => text.includes('/go/'));
  const publicKey = async () => (await reader.ask<{ pushKey: string }>('{ pushKey }')).data.pushKey;
  const forget = () => {
    mail.mails.splice(0);
    for (const server of held()) server.caught.splice(0);
  };

  it('killed after the messages were taken and before that was written down, repeats each once, under the same id', async () => {
    forget();
    holdAll(true);
    const told = await tell(house, { staffIds: [reader.id] });
    const first = HouseProcess.start(house);
    const all = () =>
      mail.mails.length === 1 &&
      chatMessages().length === 1 &&
      push.server.caught.length === 1 &&
      receiver.ids.length === 1;
    await until('all four have their message', all, 30_000).finally(() => first.kill());
    holdAll(false);
    expect((await deliveriesOf(house, told.ref.id)).map(({ state }) => state)).toEqual(
      Array(4).fill('WAITING'),
    );
    // two minutes pass, and nobody may touch what a dead worker leased until then
    await house.rows(
      `update delivery set lease_until = now() - interval '1 second' where lease_until is not null`,
    );
    const second = HouseProcess.start(house);
    const sent = async () => (await deliveriesOf(house, told.ref.id)).every(({ state }) => state === 'SENT');
    await within(30_000, sent);
    await second.stop();
    const ids = {
      mail: mail.mails.map(({ messageId }) => messageId),
      chat: chatMessages().map(({ text }) => text.split('#')[1]),
      push: push.read(await publicKey()).map(({ payload }) => payload.id),
      webhook: receiver.ids,
    };
    for (const [channel, seen] of Object.entries(ids)) {
      expect({ channel, times: seen.length, different: new Set(seen).size }).toEqual({
        channel,
        times: 2,
        different: 1,
      });
    }
    expect(await deliveriesOf(house, told.ref.id)).toMatchObject(
      ['EMAIL', 'PUSH', 'TELEGRAM', 'WEBHOOK'].map((channel) => ({ channel, state: 'SENT', attempts: 2 })),
    );
  });

  it.each(['mail', 'telegram', 'push', 'webhook'] as const)(
    'a silent %s holds up neither the other channels nor the sweep',
    async (silent) => {
      forget();
      if (silent === 'mail') mail.holds = true;
      else ({ telegram: telegram.server, push: push.server, webhook: receiver.server })[silent].holds = true;
      const before = await beatAt();
      const told = await tell(house, { staffIds: [reader.id] });
      const sweep = house.sweep();
      const states = () => deliveriesOf(house, told.ref.id);
      const settled = async () =>
        (await states()).filter(({ state }) => state === 'SENT').length === 3 && (await beatAt()) > before;
      await within(6_000, settled);
      const waiting = (await states()).filter(({ state }) => state !== 'SENT');
      const hasBeaten = (await beatAt()) > before;
      holdAll(false);
      await sweep;
      expect(waiting.map(({ channel }) => channel)).toEqual([
        silent === 'mail' ? 'EMAIL' : silent.toUpperCase(),
      ]);
      expect(hasBeaten).toBe(true);
      expect((await states()).map(({ state }) => state)).toEqual(Array(4).fill('SENT'));
    },
  );

  const beatAt = async () =>
    (
      await house.rows<{ at: Date }>(
        `select done_at as at from job_heartbeat where job = 'sweep-deadlines' and done_at is not null`,
      )
    )[0]?.at ?? new Date(0);
});

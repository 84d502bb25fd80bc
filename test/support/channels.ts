import { StaffBotPoller } from '../../src/notifications/index.js';
import { clientId, type House, type Person } from './house.js';
import type { TelegramStandIn } from './telegram-stand-in.js';

export interface ChannelNode {
  channel: string;
  available: boolean;
  on: boolean;
  since: string | null;
  lastFailure: { code: string; at: string } | null;
}

export const CHANNEL = 'channel available on since lastFailure { code at }';

export async function channelOf(who: Person, channel: string): Promise<ChannelNode> {
  const { data } = await who.ask<{ channels: ChannelNode[] }>(`{ channels { ${CHANNEL} } }`);
  return data.channels.find((node) => node.channel === channel)!;
}

/** Lets the worker listen to the bot once. */
export const listenToBot = (house: House) => house.worker.get(StaffBotPoller, { strict: false }).listenOnce();

export async function consentVersion(who: Person): Promise<string> {
  const { data } = await who.ask<{ telegramConsent: { version: string } }>('{ telegramConsent { version } }');
  return data.telegramConsent.version;
}

export const askForCode = async (who: Person, version?: string, id = clientId()) =>
  who.mutate<{ linkCode: string | null; deepLink: string | null; expiresAt: string | null }>(
    'linkTelegram',
    'LinkTelegramInput',
    { clientId: id, consentVersion: version ?? (await consentVersion(who)) },
    '... on LinkTelegramSuccess { linkCode deepLink expiresAt }',
  );

/** Links a chat as a person does: reads, agrees, sends the code. */
export async function linkChat(who: Person, telegram: TelegramStandIn, chatId: number): Promise<void> {
  const { linkCode } = await askForCode(who);
  telegram.write(chatId, `/start ${linkCode}`);
  await listenToBot(who.house);
}

export const subscribe = (
  who: Person,
  browser: { endpoint: string; p256dh: string; auth: string },
  id = clientId(),
) =>
  who.mutate<{ subscriptions: { id: string; service: string }[] }>(
    'subscribePush',
    'SubscribePushInput',
    { clientId: id, ...browser },
    '... on SubscribePushSuccess { subscriptions { id service madeAt } }',
  );

export const setChannel = (who: Person, channel: string, on: boolean) =>
  who.mutate<{ channels: ChannelNode[] }>(
    'setChannel',
    'SetChannelInput',
    { clientId: clientId(), channel, on },
    `... on SetChannelSuccess { channels { ${CHANNEL} } }`,
  );

export const WEBHOOK = `id host kinds madeAt lastSentAt lastFailure { code at } failuresInRow pausedAt
  recent { id kind state attempts madeAt sentAt lastFaultCode }`;

export interface WebhookNode {
  id: string;
  host: string;
  kinds: string[];
  lastSentAt: string | null;
  lastFailure: { code: string } | null;
  failuresInRow: number;
  pausedAt: string | null;
  recent: { kind: string | null; state: string; attempts: number; lastFaultCode: string | null }[];
}

export const registerWebhook = (who: Person, url: string, kinds: string[], id = clientId()) =>
  who.mutate<{ webhook: WebhookNode; secret: string | null }>(
    'registerWebhook',
    'RegisterWebhookInput',
    { clientId: id, url, kinds },
    `... on RegisterWebhookSuccess { webhook { ${WEBHOOK} } secret }`,
  );

export interface DeliveryRow {
  channel: string;
  state: string;
  attempts: number;
  message_id: string;
  last_fault_code: string | null;
}

/** Everything that is to leave because of one record, by channel. */
export const deliveriesOf = (house: House, refId: string) =>
  house.rows<DeliveryRow>(
    `select d.channel, d.state, d.attempts, d.message_id, d.last_fault_code
     from delivery d join notification n on n.id = d.notification_id where n.ref_id = $1 order by d.channel, d.id`,
    [refId],
  );

/** Makes what waits for its next try due now, and ends leases of the dead, as time would. */
export async function letTimePass(house: House): Promise<void> {
  await house.rows('update delivery set retry_at = now(), lease_until = null');
  await house.rows('update delivery_lane set away_until = null');
}

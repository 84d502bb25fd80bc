import { defineJob } from '../../platform/queue/index.js';
import type { Channel } from '../domain/channel.js';

const forChannel = (name: string) =>
  defineJob({ name, payload: {}, attempts: 3, backoffMs: 5_000, apart: true });

/** Wakes one channel: messages wait to leave by it. Each runs apart: one that is slow or away holds up no other. */
export const DeliverMail = forChannel('deliver-mail');
export const DeliverTelegram = forChannel('deliver-telegram');
export const DeliverPush = forChannel('deliver-push');
export const DeliverWebhooks = forChannel('deliver-webhooks');

export const JOB_OF = {
  EMAIL: DeliverMail,
  TELEGRAM: DeliverTelegram,
  PUSH: DeliverPush,
  WEBHOOK: DeliverWebhooks,
} as const satisfies Record<Channel, unknown>;

/** Somebody was told something: wakes the channels in which that left a message. */
export const DeliverNews = defineJob({ name: 'deliver-news', payload: {}, attempts: 3, backoffMs: 1_000 });

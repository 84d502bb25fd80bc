import { defineJob } from '../../platform/queue/index.js';

/** Wakes the mailer: notifications wait to be sent. */
export const DeliverMail = defineJob({ name: 'deliver-mail', payload: {}, attempts: 3, backoffMs: 5_000 });

import { defineJob } from '../queue/index.js';

/** Wakes the relay: the outbox holds events that wait for their reactions. */
export const RelayOutbox = defineJob({ name: 'relay-outbox', payload: {}, attempts: 3, backoffMs: 1_000 });

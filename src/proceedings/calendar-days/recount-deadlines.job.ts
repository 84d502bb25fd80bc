import { defineJob } from '../../platform/queue/index.js';

/** Counts open deadlines anew after the holiday table changed. Sent by a change; the sweep runs it as well. */
export const RecountDeadlines = defineJob({
  name: 'recount-deadlines',
  payload: {},
  attempts: 3,
  backoffMs: 1_000,
});

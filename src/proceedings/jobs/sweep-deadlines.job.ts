import { defineJob } from '../../platform/queue/index.js';

/** Tells people what is due. Sent for the next due moment; the sweep runs it as well. */
export const SweepDeadlines = defineJob({
  name: 'sweep-deadlines',
  payload: {},
  attempts: 3,
  backoffMs: 1_000,
});

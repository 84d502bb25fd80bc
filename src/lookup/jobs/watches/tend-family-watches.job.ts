import { defineJob } from '../../../platform/queue/index.js';

/** Looks whether anything is to be told to families who asked for it, sends what waits, erases what is over. */
export const TendFamilyWatches = defineJob({
  name: 'tend-family-watches',
  payload: {},
  attempts: 3,
  backoffMs: 5_000,
});

import { defineJob } from '../../platform/queue/index.js';

/** Makes hashes of names anew that an older edition of the rules made. Nothing sends it: the sweep runs it. */
export const RehashNames = defineJob({
  name: 'rehash-names',
  payload: {},
  attempts: 3,
  backoffMs: 5_000,
  apart: true,
});

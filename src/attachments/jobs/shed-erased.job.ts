import { defineJob } from '../../platform/queue/index.js';

/** Takes away files whose key was destroyed. Nothing sends it: the sweep runs it. */
export const ShedErasedFiles = defineJob({
  name: 'shed-erased-files',
  payload: {},
  attempts: 3,
  backoffMs: 5_000,
});

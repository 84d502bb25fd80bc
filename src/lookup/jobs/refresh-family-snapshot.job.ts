import { defineJob } from '../../platform/queue/index.js';

/** Compares the disclosure snapshot with what may be said now, and rewrites what differs. */
export const RefreshFamilySnapshot = defineJob({
  name: 'refresh-family-snapshot',
  payload: {},
  attempts: 3,
  backoffMs: 1_000,
});

import { defineJob } from '../../platform/queue/index.js';

/** Says that reports wait too long, and forgets those that nothing came of. Nothing sends it: the sweep runs it. */
export const TendReports = defineJob({ name: 'tend-reports', payload: {}, attempts: 3, backoffMs: 5_000 });

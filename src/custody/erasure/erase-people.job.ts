import { defineJob } from '../../platform/queue/index.js';

/** Erases people whose wait is over. Nothing sends it: the sweep runs it. */
export const EraseDue = defineJob({ name: 'erase-people', payload: {}, attempts: 3, backoffMs: 5_000 });

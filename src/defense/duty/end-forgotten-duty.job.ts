import { defineJob } from '../../platform/queue/index.js';

/** Ends duties whose time is up. Nothing sends it: the sweep runs it. */
export const EndForgottenDuty = defineJob({
  name: 'end-forgotten-duty',
  payload: {},
  attempts: 3,
  backoffMs: 1_000,
});

import { defineJob } from '../../platform/queue/index.js';

/** Compares people who were logged with everybody there is by now. */
export const CompareNewPeople = defineJob({
  name: 'compare-new-people',
  payload: {},
  attempts: 3,
  backoffMs: 2_000,
  apart: true,
});

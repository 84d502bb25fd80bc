import { defineJob } from '../../platform/queue/index.js';

/**
 * Goes on with lists that are being written or taken back, and erases files whose time is up. A list of thousands takes
 * a minute: it runs apart, and no reminder waits for it.
 */
export const TendImports = defineJob({
  name: 'tend-imports',
  payload: {},
  attempts: 3,
  backoffMs: 1_000,
  apart: true,
});

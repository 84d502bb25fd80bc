import type { ImportFile } from '../../api/operations.js';
import type { Mark } from '../../clocks/clock.js';

/** How a list's state is marked. */
export const STATE_MARKS: Readonly<Record<ImportFile['state'], Mark>> = {
  STARTED: 'UNKNOWN',
  MAPPED: 'WARNING',
  APPLYING: 'RUNNING',
  APPLIED: 'RESOLVED',
  UNDOING: 'RUNNING',
  UNDONE: 'UNKNOWN',
  DISCARDED: 'UNKNOWN',
};

/** @returns whether the worker is at it, so that what is shown changes by itself. */
export const isWorking = (state: ImportFile['state']): boolean => state === 'APPLYING' || state === 'UNDOING';

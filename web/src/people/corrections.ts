import type { CorrectPaperVariables } from '../api/operations.js';
import { CorrectPaper } from '../court/court.graphql.js';
import type { RefusedEntry } from '../court/form-props.js';
import type { Queued } from '../offline/outbox.js';
import { queuedOf, type QueuedAct } from '../offline/queued-of.js';

/** A new version of a record, or that it should not be there, that the server has not taken. */
export type Correction = QueuedAct<CorrectPaperVariables>;

/** @returns what waits on this device about one record, or came back; null: nothing. The last one, where there are more. */
export const correctionOf = (
  queued: readonly Queued[],
  isOfIt: (root: string) => boolean,
): Correction | null =>
  queuedOf(queued, CorrectPaper).findLast(
    ({ root, state }) => root !== undefined && state !== 'DONE' && isOfIt(root),
  ) ?? null;

/** @returns a refused one as a form begins with it; null: none is, or it was not refused. */
export const refusedOf = (correction: Correction | null): RefusedEntry | null =>
  correction?.refusal
    ? { id: correction.id, input: correction.variables.input, why: correction.refusal.message }
    : null;

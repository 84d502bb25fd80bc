import type { CorrectPaperVariables } from '../api/operations.js';
import type { RefusedEntry } from '../court/form-props.js';
import type { Queued } from '../offline/outbox.js';
import type { QueuedAct } from '../offline/queued-of.js';

/** The document's name: acts that wait are known by it. */
const CORRECTION = 'CorrectPaper';

/** A new version of a record, or that it should not be there, that the server has not taken. */
export type Correction = QueuedAct<CorrectPaperVariables>;

/** @returns what waits on this device about one record, or came back; null: nothing. The last one, where there are more. */
export const correctionOf = (
  queued: readonly Queued[],
  isOfIt: (root: string) => boolean,
): Correction | null =>
  queued.findLast(
    (each): each is Correction & Queued =>
      each.document.name === CORRECTION &&
      each.state !== 'DONE' &&
      each.root !== undefined &&
      isOfIt(each.root),
  ) ?? null;

/** @returns a refused one as a form begins with it; null: none is, or it was not refused. */
export const refusedOf = (correction: Correction | null): RefusedEntry | null =>
  correction?.refusal
    ? { id: correction.id, input: correction.variables.input, why: correction.refusal.message }
    : null;

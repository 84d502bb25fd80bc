import type { AddNoteVariables, NoteShown } from '../api/operations.js';
import type { EntryState } from '../offline/outbox.js';
import type { QueuedAct } from '../offline/queued-of.js';

/** A note as it is shown: what the server has, or what this device has not sent yet. */
export interface NoteLine {
  readonly id: string;
  readonly kind: NoteShown['kind'];
  /** null: erased with the person */
  readonly text: string | null;
  /** by the clock of the device; null: it was not told */
  readonly writtenAt: string | null;
  /** null: the server does not have it */
  readonly addedAt: string | null;
  readonly clockSuspect: boolean;
  /** null: whoever holds this device */
  readonly author: string | null;
  /** the text of the note it corrects; null: it corrects none */
  readonly corrects: string | null;
  readonly isCorrected: boolean;
  readonly queued: EntryState | null;
}

const ofServer = (note: NoteShown): NoteLine => ({
  ...{ id: note.id, kind: note.kind, text: note.text, writtenAt: note.writtenAt, addedAt: note.addedAt },
  clockSuspect: note.clockSuspect,
  author: note.author?.name ?? null,
  corrects: note.corrects ? (note.corrects.text ?? '') : null,
  isCorrected: note.correctedBy.length > 0,
  queued: null,
});

/** Notes on one case, newest first; what waits on this device stands on top and marks what it corrects. */
export function noteLines(
  detentionId: string,
  known: readonly NoteShown[],
  queued: readonly QueuedAct<AddNoteVariables>[],
): readonly NoteLine[] {
  const ids = new Set(known.map(({ id }) => id));
  const mine = queued.filter(
    ({ variables: { input } }) => input.detentionId === detentionId && !ids.has(input.id),
  );
  const corrected = new Set(
    mine.flatMap(({ variables, state }) =>
      state !== 'REFUSED' && variables.input.correctsId ? [variables.input.correctsId] : [],
    ),
  );
  const textOf = (id: string): string =>
    known.find((note) => note.id === id)?.text ??
    mine.find(({ variables }) => variables.input.id === id)?.variables.input.text ??
    '';
  const unheard = mine.map(({ variables: { input }, state }): NoteLine => ({
    ...{ id: input.id, kind: input.kind, text: input.text, writtenAt: input.writtenAt ?? null },
    ...{ addedAt: null, clockSuspect: false, author: null, isCorrected: corrected.has(input.id) },
    corrects: input.correctsId ? textOf(input.correctsId) : null,
    queued: state,
  }));
  const heard = known
    .map(ofServer)
    .map((line) => (corrected.has(line.id) ? { ...line, isCorrected: true } : line));
  return [...unheard.reverse(), ...heard];
}

import type { Court, SaidWhen } from '../api/operations.js';
import type { Place } from './useRecording.js';

/** What is recorded of a case at court; null: the server does not know the person yet. */
export type CourtOf = NonNullable<Court['detention']> | null;

/** A refused act that waits on this device, to be put right. */
export interface RefusedEntry {
  readonly id: string;
  readonly input: unknown;
  readonly why: string;
}

/** What every form of a court record is given. */
export interface FormProps<T> {
  readonly place: Place;
  readonly detentionId: string;
  readonly zone: string;
  readonly court: CourtOf;
  /** the version that stands and is put right; null: a new record */
  readonly first: T | null;
  readonly entry: RefusedEntry | null;
  readonly onDone: () => void;
}

/** @returns a name for what is being typed: of ids only, it is not encrypted. */
export const draftName = (
  kind: string,
  { detentionId, first, entry }: Pick<FormProps<{ readonly id: string }>, 'detentionId' | 'first' | 'entry'>,
): string => [kind, entry?.id ?? first?.id ?? detentionId].join(':');

/** What stands on the record, for a time that nobody touches. */
export const standingOf = (said: SaidWhen | undefined, zone: string) => (said ? { said, zone } : null);

import type { FileShown } from '../api/operations.js';
import { FILE_FORM, type FileFields } from '../offline/outbox-files.js';
import type { Queued } from '../offline/outbox.js';

/** A file this device has not sent yet, or has sent a moment ago. */
export interface WaitingFile {
  /** of its entry in the outbox */
  readonly entryId: string;
  readonly fields: FileFields;
  readonly bytes: number;
  readonly state: Queued['state'];
  /** of one on its way, the share that has gone */
  readonly sent: number | null;
  /** what the server said no with */
  readonly refusal: string | null;
}

const fieldsOf = ({ variables }: Queued): FileFields => (variables as { readonly input: FileFields }).input;

/** @returns files of these records that wait on this device, latest first; one the server has is not among them. */
export function waitingFiles(
  queued: readonly Queued[],
  recordIds: ReadonlySet<string>,
  known: readonly Pick<FileShown, 'id'>[],
): readonly WaitingFile[] {
  const ids = new Set(known.map(({ id }) => id));
  return queued
    .filter(({ document }) => document.name === FILE_FORM.name)
    .map((entry) => ({ entry, fields: fieldsOf(entry) }))
    .filter(({ fields }) => recordIds.has(fields.aboutId) && !ids.has(fields.id))
    .map(({ entry: { id, file, state, sent, refusal }, fields }) => ({
      ...{ entryId: id, fields, bytes: file?.bytes ?? 0, state },
      ...{ sent: sent ?? null, refusal: refusal?.message ?? null },
    }))
    .reverse();
}

import { Refused } from '../api/act.js';
import { upload } from '../api/upload.js';
import type { Entry, FileBytes } from './shelf.js';

/** Fields of the form of one file, as `POST /attachments` names them. */
export interface FileFields {
  readonly clientId: string;
  /** the attachment, made on the device */
  readonly id: string;
  readonly about: 'ACCESS_REFUSAL' | 'DETENTION' | 'HEARING' | 'PROTOCOL' | 'RIGHTS_CHECK' | 'RULING';
  readonly aboutId: string;
  /** of the bytes, made on the device, hexadecimal */
  readonly sha256: string;
  readonly caption?: string;
  /** ISO 8601 with an offset */
  readonly takenAt?: string;
}

/** A form stands in the outbox like a document: its name tells what it is, its text where it goes. */
export const FILE_FORM = { name: 'AddAttachment', text: 'POST /attachments' } as const;

/** Why an upload was stopped: something else goes first, and the file begins anew after it. */
export const GAVE_WAY = new Error('gave way');

/** Bytes of files that may wait on one device at once: some forty photographs of a usual phone. */
export const MOST_WAITING = 200 * 1024 * 1024;

/** So much of what the browser grants stays free for acts and answers. */
const KEPT_FREE = 30 * 1024 * 1024;

interface Sending {
  readonly onProgress: (sent: number) => void;
  readonly signal: AbortSignal;
}

/** Sends one file that waited. @throws as `upload`; Refused where its bytes are not here any more. */
export async function sendFile(
  { variables, file }: Entry,
  bytes: FileBytes | null,
  watch: Sending,
): Promise<void> {
  if (!bytes) throw new Refused('FILE_LOST', '');
  const { input } = variables as { readonly input: FileFields };
  const blob = new Blob([bytes], { type: file?.type ?? '' });
  await upload({ path: '/attachments', fields: { ...input }, file: blob }, watch);
}

/** @returns bytes of files that wait here. */
export const waitingBytes = (
  entries: readonly (Pick<Entry, 'file'> & { readonly state?: string })[],
): number => entries.reduce((sum, { file, state }) => sum + (state === 'DONE' ? 0 : (file?.bytes ?? 0)), 0);

/** @param waiting bytes that wait already. @returns whether one more file may be written down here. */
export async function hasRoom(bytes: number, waiting: number): Promise<boolean> {
  if (waiting + bytes > MOST_WAITING) return false;
  const { quota, usage = 0 } = await navigator.storage.estimate();
  return quota === undefined || quota - usage - KEPT_FREE >= bytes;
}

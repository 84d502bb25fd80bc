import { newId } from '../api/new-id.js';
import { outbox } from '../offline/device.js';
import { hasRoom, waitingBytes, type FileFields } from '../offline/outbox-files.js';

/** What the server takes of one file; told here so that nobody learns it hours later, when the network is back. */
const MOST_BYTES = 15 * 1024 * 1024;

/** What phones and desks offer to choose from; asked for a JPEG, a phone makes one of its own format. */
export const TAKEN = 'image/jpeg,image/png,image/webp,application/pdf';

/** Why a file could not be written down here. It stays chosen. */
export type NoFile = 'tooLarge' | 'noRoom' | 'unreadable';

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Writes one file down with the hash made here, from the very bytes that will be sent; it waits sealed where this
 * device keeps things. @returns why not; null: it is written down.
 */
export async function addFile(
  file: File,
  { about, aboutId, caption }: Pick<FileFields, 'about' | 'aboutId'> & { readonly caption: string },
): Promise<NoFile | null> {
  if (file.size > MOST_BYTES) return 'tooLarge';
  if (!(await hasRoom(file.size, waitingBytes(outbox.entries())))) return 'noRoom';
  const buffer = await file.arrayBuffer().catch(() => null);
  if (!buffer) return 'unreadable';
  const fields: FileFields = {
    ...{ clientId: newId(), id: newId(), about, aboutId },
    sha256: hex(await crypto.subtle.digest('SHA-256', buffer)),
    ...(caption && { caption }),
    // when a photograph was made; a phone's file is as old as its picture
    takenAt: new Date(file.lastModified).toISOString(),
  };
  try {
    await outbox.addFile(fields, new Uint8Array(buffer), file.type);
    return null;
  } catch (fault) {
    if (fault instanceof DOMException && fault.name === 'QuotaExceededError') return 'noRoom';
    throw fault;
  }
}

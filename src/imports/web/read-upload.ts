import { type Request } from 'express';

/** What is wrong with an upload; null: nothing. */
export type UploadFault = 'CROSS_SITE' | 'UPLOAD_NOT_BYTES' | 'FILE_TOO_LARGE' | 'FILE_EMPTY';

/**
 * A page of another site can send neither this type nor this method without asking first, which nobody here answers;
 * where a browser says whose page it was, that is believed too.
 */
export function headFault({ headers }: Request, most: number): UploadFault | null {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'CROSS_SITE';
  if (headers['content-type']?.split(';')[0]?.trim().toLowerCase() !== 'application/octet-stream') {
    return 'UPLOAD_NOT_BYTES';
  }
  return Number(headers['content-length'] ?? 0) > most ? 'FILE_TOO_LARGE' : null;
}

/** @returns the body, never more of it in memory than `most` bytes. */
export async function readUpload(request: Request, most: number): Promise<Buffer | UploadFault> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > most) return 'FILE_TOO_LARGE';
    pieces.push(piece);
  }
  return length === 0 ? 'FILE_EMPTY' : Buffer.concat(pieces);
}

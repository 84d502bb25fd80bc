import { type Request } from 'express';
import { MOST_BYTES } from '../domain/index.js';

const MOST_SECONDS = 15;

/**
 * After an answer that came early: reads on what the client still sends and keeps nothing of it, so that it gets to
 * read the answer and not a broken connection. Not for ever: whoever goes on is cut off.
 */
export function letFinish(request: Request): void {
  if (request.complete || request.destroyed) return;
  const limit = setTimeout(() => request.destroy(), MOST_SECONDS * 1000).unref();
  let bytes = 0;
  request.on('data', (part: Buffer) => {
    bytes += part.length;
    if (bytes > 2 * MOST_BYTES) request.destroy();
  });
  request.once('close', () => clearTimeout(limit));
  request.resume();
}

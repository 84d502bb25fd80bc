import type { Say } from '../i18n/words.js';

/** @returns a size for people: kilobytes up to one megabyte, then megabytes with one digit. */
export const sizeText = (bytes: number, say: Say): string =>
  bytes < 1024 * 1024
    ? say('files.kb', { n: String(Math.max(1, Math.round(bytes / 1024))) })
    : say('files.mb', { n: (bytes / 1024 / 1024).toFixed(1) });

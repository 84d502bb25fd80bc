import type { Operation } from './session.js';

/** @returns whether this person may begin that with this record now, as the server offered it when it was read. */
export const lets = (record: { readonly viewerCan: readonly string[] }, operation: Operation): boolean =>
  record.viewerCan.includes(operation);

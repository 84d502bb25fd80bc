import type { WhenInput } from '../api/operations.js';
import { instantOf } from '../time/local.js';
import type { WhenShown } from '../time/when.js';

/** @returns a time that waits to be sent, as a time that was recorded is shown. @param zone IANA, of whoever named none. */
export const sentWhen = (
  { at, date, local, precision, asWritten, zone: own }: WhenInput,
  zone: string,
): WhenShown => ({
  at: at ?? (local ? instantOf(local, own ?? zone) : null),
  date: date ?? null,
  precision,
  asWritten: asWritten ?? null,
});

import type { ClosedDoor } from '../../api/operations.js';
import type { Say } from '../../i18n/words.js';
import { durationText } from '../../time/duration.js';

/** @returns how long a lawyer surely waited, so far where they still do; null where the times do not tell. */
export function waitedText(
  { running, minutesWaited, arrivedAt }: ClosedDoor,
  now: number,
  say: Say,
): string | null {
  if (minutesWaited === null) return null;
  const since = running && arrivedAt.precision === 'MINUTE' ? arrivedAt.at : null;
  const soFar = since === null ? 0 : now - Date.parse(since);
  return durationText(Math.max(soFar, minutesWaited * 60_000), say);
}

import { wallOf } from './format.js';

const asUtc = (local: string): number => Date.parse(`${local.length === 16 ? `${local}:00` : local}Z`);

/**
 * @param local a wall clock without a zone, as `<input type="datetime-local">` gives it: 2026-11-14T22:52.
 * @returns the instant it means in a zone; of a time that came twice the first, null for what is no time.
 */
export function instantOf(local: string, zone: string): string | null {
  const wanted = asUtc(local);
  if (Number.isNaN(wanted)) return null;
  // the offset of a day before is right everywhere but in the hours around a change of the clocks
  const guesses = [wanted - 86_400_000, wanted + 86_400_000].map((at) => wanted - offsetAt(at, zone));
  const right = guesses.find((at) => localOf(at, zone) === local.slice(0, 16));
  return new Date(right ?? guesses[0]!).toISOString();
}

/** @returns what `<input type="datetime-local">` wants: 2026-11-14T22:52. */
export function localOf(instant: number | string, zone: string): string {
  const { year, month, day, hour, minute } = wallOf(instant, zone);
  return `${year}-${month}-${day}T${hour}:${minute}`;
}

function offsetAt(at: number, zone: string): number {
  const { year, month, day, hour, minute, second } = wallOf(at, zone);
  return asUtc(`${year}-${month}-${day}T${hour}:${minute}:${second}`) - Math.floor(at / 1000) * 1000;
}

import { wallOf } from '../../time/format.js';
import { HOME_ZONE } from '../../time/zone.js';

const HALF_A_DAY = 12 * 60 * 60_000;

/** A night lasts from noon to noon and is named by its evening. @returns that of the night that is, or was last: 2026-11-14. */
export function lastNight(now: number): string {
  const { year, month, day } = wallOf(now - HALF_A_DAY, HOME_ZONE);
  return `${year}-${month}-${day}`;
}

import { type StartBound } from './start-bound.js';
import { type DeadlineState } from './deadline-record.js';

/** Why a clock must not be shown as fine; stable codes. */
export type ClockConcern =
  | 'NEEDS_FACTS'
  | 'MISSED'
  | 'GROUND_MISSING'
  | 'GROUND_NOT_KNOWN'
  | 'RECORD_MISSING'
  | 'RECORD_NOT_KNOWN'
  | 'START_UNCERTAIN';

/** What stands behind a custody clock: is there a stated ground, is there a detention protocol. Null: not known. */
export interface CustodyBasis {
  readonly hasGround: boolean | null;
  readonly hasRecord: boolean | null;
}

/**
 * What is wrong behind a clock. Time left is no comfort where the ground or the record of the detention is
 * missing or unknown.
 * @param basis null for clocks that do not measure custody.
 * @param isWithoutTerm the law sets none: nothing is missing that anybody could supply.
 * @returns empty: the clock may be shown as fine.
 */
export function clockConcerns(
  state: DeadlineState,
  startBound: StartBound | null,
  basis: CustodyBasis | null,
  isWithoutTerm = false,
): readonly ClockConcern[] {
  const concerns: ClockConcern[] = [];
  if (state === 'NEEDS_FACTS' && !isWithoutTerm) concerns.push('NEEDS_FACTS');
  if (state === 'MISSED') concerns.push('MISSED');
  if (startBound !== null && startBound !== 'EXACT') concerns.push('START_UNCERTAIN');
  if (basis?.hasGround === false) concerns.push('GROUND_MISSING');
  if (basis?.hasGround === null) concerns.push('GROUND_NOT_KNOWN');
  if (basis?.hasRecord === false) concerns.push('RECORD_MISSING');
  if (basis?.hasRecord === null) concerns.push('RECORD_NOT_KNOWN');
  return concerns;
}

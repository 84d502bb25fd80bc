import type { Clock, PersonCase } from '../api/operations.js';

/** A clock of one case with its reasons. */
export type CaseClock = NonNullable<PersonCase['detention']>['deadlines'][number] & {
  /** counted on this device from what it knows; the server has not counted it yet */
  readonly isCountedHere?: true;
  /** of one counted here: root of the ruling it is about */
  readonly rulingId?: string | null;
};

/** @returns whether this device counted it and the server has not yet. */
export const isCountedHere = (clock: Clock | CaseClock): boolean =>
  'isCountedHere' in clock && clock.isCountedHere === true;

const TO_ACT_ON: readonly CaseClock['state'][] = ['RUNNING', 'NEEDS_FACTS', 'MISSED'];

/**
 * @returns the clock to act on first, chosen as the server chooses: one that is over before one that runs, and that before
 *   one that lacks a fact.
 */
export function nextOf(clocks: readonly CaseClock[]): CaseClock | null {
  const open = clocks.filter(({ isOpen, state, watched }) => isOpen && !watched && TO_ACT_ON.includes(state));
  return open.find(({ actBy }) => actBy !== null) ?? open[0] ?? null;
}

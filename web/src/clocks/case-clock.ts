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

import { type RuleVersion, type Unit } from './rule.js';

interface Term {
  readonly amount: number;
  readonly unit: Unit;
}

const MONTHS_IN_HALF_A_YEAR = 6;

/** Half of a term in months; other units are never halved. */
const halved = ({ amount, unit }: Term): Term =>
  unit === 'YEAR' ? { amount: amount * MONTHS_IN_HALF_A_YEAR, unit: 'MONTH' } : { amount: amount / 2, unit };

/** @returns whether a half of the term is a whole number of months. */
export const canBeHalved = ({ amount, unit }: Term): boolean =>
  unit === 'YEAR' || (unit === 'MONTH' && amount % 2 === 0);

/** @returns the wording as it counts for this person: half for someone under 18, where an article says so. */
export function forAge(version: RuleVersion, isMinor: boolean | null | undefined): RuleVersion {
  const { halvedForMinors, otherBase } = version;
  if (!halvedForMinors || isMinor !== true) return version;
  return {
    ...version,
    ...halved(version),
    article: `${version.article}; ${halvedForMinors}`,
    ...(otherBase ? { otherBase: { ...otherBase, ...halved(otherBase) } } : {}),
  };
}

import { keyDistance } from './edit-distance.js';
import { substitutionCost } from './letter-costs.js';

/** Weight of a distance over the mean length of the two keys. */
const STRETCH = 1.15;
/** A name is known by its first letter: another one costs extra, half where the two are easily confused. */
const OTHER_FIRST_LETTER = 0.35;
const EASILY_CONFUSED = 0.5;

function firstLetterCost(one: string, other: string): number {
  const cost = substitutionCost(one.charCodeAt(0), other.charCodeAt(0));
  if (cost === 0) return 0;
  return cost <= EASILY_CONFUSED ? OTHER_FIRST_LETTER / 2 : OTHER_FIRST_LETTER;
}

/**
 * @param least below this the answer is 0: quicker where only near keys matter.
 * @returns 1 for equal keys, down to 0: how likely two keys are spellings of one name. Symmetric.
 */
export function keyLikeness(one: string, other: string, least = 0): number {
  if (one === other) return 1;
  const reach = (one.length + other.length) / (2 * STRETCH);
  const first = firstLetterCost(one, other);
  const likeness = 1 - (keyDistance(one, other, (1 - least) * reach - first) + first) / reach;
  return likeness < least || likeness < 0 ? 0 : likeness;
}

import { type Profile } from './profiles.js';
import { OUTCOMES, type Outcome } from '../quotas.js';
import { type Random } from '../random.js';

/** CAO art. 50(2): no arrest for minors, people raising a small child, the pregnant, the disabled, women over 58, men over 63. */
function arrestable({ age, sex, birthYear, flags }: Profile, year: number): boolean {
  if (age !== 'ADULT' || birthYear === null || sex === 'UNKNOWN' || flags.length > 0) return false;
  return year - birthYear <= (sex === 'F' ? 57 : 62);
}

/** CAO art. 65(1): liable from 16; a protocol also needs a name. */
const chargeable = ({ age, nameAsTyped }: Profile): boolean => age !== 'UNDER_16' && nameAsTyped !== null;

function fits(outcome: Outcome, profile: Profile, year: number): boolean {
  if (outcome === 'ARREST') return arrestable(profile, year);
  if (outcome === 'CRIMINAL') return profile.age === 'ADULT' && profile.nameAsTyped !== null;
  return outcome === 'NOT_KNOWN' || outcome === 'RELEASED' || chargeable(profile);
}

/** @returns one outcome for each profile, in the same order; the hardest to fit are given out first. */
export function dealOutcomes(random: Random, profiles: readonly Profile[], year: number): Outcome[] {
  const dealt: Outcome[] = [];
  for (const [outcome, count] of Object.entries(OUTCOMES) as [Outcome, number][]) {
    const free = random.shuffle([...profiles.keys()].filter((at) => dealt[at] === undefined));
    const chosen = free.filter((at) => fits(outcome, profiles[at]!, year)).slice(0, count);
    for (const at of chosen) dealt[at] = outcome;
  }
  return dealt;
}

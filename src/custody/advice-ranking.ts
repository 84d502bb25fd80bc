import {
  adviceDecision,
  type Agreement,
  type Candidate,
  type Difference,
  type PersonKeys,
  type Reasons,
} from '../names/index.js';
import type { AskedRow, Likelihood, LikeRecord } from './advice-values.js';
import type { HashedRecord } from './store/known-people.repository.js';

const HIGH_FROM = 0.9;
const MEDIUM_FROM = 0.8;

/** @returns the record where one of its hashes equals the row's: the whole name with the year or the date, or the IIN. */
export function likeByHash(row: AskedRow, keys: PersonKeys, record: HashedRecord): LikeRecord | null {
  const iin = agreement(keys.iinHash, record.iinHash);
  const date = agreement(keys.birthHash, record.birthHash);
  const hasEqualName = agreement(keys.nameHash, record.nameHash) === 'EQUAL';
  if (iin !== 'EQUAL' && date !== 'EQUAL' && !hasEqualName) return null;
  const hasYear = (row.birthYear ?? row.birthDate ?? null) !== null;
  const because =
    iin === 'EQUAL' ? 'IIN' : date === 'EQUAL' ? 'BIRTH_DATE' : hasYear ? 'NAME_AND_YEAR' : 'NAME';
  const differs: Difference[] = [];
  if (iin === 'DIFFERENT') differs.push('IIN');
  // both dates are hashed with the name: they can be compared where the names are equal
  if (hasEqualName && date === 'DIFFERENT') differs.push('BIRTH_DATE');
  const isKnown = because === 'IIN' || (because !== 'NAME' && differs.length === 0);
  return {
    recordId: record.personId,
    verdict: isKnown ? 'PROBABLY_KNOWN' : 'SAME_NAME',
    likelihood: isKnown ? 'HIGH' : 'MEDIUM',
    because,
    differs,
  };
}

const agreement = (a: Buffer | null, b: Buffer | null): Agreement =>
  a === null || b === null ? 'UNKNOWN' : a.equals(b) ? 'EQUAL' : 'DIFFERENT';

/**
 * Advice on candidates by likeness, one a person: the records of a merged person answer together.
 * @param leadsTo the person a record leads to; null for a record that is gone
 */
export function likeByName(
  candidates: readonly Candidate[],
  leadsTo: (recordId: string) => string | null,
): LikeRecord[] {
  const people = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const person = leadsTo(candidate.id);
    if (person === null) continue;
    const best = people.get(person);
    people.set(person, best ? together(best, candidate) : candidate);
  }
  return adviceDecision([...people.values()]).candidates.map(
    ({ id, verdict, because, reasons, score }): LikeRecord => ({
      recordId: id,
      verdict,
      because,
      likelihood: likelihoodOf(score),
      differs: reasons.differs,
    }),
  );
}

const likelihoodOf = (score: number): Likelihood =>
  score >= HIGH_FROM ? 'HIGH' : score >= MEDIUM_FROM ? 'MEDIUM' : 'LOW';

const FACTS = [
  ['iin', 'IIN'],
  ['date', 'BIRTH_DATE'],
  ['year', 'BIRTH_YEAR'],
  ['father', 'FATHER'],
] as const satisfies readonly (readonly [keyof Reasons, Difference])[];

/** The better record of one person, with what only the other one knows held against it too. */
function together(best: Candidate, other: Candidate): Candidate {
  const reasons: { -readonly [K in keyof Reasons]: Reasons[K] } = { ...best.reasons };
  for (const [fact, difference] of FACTS) {
    const isSilent = reasons[fact] === 'UNKNOWN' || reasons[fact] === 'ONE_SIDED';
    if (!isSilent) continue;
    reasons[fact] = other.reasons[fact];
    if (reasons[fact] === 'DIFFERENT') reasons.differs = [...new Set([...reasons.differs, difference])];
  }
  return { ...best, reasons };
}

import { type Candidate } from './match-values.js';

/** What a new row is told: nobody known, probably somebody known, or a namesake to look at. */
export type AdviceVerdict = 'NEW' | 'PROBABLY_KNOWN' | 'SAME_NAME';

/** Why a candidate is shown. */
export type AdviceReason = 'IIN' | 'BIRTH_DATE' | 'NAME_AND_YEAR' | 'NAME_AND_FATHER' | 'NAME';

export interface AdvisedCandidate extends Candidate {
  readonly verdict: Exclude<AdviceVerdict, 'NEW'>;
  readonly because: AdviceReason;
}

/** Advice on one row; it never blocks and never merges. */
export interface AdviceDecision {
  readonly verdict: AdviceVerdict;
  /** At most five, the likeliest first. */
  readonly candidates: readonly AdvisedCandidate[];
}

const SHOWN_FROM = 0.7;
const KNOWN_FROM = 0.85;
const FULL_NAMES = 2;
const MOST = 5;

function reasonOf({ reasons }: Candidate): AdviceReason {
  if (reasons.iin === 'EQUAL') return 'IIN';
  if (reasons.date === 'EQUAL') return 'BIRTH_DATE';
  if (reasons.year === 'EQUAL' || reasons.year === 'NEAR') return 'NAME_AND_YEAR';
  return reasons.father === 'EQUAL' ? 'NAME_AND_FATHER' : 'NAME';
}

/** Known only where something beyond the name agrees and nothing contradicts. */
function verdictOf(candidate: Candidate, because: AdviceReason): AdvisedCandidate['verdict'] {
  const { reasons, score } = candidate;
  if (because === 'IIN') return 'PROBABLY_KNOWN';
  const contradicts = [reasons.iin, reasons.date, reasons.year, reasons.father].includes('DIFFERENT');
  if (because === 'BIRTH_DATE') return reasons.iin === 'DIFFERENT' ? 'SAME_NAME' : 'PROBABLY_KNOWN';
  const isClear = reasons.fullNames >= FULL_NAMES && score >= KNOWN_FROM && !contradicts;
  return because !== 'NAME' && isClear ? 'PROBABLY_KNOWN' : 'SAME_NAME';
}

/** @param ranked candidates of one row, best first; one a person. */
export function adviceDecision(ranked: readonly Candidate[]): AdviceDecision {
  const candidates = ranked
    .filter(({ score }) => score >= SHOWN_FROM)
    .slice(0, MOST)
    .map((candidate): AdvisedCandidate => {
      const because = reasonOf(candidate);
      return { ...candidate, because, verdict: verdictOf(candidate, because) };
    });
  const known = candidates.some(({ verdict }) => verdict === 'PROBABLY_KNOWN');
  return { verdict: candidates.length === 0 ? 'NEW' : known ? 'PROBABLY_KNOWN' : 'SAME_NAME', candidates };
}

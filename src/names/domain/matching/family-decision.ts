import { type NameQuery, type Candidate } from './match-values.js';

/** Whether a family may be told, and of whom; the reason of a "no" does not exist, so that nobody can pass it on. */
export type FamilyDecision = { readonly isShown: false } | { readonly isShown: true; readonly id: string };

export interface FamilyRule {
  /** The asker proved knowledge of the stored person's code word: it stands for a missing father's name. */
  readonly hasCodeWord?: boolean;
}

const SCORE = 0.9;
const WORD = 0.8;
const NEXT_BELOW = 0.05;
const FULL_NAMES = 2;

const HIDDEN: FamilyDecision = { isShown: false };

const isYearNear = ({ reasons }: Candidate): boolean =>
  reasons.date !== 'DIFFERENT' && (reasons.year === 'EQUAL' || reasons.year === 'NEAR');

/** A father's name given and met; one not stored is replaced by the full date or the code word, never by the year. */
function fatherStands({ reasons }: Candidate, gaveFather: boolean, hasCodeWord: boolean): boolean {
  if (reasons.father === 'EQUAL') return true;
  const storedHasNone = reasons.father === 'UNKNOWN' || (reasons.father === 'ONE_SIDED' && gaveFather);
  return storedHasNone && (reasons.date === 'EQUAL' || hasCodeWord);
}

const wordsStand = ({ reasons }: Candidate): boolean =>
  !reasons.hasInitials &&
  reasons.fullNames >= FULL_NAMES &&
  reasons.words.every((word) => word.likeness >= WORD && word.how !== 'SHORT_FORM' && !word.isAnotherName) &&
  !reasons.differs.some((what) => what === 'NAME' || what === 'NAME_MISSING');

/**
 * The strict rule: somebody else's name, or nobody's, is never answered. All of: score, two full names and the
 * father's name met in full, no initials and no short forms (Гуля may be a sister), the year within one, nobody else near.
 * @param ranked candidates among the people held now and no others, best first; one a person.
 */
export function familyDecision(
  query: NameQuery,
  ranked: readonly Candidate[],
  { hasCodeWord = false }: FamilyRule = {},
): FamilyDecision {
  const [best, next] = ranked;
  if (!best || best.score < SCORE || best.reasons.iin === 'DIFFERENT') return HIDDEN;
  if (next && next.score > best.score - NEXT_BELOW) return HIDDEN;
  const gaveFather = query.name.tokens.some(({ role }) => role === 'PATRONYMIC');
  const stands = wordsStand(best) && isYearNear(best) && fatherStands(best, gaveFather, hasCodeWord);
  return stands ? { isShown: true, id: best.id } : HIDDEN;
}

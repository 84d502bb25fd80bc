import { MOST_WORDS } from './asked-name.js';
import { type Candidate, type MatchedWord, type NameQuery } from './match-values.js';

/** Whether a family may be told, and of whom; the reason of a "no" does not exist, so that nobody can pass it on. */
export type FamilyDecision = { readonly isShown: false } | { readonly isShown: true; readonly id: string };

export interface FamilyRule {
  /**
   * The asker proved knowledge of the stored person's code word: it stands for the father's name and for the birth,
   * as far as the question is silent on them. What it says must still be true.
   */
  readonly hasCodeWord?: boolean;
  /** The very year and no neighbour of it: for who asks so much that years may be guessed. */
  readonly isYearExact?: boolean;
}

const SCORE = 0.9;
const WORD = 0.8;
const NEXT_BELOW = 0.05;
const FULL_NAMES = 2;

const HIDDEN: FamilyDecision = { isShown: false };

function birthStands({ reasons }: Candidate, { hasCodeWord, isYearExact }: FamilyRule): boolean {
  const { year, date } = reasons;
  if (date === 'DIFFERENT' || year === 'DIFFERENT') return false;
  if (hasCodeWord) return true;
  return year === 'EQUAL' ? !isYearExact || date !== 'NEAR' : year === 'NEAR' && !isYearExact;
}

/** A father's name given and met; one not stored is replaced by the full date or the code word, never by the year. */
function fatherStands({ reasons }: Candidate, gaveFather: boolean, hasCodeWord: boolean): boolean {
  const { father, date } = reasons;
  if (father === 'EQUAL') return true;
  const isSilent = father === 'UNKNOWN' || father === 'ONE_SIDED';
  if (hasCodeWord) return isSilent;
  const storedHasNone = father === 'UNKNOWN' || (father === 'ONE_SIDED' && gaveFather);
  return storedHasNone && date === 'EQUAL';
}

/** No short form (Гуля may be a sister), and no other name that is only near. */
const isSameWord = ({ likeness, how, isAnotherName, isOtherGivenName }: MatchedWord): boolean =>
  likeness >= WORD && how !== 'SHORT_FORM' && !isAnotherName && !isOtherGivenName;

const wordsStand = ({ reasons }: Candidate): boolean =>
  !reasons.hasInitials &&
  reasons.fullNames >= FULL_NAMES &&
  reasons.words.every(isSameWord) &&
  !reasons.differs.some((what) => what === 'NAME' || what === 'NAME_MISSING');

const givesFather = ({ name }: NameQuery): boolean => name.tokens.some(({ role }) => role === 'PATRONYMIC');

/** Longer names are compared by their first words only: nobody is answered by half a question. */
const isReadWhole = ({ name }: NameQuery): boolean => name.tokens.length <= MOST_WORDS;

/**
 * The strict rule: somebody else's name, or nobody's, is never answered. All of: score, two full names and the
 * father's name met in full, no initials, no short forms and no name that is only near, the year within one, nobody else near.
 * @param ranked candidates among the people held now and no others, best first; one a person.
 */
export function familyDecision(
  query: NameQuery,
  ranked: readonly Candidate[],
  rule: FamilyRule = {},
): FamilyDecision {
  const [best, next] = ranked;
  if (!best || best.score < SCORE || best.reasons.iin === 'DIFFERENT' || !isReadWhole(query)) return HIDDEN;
  if (next && next.score > best.score - NEXT_BELOW) return HIDDEN;
  const stands =
    wordsStand(best) &&
    birthStands(best, rule) &&
    fatherStands(best, givesFather(query), rule.hasCodeWord ?? false);
  return stands ? { isShown: true, id: best.id } : HIDDEN;
}

/** @returns whether the whole name with the father's was asked, as strictly as a family's, whatever the birth. */
export const isWholeName = (query: NameQuery, candidate: Candidate): boolean =>
  isReadWhole(query) &&
  candidate.nameScore >= SCORE &&
  wordsStand(candidate) &&
  candidate.reasons.father === 'EQUAL';

/**
 * Everybody a family may be looking for, as a hint to the desk and never an answer: the names as strictly as at the
 * door, what both sides know of father and birth must agree, and one of the two does. What a record does not know is
 * not held against it, and namesakes are all shown.
 */
export const familyLeads = (query: NameQuery, ranked: readonly Candidate[]): Candidate[] =>
  ranked.filter((candidate) => {
    const { father, year, date, iin } = candidate.reasons;
    const contradicts = [father, year, date, iin].includes('DIFFERENT') || father === 'NEAR';
    const agrees = father === 'EQUAL' || year === 'EQUAL' || year === 'NEAR';
    const isLike = candidate.score >= SCORE && isReadWhole(query) && wordsStand(candidate);
    return isLike && agrees && !contradicts;
  });

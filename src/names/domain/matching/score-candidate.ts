import { type AskedWord } from './asked-name.js';
import { assignWords, weightOf, type Likeness, type Pair } from './assign-words.js';
import { birthBonus, compareBirths, type BirthAgreement } from './birth-agreement.js';
import { type Agreement, type BirthFacts, type Candidate, type MatchedWord } from './match-values.js';
import { differencesOf } from './differences.js';
import { isGivenName } from './name-forms.js';
import { type StoredName, type StoredWord } from './stored-name.js';

/** From here on a full name counts as met. */
const FULL_NAME = 0.8;
/** What is taken off the mean likeness. */
const PENALTY = {
  nameLeft: 0.16,
  fatherLeft: 0.015,
  fatherLeftThoughAnotherGiven: 0.12,
  fatherDiffers: 0.1,
  tooFewNames: 0.1,
  endingMissing: 0.03,
  genderDiffers: 0.02,
  anotherName: 0.04,
} as const;
const FATHER_STANDS = 0.6;
/** A father's name asked of a record that has none says nothing; a further name says little. */
const UNANSWERED = { father: 0.1, furtherName: 0.35 } as const;
const ANOTHER_BELOW = 0.93;
/** A person with another IIN is another person, unless a number was typed for the wrong row. */
const OTHER_IIN = 0.25;
/** With an equal full date of birth a name this near is enough. */
const NAME_FOR_DATE = 0.5;

const isFull = (pair: Pair): boolean =>
  pair.how !== 'INITIAL' &&
  pair.asked.role === 'NAME' &&
  pair.stored.role === 'NAME' &&
  pair.worth >= FULL_NAME;

const isAnotherName = (pair: Pair): boolean =>
  pair.how === 'SPELLING' && pair.asked.isKnown && pair.likeness < ANOTHER_BELOW;

/** What an asked word without a counterpart weighs: nothing is held against a record for what it does not tell. */
function weightUnmet(word: AskedWord, pairs: readonly Pair[], stored: readonly StoredWord[]): number {
  const hasRole = stored.some(({ role }) => role === word.role);
  if (word.role === 'PATRONYMIC' && !hasRole) return weightOf(word) * UNANSWERED.father;
  const isFurther = word.role === 'NAME' && pairs.length >= stored.length;
  return weightOf(word) * (isFurther ? UNANSWERED.furtherName : 1);
}

function meanLikeness(
  asked: readonly AskedWord[],
  pairs: readonly Pair[],
  stored: readonly StoredWord[],
): number {
  let [sum, weights, met] = [0, 0, 0];
  for (const pair of pairs) {
    sum += pair.worth * pair.weight;
    weights += pair.weight;
    met |= 1 << pair.asked.at;
  }
  for (const word of asked) if (!(met & (1 << word.at))) weights += weightUnmet(word, pairs, stored);
  return weights === 0 ? 0 : sum / weights;
}

/** @returns what the stored father's name says of the asked one. */
function fatherAgreement(
  asked: readonly AskedWord[],
  pairs: readonly Pair[],
  stored: readonly StoredWord[],
): Agreement {
  const isAsked = asked.some(({ role }) => role === 'PATRONYMIC');
  const isStored = stored.some(({ role }) => role === 'PATRONYMIC');
  if (!isAsked || !isStored) return isAsked || isStored ? 'ONE_SIDED' : 'UNKNOWN';
  const pair = pairs.find((each) => each.asked.role === 'PATRONYMIC');
  if (!pair || pair.stored.role !== 'PATRONYMIC' || pair.likeness < FATHER_STANDS) return 'DIFFERENT';
  return pair.likeness < FULL_NAME || isAnotherName(pair) ? 'NEAR' : 'EQUAL';
}

function penalties(
  asked: readonly AskedWord[],
  pairs: readonly Pair[],
  stored: readonly StoredWord[],
): number {
  let [sum, met] = [0, 0];
  for (const pair of pairs) met |= 1 << pair.storedAt;
  const gaveFather = asked.some(({ role }) => role === 'PATRONYMIC');
  for (let at = 0; at < stored.length; at += 1) {
    if (met & (1 << at)) continue;
    const { role } = stored[at]!;
    if (role === 'NAME') sum += PENALTY.nameLeft;
    if (role === 'PATRONYMIC') sum += gaveFather ? PENALTY.fatherLeftThoughAnotherGiven : PENALTY.fatherLeft;
  }
  if (fatherAgreement(asked, pairs, stored) === 'DIFFERENT') sum += PENALTY.fatherDiffers;
  if (pairs.filter(isFull).length < 2) sum += PENALTY.tooFewNames;
  for (const pair of pairs) {
    const [one, other] = [pair.asked, pair.stored];
    if (one.role === 'NAME' && other.role === 'NAME' && one.hadFamilyEnding !== other.hadFamilyEnding) {
      sum += PENALTY.endingMissing;
    }
    if (one.gender && other.gender && one.gender !== other.gender) sum += PENALTY.genderDiffers;
    if (isAnotherName(pair)) sum += PENALTY.anotherName;
  }
  return sum;
}

/** Birth facts decide before the name where both sides have them in full. */
function scoreWithBirth(nameScore: number, birth: BirthAgreement): number {
  if (birth.iin === 'EQUAL') return 1;
  const score = nameScore + birthBonus(birth) - (birth.iin === 'DIFFERENT' ? OTHER_IIN : 0);
  if (birth.date !== 'EQUAL' || nameScore < NAME_FOR_DATE) return score;
  return Math.max(score, 0.7 + 0.3 * nameScore);
}

const clamp = (score: number): number => Math.min(1, Math.max(0, score));

/** Дана asked and Дина stored, Илья and Ильяс: near, and two names that parents give. */
const isOtherGivenName = (pair: Pair): boolean =>
  (pair.how === 'OTHER_LANGUAGE' || (pair.how === 'SPELLING' && pair.likeness < ANOTHER_BELOW)) &&
  isGivenName(pair.asked.key) &&
  isGivenName(pair.stored.key);

const matchedWord = (pair: Pair): MatchedWord => ({
  asked: pair.asked.at,
  askedRole: pair.asked.role,
  storedRole: pair.stored.role,
  how: pair.how,
  likeness: pair.likeness,
  isAnotherName: isAnotherName(pair),
  isOtherGivenName: isOtherGivenName(pair),
});

/** Something asked about, ready to be compared with many. */
export interface Asked {
  readonly words: readonly AskedWord[];
  readonly birth: BirthFacts;
}

/** A stored name with what it is worth; why is told of the few that are shown. */
export interface Scored {
  readonly asked: Asked;
  readonly stored: StoredName;
  readonly pairs: readonly Pair[];
  readonly score: number;
  readonly nameScore: number;
}

/**
 * One stored name against one asked name: the mean likeness of the best assignment, less what is left over or
 * contradicts, and what the births add.
 */
export function scoreName(asked: Asked, stored: StoredName, likeness: Likeness): Scored {
  const pairs = assignWords(asked.words, stored.words, likeness);
  const mean = meanLikeness(asked.words, pairs, stored.words);
  const raw = mean - penalties(asked.words, pairs, stored.words);
  const score = clamp(scoreWithBirth(raw, compareBirths(asked.birth, stored.birth)));
  return { asked, stored, pairs, score, nameScore: clamp(raw) };
}

/** @returns the candidate with everything that speaks for it or against it. */
export function candidateOf({ asked, stored, pairs, score, nameScore }: Scored): Candidate {
  const birth = compareBirths(asked.birth, stored.birth);
  const storedNames = stored.words.filter(({ role }) => role === 'NAME').length;
  const facts = {
    words: pairs.map(matchedWord),
    ...{ year: birth.year, date: birth.date, iin: birth.iin },
    father: fatherAgreement(asked.words, pairs, stored.words),
    fullNames: pairs.filter(isFull).length,
    hasInitials: [...asked.words, ...stored.words].some(({ role }) => role === 'INITIAL'),
  };
  const gender = pairs.some(
    ({ asked: one, stored: other }) => one.gender && other.gender && one.gender !== other.gender,
  );
  const differs = differencesOf({ ...facts, gender, asked: asked.words, storedNames });
  return { id: stored.id, score, nameScore, reasons: { ...facts, differs } };
}

export {
  adviceDecision,
  type AdviceDecision,
  type AdviceReason,
  type AdvisedCandidate,
  type AdviceVerdict,
} from './advice-decision.js';
export { askedWords, MOST_WORDS, type AskedWord, type WordStanding } from './asked-name.js';
export { type Likeness } from './assign-words.js';
export { compareBirths, yearOf } from './birth-agreement.js';
export { LONGEST_KEY } from './edit-distance.js';
export { familyDecision, type FamilyDecision, type FamilyRule } from './family-decision.js';
export { initialLikeness } from './initials.js';
export { keyLikeness } from './key-likeness.js';
export * from './match-values.js';
export { formsOf } from './name-forms.js';
export { candidateOf, scoreName, type Asked, type Scored } from './score-candidate.js';
export { continues } from './short-form.js';
export { skeletonOf, skeletonVariants } from './skeleton.js';
export { type StoredName, type StoredWord } from './stored-name.js';
export { wordLikeness, type WordLikeness } from './word-likeness.js';

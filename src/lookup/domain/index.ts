export { answerFacts, type AnswerFacts, type HeldNow } from './answer-facts.js';
export { padTo, REPLY_BYTES } from './constant-size.js';
export { type NameInKeys } from './name-in-keys.js';
export {
  openingsAsked,
  openingsOf,
  theOnlyOne,
  type AskedFacts,
  type FamilyConsent,
  type HeldFacts,
} from './openings.js';
export { answerLines, constantLines } from './reply.js';
export { timeWords } from './time-words.js';
export { LANGUAGES, say, type Language } from './words.js';

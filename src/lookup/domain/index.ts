export { answerFacts, type AnswerFacts, type HeldNow } from './answer-facts.js';
export { padTo, REPLY_BYTES, REPLY_PAGE_BYTES } from './constant-size.js';
export { plainCodeWord, type FamilyConsent, type KnownName, type NameFacts } from './name-facts.js';
export { allWords, isWhole, type NameInKeys } from './name-in-keys.js';
export {
  answerLines,
  constantLines,
  receiptLines,
  textOf,
  type ReplyClock,
  type ReplyLine,
} from './reply.js';
export { familyBotReply, newsMessage, type FamilyBotReply } from './family-bot-words.js';
export { timeWords } from './time-words.js';
export { watchNews, type WatchedState } from './watch-news.js';
export { watchMail, type WatchMail } from './watch-mail.js';
export { LANGUAGES, say, type Language } from './words.js';

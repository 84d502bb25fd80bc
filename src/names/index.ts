export * from './domain/index.js';
export * from './domain/matching/decisions.js';
export {
  LiveNames,
  type AskedPerson,
  type ManyOptions,
  type NamedPerson,
  type NameSource,
  type RowAnswer,
  type SpellingRules,
} from './matching/live-names.js';
export { NameIndex, type IndexOptions, type SearchOptions } from './matching/name-index.js';
export { Turns } from './matching/turns.js';
export { NameFollower, type Followed, type NameChange, type NameStore } from './name-follower.js';
export { NameKeys, type NamedFacts, type PersonKeys } from './name-keys.js';
export { NameMatcher } from './name-matcher.js';
export { NamesModule } from './names.module.js';
export { TombstoneKeys, type TombstoneMarks } from './tombstone-keys.js';

export * from './domain/index.js';
export { NameKeys, type NamedFacts, type PersonKeys } from './name-keys.js';
export { NamesModule } from './names.module.js';

export { type EmbeddedPostgres, type EmbeddedPostgresOptions, startEmbeddedPostgres } from './start.js';
export { reachEmbeddedPostgres } from './reach.js';

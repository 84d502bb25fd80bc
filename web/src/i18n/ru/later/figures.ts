import { figures } from '../figures.js';

/** What the figures say and nothing else does. */
export const words = { figures };

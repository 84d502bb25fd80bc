import * as all from './words.js';

/** Russian, and the list of all messages: the other languages have the same keys and places. */
export const words = { ...all };

type Text = import('../message.js').Message;

export type Words = typeof words;

/** The same keys, in any words. */
export type SameKeys = { readonly [A in keyof Words]: { readonly [K in keyof Words[A]]: Text } };

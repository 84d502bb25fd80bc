import type { AccountWords } from './account.js';
import * as all from './words.js';

/** Russian, and the list of all messages: the other languages have the same keys and places. */
export const words = { ...all };

type Text = import('../message.js').Message;

/** Every area of words; those of the account's rooms are loaded with them. */
export type Words = typeof words & AccountWords;

type Same<W> = { readonly [A in keyof W]: { readonly [K in keyof W[A]]: Text } };

/** The same keys, in any words. */
export type SameKeys = Same<typeof words>;

/** The same keys as the account's rooms have. */
export type SameAccountKeys = Same<AccountWords>;

import type { words as account } from './later/account.js';
import type { words as desk } from './later/desk.js';
import type { words as figures } from './later/figures.js';
import type { words as leave } from './later/leave.js';
import * as all from './words.js';

/** Russian, and the list of all messages: the other languages have the same keys and places. */
export const words = { ...all };

type Text = import('../message.js').Message;

/** Areas that come with the rooms that say them, and not before (`Screen.words`). */
export interface Later {
  readonly account: typeof account;
  readonly desk: typeof desk;
  readonly figures: typeof figures;
  readonly leave: typeof leave;
}

/** Every area of words, whenever it is loaded. */
export type Words = typeof words & Later['account'] & Later['desk'] & Later['figures'] & Later['leave'];

type Same<W> = { readonly [A in keyof W]: { readonly [K in keyof W[A]]: Text } };

/** The same keys, in any words. */
export type SameKeys = Same<typeof words>;

/** The same keys as these rooms have. */
export type SameLater = { readonly [L in keyof Later]: Same<Later[L]> };

import * as cities from './cities.js';
import * as common from './common.js';
import * as shell from './shell.js';
import * as board from './board.js';
import * as caseFile from './case.js';
import * as figures from './figures.js';

/** Russian, and the list of all messages: the other languages have the same keys and places. */
export const words = { ...common, ...cities, ...shell, ...board, ...caseFile, ...figures };

type Text = import('../message.js').Message;

export type Words = typeof words;

/** The same keys, in any words. */
export type SameKeys = { readonly [A in keyof Words]: { readonly [K in keyof Words[A]]: Text } };

import { type Chance } from './chance.mjs';

export type Writer = (word: string, chance: Chance) => string;
export const LATIN: Readonly<Record<string, Writer>>;
export const FOREIGN: Readonly<Record<string, Writer>>;
export function inLatin(text: string, write: Writer, chance: Chance): string;

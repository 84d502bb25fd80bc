import { type Chance } from './chance.mjs';
import { type Identity } from './people.mjs';

export interface Question {
  readonly text: string;
  readonly year: number | null;
}

/** Kinds of variation by name; null where a kind does not fit this person. */
export function kindsOf(
  half: 'held-out' | 'tuning',
): Readonly<Record<string, (person: Identity, chance: Chance) => Question | null>>;

export function storedText(person: Identity, chance: Chance): { readonly text: string };

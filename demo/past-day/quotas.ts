import { type Random } from './random.js';

/** How a person's day ended. Everyone has exactly one. */
export type Outcome =
  | 'RELEASED'
  | 'CHARGED'
  | 'ARREST'
  | 'FINE'
  | 'WARNING'
  | 'TERMINATED'
  | 'ADJOURNED'
  | 'CRIMINAL'
  | 'NOT_KNOWN';

/**
 * The shape of the day, the same for every seed: 300 detained, 214 protocols (all but RELEASED, CRIMINAL and
 * NOT_KNOWN), 96 hearings (the five results of a hearing), 91 rulings (all of them but ADJOURNED).
 */
export const OUTCOMES: Readonly<Record<Outcome, number>> = {
  ARREST: 41,
  CRIMINAL: 4,
  FINE: 38,
  WARNING: 9,
  TERMINATED: 3,
  ADJOURNED: 5,
  CHARGED: 118,
  NOT_KNOWN: 12,
  RELEASED: 70,
};

export const PEOPLE = 300;
export const WOMEN = 75;
/** Six are under 16, the age of liability under CAO art. 65(1); the others are 16 or 17. */
export const MINORS = { underSixteen: 6, older: 12 } as const;
export const RIGHTS_CHECKS = 400;
export const ACCESS_REFUSALS = 12;
export const ROLES = { JOURNALIST: 9, OBSERVER: 4, ORGANISER: 3, PASSER_BY: 41, UNKNOWN: 13 } as const;

/** @returns each key as many times as its number says, in a random order. */
export function deal<K extends string>(random: Random, counts: Readonly<Record<K, number>>): K[] {
  const keys = Object.entries<number>(counts) as [K, number][];
  return random.shuffle(keys.flatMap(([key, count]) => Array<K>(count).fill(key)));
}

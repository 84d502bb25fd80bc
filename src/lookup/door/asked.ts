import { openingsAsked, type AskedFacts, type Language } from '../domain/index.js';
import { nameInKeys } from '../name-in-keys.js';

/** A question as it came in. Nothing of it outlives the call. */
export interface Question {
  readonly fullName: string;
  readonly birthYear?: number | null | undefined;
  /** ISO 8601 */
  readonly birthDate?: string | null | undefined;
  readonly codeWord?: string | null | undefined;
}

/** Where a question came from, and how its answer is wanted. */
export interface Asker {
  readonly address: string | undefined;
  readonly language: Language;
  readonly cost: number;
  /** solution of a challenge, if work was done */
  readonly proof?: string | null | undefined;
}

/** Longest texts that are read at all; a name of four parts has about sixty letters. */
export const LONGEST_NAME = 200;
export const LONGEST_WORD = 100;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** @returns what the rule of matching compares. */
export const askedFacts = ({ fullName, birthYear, birthDate, codeWord }: Question): AskedFacts => ({
  name: nameInKeys(fullName.length <= LONGEST_NAME ? fullName : ''),
  birthYear: birthYear ?? null,
  birthDate: birthDate && ISO_DATE.test(birthDate) ? birthDate : null,
  codeWord: codeWord && codeWord.length <= LONGEST_WORD ? codeWord : null,
});

/** @returns equal texts for equal questions, whoever is or is not held. */
export const canonicalQuestion = (asked: AskedFacts): string => JSON.stringify(openingsAsked(asked));

/** Long enough for all the work there is, too short to be noticed. */
const REPLY_AFTER_MS = 20;

/** @returns what the work returns, always the same time after it began: a timer set before it lets it go. */
export async function onTheTimer<T>(work: () => Promise<T>): Promise<T> {
  const due = new Promise((resolve) => setTimeout(resolve, REPLY_AFTER_MS));
  const done = await work();
  await due;
  return done;
}

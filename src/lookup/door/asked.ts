import { canonicalName, type NameQuery } from '../../names/index.js';
import { allWords, type Language } from '../domain/index.js';
import { nameInKeys } from '../name-in-keys.js';

/** A question as it came in. Nothing of it outlives the call. */
export interface Question {
  readonly fullName: string;
  readonly birthYear?: number | null | undefined;
  /** ISO 8601 */
  readonly birthDate?: string | null | undefined;
  readonly codeWord?: string | null | undefined;
}

/** What the rule of matching compares. */
export interface AskedFacts {
  readonly query: NameQuery;
  /** every word in keys, for comparing word for word */
  readonly words: string;
  readonly codeWord: string | null;
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

/** @returns what is compared. A year and a date that disagree are no birth at all. */
export function askedFacts({ fullName, birthYear, birthDate, codeWord }: Question): AskedFacts {
  const text = fullName.length <= LONGEST_NAME ? fullName : '';
  const date = birthDate && ISO_DATE.test(birthDate) ? birthDate : null;
  const year = birthYear ?? null;
  const agrees = year === null || date === null || year === yearOf(date);
  return {
    query: {
      name: canonicalName(text),
      birthYear: agrees ? (year ?? yearOf(date)) : null,
      birthDate: agrees ? date : null,
    },
    words: allWords(nameInKeys(text)),
    codeWord: codeWord && codeWord.length <= LONGEST_WORD ? codeWord : null,
  };
}

/**
 * What a budget counts as one question: the words and the year. The day and the code word do not make another one of
 * it, so neither can be tried out day by day.
 * @returns equal texts for equal questions, whoever is or is not held.
 */
export const canonicalQuestion = ({ words, query }: AskedFacts): string =>
  JSON.stringify([words, query.birthYear]);

const yearOf = (date: string | null): number | null => (date ? Number(date.slice(0, 4)) : null);

/** Long enough for the longest search in twenty thousand people on a busy machine (decision 0029). */
const REPLY_AFTER_MS = 50;

/** @returns what the work returns, always the same time after it began: a timer set before it lets it go. */
export async function onTheTimer<T>(work: () => Promise<T>): Promise<T> {
  const due = new Promise((resolve) => setTimeout(resolve, REPLY_AFTER_MS));
  const done = await work();
  await due;
  return done;
}

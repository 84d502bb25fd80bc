import { allWords, hasFathersName, isFullName, ownWords, type NameInKeys } from './name-in-keys.js';

/** Whom the held person allowed us to tell. */
export type FamilyConsent = 'NONE' | 'CODE_WORD' | 'NAME_AND_BIRTH';

/** One name under which a held person is known, with what is known beside it. */
export interface HeldFacts {
  readonly consent: FamilyConsent;
  readonly name: NameInKeys;
  readonly birthYear: number | null;
  /** ISO 8601 */
  readonly birthDate: string | null;
  readonly codeWord: string | null;
}

/** What somebody at the door says about a person. */
export interface AskedFacts {
  readonly name: NameInKeys;
  readonly birthYear: number | null;
  /** ISO 8601 */
  readonly birthDate: string | null;
  readonly codeWord: string | null;
}

/**
 * The kinds of compound fact that open an answer. NAME_YEAR_OF_DATE is a question with a full date meeting a
 * record that knows the year only; a record that knows the date never answers to its year alone then.
 */
export const OPENINGS = ['NAME_YEAR', 'NAME_DATE', 'NAME_YEAR_OF_DATE', 'NAME_CODE_WORD'] as const;
export type Opening = (typeof OPENINGS)[number];

const compose = (opening: Opening, words: string, fact: string | number): string =>
  `${opening}|${words}|${fact}`;

/**
 * What must be asked, word for word, for this person to be spoken of: none of it, no answer. Equality of every
 * word given and of the year. A person stored without a father's name opens to the full date or the code
 * word, never to a year.
 * @returns compound texts, to be hashed under the family key and never stored as they are.
 */
export function openingsOf(held: HeldFacts): string[] {
  if (held.consent === 'NONE' || !isFullName(held.name)) return [];
  const byCode = codeOpenings(held);
  return held.consent === 'CODE_WORD' ? byCode : [...birthOpenings(held), ...byCode];
}

function codeOpenings({ name, codeWord }: HeldFacts): string[] {
  const word = plainCodeWord(codeWord);
  if (!word) return [];
  return [...new Set([allWords(name), ownWords(name)])].map((words) =>
    compose('NAME_CODE_WORD', words, word),
  );
}

function birthOpenings({ name, birthDate, birthYear }: HeldFacts): string[] {
  const words = allWords(name);
  const year = birthYear ?? yearOf(birthDate);
  const found: string[] = [];
  if (birthDate) found.push(compose('NAME_DATE', words, birthDate));
  if (hasFathersName(name) && year !== null) {
    found.push(compose('NAME_YEAR', words, year));
    if (!birthDate) found.push(compose('NAME_YEAR_OF_DATE', words, year));
  }
  return found;
}

/**
 * What a question could open: always one entry a kind, null where it lacks a fact, so that every question is
 * the same work. A year and a date that disagree open nothing.
 */
export function openingsAsked(asked: AskedFacts): (string | null)[] {
  const full = isFullName(asked.name);
  const words = allWords(asked.name);
  const { birthDate, birthYear } = asked;
  const dateYear = yearOf(birthDate);
  const agrees = birthYear === null || dateYear === null || birthYear === dateYear;
  const word = plainCodeWord(asked.codeWord);
  const facts: Readonly<Record<Opening, string | number | null>> = {
    NAME_YEAR: birthDate ? null : birthYear,
    NAME_DATE: agrees ? birthDate : null,
    NAME_YEAR_OF_DATE: agrees ? dateYear : null,
    NAME_CODE_WORD: word || null,
  };
  return OPENINGS.map((opening) => {
    const fact = facts[opening];
    return full && fact !== null ? compose(opening, words, fact) : null;
  });
}

/**
 * The trap of a canary: its whole name, whatever year or date is guessed beside it. No entry of a person held
 * has one. Asked of every question, so that every question is the same work.
 * @returns null where the name is not full, which no canary's is.
 */
export const trapOf = (name: NameInKeys): string | null =>
  isFullName(name) && hasFathersName(name) ? `CANARY|${allWords(name)}` : null;

/** Typed by a frightened person on any keyboard: case, breaks and marks of punctuation do not count. */
const plainCodeWord = (codeWord: string | null): string =>
  (codeWord ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const yearOf = (date: string | null): number | null => (date ? Number(date.slice(0, 4)) : null);

/**
 * @param tags whose entries the question opened, one a match.
 * @returns the one person it can only mean; null when it means nobody, or two.
 */
export function theOnlyOne(tags: readonly string[]): string | null {
  const different = new Set(tags);
  return different.size === 1 ? [...different][0]! : null;
}

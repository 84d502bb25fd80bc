import { type LocalDate } from '../../../kernel/index.js';
import { type CanonicalName } from '../canonical-name.js';

/** Why a row wants a person's eye. Stable codes, part of the API; a row may carry several. */
export type RowMark =
  /** A named person without a year of birth. */
  | 'NO_BIRTH_YEAR'
  /** A two-digit number, or two years, which may be read in more than one way; the words are in `notes`. */
  | 'YEAR_AMBIGUOUS'
  /** A year with digits missing: 19··, 199?. */
  | 'YEAR_UNREADABLE'
  /** 31 February, a birth in the future: the words are in `notes`, a possible year is kept. */
  | 'DATE_IMPOSSIBLE'
  /** The year or date typed and the one inside the IIN differ. Both are shown: the typed one in its field. */
  | 'BIRTH_DIFFERS'
  /** Twelve digits that are no IIN: wrong checksum or no date in it. They are in `notes`, `iin` is absent. */
  | 'IIN_CHECKSUM'
  | 'ONE_LETTER_NAME'
  /** Only initials stand for the given name. */
  | 'INITIALS'
  /** Under 18, or may be, by date, year, age or word. */
  | 'MINOR_LIKELY'
  /** Two signs of sex contradict each other; `sex` is absent. */
  | 'SEX_UNCLEAR'
  /** More than one full name in the row; too alike to be told apart, so it was not split. */
  | 'SEVERAL_PEOPLE_LIKELY'
  /** Control characters, direction marks or broken characters were in the text; `asText` still has them. */
  | 'HIDDEN_CHARACTERS'
  /** No person was found in the line. */
  | 'KEPT_AS_TEXT';

/** What was found of one person besides the name. */
export interface PersonFacts {
  readonly birthYear?: number;
  readonly birthDate?: LocalDate;
  /** Years of age as given ("около 40"); of a span the lower end. Never turned into a birth year. */
  readonly ageYears?: number;
  /** Twelve digits with the right checksum. */
  readonly iin?: string;
  /** E.164: +7… for Kazakhstan. */
  readonly phone?: string;
  /** As `488`, `488-1` or `488(6)`. */
  readonly article?: string;
}

/** One row of a pasted list: a person, a nameless person, or a line kept as text. */
export interface ParsedRow extends PersonFacts {
  /** Line of the pasted text the row stands on, from 1. Several rows may share one. */
  readonly line: number;
  /** The row as it was pasted, byte for byte. */
  readonly asText: string;
  /** The name as written, in the order written. Absent when nameless or unreadable. */
  readonly fullName?: string;
  /** The same name for comparing; present exactly when `fullName` is. */
  readonly canonical?: CanonicalName;
  /** Only where evident: a word, a patronymic, an IIN, or a family ending that nothing contradicts. */
  readonly sex?: 'FEMALE' | 'MALE';
  /** What was not understood, in the row's words; empty when all was. */
  readonly notes: string;
  /** The language the row is written in. No evidence of the language a person wants or speaks. */
  readonly languageHint?: 'kk' | 'ru';
  readonly isNameless: boolean;
  /** How a nameless person was described; present exactly when nameless. */
  readonly description?: string;
  /** SURE: read without a doubt. LIKELY: a person, some reading is a guess. UNREADABLE: kept as text. */
  readonly confidence: 'SURE' | 'LIKELY' | 'UNREADABLE';
  readonly marks: readonly RowMark[];
}

/** A row being read: `rest` is what no reader has taken yet, with GAP where something was taken. */
export interface Reading {
  readonly rest: string;
  /** Taken out so that nobody reads it again, but not understood: goes to the notes. */
  readonly kept: readonly string[];
  readonly facts: PersonFacts;
  readonly marks: readonly RowMark[];
  /** Signs of sex that do not rest on the name. */
  readonly sexSigns: readonly ('FEMALE' | 'MALE')[];
  /** The day the list is read; without it nobody's age is known and two-digit years turn at 30. */
  readonly today?: LocalDate | undefined;
}

/** Stands where a fact was taken out; readable text holds no control characters of its own. */
export const GAP = '\u0001';

/** Takes what it understands out of a reading. Pure, total, linear in the length of `rest`. */
export type Reader = (reading: Reading) => Reading;

const without = (rest: string, match: RegExpExecArray): string =>
  rest.slice(0, match.index) + GAP + rest.slice(match.index + match[0].length);

/** @returns the reading with a match taken out and understood. */
export const take = (reading: Reading, match: RegExpExecArray, facts: PersonFacts = {}): Reading => ({
  ...reading,
  rest: without(reading.rest, match),
  facts: { ...reading.facts, ...facts },
});

/** @returns the reading with a match taken out, kept for the notes and marked. */
export const keep = (reading: Reading, match: RegExpExecArray, mark: RowMark): Reading => ({
  ...reading,
  rest: without(reading.rest, match),
  kept: [...reading.kept, match[0].trim()],
  marks: [...reading.marks, mark],
});

import { type LocalDate } from '../../../kernel/index.js';
import { readableText } from '../spelling/clean-text.js';
import { withoutSpokenPlace } from './dictation/dictated-rows.js';
import { inDigits } from './dictation/spoken-facts.js';
import { asTable, withoutLabels } from './labels.js';
import { openLine } from './line-envelope.js';
import { isNameless } from './nameless.js';
import { type ParsedRow, type Reader, type Reading, type RowMark } from './parsed-row.js';
import { minorMark, personMarks, sexOf } from './person-marks.js';
import { readBirthDate } from './birth/read-date.js';
import { holdsAnother, readName, type NameInRow } from './read-name.js';
import { readArticle, readIin, readPhone } from './read-numbers.js';
import { readAge, readMinorWord, readSexWord } from './read-person-words.js';
import { readBareYear, readBirthYear } from './birth/read-year.js';

/** Longer pieces are texts, not rows: kept, not searched. */
const LONGEST_ROW = 1500;
const HIDDEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd\p{Cs}]/u;
const DOUBTS: readonly RowMark[] = [
  'YEAR_AMBIGUOUS',
  'YEAR_UNREADABLE',
  'DATE_IMPOSSIBLE',
  'BIRTH_DIFFERS',
  'IIN_CHECKSUM',
  'ONE_LETTER_NAME',
  'INITIALS',
  'SEX_UNCLEAR',
  'SEVERAL_PEOPLE_LIKELY',
];
const KAZAKH = /[әғқңөұүһі]|(?:ulı|uly|qyzy)(?!\p{L})|[ğñşūǵ]/iu;

/** In the order in which one could take another's digits. */
const READERS: readonly Reader[] = [
  readIin,
  readPhone,
  readBirthDate,
  readArticle,
  readBirthYear,
  readAge,
  readMinorWord,
  readSexWord,
  readBareYear,
];

const hintOf = (content: string): { languageHint?: 'kk' | 'ru' } => {
  if (KAZAKH.test(content)) return { languageHint: 'kk' };
  return /\p{Script=Cyrillic}/u.test(content) ? { languageHint: 'ru' } : {};
};

/** Where a row stands and how it was pasted. */
export interface Pasted {
  readonly line: number;
  readonly asText: string;
}

type Verdict = Omit<ParsedRow, keyof Pasted | 'languageHint'>;

function named(reading: Reading, { fullName, canonical, left, isPlain }: NameInRow): Verdict {
  const { sex, marks: sexMarks } = sexOf(reading, canonical.tokens);
  const several: RowMark[] = holdsAnother(left) ? ['SEVERAL_PEOPLE_LIKELY'] : [];
  const marks = [
    ...reading.marks,
    ...personMarks(reading, canonical.tokens),
    ...minorMark(reading),
    ...sexMarks,
    ...several,
  ];
  const isComplete =
    reading.facts.birthYear !== undefined || canonical.tokens.some(({ role }) => role === 'PATRONYMIC');
  const isSure = isPlain && isComplete && !marks.some((mark) => DOUBTS.includes(mark));
  const notes = [...left, ...reading.kept].join('; ');
  const confidence = isSure ? 'SURE' : 'LIKELY';
  return {
    ...reading.facts,
    fullName,
    canonical,
    ...(sex && { sex }),
    notes,
    isNameless: false,
    confidence,
    marks,
  };
}

function nameless(reading: Reading, description: string): Verdict {
  const { sex, marks } = sexOf(reading, []);
  return {
    ...reading.facts,
    ...(sex && { sex }),
    notes: '',
    isNameless: true,
    description,
    confidence: 'LIKELY',
    marks: [...reading.marks, ...minorMark(reading), ...marks],
  };
}

function unread(notes: string, facts: Reading['facts'] = {}, marks: readonly RowMark[] = []): Verdict {
  return { ...facts, notes, isNameless: false, confidence: 'UNREADABLE', marks: [...marks, 'KEPT_AS_TEXT'] };
}

function judge(content: string, isNumbered: boolean, today: LocalDate | undefined): Verdict {
  if (content.length > LONGEST_ROW) return unread(content);
  const dictated = isNumbered ? null : withoutSpokenPlace(content);
  const written = inDigits(asTable(withoutLabels(dictated ?? content)), today);
  const start: Reading = { rest: written, kept: [], facts: {}, marks: [], sexSigns: [], today };
  const reading = READERS.reduce((before, read) => read(before), start);
  if (isNameless(written)) return nameless(reading, dictated ?? content);
  const hasEvidence = isNumbered || dictated !== null || Object.keys(reading.facts).length > 0;
  const name = readName(reading.rest, hasEvidence);
  return name ? named(reading, name) : unread(content, reading.facts, reading.marks);
}

/** One piece of a pasted list as a row. Total: what cannot be read is kept as text. */
export function parseRow({ line, asText }: Pasted, today?: LocalDate): ParsedRow {
  const { content, isNumbered } = openLine(readableText(asText).replace(/[^\S\t]+/gu, ' '));
  const verdict = judge(content, isNumbered, today);
  const marks = new Set([...verdict.marks, ...(HIDDEN.test(asText) ? (['HIDDEN_CHARACTERS'] as const) : [])]);
  return { line, asText, ...verdict, ...hintOf(content), marks: [...marks] };
}

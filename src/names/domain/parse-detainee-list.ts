import { type LocalDate } from '../../kernel/index.js';
import { beginsCard, continuesCard } from './list/labels.js';
import { openLine } from './list/line-envelope.js';
import { parseRow } from './list/parse-row.js';
import { type ParsedRow } from './list/parsed-row.js';
import { splitPeople } from './list/split-people.js';
import { readableText } from './spelling/clean-text.js';

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
/** Nothing an eye could see; half a surrogate pair shows as a box and is kept. */
const BLANK = /^[\s\p{Cc}\p{Cf}]*$/u;
/** The head of a chat message is short; only such lines are looked at. */
const LONGEST_HEAD = 120;

interface Line {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** Lines as they end; a card of labelled lines ("Фамилия: …", "Имя: …") is one. */
function* linesOf(text: string): Generator<Line> {
  let open: Line | null = null;
  for (const line of endedLines(text)) {
    const written = text.slice(line.start, line.end);
    const isMore: boolean = open !== null && continuesCard(written);
    if (open && !isMore) yield open;
    const joined: Line = open && isMore ? { ...open, end: line.end } : line;
    open = isMore || beginsCard(written) ? joined : null;
    if (!open) yield line;
  }
  if (open) yield open;
}

function* endedLines(text: string): Generator<Line> {
  let start = 0;
  let number = 1;
  for (const match of text.matchAll(LINE_END)) {
    yield { number, start, end: match.index };
    start = match.index + match[0].length;
    number += 1;
  }
  yield { number, start, end: text.length };
}

const isHead = (line: string): boolean =>
  line.length <= LONGEST_HEAD && openLine(readableText(line)).isChatHead;

/** Rows as pasted: a chat head that stands alone goes with the line after it, several people on a line apart. */
function* pastedRows(text: string): Generator<{ line: number; asText: string }> {
  let head: Line | null = null;
  for (const line of linesOf(text)) {
    const written = text.slice(line.start, line.end);
    if (BLANK.test(written)) continue;
    const wasHead: Line | null = head;
    head = isHead(written) ? line : null;
    if (head) {
      if (wasHead) yield { line: wasHead.number, asText: text.slice(wasHead.start, wasHead.end) };
      continue;
    }
    const whole = text.slice(wasHead?.start ?? line.start, line.end);
    for (const asText of splitPeople(whole)) yield { line: line.number, asText };
  }
  if (head) yield { line: head.number, asText: text.slice(head.start, head.end) };
}

/**
 * A pasted or typed list of detainees, in Russian, Kazakh or Latin writing, as rows in their order. Stores
 * nothing, asks nobody, never throws; time grows with the length of the text. Every line that shows
 * something gives at least one row, and what is not understood stays in the row's notes.
 * @param today the day of the list where it was written. Without it ages follow from words alone, births
 *   are not compared with today, and a two-digit year up to 30 belongs to this century.
 */
export const parseDetaineeList = (text: string, today?: LocalDate): ParsedRow[] =>
  Array.from(pastedRows(text), (pasted) => parseRow(pasted, today));

import { MONTH_WORD } from './birth/months.js';

/** What a chat puts in front of a message. */
const TIME = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]m)?`;
const DATE = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}`;
const STAMP = `(?:${TIME},?\\s${DATE}|${DATE},?\\s${TIME})`;
const SENDER = String.raw`[^:[\]]{1,60}`;
/** "[21:40, 14.11.2026] Имя:", "14.11.2026, 21:40 - Имя:" and "Имя, [14.11.2026 21:40]:". */
const CHAT = [
  new RegExp(`^[\\s\\p{Cf}]*\\[(?:${STAMP}|${TIME})\\]\\s?(?:${SENDER}:(?=\\s|$))?\\s*`, 'iu'),
  new RegExp(`^[\\s\\p{Cf}]*${STAMP}\\s-\\s${SENDER}:(?=\\s|$)\\s*`, 'iu'),
  new RegExp(`^[\\s\\p{Cf}]*${SENDER},\\s\\[${STAMP}\\]:?\\s*`, 'iu'),
];

const LONGEST_HEAD = 160;

/** A number before one of these counts years, days or articles, not rows. */
const NOT_A_ROW = String.raw`(?!(?:лет|год|жас|жыл|бап|years?|y\.?o|г\.|гр|ж\.|${MONTH_WORD}\s\d))`;
const NUMBER = [
  /^[\s*]*(?:№|#|no\.?)\s?\d{1,5}(?:\s?[.):;-]|(?=\s|$))\s*/iu,
  /^[\s*(]*(?!(?:19|20)\d\d)\d{1,5}\s?[.)\]:;|](?!\d)\s*/u,
  new RegExp(`^[\\s*]*\\d{1,3}(?:\\s?-\\s?|\\s+)(?=\\p{L})${NOT_A_ROW}`, 'iu'),
  /^\s*\d{1,4},(?=\p{Lu})/u,
  /^\s*[-*•·●▪‣>+](?!\d)\s*/u,
];

/** A line without what stood in front of the row. */
export interface Opened {
  readonly content: string;
  /** The line is only the head of a chat message; the row comes on a later line. */
  readonly isChatHead: boolean;
  readonly isNumbered: boolean;
}

/** Takes off the first of the patterns that fits. */
const strip = (line: string, patterns: readonly RegExp[]): string =>
  line.replace(patterns.find((pattern) => pattern.test(line)) ?? '', '');

/** @param line a line, readable or as pasted. @returns how many characters of it say only who wrote when. */
export function chatHeadLength(line: string): number {
  const start = line.slice(0, LONGEST_HEAD);
  return start.length - strip(start, CHAT).length;
}

/** @param line a readable line. A year, a date or an age in front is not taken for a row number. */
export function openLine(line: string): Opened {
  const message = line.slice(chatHeadLength(line));
  const content = strip(message, NUMBER);
  return {
    content: content.trim(),
    isChatHead: message.length < line.length && message.trim() === '',
    isNumbered: content !== message,
  };
}

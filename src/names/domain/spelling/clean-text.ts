/** Everything people and keyboards write for an apostrophe, a soft sign or a 2017 Kazakh Latin mark. */
const APOSTROPHES = /[`´‘’‛ʹʻʼʽˈ′＇]/g;
const DASHES = /[‐‑‒–—−]/g;
const ACCENTS = /\p{M}+/gu;
/** Direction marks, zero-width signs, the soft hyphen: they separate nothing. */
const INVISIBLE = /\p{Cf}+/gu;
/** 1️⃣ is a number, and a picture stays one without its variation selector. */
const KEYCAP = /(?<=\d)\ufe0f?\u20e3/g;
const VARIATION = /[\ufe00-\ufe0f]/g;
/** Control characters and halves of broken surrogate pairs. */
const CONTROL = /[\p{Cc}\p{Cs}]+/gu;

/**
 * A text as an eye reads it: NFKC, one kind of apostrophe and dash, nothing invisible, control characters
 * as one space each run. Letters keep their case; never throws, also on broken surrogates.
 */
export function readableText(text: string): string {
  return text
    .replace(APOSTROPHES, "'")
    .normalize('NFKC')
    .replace(DASHES, '-')
    .replace(INVISIBLE, '')
    .replace(KEYCAP, ')')
    .replace(VARIATION, '')
    .replace(CONTROL, ' ');
}

/** A word of a name as written, and whether a full stop follows it at once. */
export interface WrittenWord {
  readonly written: string;
  readonly dotted: boolean;
}

const WORD = /[\p{L}\p{M}\d'-]+\.?/gu;
/** A year or a number glued to a word is not a slip of one key. */
const LONG_NUMBER = /\d{2,}/g;

/** @returns the words of a readable text that hold a letter; everything else separates. */
export function wordsOf(readable: string): WrittenWord[] {
  const words: WrittenWord[] = [];
  for (const [found] of readable.replace(LONG_NUMBER, ' ').matchAll(WORD)) {
    const written = found.replace(/\.$/, '').replace(/^['-]+|-+$/g, '');
    if (/\p{L}/u.test(written)) words.push({ written, dotted: found.endsWith('.') });
  }
  return words;
}

/** @returns a word in lower case without hyphens and without accents that no letter of ours needs. */
export const plainWord = (written: string): string =>
  written.toLowerCase().normalize('NFC').replace(ACCENTS, '').replaceAll('-', '');

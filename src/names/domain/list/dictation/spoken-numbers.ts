import { numberWord, type NumberWord } from './number-words.js';

/** A number said in words, and where. */
export interface SpokenNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly isOrdinal: boolean;
}

const WORD = /\p{L}+/gu;
/** Words of one number stand apart by spaces or a hyphen. */
const JOINT = /^[ \u00a0-]{1,2}$/;

/** A number while its words come: whole thousands and hundreds, and what is still below a hundred. */
interface Sum {
  readonly high: number;
  readonly low: number;
}

/** @returns the number with one more word, or null where that word begins another number. */
function added({ high, low }: Sum, { value, kind }: NumberWord): Sum | null {
  if (kind === 'MULTIPLIER') {
    const times = low === 0 ? 1 : low;
    const isNext = high === 0 ? low < 100 : high % 1000 === 0 && value < 1000;
    return isNext && times < 10 ? { high: high + times * value, low: 0 } : null;
  }
  if (value >= 100) {
    return low === 0 && high % 1000 === 0 && (high > 0 || value >= 1000) ? { high: high + value, low } : null;
  }
  if (low === 0) return { high, low: value };
  return value < 10 && low >= 10 && low % 10 === 0 ? { high, low: low + value } : null;
}

interface Open extends SpokenNumber {
  readonly sum: Sum;
}

/** @returns the open number with one more word, or null where the word begins another. */
function continued(open: Open, word: NumberWord, gap: string, end: number): Open | null {
  const sum = open.isOrdinal || !JOINT.test(gap) ? null : added(open.sum, word);
  return sum && { ...open, end, sum, value: sum.high + sum.low, isOrdinal: word.kind === 'ORDINAL' };
}

function begun(word: NumberWord, start: number, end: number): Open | null {
  const sum = added({ high: 0, low: 0 }, word);
  return sum && { start, end, sum, value: sum.high + sum.low, isOrdinal: word.kind === 'ORDINAL' };
}

/** @returns all numbers said in words in a text, in order, the longest reading of each. */
export function spokenNumbers(text: string): SpokenNumber[] {
  const found: Open[] = [];
  for (const { 0: written, index: start } of text.matchAll(WORD)) {
    const word = numberWord(written);
    if (!word) continue;
    const end = start + written.length;
    const open = found.at(-1);
    const more = open ? continued(open, word, text.slice(open.end, start), end) : null;
    const next = more ?? begun(word, start, end);
    if (more) found.pop();
    if (next) found.push(next);
  }
  return found;
}

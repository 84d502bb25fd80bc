import { plainWord } from './clean-text.js';
import { cyrillicToKey } from './cyrillic-letters.js';
import { latinToKey } from './latin-letters.js';
import { inOneAlphabet } from './look-alikes.js';

const LATIN_RUN = /[\p{Script=Latin}']+/gu;

/**
 * A written word in the key alphabet, its endings still on it. Letters of other alphabets (Georgian, Han,
 * Arabic) stay themselves, so that equal writing is equal.
 */
export function letterKey(written: string): string {
  const word = plainWord(inOneAlphabet(written));
  return cyrillicToKey(word.replace(LATIN_RUN, latinToKey)) || word;
}

/** A stem in its last form: soft signs gone, iotated and double letters settled, so that scripts meet. */
export function settledKey(stem: string): string {
  const key = stem
    .replaceAll("'", '')
    .replace(/^i[eo]/, 'e')
    .replace(/([aeiou])ie/g, '$1e')
    .replaceAll('dj', 'j')
    .replace(/(.)\1+/gu, '$1')
    .replace(/^u(?=[aeio])/, 'v');
  return key || stem;
}

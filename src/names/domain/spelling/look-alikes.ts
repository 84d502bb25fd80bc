/** Latin and digits on the left, the Cyrillic letter they are taken for on the right; capitals have twins of their own. */
const TWINS = 'AА BВ CС EЕ HН IІ KК MМ OО PР TТ XХ YУ ƏӘ aа cс eе hһ iі kк oо pр xх yу əә';
const DIGITS = [
  ['0', 'о', 'o'],
  ['1', 'і', 'l'],
  ['3', 'з', 'z'],
  ['4', 'ч', 'ch'],
  ['6', 'б', 'b'],
] as const;

const pairs = TWINS.split(' ').map((twin): [string, string] => [twin.slice(0, 1), twin.slice(1)]);
const toCyrillic = new Map<string, string>([
  ...pairs,
  ['l', 'і'],
  ...DIGITS.map(([digit, cyrillic]): [string, string] => [digit, cyrillic]),
]);
const toLatin = new Map<string, string>([
  ...pairs.map(([latin, cyrillic]): [string, string] => [cyrillic, latin]),
  ...DIGITS.map(([digit, , latin]): [string, string] => [digit, latin]),
]);

const lettersOf = (word: string, script: RegExp): string[] => word.match(script) ?? [];
const without = (letters: string[], twins: ReadonlyMap<string, string>): number =>
  letters.filter((letter) => !twins.has(letter)).length;

/**
 * A word typed with keys of two alphabets, or with a digit for a letter, in one. The alphabet whose letters
 * have no twin in the other is meant; where that does not decide, the one with more letters; then Cyrillic.
 * Letters without a twin stay as they are.
 */
export function inOneAlphabet(word: string): string {
  const cyrillic = lettersOf(word, /\p{Script=Cyrillic}/gu);
  const latin = lettersOf(word, /\p{Script=Latin}/gu);
  if (!/\d/.test(word) && (cyrillic.length === 0 || latin.length === 0)) return word;
  const lean = without(latin, toCyrillic) - without(cyrillic, toLatin) || latin.length - cyrillic.length;
  const twins = lean > 0 ? toLatin : toCyrillic;
  return Array.from(word, (letter) => twins.get(letter) ?? letter).join('');
}

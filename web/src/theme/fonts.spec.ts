import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { lettersOf } from '../../../test/support/woff2.js';

const KAZAKH = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
/** Names are read in Latin spelling too, also in the alphabets that were proposed for Kazakh. */
const LATIN = 'abcdefghijklmnopqrstuvwxyzäöüğşūŋıİñ';
const bothCases = (letters: string): string[] => [...letters, ...letters.toUpperCase()];

const css = readFileSync(join(import.meta.dirname, 'fonts.css'), 'utf8');
const resolve = createRequire(import.meta.url).resolve;

/** What the style sheet says of each file, beside the letters the file has. */
const faces = css.split('@font-face').flatMap((block) => {
  const file = /url\('([^']+)'\)/.exec(block)?.[1];
  const range = /unicode-range:([^;]+);/.exec(block)?.[1];
  return file && range ? [{ file, claims: claimed(range), letters: lettersOf(resolve(file)) }] : [];
});

function claimed(range: string): (code: number) => boolean {
  const parts = range.split(',').map((part) => {
    const [from, to] = part
      .trim()
      .slice(2)
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return [from!, to ?? from!] as const;
  });
  return (code) => parts.some(([from, to]) => from <= code && code <= to);
}

/** Of several faces that claim a sign the browser asks the last. */
const faceOf = (code: number) => faces.findLast(({ claims }) => claims(code));

const isLetter = (code: number): boolean => /\p{L}/u.test(String.fromCodePoint(code));
const show = (code: number): string => `${String.fromCodePoint(code)} U+${code.toString(16)}`;

describe('the bundled fonts', () => {
  it('are the four files of the style sheet, all of them read', () => {
    expect(faces.map(({ letters }) => letters.size > 50)).toEqual([true, true, true, true]);
    // a file that has not a letter is told from one that has it
    const cyrillic = faces.find(({ file }) => file.includes('text-cyrillic-wght'))!.letters;
    expect(['ұ', 'ә'].map((letter) => cyrillic.has(letter.codePointAt(0)!))).toEqual([true, false]);
  });

  it.each([
    ['Kazakh and Russian', KAZAKH],
    ['Latin', LATIN],
  ])('write every letter: %s', (_, letters) => {
    const codes = bothCases(letters).map((letter) => letter.codePointAt(0)!);
    expect(codes.filter((code) => !faceOf(code)?.letters.has(code)).map(show)).toEqual([]);
  });

  it('are asked for no letter that another of them has', () => {
    const all = new Set(faces.flatMap(({ letters }) => [...letters].filter(isLetter)));
    const misled = [...all].filter((code) => faceOf(code)?.letters.has(code) === false);
    expect(misled.map(show)).toEqual([]);
  });
});

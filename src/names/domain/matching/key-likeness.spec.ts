import fc from 'fast-check';
import { canonicalName } from '../canonical-name.js';
import { keyDistance } from './edit-distance.js';
import { initialLikeness } from './initials.js';
import { keyLikeness } from './key-likeness.js';
import { skeletonOf, skeletonVariants } from './skeleton.js';

const keyOf = (word: string): string => canonicalName(word).tokens[0]!.key;

describe('keys of one name in many hands are near', () => {
  it.each([
    ['Өмірзақ', 'Умирзак', 0.9],
    ['Хрущёв', 'Chruschtschow', 0.8],
    ['Жуков', 'Joukov', 0.95],
    ['Ельцин', 'Jelzin', 0.7],
    ['Евгений', 'Jewgeni', 0.8],
    ['Шоқан', 'Чокан', 0.75],
    ['Әуезов', 'Awesow', 0.8],
    ['Любовь', 'Lyubov', 1],
    ['Яковлев', 'Jakowlew', 0.85],
    ['Қожахметов', 'Kozhakhmetov', 0.9],
    ['Фатима', 'Патима', 0.8],
    ['Сериков', 'Сеирков', 0.85],
  ])('%s and %s: at least %s', (one, other, least) => {
    expect(keyLikeness(keyOf(one), keyOf(other))).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ['Ерлан', 'Ержан', 0.82],
    ['Асқар', 'Асхат', 0.8],
    ['Ким', 'Цой', 0.3],
    ['Болат', 'Марат', 0.7],
    ['Гүлнар', 'Гүлмира', 0.82],
  ])('%s and %s are two names: at most %s', (one, other, most) => {
    expect(keyLikeness(keyOf(one), keyOf(other))).toBeLessThanOrEqual(most);
  });
});

describe('distance (properties)', () => {
  const key = fc.string({
    unit: fc.constantFrom(...'aeioubpdtmlrfvgkhnszjCSc王'),
    minLength: 1,
    maxLength: 12,
  });

  it('is symmetric, never negative, and zero for equal keys alone', () => {
    fc.assert(
      fc.property(key, key, (one, other) => {
        const distance = keyDistance(one, other);
        expect(distance).toBeCloseTo(keyDistance(other, one), 9);
        expect(distance === 0).toBe(one === other);
        expect(keyLikeness(one, other)).toBeCloseTo(keyLikeness(other, one), 9);
      }),
      { numRuns: 500 },
    );
  });

  it('one letter dropped, added or replaced leaves a common variant of the skeletons', () => {
    fc.assert(
      fc.property(key, fc.nat(), fc.constantFrom(...'aktnS', ''), (word, at, letter) => {
        const place = 1 + (at % word.length);
        const slipped = word.slice(0, place) + letter + word.slice(place + 1);
        const variants = new Set(skeletonVariants(skeletonOf(word)));
        const meets = skeletonVariants(skeletonOf(slipped)).some((variant) => variants.has(variant));
        expect(meets || skeletonOf(word).length <= 1 || skeletonOf(slipped).length <= 1).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('keys of any length take bounded time', () => {
    expect(keyDistance('a'.repeat(100_000), 'k'.repeat(100_000))).toBeLessThan(100);
  });
});

describe('initials', () => {
  it.each([
    ['А.', 'Асқар', true],
    ['Ж.', 'Жанболат', true],
    ['Дж.', 'Жамиля', true],
    ['Z.', 'Жанболат', true],
    ['K.', 'Хасен', true],
    ['Ye.', 'Ерлан', true],
    ['Yu.', 'Юрий', true],
    ['А.', 'Болат', false],
    ['С.', 'Ерлан', false],
  ])('%s stands for %s: %s', (initial, name, fits) => {
    expect(initialLikeness(keyOf(initial), keyOf(name)) > 0).toBe(fits);
  });
});

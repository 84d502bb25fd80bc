/**
 * Invented people: identities composed of single words by chance. A word belongs to one of two halves by its hash;
 * the rules were tuned on one half alone, the other is what `npm run eval:names` judges by.
 */
import { hashOf, zipf } from './chance.mjs';
import * as kazakh from './tokens/kazakh.mjs';
import * as neighbours from './tokens/neighbours.mjs';
import * as slavic from './tokens/slavic.mjs';

const halfOf = (word) => (hashOf(`half ${word}`) & 1 ? 'tuning' : 'held-out');
const byHash = (list) => [...list].sort((a, b) => hashOf(a) - hashOf(b));

/** Кен + бай, Нұр + мұхамет: no letter three times, no vowel beside a vowel. */
function compounds() {
  const found = [];
  for (const first of kazakh.FIRST) {
    for (const second of kazakh.SECOND) {
      const both = first + second;
      if (first !== second && !/[аәоөуұүыіеи]{2}|(.)\1/u.test(both)) found.push(both);
    }
  }
  return byHash(found);
}

const slavicFamilies = () =>
  byHash(
    slavic.STEMS.flatMap((stem) =>
      [...new Set(slavic.ENDINGS)].map((ending) => familyOf(stem, ending)).filter(Boolean),
    ),
  );

const SOFT = /[жчшщц]$/u;
function familyOf(stem, ending) {
  if (/[аеёиоуыэюя]$/u.test(stem)) return /^[аеёиоуыэюя]/u.test(ending) ? null : stem + ending;
  if (ending === 'ов' && SOFT.test(stem)) return `${stem}ев`;
  if (ending === 'ев' && !/[ьйжчшщц]$/u.test(stem)) return null;
  const base = stem.replace(/[ьй]$/u, '');
  if (ending === 'ёв') return /ь$/u.test(stem) ? `${base}ёв` : null;
  return base + ending;
}

/** Family names nobody has counted: built of syllables, so that the dictionary has a long tail of rare words. */
const ONSETS = 'б в г д ж з к л м н п р с т ф х ц ч ш бр гр др кл кр пл пр ск ст тр хр шк св'.split(' ');
const VOWELS = 'а а е и о у ы'.split(' ');
const CODAS = ' й к л м н р с т х ш нд рк рт ст лк нк рд'.split(' ');
const TAILS = ['ов', 'ов', 'ев', 'ин', 'ский', 'енко', 'ук', 'ян', 'дзе', 'ер', 'ман', ''];

function rareFamily(chance, half) {
  for (;;) {
    const syllables = Array.from(
      { length: chance.is(0.7) ? 2 : 1 },
      () => chance.of(ONSETS) + chance.of(VOWELS),
    );
    const tail = chance.of(TAILS);
    const coda = tail === '' ? chance.of(CODAS.slice(1)) : chance.of(CODAS.slice(2));
    const word = syllables.join('') + (tail === 'дзе' ? '' : coda) + tail;
    if (word.length > 3 && halfOf(word) === half) return word;
  }
}

/** @param half 'tuning' or 'held-out'. @returns (chance) => identity */
export function peopleOf(half) {
  const mine = (list) => list.filter((word) => halfOf(word) === half);
  const made = mine(compounds());
  const draw = {
    kkMen: zipf([...mine(kazakh.MEN), ...made.slice(0, 250)], { flat: 12 }),
    kkWomen: zipf(mine(kazakh.WOMEN), { flat: 12 }),
    kkFamilies: zipf([...mine(kazakh.MEN), ...made], { flat: 25, slope: 0.75 }),
    ruMen: zipf(mine(slavic.MEN), { flat: 6 }),
    ruWomen: zipf(mine(slavic.WOMEN), { flat: 6 }),
    ruFamilies: zipf(mine(slavicFamilies()), { flat: 20, slope: 0.7 }),
    otherMen: zipf(mine(neighbours.MEN), { flat: 8 }),
    otherWomen: zipf(mine(neighbours.WOMEN), { flat: 8 }),
    otherFamilies: zipf(mine([...neighbours.CHANGING, ...neighbours.FIXED]), { flat: 10 }),
  };
  const kinds = {
    kazakh: (chance, sex) => ({
      given: (sex === 'F' ? draw.kkWomen : draw.kkMen)(chance),
      family: draw.kkFamilies(chance),
      familyEnding: chance.is(0.9),
      father: draw.kkMen(chance),
    }),
    slavic: (chance, sex) => ({
      given: (sex === 'F' ? draw.ruWomen : draw.ruMen)(chance),
      family: chance.is(0.45) ? rareFamily(chance, half) : draw.ruFamilies(chance),
      familyEnding: true,
      father: draw.ruMen(chance),
    }),
    neighbour: (chance, sex) => ({
      given: (sex === 'F' ? draw.otherWomen : draw.otherMen)(chance),
      family: chance.is(0.3) ? rareFamily(chance, half) : draw.otherFamilies(chance),
      familyEnding: true,
      father: draw.otherMen(chance),
    }),
  };
  return (chance) => {
    const sex = chance.is(0.35) ? 'F' : 'M';
    const people = chance.among([
      ['kazakh', 0.66],
      ['slavic', 0.24],
      ['neighbour', 0.1],
    ]);
    const year = 2008 - Math.floor(60 * chance.next() ** 1.4);
    const date = `${year}-${String(1 + chance.below(12)).padStart(2, '0')}-${String(1 + chance.below(28)).padStart(2, '0')}`;
    return { sex, people, ...kinds[people](chance, sex), year, date };
  };
}

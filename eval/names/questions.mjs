/** Questions about one stored person, a kind of variation each; and about people who are not there. */
import { feminine, writeCyrillic } from './cyrillic.mjs';
import { FOREIGN, inLatin, LATIN } from './latin.mjs';
import { lookAlike, slip } from './slips.mjs';
import { OTHER_LANGUAGE, SHORT_FORMS } from './tokens/short-forms.mjs';

const table = (lines) =>
  new Map(lines.split('\n').map((line) => [line.split(' ')[0], line.split(' ').slice(1)]));
const shortForms = table(SHORT_FORMS);
const otherLanguage = table(OTHER_LANGUAGE);
const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);

/** A usual way to write somebody: language of the person or Russian, father given by 65 in a hundred. */
function usual(person, chance, changes = {}) {
  const language = person.people === 'kazakh' && chance.is(0.4) ? 'kk' : 'ru';
  const father = chance.is(0.65) ? (language === 'kk' ? 'kk' : 'ru') : 'none';
  return writeCyrillic(person, { language, father, apart: chance.is(0.25), ...changes }, chance);
}

const inOrder = ({ family, given, father }) => [family, given, father].filter(Boolean).join(' ');
const anyOrder = (name, chance) =>
  chance.shuffled([name.family, name.given, name.father].filter(Boolean)).join(' ');

const year = (person, chance) =>
  chance.among([
    [person.year, 75],
    [person.year + chance.of([-1, 1]), 8],
    [null, 17],
  ]);

const asked = (text, person, chance, more = {}) => ({ text, year: year(person, chance), names: 2, ...more });

const changed = (name, chance, change) => {
  const part = chance.among([['family', 5], ['given', 4], ...(name.father ? [['father', 3]] : [])]);
  return { ...name, [part]: change(name[part], chance) };
};

/** An ending of the other gender, or none at all. */
function otherEnding(person, chance) {
  const name = usual(person, chance);
  const isFeminine = /(?:[оеё]в|ин)а$|кая$/u.test(name.family);
  const masculine = name.family.replace(/(?<=[оеё]в|ин)а$/u, '').replace(/кая$/u, 'кий');
  const other = isFeminine ? masculine : feminine(name.family);
  const none = masculine.replace(/[ое]в$/u, '');
  return { ...name, family: none.length > 3 && chance.is(0.4) ? none : other };
}

function initials(person, chance) {
  const name = usual(person, chance, { father: chance.is(0.6) ? 'ru' : 'none', language: 'ru' });
  const letters = [name.given, name.father].filter(Boolean).map((word) => `${word.charAt(0)}.`);
  const text = chance.of([
    `${name.family} ${letters.join('')}`,
    `${letters.join(' ')} ${name.family}`,
    `${name.family} ${letters.join(' ')}`,
  ]);
  return chance.is(0.25)
    ? inLatin(text, LATIN.passport, chance).replace(/(\p{L}{1,2}\.)+/gu, (all) => all)
    : text;
}

/** A given name from one of the tables in place of the person's own; null where it has none. */
function replaced(person, chance, forms) {
  const others = forms.get(person.given);
  if (!others) return null;
  const name = usual(person, chance, { father: chance.is(0.3) ? 'ru' : 'none', language: 'ru' });
  const other = capital(chance.of(others));
  if (!/[a-z]/i.test(other)) return { ...name, given: other };
  const latin = (text) => inLatin(text, LATIN.passport, chance);
  return { family: latin(name.family), given: other, father: latin(name.father) };
}

function joinedOrSplit(person, chance) {
  const name = usual(person, chance);
  if (chance.is(0.5))
    return chance
      .of([`${name.family}${name.given} ${name.father}`, `${name.given}${name.family} ${name.father}`])
      .trim();
  const part = name.given.length > 6 ? 'given' : 'family';
  const at = 3 + chance.below(Math.max(1, name[part].length - 5));
  return inOrder({ ...name, [part]: `${name[part].slice(0, at)} ${name[part].slice(at)}` });
}

const latin = (writer) => (person, chance) => {
  const language = person.people === 'kazakh' && /2021|2018|2017/.test(writer) ? 'kk' : undefined;
  const name = usual(person, chance, language ? { language } : {});
  const write = LATIN[writer] ?? FOREIGN[writer];
  return asked(
    inLatin(chance.is(0.8) ? inOrder(name) : anyOrder(name, chance), write, chance),
    person,
    chance,
  );
};

const kinds = {
  'as stored, other case': (person, chance) => {
    const text = inOrder(usual(person, chance));
    return asked(chance.of([text.toUpperCase(), text.toLowerCase()]), person, chance);
  },
  'Kazakh Cyrillic': (person, chance) =>
    person.people === 'kazakh'
      ? asked(inOrder(usual(person, chance, { language: 'kk' })), person, chance)
      : null,
  'Russian Cyrillic': (person, chance) =>
    asked(inOrder(usual(person, chance, { language: 'ru' })), person, chance),
  ...Object.fromEntries(Object.keys(LATIN).map((writer) => [writer, latin(writer)])),
  order: (person, chance) => asked(anyOrder(usual(person, chance), chance), person, chance),
  'no father': (person, chance) => asked(inOrder(usual(person, chance, { father: 'none' })), person, chance),
  "father in the other language's form": (person, chance) => {
    const language = chance.of(['kk', 'ru']);
    return asked(
      inOrder(usual(person, chance, { language, father: language === 'kk' ? 'ru' : 'kk' })),
      person,
      chance,
    );
  },
  endings: (person, chance) => asked(inOrder(otherEnding(person, chance)), person, chance),
  'slip of one letter': (person, chance) =>
    asked(inOrder(changed(usual(person, chance), chance, slip)), person, chance),
  'slip of two letters': (person, chance) =>
    asked(inOrder(changed(changed(usual(person, chance), chance, slip), chance, slip)), person, chance),
  'look-alike letters': (person, chance) =>
    asked(inOrder(changed(usual(person, chance), chance, lookAlike)), person, chance),
  initials: (person, chance) => asked(initials(person, chance), person, chance, { names: 1, isShort: true }),
  'short form': (person, chance) => {
    const name = replaced(person, chance, shortForms);
    return name && asked(inOrder(name), person, chance, { isShort: true });
  },
  'another language': (person, chance) => {
    const name = replaced(person, chance, otherLanguage);
    return name && asked(inOrder(name), person, chance);
  },
  'joined or split': (person, chance) => asked(joinedOrSplit(person, chance), person, chance),
  'year off by one': (person, chance) =>
    asked(inOrder(usual(person, chance)), person, chance, { year: person.year + chance.of([-1, 1]) }),
  'no year': (person, chance) => asked(inOrder(usual(person, chance)), person, chance, { year: null }),
  'two names, no year': (person, chance) =>
    asked(inOrder(usual(person, chance, { father: 'none' })), person, chance, { year: null }),
  'Latin, any order, a slip': (person, chance) => {
    const name = changed(usual(person, chance), chance, slip);
    return asked(inLatin(anyOrder(name, chance), LATIN['home-made'], chance), person, chance);
  },
};

/** Kinds of questions; those of foreign hands belong to the held-out half. */
export const kindsOf = (half) =>
  half === 'held-out'
    ? { ...kinds, ...Object.fromEntries(Object.keys(FOREIGN).map((hand) => [hand, latin(hand)])) }
    : kinds;

/** How a record was typed when it was stored. */
export function storedText(person, chance) {
  const isKazakh = person.people === 'kazakh';
  const script = isKazakh
    ? chance.among([
        ['ru', 60],
        ['kk', 23],
        ['passport', 12],
        ['Latin 2021', 5],
      ])
    : chance.among([
        ['ru', 87],
        ['passport', 13],
      ]);
  const language = script === 'kk' || script === 'Latin 2021' ? 'kk' : 'ru';
  const hasFather = chance.is(person.people === 'neighbour' ? 0.7 : 0.87);
  const father = !hasFather
    ? 'none'
    : isKazakh
      ? chance.among([
          [language, 80],
          [language === 'kk' ? 'ru' : 'kk', 20],
        ])
      : 'ru';
  const name = writeCyrillic(person, { language, father, apart: chance.is(0.15) }, chance);
  const text = chance.is(0.85)
    ? inOrder(name)
    : [name.given, name.father, name.family].filter(Boolean).join(' ');
  return { text: LATIN[script] ? inLatin(text, LATIN[script], chance) : text, hasFather };
}

/** Full name, father and year of somebody who is not stored, written in any of the usual hands. */
export function absentQuestion(person, chance, hasFather = true) {
  const language = person.people === 'kazakh' && chance.is(0.4) ? 'kk' : 'ru';
  const father = hasFather ? language : 'none';
  const name = writeCyrillic(person, { language, father, apart: false }, chance);
  const text = chance.is(0.8) ? inOrder(name) : anyOrder(name, chance);
  const isLatin = chance.is(0.25);
  return { text: isLatin ? inLatin(text, LATIN.passport, chance) : text, year: person.year };
}

/** How an identity is written in Russian and in Kazakh Cyrillic: rules of our own, apart from the matcher's. */

const VOWEL = /[аәеёиіоөуұүыэюя]$/u;
const CAPITAL = (word) =>
  word.replace(/(^|-)(\p{Ll})/gu, (_, before, letter) => before + letter.toUpperCase());

/** A Kazakh word as a Russian clerk hears it; clerks differ. */
export function inRussian(word, chance) {
  const letters = word
    .replace(/^ә/u, chance.is(0.15) ? 'э' : 'а')
    .replace(/лә/gu, chance.is(0.7) ? 'ля' : 'ла')
    .replace(/(гү|дү|бі|зі|сі|ні|рі|мі|ө)л(?=[^аәеиіоөуұүыюяй]|$)/gu, chance.is(0.8) ? '$1ль' : '$1л')
    .replace(/(^әс|^ас|йс)ел$/u, chance.is(0.8) ? '$1ель' : '$1ел');
  const table = {
    ә: 'а',
    і: 'и',
    ң: 'н',
    ғ: 'г',
    ү: 'у',
    ұ: 'у',
    қ: 'к',
    ө: chance.is(0.25) ? 'у' : 'о',
    һ: 'х',
  };
  const written = letters.replace(/[әіңғүұқөһ]/gu, (letter) => table[letter]);
  return chance.is(0.12) ? written.replace('ы', 'и') : written;
}

/** Family name with its ending: Ахмет → Ахметов, Абай → Абаев, Мұса → Мұсин. */
function withFamilyEnding(stem) {
  if (/й$/u.test(stem)) return `${stem.slice(0, -1)}ев`;
  if (/[аә]$/u.test(stem)) return `${stem.slice(0, -1)}ин`;
  if (/[иі]$/u.test(stem)) return `${stem.slice(0, -1)}иев`;
  return VOWEL.test(stem) ? stem : `${stem}ов`;
}

/** The form a woman bears; names without an ending of a gender stay. */
export function feminine(family) {
  if (/(ов|ев|ёв|ин|ын)$/u.test(family) && family.length > 3) return `${family}а`;
  return family.replace(/(с|ц)кий$/u, '$1кая');
}

const FATHERS_IN_A = { илья: 'ильи', никита: 'ники́ти', кузьма: 'кузьми', лука: 'луки', фома: 'фоми' };

/** Father's name in Russian: -ович, -евич, -ич. */
function russianPatronymic(father, sex) {
  const ending = sex === 'F' ? 'овна' : 'ович';
  const soft = sex === 'F' ? 'евна' : 'евич';
  if (FATHERS_IN_A[father]) {
    const stem = FATHERS_IN_A[father].replace('\u0301', '').slice(0, -1);
    return sex === 'F' ? `${stem}инична` : `${stem}ич`;
  }
  if (father === 'пётр') return `петр${ending}`;
  if (father === 'павел') return `павл${ending}`;
  if (father === 'лев') return `льв${ending}`;
  if (/(?:[^аеиоуыэюя][ьй]?|[^аеиоуыэюя])ий$/u.test(father)) return `${father.slice(0, -2)}ь${soft}`;
  if (/[йь]$/u.test(father)) return `${father.slice(0, -1)}${soft}`;
  if (/[иыі]$/u.test(father)) return `${father}${soft}`;
  if (/[аәя]$/u.test(father)) return `${father}${soft}`;
  return father + ending;
}

/**
 * @param style { language: 'kk' | 'ru', father: 'kk' | 'ru' | 'none', apart: boolean }
 * @returns { family, given, father } in Cyrillic with capitals; father is '' where left out.
 */
export function writeCyrillic(person, style, chance) {
  const isKazakh = person.people === 'kazakh';
  const say = (word) => (isKazakh && style.language === 'ru' ? inRussian(word, chance) : word);
  const stem = say(person.family);
  const bare = isKazakh && person.familyEnding ? withFamilyEnding(stem) : stem;
  const family = person.sex === 'F' ? feminine(bare) : bare;
  const father = say(person.father);
  const child = person.sex === 'F' ? 'қызы' : 'ұлы';
  const written = style.language === 'kk' ? child : child === 'қызы' ? 'кызы' : 'улы';
  const patronymic = {
    none: '',
    ru: russianPatronymic(father, person.sex),
    kk: `${father}${style.apart ? ' ' : ''}${written}`,
  };
  return {
    family: CAPITAL(family),
    given: CAPITAL(say(person.given)),
    father: CAPITAL(patronymic[style.father]),
  };
}

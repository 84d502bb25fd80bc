/** What a spoken number word is worth. */
export interface NumberWord {
  readonly value: number;
  /** "Ninety-first" ends a number; a hundred or a thousand multiplies what stands before it. */
  readonly kind: 'CARDINAL' | 'MULTIPLIER' | 'ORDINAL';
}

/** Russian and Kazakh cardinals with their genitives, in letters both keyboards have (plainLetters). */
const CARDINALS =
  '1 один одна одно одного бир|2 два две двух еки|3 три трех уш|4 четыре четырех торт|5 пять пяти бес|' +
  '6 шесть шести алты|7 семь семи жети|8 восемь восьми сегиз|9 девять девяти тогыз|10 десять десяти он|' +
  '11 одиннадцать|12 двенадцать|13 тринадцать|14 четырнадцать|15 пятнадцать|16 шестнадцать|17 семнадцать|' +
  '18 восемнадцать восемнадцати|19 девятнадцать|20 двадцать двадцати жиырма|30 тридцать тридцати отыз|' +
  '40 сорок сорока кырык|50 пятьдесят пятидесяти елу|60 шестьдесят шестидесяти алпыс|' +
  '70 семьдесят семидесяти жетпис|80 восемьдесят восьмидесяти сексен|90 девяносто токсан|900 девятьсот';
const MULTIPLIERS = '100 сто жуз|1000 тысяча тысячи мын';
/** Stems of Russian ordinals; an ending of case and gender follows. */
const RUSSIAN_ORDINALS =
  '1 перв|2 втор|3 трет|4 четверт|5 пят|6 шест|7 седьм|8 восьм|9 девят|10 десят|11 одиннадцат|12 двенадцат|' +
  '13 тринадцат|14 четырнадцат|15 пятнадцат|16 шестнадцат|17 семнадцат|18 восемнадцат|19 девятнадцат|20 двадцат|' +
  '30 тридцат|40 сороков|50 пятидесят|60 шестидесят|70 семидесят|80 восьмидесят|90 девяност|2000 двухтысячн';
const RUSSIAN_ENDING = /^(.+?)(?:ый|ой|ий|ая|ое|ого|ому|ом|ым|ую|ья|ье|ьего|ьей)$/u;
const KAZAKH_ORDINALS =
  '1 биринши|2 екинши|3 ушинши|4 тортинши|5 бесинши|6 алтыншы|7 жетинши|8 сегизинши|9 тогызыншы|10 оныншы|' +
  '20 жиырмасыншы|30 отызыншы|40 кыркыншы|50 елуинши|60 алпысыншы|70 жетписинши|80 сексенинши|90 токсаныншы|' +
  '1000 мыныншы';

const LETTERS: Readonly<Record<string, string>> = {
  ё: 'е',
  ә: 'а',
  і: 'и',
  ң: 'н',
  ғ: 'г',
  ү: 'у',
  ұ: 'у',
  қ: 'к',
  ө: 'о',
  һ: 'х',
};

const table = (rows: string): ReadonlyMap<string, number> =>
  new Map(
    rows.split('|').flatMap((row) => {
      const [value, ...words] = row.split(' ');
      return words.map((word): [string, number] => [word, Number(value)]);
    }),
  );
const cardinals = table(CARDINALS);
const multipliers = table(MULTIPLIERS);
const russianOrdinals = table(RUSSIAN_ORDINALS);
const kazakhOrdinals = table(KAZAKH_ORDINALS);

/** @returns a word in lower case, Kazakh letters as a keyboard without them would give. */
export const plainLetters = (word: string): string =>
  word.toLowerCase().replace(/[ёәіңғүұқөһ]/g, (letter) => LETTERS[letter] ?? letter);

/** @returns what a word counts, or null for any other word. */
export function numberWord(word: string): NumberWord | null {
  const plain = plainLetters(word);
  const cardinal = cardinals.get(plain);
  if (cardinal !== undefined) return { value: cardinal, kind: 'CARDINAL' };
  const multiplier = multipliers.get(plain);
  if (multiplier !== undefined) return { value: multiplier, kind: 'MULTIPLIER' };
  const stem = RUSSIAN_ENDING.exec(plain)?.[1] ?? '';
  const ordinal = kazakhOrdinals.get(plain) ?? russianOrdinals.get(stem);
  return ordinal === undefined ? null : { value: ordinal, kind: 'ORDINAL' };
}

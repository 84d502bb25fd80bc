/** Russian and Kazakh first, then the neighbours whose people are held in Kazakhstan too. */
const TABLE =
  'а:a ә:a е:e ё:e э:e є:e и:i й:i і:i ы:i ї:i ӣ:i о:o ө:o у:u ұ:u ү:u ў:u ӯ:u ю:iu я:ia ' +
  "б:b п:p д:d т:t м:m л:l р:r ф:f в:v г:g ғ:g ґ:g к:k қ:k х:h һ:h ҳ:h н:n ң:n с:s з:z ж:j җ:j ҷ:j ч:C ш:S щ:S ц:c ъ:' ь:'";

const letters = new Map(TABLE.split(' ').map((row): [string, string] => [row.slice(0, 1), row.slice(2)]));

/**
 * Cyrillic in lower case, letter by letter, in the key alphabet: C is ч, S is ш, j is ж, c is ц, and an
 * apostrophe stands for the soft or hard sign until the endings have been read. A я is ia, as its Latin
 * spellings are: Татьяна and Tatyana must be equal, not near, while keys are compared by equality.
 */
export const cyrillicToKey = (word: string): string =>
  Array.from(word.replaceAll('тс', 'ц'), (letter) => letters.get(letter) ?? letter).join('');

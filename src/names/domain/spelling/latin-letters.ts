/**
 * Groups of letters that say one sound, longest first: English, Polish, German, Dutch and French habits,
 * GOST, and Kazakh Latin of 2017 (apostrophes), 2018 (acutes) and 2021 (umlauts, breves, cedillas).
 */
const GROUPS =
  'schtsch:S chtch:S szcz:S tsch:C dsch:j shch:S šč:S dzh:j tch:C sch:S shh:S dž:j dj:j zh:j sh:S ch:C kh:h gh:g ph:f th:t cz:C sz:S sj:S zj:j ' +
  "ck:k ct:kt ts:c tz:c ou:u oe:u g':g n':n s':S c':C y':u";
const LETTERS =
  'ä:a á:a à:a â:a ã:a å:a ə:a ǝ:a é:e è:e ê:e ë:e ě:e ę:e ï:i í:i ı:i î:i ö:o ó:o ô:o ø:o ő:o ' +
  'ū:u ü:u ú:u ù:u û:u ý:u ű:u ğ:g ǵ:g ñ:n ń:n ň:n ş:S š:S ç:C č:C ć:C ž:j ż:j ź:z ł:l ß:s q:k y:i w:v';

const table = (rows: string): Map<string, string> =>
  new Map(
    rows.split(' ').map((row): [string, string] => {
      const [written = '', key = ''] = row.split(':');
      return [written, key];
    }),
  );
const groups = table(GROUPS);
const letters = table(LETTERS);
const KNOWN_GROUP = new RegExp([...groups.keys()].join('|'), 'g');

const VOWEL = 'aeiouyäáəéïíıöóūüúý';

/**
 * Habits that depend on the neighbours, settled before the table. A j is Kazakh ж, except where only й can
 * be meant: after a vowel before a consonant, an e or the end, in lju, and in a last ja after a consonant.
 */
const HABITS: readonly (readonly [RegExp, string])[] = [
  [/^(al[ei]|ma|o)x/, '$1ks'],
  [/^xen/, 'ksen'],
  [/x/g, 'kh'],
  [/([bfmpv])yo/g, "$1'e"],
  [new RegExp(`([^${VOWEL}'])yo`, 'g'), '$1e'],
  [/ow/g, 'ov'],
  [/([aeo])w(?=a$|n[ay]$|i(?:ch|cz|tch|tsch)$|$)/g, '$1v'],
  [/([aeo])w/g, '$1u'],
  [new RegExp(`([${VOWEL}])j(?![${VOWEL}])`, 'g'), '$1i'],
  [new RegExp(`([${VOWEL}])je`, 'g'), '$1ie'],
  [/lju/g, 'liu'],
  [new RegExp(`([^${VOWEL}])ja$`), '$1ia'],
];

/** Latin in lower case in the key alphabet (see cyrillicToKey), whoever romanised it. */
export function latinToKey(word: string): string {
  const settled = HABITS.reduce((text, [habit, spelling]) => text.replace(habit, spelling), word);
  const grouped = settled.replace(KNOWN_GROUP, (group) => groups.get(group) ?? group);
  return Array.from(grouped, (letter) => letters.get(letter) ?? letter).join('');
}

import { type ImportField } from './import-field.js';

/** A header as it is compared: lower case, one spelling of ё, letters and digits apart by single spaces. */
export const plainHeader = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Headers in Russian, Kazakh and English as plain texts; a longer header that begins with one is that one too. */
const WORDS: Readonly<Record<Exclude<ImportField, 'IGNORE'>, string>> = {
  FULL_NAME:
    'фио|ф и о|фио задержанного|фамилия имя отчество|полное имя|задержанный|человек|аты жөні|аты жони|тегі аты әкесінің аты|ұсталған адам|full name|fullname|name|name and surname|detainee|person',
  FAMILY_NAME: 'фамилия|тегі|теги|surname|last name|family name|lastname',
  GIVEN_NAME: 'имя|аты|есімі|есими|first name|given name|firstname',
  FATHERS_NAME:
    'отчество|әкесінің аты|акесинин аты|әке аты|patronymic|middle name|father s name|fathers name',
  BIRTH:
    'дата рождения|год рождения|рождение|родился|день рождения|г р|д р|др|гр|возраст г р|туған күні|туған жылы|туган куни|туган жылы|туған|date of birth|birth date|birthdate|birthday|year of birth|birth year|dob|yob|born',
  IIN: 'иин|жсн|iin|jsn|инн|individual identification number|national id',
  PHONE:
    'телефон|тел|номер телефона|моб|мобильный|контакт|контакты|телефоны|байланыс|phone|telephone|mobile|tel|contact',
  SEX: 'пол|жынысы|жыныс|sex|gender',
  DEPARTMENT:
    'отдел|отдел полиции|овд|рувд|роп|рп|департамент|место содержания|место|где|где находится|где содержится|учреждение|увд|изолятор|мекеме|полиция бөлімі|бөлім|қайда|орны|department|police department|police station|station|place|where|location|held at|facility',
  DETAINED_AT:
    'дата задержания|время задержания|дата и время задержания|задержан|когда задержан|когда|дата|ұсталған күні|ұсталған уақыты|ұсталған|қашан|күні|detained at|detained on|date of detention|time of detention|detention date|arrested at|arrest date|when|date',
  DETAINED_TIME: 'время|час|уақыты|уақыт|сағат|time|hour',
  ARTICLE: 'статья|ст|статья коап|обвинение|квалификация|бап|бабы|article|charge|charges',
  LANGUAGE: 'язык|язык общения|тіл|тілі|тили|language',
  NOTE: 'примечание|примечания|комментарий|комментарии|заметка|заметки|прочее|источник|откуда|ескерту|ескертпе|түсініктеме|дереккөз|note|notes|comment|comments|remark|remarks|source|other',
};

/** Whatever a list says of what a family may be told is not the word of the person held. */
const CONSENT = /согласи|келісім|consent|сообщать родн|сообщить семье|tell the family|семье/u;

const EXACT = new Map(
  Object.entries(WORDS).flatMap(([field, words]) =>
    words.split('|').map((word) => [word, field as ImportField] as const),
  ),
);
const LONGEST_FIRST = [...EXACT.keys()].sort((a, b) => b.length - a.length);
/** Shorter ones begin too many other words. */
const SHORTEST_BEGINNING = 4;

/** Whether a header speaks of consent: such a column is shown as ignored, with the reason. */
export const speaksOfConsent = (header: string): boolean => CONSENT.test(plainHeader(header));

/** @returns the field a header most likely means; null where nothing says so. */
export function fieldOfHeader(header: string): ImportField | null {
  const plain = plainHeader(header);
  if (plain === '' || CONSENT.test(plain)) return null;
  const exact = EXACT.get(plain);
  if (exact) return exact;
  const begun = LONGEST_FIRST.find(
    (word) => word.length >= SHORTEST_BEGINNING && plain.startsWith(`${word} `),
  );
  return begun ? EXACT.get(begun)! : null;
}

/** Shares of the cells in a first row that must be known words before it is taken for a header. */
const ENOUGH = 0.34;

/**
 * Whether a first row is a header: a third of its filled cells, and two of them where there are more than two, are
 * words headers are made of, and no cell is a number or a date.
 */
export function looksLikeHeader(row: readonly string[]): boolean {
  const filled = row.filter((cell) => cell.trim() !== '');
  if (filled.length === 0 || filled.some((cell) => /\d{4,}|\d{1,2}[./-]\d{1,2}/u.test(cell))) return false;
  const known = filled.filter((cell) => fieldOfHeader(cell) !== null || speaksOfConsent(cell)).length;
  return known >= Math.min(filled.length, 2) && known / filled.length >= ENOUGH;
}

/**
 * Texts that lie in the clear because rules and figures need them. Their form leaves no room for a name:
 * whatever else somebody types belongs in notes, which are sealed.
 */

const WORDS = [
  ...['ст', 'статья', 'статьи', 'ч', 'часть', 'части', 'art', 'article', 'part'],
  ...['бап', 'бабы', 'баптың', 'бабының', 'бөлік', 'бөлігі', 'бөлігінің', 'бөліктері'],
  ...['УК', 'ҚК', 'КК', 'КоАП', 'ӘҚБтК', 'ПИКоАП', 'РК', 'ҚР', 'РФ', 'РБ', 'и', 'және', 'and'],
].join('|');
const NUMBER = '(?<!\\d|\\d\\.)\\d{1,3}(?:\\.\\d{1,2}){0,2}(?:-\\d{1,2})?(?!\\d)';

/**
 * Charges as told or written, one or several: `488`, `434-3`, `488(6)`, `272(2) УК`, `ч. 5 ст. 20.2`,
 * `488-бап 6-бөлік`, `488(6), 667(1)`. Numbers and these words, nothing else; no two numbers side by side, as in a
 * telephone number.
 */
export const ARTICLE = new RegExp(
  `^(?=.{1,120}$)(?=.*\\d)(?!.*\\d +-? *\\d)(?!.*\\d-\\d+-\\d)(?:${NUMBER}|\\(\\d{1,2}\\)|(?<!\\p{L})(?:${WORDS})(?!\\p{L})\\.?|[ ,;-])+$`,
  'u',
);

/** A language as an IETF tag: `kk`, `ru-KZ`. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/;

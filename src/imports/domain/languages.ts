/** Languages as people write them in lists, by their IETF tag. */
const WORDS: readonly (readonly [tag: string, words: RegExp])[] = [
  ['kk', /^(?:kk|kz|kaz|каз|қаз|казах\p{L}*|қазақ\p{L}*|kazakh?|qazaq\p{L}*)$/u],
  ['ru', /^(?:ru|rus|рус|орыс\p{L}*|русск\p{L}*|russian)$/u],
  ['en', /^(?:en|eng|англ\p{L}*|ағылшын\p{L}*|english)$/u],
  ['uz', /^(?:uz|узб\p{L}*|өзбек\p{L}*|uzbek)$/u],
  ['ky', /^(?:ky|кырг\p{L}*|кирг\p{L}*|қырғыз\p{L}*|kyrgyz)$/u],
  ['ug', /^(?:ug|уйг\p{L}*|ұйғыр\p{L}*|uyghur|uighur)$/u],
  ['tr', /^(?:tr|тур(?:ецк\p{L}*)?|түрік\p{L}*|turkish)$/u],
  ['uk', /^(?:uk|укр\p{L}*|украин\p{L}*|ukrainian)$/u],
];
/** "казахский язык", "қазақ тілі" */
const LANGUAGE = /\s*(?:язык|тілі|тіл|language)$/u;

/** @returns the tags of the languages a cell names, in order, and whether a word of it names none we know. */
export function readLanguages(text: string): { tags: string[]; hasMore: boolean } {
  const words = text
    .toLowerCase()
    .split(/[,;/+&|]|\s(?:и|және|and)\s/u)
    .map((word) => word.trim().replace(LANGUAGE, '').trim())
    .filter((word) => word !== '');
  const found = words.map((word) => WORDS.find(([, pattern]) => pattern.test(word))?.[0] ?? null);
  return {
    tags: [...new Set(found.filter((tag) => tag !== null))],
    hasMore: found.includes(null),
  };
}

import type { Language } from '../i18n/language.js';

type Rule = readonly [pattern: RegExp, short: string];

/** How official names shrink in a dense list. What no rule knows stays whole; the whole name is beside it or heard. */
const RULES: Readonly<Record<Language, readonly Rule[]>> = {
  ru: [
    [/^Управление полиции (.+?) Департамента полиции .+$/, 'УП $1'],
    [/^Отдел полиции при Управлении полиции (.+?)(?: города .+)?$/, 'ОП при УП $1'],
    [/^Отдел полиции района: (.+?), Департамент полиции .+$/, 'ОП, район: $1'],
    [/^Городской орган полиции: (.+?) \(.+$/, 'Полиция города: $1'],
    [/^Департамент полиции (.+?) Министерства внутренних дел .+$/, 'ДП $1'],
    [/^Специальный при[её]мник .+$/, 'Спецприёмник'],
  ],
  kk: [
    [/^.+? Полиция департаментінің (.+?) полиция басқармасы$/, '$1 ПБ'],
    [/^.+? қаласы (.+?) полиция басқармасының полиция бөлімі$/, '$1, полиция бөлімі'],
    [/^(.+? полиция (?:бөлімі|органы)), .+$/, '$1'],
    [/^Қазақстан Республикасы Ішкі істер министрлігі (.+?) Полиция департаменті$/, '$1 ПД'],
    [/^.+ арнаулы қабылдау орны$/, 'Арнаулы қабылдау орны'],
  ],
  en: [
    [/^Police Division under (.+? District) Police Administration, .+$/, '$1, police division'],
    [/^(.+? District) Police Administration, .+$/, '$1'],
    [/^(.+? District) Police Division, .+$/, '$1'],
    [/^Special receiver for .+$/, 'Special receiver'],
  ],
};

/** @returns a department's name for a row of a board, in the language it was given in. */
export function shortName(name: string, language: Language): string {
  const rule = RULES[language].find(([pattern]) => pattern.test(name));
  return rule ? name.replace(rule[0], rule[1]) : name;
}

/** `3 часа: освобождение` as `3 часа`: of a rule's title the term, where the clock stands beside it. */
export const shortTitle = (title: string): string => title.split(':')[0]!;

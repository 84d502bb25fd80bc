const KAZAKH: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ё: 'е',
};

/** @returns a text as it is compared: small letters, Kazakh ones as their nearest Russian, signs as spaces. */
export const fold = (text: string): string =>
  text
    .toLocaleLowerCase('ru')
    .replace(/[әғқңөұүһіё]/g, (letter) => KAZAKH[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * How well a text answers what was typed: every typed word must begin a word of it.
 * @returns 0 where it does not; more where the first word is answered by the first.
 */
export function scoreOf(text: string, typed: string): number {
  const words = fold(text).split(' ');
  const asked = fold(typed).split(' ').filter(Boolean);
  if (asked.length === 0 || !asked.every((part) => words.some((word) => word.startsWith(part)))) return 0;
  return words[0]?.startsWith(asked[0]!) ? 2 : 1;
}

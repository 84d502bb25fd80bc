import type { Language } from './language.js';
import type { Catalogue } from './message.js';
import type { Later } from './ru/index.js';

type Loaders = Readonly<Record<Language, () => Promise<{ readonly words: Catalogue }>>>;

/** What every screen may say. */
const FIRST: Loaders = {
  kk: () => import('./kk/index.js'),
  ru: () => import('./ru/index.js'),
  en: () => import('./en/index.js'),
};

/** What only the screens say that name it (`Screen.words`): a phone in a corridor never carries it. */
const LATER: Readonly<Record<keyof Later, Loaders>> = {
  account: {
    kk: () => import('./kk/later/account.js'),
    ru: () => import('./ru/later/account.js'),
    en: () => import('./en/later/account.js'),
  },
  desk: {
    kk: () => import('./kk/later/desk.js'),
    ru: () => import('./ru/later/desk.js'),
    en: () => import('./en/later/desk.js'),
  },
  figures: {
    kk: () => import('./kk/later/figures.js'),
    ru: () => import('./ru/later/figures.js'),
    en: () => import('./en/later/figures.js'),
  },
  leave: {
    kk: () => import('./kk/later/leave.js'),
    ru: () => import('./ru/later/leave.js'),
    en: () => import('./en/later/leave.js'),
  },
};

const here = new Map<string, Catalogue>();

const nameOf = (of: keyof Later, language: Language): string => `${of} ${language}`;

/** @throws where the file does not come; asking again asks anew. */
export async function firstWords(language: Language): Promise<Catalogue> {
  return (await FIRST[language]()).words;
}

/** @throws where the file does not come; asking again asks anew. */
export async function laterWords(of: keyof Later, language: Language): Promise<Catalogue> {
  const { words } = await LATER[of][language]();
  here.set(nameOf(of, language), words);
  return words;
}

/** @returns words that came before; a room that is opened again shows at once. */
export const wordsHere = (of: keyof Later, language: Language): Catalogue | undefined =>
  here.get(nameOf(of, language));

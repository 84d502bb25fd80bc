import type { ComponentType } from 'react';
import type { Language } from './language.js';
import type { Catalogue } from './message.js';
import { MoreWords, type LoadWords } from './MoreWords.js';

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly accountWords: Catalogue }>>> = {
  kk: () => import('./kk/account.js'),
  ru: () => import('./ru/account.js'),
  en: () => import('./en/account.js'),
};

const load: LoadWords = async (language) => (await LOADERS[language]()).accountWords;

/** @returns a room that is seldom opened with its words, which are loaded with it and not before. */
export function inItsWords(Room: ComponentType): ComponentType {
  return function RoomInItsWords() {
    return (
      <MoreWords load={load}>
        <Room />
      </MoreWords>
    );
  };
}

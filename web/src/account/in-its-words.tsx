import type { ComponentType } from 'react';
import type { Language } from '../i18n/language.js';
import type { Catalogue } from '../i18n/message.js';
import { MoreWords, type LoadWords } from '../i18n/MoreWords.js';

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly accountWords: Catalogue }>>> = {
  kk: () => import('../i18n/kk/account.js'),
  ru: () => import('../i18n/ru/account.js'),
  en: () => import('../i18n/en/account.js'),
};

const load: LoadWords = async (language) => (await LOADERS[language]()).accountWords;

/** @returns a room of the account with its words, which are loaded with it and not before. */
export function inItsWords(Room: ComponentType): ComponentType {
  return function RoomInItsWords() {
    return (
      <MoreWords load={load}>
        <Room />
      </MoreWords>
    );
  };
}

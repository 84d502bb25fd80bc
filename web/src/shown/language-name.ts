import type { Say } from '../i18n/words.js';
import type { Language } from '../i18n/language.js';

const names = new Map<Language, Intl.DisplayNames>();

/** @param tag IETF. @returns the language in the words of the screen; the tag where it has none. */
export function languageName(tag: string, language: Language): string {
  const known = names.get(language) ?? new Intl.DisplayNames([language], { type: 'language' });
  names.set(language, known);
  try {
    return known.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** `каз`: for a board alone. Languages that are rare here are written whole. */
export const languageShort = (tag: string, language: Language, say: Say): string =>
  tag === 'kk' || tag === 'ru' || tag === 'en' ? say(`shown.${tag}`) : languageName(tag, language);

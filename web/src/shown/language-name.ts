import type { Key, Say } from '../i18n/words.js';
import type { Language } from '../i18n/language.js';

const names = new Map<Language, Intl.DisplayNames>();

function byTheBrowser(tag: string, language: Language): string {
  const known = names.get(language) ?? new Intl.DisplayNames([language], { type: 'language' });
  names.set(language, known);
  try {
    return known.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** @param tag IETF. @returns the language in the words of the screen; the tag where nobody has a name for it. */
export function languageName(tag: string, language: Language, say: Say): string {
  const key = `tongue.${tag}` as Key & `tongue.${string}`;
  const said = say(key);
  return said === key ? byTheBrowser(tag, language) : said;
}

/** `каз`: for a board alone. Languages that are rare here are written whole. */
export const languageShort = (tag: string, language: Language, say: Say): string =>
  tag === 'kk' || tag === 'ru' || tag === 'en' ? say(`shown.${tag}`) : languageName(tag, language, say);

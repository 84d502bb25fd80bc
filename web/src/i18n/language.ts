export const LANGUAGES = ['kk', 'ru', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Each language by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  kk: 'Қазақша',
  ru: 'Русский',
  en: 'English',
};

const KEY = 'qorgau.language';

const known = (tag: string | null | undefined): Language | undefined =>
  LANGUAGES.find((language) => tag?.toLowerCase().startsWith(language));

/** The language chosen on this device, else the first of the browser's that we speak, else Russian. */
export function firstLanguage(): Language {
  const [found] = [localStorage.getItem(KEY), ...navigator.languages].flatMap((tag) => known(tag) ?? []);
  return found ?? 'ru';
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
}

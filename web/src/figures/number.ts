import type { Language } from '../i18n/language.js';

/** 1 785 in Kazakh and Russian, 1,785 in English: the no-break space that the font has. */
export const numberText = (value: number, language: Language): string =>
  String(value).replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : '\u00a0');

/** Categories of what nobody recorded: shown dashed, they are no group of people. */
export const isNotKnown = (key: string): boolean => /(^|_)UNKNOWN$/.test(key);

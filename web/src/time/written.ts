import type { Language } from '../i18n/language.js';
import { localDateText } from './format.js';

const WRITTEN = /(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d))?/g;

/** @returns a sentence of the server with its dates as this screen writes them: 2026-11-29 11:22 as 29.11.2026, 11:22. */
export const withDates = (text: string, language: Language): string =>
  text.replace(WRITTEN, (_, date: string, time?: string) =>
    [localDateText(date, language), time].filter(Boolean).join(', '),
  );

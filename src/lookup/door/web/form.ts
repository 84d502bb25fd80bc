import type { Request } from 'express';
import { languageOf } from '../../../platform/http/index.js';
import { LANGUAGES, type Language } from '../../domain/index.js';
import { type Asker, type Question } from '../asked.js';

/** What a question of a plain form costs: a fifth as many are within the budget. */
const FORM_COST = 5;

export type Form = Readonly<Record<string, unknown>>;

/** @returns the language a form or a link says, else the browser's. */
export const languageWanted = (asked: unknown, request: Request): Language =>
  LANGUAGES.find((language) => language === asked) ?? languageOf(request.headers['accept-language']);

/** @returns a field's words, trimmed; null where there are none. */
export const wordsOf = (form: Form, name: string): string | null => {
  const value = form[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
};

/** Reads the named fields and no other. */
export function questionOf(form: Form): Question {
  const text = (name: string): string | null => wordsOf(form, name);
  const year = text('birthYear');
  return {
    fullName: text('fullName') ?? '',
    birthYear: year && /^\d{4}$/.test(year) ? Number(year) : null,
    birthDate: text('birthDate'),
    codeWord: text('codeWord'),
  };
}

/** @returns whoever sent a form; the work their browser did, if it did any, raises what their network may ask. */
export const askerOf = (request: Request, form: Form, language: Language): Asker => ({
  address: request.ip,
  language,
  cost: FORM_COST,
  proof: wordsOf(form, 'proof'),
});

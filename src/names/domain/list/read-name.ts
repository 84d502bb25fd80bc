import { canonicalName, type CanonicalName } from '../canonical-name.js';
import { fieldsOf, type Field } from './fields.js';
import { isAnotherName, readNameRun } from './name-run.js';
import { isCapital, isNameWord, withoutTitles } from './name-words.js';

/** The name of a row and the words that are left. */
export interface NameInRow {
  readonly fullName: string;
  readonly canonical: CanonicalName;
  readonly left: readonly string[];
  readonly isPlain: boolean;
}

/** Сериков.А.Б: a full stop where a space was meant. */
const DOT_FOR_SPACE = /(?<=\p{L}{3})\.(?=\p{Lu}(?:\.|\s|$))/gu;

/** "ФИО:" and the "и" between two people were understood. */
const saysSomething = (text: string): boolean =>
  text !== 'и' && text !== 'және' && text !== 'and' && withoutTitles(text.split(' ')).join('') !== '';

const rolesOf = (name: string): string[] => canonicalName(name).tokens.map((token) => token.role);
const isOneCapital = (text: string): boolean => !text.includes(' ') && isCapital(text) && isNameWord(text);

/** "Нұрланов; Асқар; Ерланұлы" or "Ким Виктор, Сергеевич": how many of the next fields belong to the name. */
function continued(name: string, fields: readonly Field[]): number {
  const next = fields.slice(0, 3).map((field) => (isOneCapital(field.text) ? field : null));
  const fatherAt = next.findIndex((field) => field !== null && rolesOf(field.text)[0] === 'PATRONYMIC');
  const roles = rolesOf(name);
  if (roles.includes('PATRONYMIC')) return 0;
  const wanted = roles.length === 1 ? 1 : 0;
  if (fatherAt >= 0 && fatherAt <= wanted && next.slice(0, fatherAt).every(Boolean)) return fatherAt + 1;
  const isTable = next[0] && /[;\t|]/.test(next[0].separator);
  return isTable && roles.length === 1 ? 1 : 0;
}

/**
 * @param rest a row without its numbers and facts.
 * @param hasEvidence whether something besides the words says that a person stands here.
 * @returns the first name in it, or null when no field is one.
 */
export function readName(rest: string, hasEvidence: boolean): NameInRow | null {
  const fields = fieldsOf(rest.replace(DOT_FOR_SPACE, ' '));
  for (const [at, { text }] of fields.entries()) {
    const run = readNameRun(text, hasEvidence && at === 0);
    if (!run || (at > 0 && !run.isPlain)) continue;
    const more = run.left === '' ? continued(run.name, fields.slice(at + 1)) : 0;
    const added = fields.slice(at + 1, at + 1 + more).map((field) => field.text);
    const others = [...fields.slice(0, at), { text: run.left }, ...fields.slice(at + 1 + more)];
    const fullName = [run.name, ...added].join(' ');
    return {
      fullName,
      canonical: canonicalName(fullName),
      left: others.map((field) => field.text).filter(saysSomething),
      isPlain: (run.isPlain || more > 0) && at === 0,
    };
  }
  return null;
}

/** @returns whether the words left of a row hold another person: a second full name, or a run of single names. */
export const holdsAnother = (left: readonly string[]): boolean =>
  left.some(isAnotherName) || left.filter(isOneCapital).length > 1;

/** @returns whether a text begins with a full name and a father's name: nobody writes three words like that by chance. */
export function beginsWithFullName(text: string): CanonicalName | null {
  const run = readNameRun(fieldsOf(text)[0]?.text ?? '', false);
  const canonical = canonicalName(run?.name ?? '');
  const fathers = canonical.tokens.filter((token) => token.role === 'PATRONYMIC').length;
  const names = canonical.tokens.filter((token) => token.role === 'NAME').length;
  return fathers === 1 && names >= 2 ? canonical : null;
}

import { canonicalName } from '../canonical-name.js';
import { DIMINUTIVES_KK } from './tables/diminutives-kk.js';
import { DIMINUTIVES_RU } from './tables/diminutives-ru.js';
import { GIVEN_NAME_FORMS } from './tables/given-name-forms.js';
import { GIVEN_NAMES } from './tables/given-names.js';

/** How one given name stands for another. */
export type FormKind = 'OTHER_LANGUAGE' | 'SHORT_FORM';

/** A key that may be written instead of the one asked about. */
export interface NameForm {
  readonly key: string;
  readonly kind: FormKind;
  /** Below 1: how much of a likeness is left when it is reached through this form. */
  readonly weight: number;
}

const SHORT = 0.93;
const OTHER = 0.92;
/** Two steps: Саша and Шура, Миша and Michael. */
const TWO_STEPS = 0.85;

const keyOf = (word: string): string | null => {
  const tokens = canonicalName(word).tokens;
  return tokens.length === 1 && tokens[0]?.role === 'NAME' ? tokens[0].key : null;
};

const keysOf = (words: string): string[] => [
  ...new Set(words.split(/[\s:]+/).flatMap((word) => keyOf(word) ?? [])),
];

type Links = Map<string, Map<string, NameForm>>;

function link(links: Links, from: string, form: NameForm): void {
  if (from === form.key) return;
  const known = links.get(from) ?? new Map<string, NameForm>();
  const before = known.get(form.key);
  if (!before || before.weight < form.weight) known.set(form.key, form);
  links.set(from, known);
}

function linkShortForms(links: Links, lines: string): void {
  for (const line of lines.trim().split('\n')) {
    const [full, ...shorts] = keysOf(line);
    if (full === undefined) continue;
    for (const short of shorts) {
      link(links, short, { key: full, kind: 'SHORT_FORM', weight: SHORT });
      link(links, full, { key: short, kind: 'SHORT_FORM', weight: SHORT });
      for (const other of shorts) link(links, short, { key: other, kind: 'SHORT_FORM', weight: TWO_STEPS });
    }
  }
}

function linkLanguages(links: Links, lines: string): void {
  for (const line of lines.trim().split('\n')) {
    const keys = keysOf(line);
    for (const from of keys) {
      for (const key of keys) link(links, from, { key, kind: 'OTHER_LANGUAGE', weight: OTHER });
    }
  }
}

/** Миша is Михаил, and Михаил is Michael: the second step, for short forms only. */
function linkThroughFullNames(links: Links): void {
  for (const [from, forms] of [...links]) {
    for (const full of [...forms.values()].filter(({ weight }) => weight === SHORT)) {
      for (const { key, kind } of [...(links.get(full.key)?.values() ?? [])]) {
        if (kind === 'OTHER_LANGUAGE') link(links, from, { key, kind: 'SHORT_FORM', weight: TWO_STEPS });
      }
    }
  }
}

function buildLinks(): ReadonlyMap<string, readonly NameForm[]> {
  const links: Links = new Map();
  linkLanguages(links, GIVEN_NAME_FORMS);
  linkShortForms(links, DIMINUTIVES_RU);
  linkShortForms(links, DIMINUTIVES_KK);
  linkThroughFullNames(links);
  return new Map([...links].map(([key, forms]) => [key, [...forms.values()]]));
}

/** Full given names: every line's first, and those that have no line. */
function buildGivenNames(): ReadonlySet<string> {
  const lines = [GIVEN_NAME_FORMS, DIMINUTIVES_RU, DIMINUTIVES_KK].flatMap((table) =>
    table.trim().split('\n'),
  );
  const full = lines.flatMap((line) => keysOf(line).slice(0, 1));
  return new Set([...full, ...keysOf(GIVEN_NAMES)]);
}

const links = buildLinks();
const givenNames = buildGivenNames();
const NONE: readonly NameForm[] = [];

/** @returns whether a key is a given name of its own, that nobody meant who bears another one. */
export const isGivenName = (key: string): boolean => givenNames.has(key);

/** @returns the other keys a given name may be written as: short forms, full names, other languages. */
export const formsOf = (key: string): readonly NameForm[] => links.get(key) ?? NONE;

import type { Say } from '../i18n/words.js';

/** What a row needs to know of a person. */
export interface PersonShown {
  readonly name: string | null;
  readonly nameless: boolean;
  readonly description?: string | null;
  readonly birthYear: number | null;
}

/** @returns how a person is called in a row: the name as written, or by what they look like. */
export function personLine(person: PersonShown, say: Say): { readonly name: string; readonly year: string } {
  const { name, description, birthYear } = person;
  return {
    name: name ?? (description ? `${say('shown.nameless')}: ${description}` : say('shown.nameless')),
    year: birthYear === null ? '' : String(birthYear),
  };
}

/** `С. Е.`: enough to know a row on a wall by, and no name. */
export const initialsOf = (person: PersonShown, say: Say): string =>
  person.name === null
    ? say('shown.nameless')
    : person.name
        .split(/\s+/)
        .slice(0, 2)
        .map((part) => `${part.charAt(0).toLocaleUpperCase()}.`)
        .join(' ');

interface Facts {
  readonly birthYear: number | null;
  readonly citizenship: 'CITIZEN' | 'FOREIGN' | 'STATELESS' | 'UNKNOWN';
  readonly disability: boolean | null;
  readonly languages: readonly string[];
  readonly sex: 'FEMALE' | 'MALE' | null;
}

/** What decides who is sent, and what rights apply first. */
export const FACTS = [
  'MINOR',
  'MAYBE_MINOR',
  'DISABILITY',
  'FOREIGN',
  'JOURNALIST',
  'KAZAKH',
  'WOMAN',
] as const;

export type Fact = (typeof FACTS)[number];

/** @param year of today. @returns what of a person matters to the desk; age from the year alone may leave it open. */
export function factsOf(person: Facts, roleAtEvent: string | null, year: number): readonly Fact[] {
  const age = person.birthYear === null ? null : year - person.birthYear;
  const holds: Readonly<Record<Fact, boolean>> = {
    MINOR: age !== null && age < 18,
    MAYBE_MINOR: age === 18,
    DISABILITY: person.disability === true,
    FOREIGN: person.citizenship === 'FOREIGN' || person.citizenship === 'STATELESS',
    JOURNALIST: roleAtEvent === 'JOURNALIST',
    KAZAKH: person.languages[0] === 'kk',
    WOMAN: person.sex === 'FEMALE',
  };
  return FACTS.filter((fact) => holds[fact]);
}

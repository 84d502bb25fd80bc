import type { HeldPerson } from '../api/operations.js';
import type { Language } from '../i18n/language.js';
import type { Say } from '../i18n/words.js';
import { languageName } from '../shown/language-name.js';
import { wallOf } from '../time/format.js';

type Person = HeldPerson['person'];

/** Whole years; by the year alone it may be one too many, so the smaller is said. Null: not known. */
export function ageOf(person: Pick<Person, 'birthDate' | 'birthYear'>, now: number): number | null {
  const today = wallOf(now, 'UTC');
  if (person.birthDate) {
    const [year, month, day] = person.birthDate.split('-').map(Number) as [number, number, number];
    const hadBirthday =
      Number(today.month) > month || (Number(today.month) === month && Number(today.day) >= day);
    return Number(today.year) - year - (hadBirthday ? 0 : 1);
  }
  return person.birthYear === null ? null : Number(today.year) - person.birthYear;
}

/** The name, or that there is none. */
export const nameOf = (person: Pick<Person, 'name'>, say: Say): string =>
  person.name ?? say('people.nameless');

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

interface Seen {
  readonly say: Say;
  readonly language: Language;
  readonly now: number;
}

/** What matters about a person beyond the name, one phrase: a child, a woman, a stranger here, a disability, a trade, the language. */
export function traitsText(
  detention: Pick<HeldPerson, 'person' | 'roleAtEvent'>,
  { say, language, now }: Seen,
): string {
  const { person, roleAtEvent } = detention;
  const age = ageOf(person, now);
  const traits = [
    person.nameless && person.description,
    age !== null && age < 18 && say('people.child'),
    person.sex === 'FEMALE' && say('people.woman'),
    person.disability && say('people.disability'),
    person.citizenship === 'FOREIGN' && say('people.foreign'),
    person.citizenship === 'STATELESS' && say('people.stateless'),
    roleAtEvent === 'JOURNALIST' && say('people.journalist'),
    roleAtEvent === 'PASSER_BY' && say('people.passerBy'),
    person.languages[0] && languageName(person.languages[0], language, say),
  ];
  return capital(traits.filter(Boolean).join(', '));
}

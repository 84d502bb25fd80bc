import { type Random } from '../random.js';
import { FAMILIES, FEMALE_GIVEN, MALE_GIVEN, type Spellings } from './names.js';

/** A full name in the three spellings; what a list shows of it is another matter (`typed`). */
export interface FullName {
  readonly family: Spellings;
  readonly given: Spellings;
  readonly patronymic: Spellings;
}

type Script = keyof Spellings;

const feminine = (family: Spellings): Spellings => ({
  kk: `${family.kk}а`,
  ru: `${family.ru}а`,
  latin: `${family.latin}a`,
});

const childOf = (father: Spellings, sex: 'F' | 'M'): Spellings =>
  sex === 'F'
    ? { kk: `${father.kk}қызы`, ru: `${father.ru}овна`, latin: `${father.latin}ovna` }
    : { kk: `${father.kk}ұлы`, ru: `${father.ru}ович`, latin: `${father.latin}ovich` };

/** @returns an invented full name. */
export function composeName(random: Random, sex: 'F' | 'M'): FullName {
  const family = random.pick(FAMILIES);
  return {
    family: sex === 'F' ? feminine(family) : family,
    given: random.pick(sex === 'F' ? FEMALE_GIVEN : MALE_GIVEN),
    patronymic: childOf(random.pick(MALE_GIVEN), sex),
  };
}

const inFull = ({ family, given, patronymic }: FullName, script: Script): string =>
  [family, given, patronymic].map((part) => part[script]).join(' ');

const inShort = ({ family, given }: FullName, script: Script): string => `${given[script]} ${family[script]}`;

const initials = ({ family, given, patronymic }: FullName): string =>
  `${family.ru} ${given.ru.charAt(0)}.${patronymic.ru.charAt(0)}.`;

/** @returns a name as somebody under stress typed it: in full, short, in lower case, in Latin, or with initials. */
export function typed(random: Random, name: FullName): string {
  const way = random.int(1, 100);
  if (way <= 35) return inFull(name, 'ru');
  if (way <= 60) return inFull(name, 'kk');
  if (way <= 72) return inShort(name, 'ru');
  if (way <= 84) return inShort(name, 'latin');
  if (way <= 92) return inShort(name, 'ru').toLowerCase();
  return initials(name);
}

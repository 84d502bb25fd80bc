import { Temporal, type LocalDate } from '../../../src/kernel/index.js';
import { composeName, typed } from './compose-name.js';
import { FOREIGN, NAMELESS } from './names.js';
import { MINORS, PEOPLE, ROLES, WOMEN, deal } from '../quotas.js';
import { type Random } from '../random.js';
import { type CitizenshipClass, type Language, type PersonFlag, type RoleAtEvent } from '../types.js';

type Age = 'UNDER_16' | 'MINOR' | 'ADULT';

/** Who a person is, before anything happens to them. */
export interface Profile {
  readonly nameAsTyped: string | null;
  readonly description: string | null;
  readonly age: Age;
  readonly birthYear: number | null;
  readonly birthDate: LocalDate | null;
  readonly sex: 'F' | 'M' | 'UNKNOWN';
  readonly citizenshipClass: CitizenshipClass;
  readonly roleAtEvent: RoleAtEvent;
  readonly languages: readonly Language[];
  readonly flags: readonly PersonFlag[];
}

/** Year differences chosen so that the year alone settles the class: 15 is under 16, 17 is 16 or 17, 19 and more is an adult. */
function yearOf(random: Random, age: Age, year: number): number {
  if (age === 'UNDER_16') return year - 15;
  if (age === 'MINOR') return year - 17;
  return year - 19 - Math.min(random.int(0, 52), random.int(0, 52));
}

function birth(random: Random, age: Age, year: number): Pick<Profile, 'birthYear' | 'birthDate'> {
  const born = yearOf(random, age, year);
  const dated = random.chance(0.35);
  const birthDate = Temporal.PlainDate.from({ year: born, month: random.int(1, 12), day: random.int(1, 28) });
  if (dated) return { birthYear: born, birthDate };
  return { birthYear: age === 'ADULT' && random.chance(0.12) ? null : born, birthDate: null };
}

const LANGUAGES: readonly (readonly Language[])[] = [
  ['kk'],
  ['ru'],
  ['kk', 'ru'],
  ['ru', 'kk'],
  ['kk', 'ru'],
];

function flagsOf(random: Random, sex: 'F' | 'M', age: Age): readonly PersonFlag[] {
  if (age !== 'ADULT') return [];
  if (random.chance(0.02)) return ['DISABILITY'];
  if (sex === 'F' && random.chance(0.08)) return ['CHILD_UNDER_14'];
  if (sex === 'F' && random.chance(0.03)) return ['PREGNANT'];
  return [];
}

function nameless(description: string): Profile {
  const nothing = { nameAsTyped: null, birthYear: null, birthDate: null, flags: [], languages: [] };
  const open = { sex: 'UNKNOWN', citizenshipClass: 'UNKNOWN', roleAtEvent: 'UNKNOWN', age: 'ADULT' } as const;
  return { ...nothing, ...open, description };
}

function foreigner(random: Random, at: number, year: number): Profile {
  const { name, sex, citizenshipClass, languages } = FOREIGN[at]!;
  return {
    ...birth(random, 'ADULT', year),
    ...{ nameAsTyped: name, description: null, age: 'ADULT', sex, citizenshipClass, languages },
    roleAtEvent: 'PASSER_BY',
    flags: at === 2 ? ['SEEKS_ASYLUM'] : [],
  };
}

function citizen(random: Random, sex: 'F' | 'M', age: Age, year: number): Profile {
  return {
    ...birth(random, age, year),
    ...{ nameAsTyped: typed(random, composeName(random, sex)), description: null, age, sex },
    citizenshipClass: 'CITIZEN',
    roleAtEvent: 'PARTICIPANT',
    languages: random.pick(LANGUAGES),
    flags: flagsOf(random, sex, age),
  };
}

/** Gives out the roles of the day; no minor is a journalist, and foreigners and the nameless keep theirs. */
function withRoles(random: Random, profiles: readonly Profile[]): Profile[] {
  const foreign = FOREIGN.length;
  const roles = deal(random, {
    ...ROLES,
    PASSER_BY: ROLES.PASSER_BY - foreign,
    UNKNOWN: ROLES.UNKNOWN - NAMELESS.length,
  });
  return profiles.map((profile) => {
    const free = profile.age === 'ADULT' && profile.citizenshipClass === 'CITIZEN';
    return free ? { ...profile, roleAtEvent: roles.pop() ?? 'PARTICIPANT' } : profile;
  });
}

/** @returns 300 people in a random order: 75 women, 18 minors, 6 foreign or stateless, 3 nameless. No two citizens share a typed name. */
export function makeProfiles(random: Random, year: number): Profile[] {
  const strangers = FOREIGN.map((_, at) => foreigner(random, at, year));
  const women = WOMEN - strangers.filter(({ sex }) => sex === 'F').length;
  const rest = PEOPLE - strangers.length - NAMELESS.length;
  const sexes = deal(random, { F: women, M: rest - women });
  const ages = deal(random, {
    UNDER_16: MINORS.underSixteen,
    MINOR: MINORS.older,
    ADULT: rest - MINORS.underSixteen - MINORS.older,
  });
  const citizens: Profile[] = [];
  const taken = new Set<string>();
  while (citizens.length < rest) {
    const next = citizen(random, sexes[citizens.length]!, ages[citizens.length]!, year);
    const key = next.nameAsTyped!.toLowerCase();
    if (!taken.has(key)) citizens.push(next);
    taken.add(key);
  }
  return random.shuffle([...NAMELESS.map(nameless), ...strangers, ...withRoles(random, citizens)]);
}

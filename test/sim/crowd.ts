import { chance, fullNameOf, LIKELIEST_YEARS, shuffled, type Invented } from './invented-people.js';

/** One question of the simulated hour. */
export interface Move {
  /** when in the hour, 0 to 1 */
  readonly at: number;
  readonly address: string;
  readonly who: Kind;
  readonly way: 'ASK' | 'FORM' | 'WATCH';
  readonly fullName: string;
  readonly birthYear: number | null;
  /** whom it means, if the simulator knows */
  readonly target: number | null;
  /** a family's last and exact try */
  readonly exact: boolean;
  readonly family: number | null;
}

/**
 * NAMES knows whole names and guesses years. NO_FATHER knows names and years and no father's name. KNOWS knows all
 * that a relative knows. FAMILY looks for one person, with slips.
 */
export type Kind = 'NAMES' | 'NO_FATHER' | 'KNOWS' | 'FAMILY';

export interface Sizes {
  readonly held: number;
  readonly dictionary: number;
  readonly blocks: number;
  readonly families: number;
  readonly canaries: number;
}

/** More than any budget lets one network ask. */
const TRIES = 40;
/** Persons somebody knows as well as a relative does. */
const KNOWN = 20;

const attackBlock = (i: number): string => `10.${Math.floor(i / 250)}.${i % 250}.7`;
const mobileBlock = (i: number, host: number): string => `172.16.${i % 256}.${1 + (host % 250)}`;
const homeBlock = (i: number): string => `192.${20 + Math.floor(i / 250)}.${i % 250}.9`;

/** Attackers of every kind, each from networks of their own. Half of them come at once, in the first minutes. */
export function attackers(dictionary: readonly Invented[], { blocks, held }: Sizes): Move[] {
  const random = chance(7);
  const names = shuffled(
    dictionary.map((_, i) => i),
    random,
  );
  let next = 0;
  const kindOf = (block: number): [Kind, Move['way']] => {
    const share = block / blocks;
    if (share < 0.2) return ['NO_FATHER', 'ASK'];
    if (share < 0.25) return ['NAMES', 'FORM'];
    if (share < 0.35) return ['NAMES', 'WATCH'];
    return ['NAMES', 'ASK'];
  };
  const guesses = Array.from({ length: blocks }, (_, block) => {
    const [who, way] = kindOf(block);
    const inBurst = block % 2 === 0;
    return Array.from({ length: TRIES }, (_, i): Move => {
      const target = names[next++ % names.length]!;
      const { family, given, birthYear } = dictionary[target]!;
      const turn = Math.floor(next / names.length);
      return {
        at: inBurst ? random() * 0.05 : (i + random()) / TRIES,
        ...{ address: attackBlock(block), who, way, target, exact: false, family: null },
        fullName: who === 'NO_FATHER' ? `${family} ${given}` : fullNameOf(dictionary[target]!),
        birthYear: who === 'NO_FATHER' ? birthYear : LIKELIEST_YEARS[turn]!,
      };
    });
  });
  const known = Array.from({ length: Math.min(KNOWN, held) }, (_, i): Move => {
    const person = dictionary[i]!;
    return {
      at: random(),
      ...{ address: `10.200.${i}.7`, who: 'KNOWS', way: 'ASK', target: i, exact: true, family: null },
      fullName: fullNameOf(person),
      birthYear: person.birthYear,
    };
  });
  return [...guesses.flat(), ...known];
}

/**
 * Families: six in ten on a mobile network that several share, one in twenty without JavaScript from home. Each asks
 * once to four times with slips, and then as the documents say.
 */
export function families(people: readonly Invented[], count: number): Move[] {
  const random = chance(11);
  const shared = Math.ceil((count * 0.6) / 6);
  return Array.from({ length: count }, (_, family) => {
    const target = Math.floor(random() * people.length);
    const person = people[target]!;
    const isMobile = random() < 0.6;
    const way = !isMobile && random() < 0.125 ? 'FORM' : 'ASK';
    const address = isMobile ? mobileBlock(Math.floor(random() * shared), family) : homeBlock(family);
    const slips = Math.floor(random() ** 2 * 5);
    const begun = random() * 0.9;
    const say = (i: number, facts: Pick<Move, 'fullName' | 'birthYear' | 'exact'>): Move => ({
      at: begun + i * 0.02,
      ...{ address, who: 'FAMILY', way, target, family },
      ...facts,
    });
    const wrong = Array.from({ length: slips }, (_, i) =>
      say(i, { ...slip(person, random()), exact: false }),
    );
    const right = { fullName: fullNameOf(person), birthYear: person.birthYear, exact: true };
    return [...wrong, say(slips, right)];
  }).flat();
}

function slip(person: Invented, random: number): Pick<Move, 'fullName' | 'birthYear'> {
  const { family, given, birthYear } = person;
  if (random < 0.4) return { fullName: fullNameOf(person), birthYear: birthYear + 1 };
  if (random < 0.7) return { fullName: `${family} ${given}`, birthYear };
  if (random < 0.9) return { fullName: fullNameOf(person).replace(/.(?=\S* )/u, ''), birthYear };
  return { fullName: fullNameOf(person), birthYear: null };
}

import { Chance } from '../../eval/names/chance.mjs';
import { inLatin, LATIN } from '../../eval/names/latin.mjs';
import { slip as slipOfHand } from '../../eval/names/slips.mjs';
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
 * NAMES knows whole names and guesses years. SPELLINGS has them in other hands than the records. INSISTS knows all of a few
 * persons and asks for them again and again, in ever other spellings, so that few questions are asked twice.
 * NO_FATHER knows names and years and no father's name. KNOWS knows all that a relative knows. FAMILY looks for one
 * person, with slips.
 */
export type Kind = 'NAMES' | 'SPELLINGS' | 'INSISTS' | 'NO_FATHER' | 'KNOWS' | 'FAMILY';

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
/** Persons of whom somebody wants to hear again and again: the next of the list. */
const WANTED = 3;
/** More than everybody together may hear of one person in an hour. */
const INSISTENCE = 60;
/** A year is answered for that is one off: whoever guesses asks for every third. */
const GUESSES = LIKELIEST_YEARS.filter((_, i) => i % 3 === 0);

const attackBlock = (i: number): string => `10.${Math.floor(i / 250)}.${i % 250}.7`;
const mobileBlock = (i: number, host: number): string => `172.16.${i % 256}.${1 + (host % 250)}`;
const homeBlock = (i: number): string => `192.${20 + Math.floor(i / 250)}.${i % 250}.9`;

/** A name as somebody else would write it: in Latin, or with a slip in one word. */
function inAnotherHand(text: string, hand: Chance): string {
  if (hand.is(0.5)) return inLatin(text, LATIN[hand.of(['passport', 'GOST', 'home-made'])]!, hand);
  const words = text.split(' ');
  const at = hand.below(words.length);
  return words.map((word, i) => (i === at ? slipOfHand(word, hand) : word)).join(' ');
}

/** Attackers of every kind, each from networks of their own. Half of them come at once, in the first minutes. */
export function attackers(dictionary: readonly Invented[], sizes: Sizes): Move[] {
  return [...guessers(dictionary, sizes), ...knowing(dictionary, sizes), ...insisting(dictionary, sizes)];
}

function guessers(dictionary: readonly Invented[], { blocks }: Sizes): Move[] {
  const random = chance(7);
  const hand = new Chance('other hands');
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
    if (share < 0.55) return ['SPELLINGS', 'ASK'];
    return ['NAMES', 'ASK'];
  };
  const nameOf = (who: Kind, person: Invented): string => {
    if (who === 'NO_FATHER') return `${person.family} ${person.given}`;
    const fullName = fullNameOf(person);
    return who === 'SPELLINGS' ? inAnotherHand(fullName, hand) : fullName;
  };
  return Array.from({ length: blocks }, (_, block) => {
    const [who, way] = kindOf(block);
    const inBurst = block % 2 === 0;
    return Array.from({ length: TRIES }, (_, i): Move => {
      const target = names[next++ % names.length]!;
      const person = dictionary[target]!;
      const turn = Math.floor(next / names.length);
      return {
        at: inBurst ? random() * 0.05 : (i + random()) / TRIES,
        ...{ address: attackBlock(block), who, way, target, exact: false, family: null },
        fullName: nameOf(who, person),
        birthYear: who === 'NO_FATHER' ? person.birthYear : GUESSES[turn % GUESSES.length]!,
      };
    });
  }).flat();
}

function knowing(dictionary: readonly Invented[], { held }: Sizes): Move[] {
  const random = chance(8);
  return Array.from({ length: Math.min(KNOWN, held) }, (_, i): Move => {
    const person = dictionary[i]!;
    return {
      at: random(),
      ...{ address: `10.200.${i}.7`, who: 'KNOWS', way: 'ASK', target: i, exact: true, family: null },
      fullName: fullNameOf(person),
      birthYear: person.birthYear,
    };
  });
}

/** Each time from another network and in another spelling, with all that is right beside it. */
function insisting(dictionary: readonly Invented[], { held }: Sizes): Move[] {
  const random = chance(9);
  const hand = new Chance('insisting');
  return Array.from({ length: Math.min(WANTED, held) }, (_, i) => {
    const target = KNOWN + i;
    const person = dictionary[target]!;
    return Array.from({ length: INSISTENCE }, (_, turn): Move => ({
      at: random(),
      ...{
        address: `10.${210 + i}.${turn}.7`,
        who: 'INSISTS',
        way: 'ASK',
        target,
        exact: false,
        family: null,
      },
      fullName: inAnotherHand(fullNameOf(person), hand),
      birthYear: person.birthYear,
    }));
  }).flat();
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

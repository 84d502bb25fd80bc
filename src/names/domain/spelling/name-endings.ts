/** What a word of a name is, judged by its ending alone: the order in which names are given is not trusted. */
export type NameRole = 'NAME' | 'PATRONYMIC' | 'INITIAL';

/** A word in the key alphabet with its ending taken off; soft signs are still there as apostrophes. */
export interface Stem {
  readonly role: NameRole;
  readonly stem: string;
  readonly hadFamilyEnding: boolean;
  /** FEMALE or MALE where the ending itself has a gender. */
  readonly gender?: 'FEMALE' | 'MALE';
}

/** Child of: ұлы, қызы, оғлы, уулу and their neighbours, standing as a word of their own. */
const CHILD_OF = /^(?:uli|ulu|vli|uulu|[ou]'?g'?l[iu]|kizi|gizi)$/;
const SON_ENDING = /^(.{2,})(?:uli|vli|[ou]'?g'?l[iu])$/;
const DAUGHTER_ENDING = /^(.{2,})(?:kizi|gizi)$/;
const SLAVIC_FATHER = /^(.{2,}?)([oe])v(iC|na)$/;
/** Fathers whose name ends in -а or -я: a closed set in Russian. */
const ILYICH = /^(il|kuz'?m|luk|fom|nikit|savv)(?:'|i)?(?:(iC)|(?:in'?i|i)?Cna)$/;
const INICHNA = /^(.{2,})'?iniCna$/;
/** A given name that only looks like a family name: Любовь. */
const NO_FAMILY = /^l[ij]?ubov$/;
const OV_EV = /^(.{2,}?)([oe])(?:v|f+)(a?)$/;
const SKY = /^(.+[sc]k)(?:(ii?|oi|ogo)|aia)$/;
const INA = /^(.{2,}in)a$/;

/** @returns whether a word in the key alphabet only says "son of" or "daughter of" the word before it, and which. */
export function childOf(key: string): 'FEMALE' | 'MALE' | null {
  if (!CHILD_OF.test(key)) return null;
  return key.endsWith('izi') ? 'FEMALE' : 'MALE';
}

/** Before -ев the й of Сергей and the ий of Василий are swallowed: they return (Сергеев, Васильев). */
const returned = (stem: string, vowel: string): string =>
  vowel === 'e'
    ? stem.replace(/'$/, 'i').replace(/([aeiou])$/, (found) => (found === 'i' ? 'ii' : `${found}i`))
    : stem;

function fatherOf(key: string): Stem | null {
  const father = (stem: string, gender: 'FEMALE' | 'MALE'): Stem => ({
    role: 'PATRONYMIC',
    stem,
    hadFamilyEnding: false,
    gender,
  });
  const slavic = SLAVIC_FATHER.exec(key);
  if (slavic) return father(returned(slavic[1]!, slavic[2]!), slavic[3] === 'iC' ? 'MALE' : 'FEMALE');
  const son = SON_ENDING.exec(key);
  if (son) return father(son[1]!, 'MALE');
  const daughter = DAUGHTER_ENDING.exec(key);
  if (daughter) return father(daughter[1]!, 'FEMALE');
  const ilyich = ILYICH.exec(key);
  if (ilyich) return father(ilyich[1]!, ilyich[2] ? 'MALE' : 'FEMALE');
  const inichna = INICHNA.exec(key);
  return inichna ? father(inichna[1]!, 'FEMALE') : null;
}

function familyOf(key: string): Stem | null {
  const family = (stem: string, gender: 'FEMALE' | 'MALE'): Stem => ({
    role: 'NAME',
    stem,
    hadFamilyEnding: true,
    gender,
  });
  if (NO_FAMILY.test(key)) return null;
  const ov = OV_EV.exec(key);
  if (ov) return family(returned(ov[1]!, ov[2]!), ov[3] ? 'FEMALE' : 'MALE');
  const sky = SKY.exec(key);
  if (sky) return family(sky[1]!, sky[2] ? 'MALE' : 'FEMALE');
  const ina = INA.exec(key);
  return ina ? family(ina[1]!, 'FEMALE') : null;
}

/** @param key one word in the key alphabet, endings still on it. @returns its role and what is left without the ending. */
export const stemOf = (key: string): Stem =>
  fatherOf(key) ?? familyOf(key) ?? { role: 'NAME', stem: key, hadFamilyEnding: false };

import { type AskedWord } from './asked-name.js';
import { type Agreement, type Difference, type MatchedWord, type Reasons } from './match-values.js';

interface Compared extends Pick<Reasons, 'words' | 'year' | 'date' | 'iin' | 'father'> {
  readonly asked: readonly AskedWord[];
  readonly gender: boolean;
  /** Full names the stored person has. */
  readonly storedNames: number;
}

/** A name a little off is a spelling; below this, or where others bear it, it is another name. */
const SPELLING_FROM = 0.8;

const differs = (agreement: Agreement): boolean => agreement === 'DIFFERENT' || agreement === 'NEAR';
const isName = ({ askedRole, storedRole }: MatchedWord): boolean =>
  askedRole === 'NAME' || storedRole === 'NAME';

/** @returns what a person looking at two namesakes needs to see, the weightiest first. */
export function differencesOf({
  words,
  year,
  date,
  iin,
  father,
  asked,
  gender,
  storedNames,
}: Compared): Difference[] {
  const found: Difference[] = [];
  const names = words.filter(isName);
  const spelled = names.filter(
    ({ how }) => how === 'SPELLING' || how === 'OTHER_LANGUAGE' || how === 'SHORT_FORM',
  );
  const other = spelled.filter((word) => word.isAnotherName || word.likeness < SPELLING_FROM);
  const unmet = asked.some(({ at, role }) => role === 'NAME' && !words.some((word) => word.asked === at));
  if (iin === 'DIFFERENT') found.push('IIN');
  if (differs(date)) found.push('BIRTH_DATE');
  else if (differs(year)) found.push('BIRTH_YEAR');
  if (differs(father)) found.push('FATHER');
  if (other.length > 0 || (unmet && names.length < storedNames)) found.push('NAME');
  else if (spelled.length > 0) found.push('NAME_SPELLING');
  if (unmet || names.length < storedNames) found.push('NAME_MISSING');
  if (gender) found.push('GENDER_OF_ENDING');
  return found;
}

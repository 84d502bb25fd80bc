import { type CanonicalName, type NameRole } from '../canonical-name.js';

/** What is known of a birth besides the name. */
export interface BirthFacts {
  readonly birthYear?: number | null | undefined;
  /** ISO 8601 date */
  readonly birthDate?: string | null | undefined;
  /** Twelve digits, checksum already judged. */
  readonly iin?: string | null | undefined;
}

/** Somebody asked about. */
export interface NameQuery extends BirthFacts {
  readonly name: CanonicalName;
}

/** How a word of the asked name met a word of the stored one. */
export type MatchHow = 'EQUAL' | 'SPELLING' | 'INITIAL' | 'SHORT_FORM' | 'OTHER_LANGUAGE';

/** One word asked that met one word stored. Holds no stored spelling: only its role. */
export interface MatchedWord {
  /** Position in the asked name's tokens; a joined or split word has the position of its first part. */
  readonly asked: number;
  readonly askedRole: NameRole;
  readonly storedRole: NameRole;
  readonly how: MatchHow;
  /** 0 to 1 */
  readonly likeness: number;
  /** The word asked is itself a name that others bear and this person does not. */
  readonly isAnotherName: boolean;
  /** Both words are given names, and not the same one, whoever bears them. */
  readonly isOtherGivenName: boolean;
}

/** What two facts say of each other; ONE_SIDED where only one side knows it. */
export type Agreement = 'EQUAL' | 'NEAR' | 'DIFFERENT' | 'ONE_SIDED' | 'UNKNOWN';

/** Why a candidate is not simply the person asked about. Stable codes, to tell namesakes apart. */
export type Difference =
  | 'IIN'
  | 'BIRTH_DATE'
  | 'BIRTH_YEAR'
  | 'FATHER'
  | 'NAME'
  | 'NAME_SPELLING'
  | 'NAME_MISSING'
  | 'GENDER_OF_ENDING';

/** Everything that speaks for or against one candidate, as values. */
export interface Reasons {
  readonly words: readonly MatchedWord[];
  readonly year: Agreement;
  readonly date: Agreement;
  readonly iin: Agreement;
  readonly father: Agreement;
  /** Full names (no initial, no father's name) that met, each .80 or more. */
  readonly fullNames: number;
  readonly hasInitials: boolean;
  readonly differs: readonly Difference[];
}

/** One person the asked one may be. */
export interface Candidate {
  readonly id: string;
  /** 0 to 1; birth facts are in it. */
  readonly score: number;
  /** 0 to 1: the name alone. */
  readonly nameScore: number;
  readonly reasons: Reasons;
}

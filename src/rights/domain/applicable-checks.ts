import { RIGHTS_CATALOGUE } from './rights-catalogue.js';
import { type RightsCheckKind, type RightsCode, type RoleAtEvent } from './rights-check-kind.js';

/** What decides which rights are checked for a person. Null: not known. */
export interface PersonForChecks {
  readonly sex: 'FEMALE' | 'MALE' | null;
  readonly isMinor: boolean | null;
  readonly citizenship: 'CITIZEN' | 'FOREIGN' | 'STATELESS' | null;
  /** Seeks protection, or fears their own state. */
  readonly seeksAsylum: boolean | null;
  readonly disability: boolean | null;
  readonly needsInterpreter: boolean | null;
  readonly roleAtEvent: RoleAtEvent | null;
}

/**
 * YES: ask it. ASK: not known whether it applies, so ask it. WITHHELD: not to be suggested until a fact is known.
 * NO: does not apply, not shown.
 */
export type Applies = 'YES' | 'ASK' | 'WITHHELD' | 'NO';

/** Why a check applies or does not; stable codes. */
export type AppliesReason =
  | 'EVERYONE'
  | 'THIS_PERSON'
  | 'NOT_THIS_PERSON'
  | 'NOT_KNOWN'
  | 'SEEKS_ASYLUM'
  | 'ASYLUM_NOT_ASKED'
  | 'CITIZENSHIP_NOT_KNOWN'
  | 'STATELESS'
  | 'ABOUT_LAWYERS';

export interface ApplicableCheck {
  readonly code: RightsCode;
  readonly applies: Applies;
  readonly reason: AppliesReason;
  /** Matters more for this person. */
  readonly isEmphasised: boolean;
}

type Verdict = Pick<ApplicableCheck, 'applies' | 'reason'>;

const byFact = (fact: boolean | null): Verdict =>
  fact === null
    ? { applies: 'ASK', reason: 'NOT_KNOWN' }
    : fact
      ? { applies: 'YES', reason: 'THIS_PERSON' }
      : { applies: 'NO', reason: 'NOT_THIS_PERSON' };

/** Telling a consulate can put a person who seeks asylum in danger: while that is open nothing suggests it. */
function consul({ citizenship, seeksAsylum }: PersonForChecks): Verdict {
  if (seeksAsylum) return { applies: 'NO', reason: 'SEEKS_ASYLUM' };
  if (citizenship === 'CITIZEN') return { applies: 'NO', reason: 'NOT_THIS_PERSON' };
  if (citizenship === 'STATELESS') return { applies: 'NO', reason: 'STATELESS' };
  if (citizenship === null) return { applies: 'WITHHELD', reason: 'CITIZENSHIP_NOT_KNOWN' };
  return seeksAsylum === null
    ? { applies: 'WITHHELD', reason: 'ASYLUM_NOT_ASKED' }
    : { applies: 'YES', reason: 'THIS_PERSON' };
}

function verdict({ code, who }: RightsCheckKind, person: PersonForChecks): Verdict {
  switch (who) {
    case 'WOMEN':
      return byFact(person.sex === null ? null : person.sex === 'FEMALE');
    case 'MINORS':
      return byFact(person.isMinor);
    case 'DISABILITY':
      return byFact(person.disability);
    case 'FOREIGNERS':
      return consul(person);
    case 'LAWYERS':
      return person.roleAtEvent === 'LAWYER'
        ? { applies: 'YES', reason: 'THIS_PERSON' }
        : { applies: 'NO', reason: 'ABOUT_LAWYERS' };
    case 'ALL':
      return code === 'R-INTERPRETER'
        ? byFact(person.needsInterpreter)
        : { applies: 'YES', reason: 'EVERYONE' };
  }
}

const isEmphasised = (kind: RightsCheckKind, { roleAtEvent, needsInterpreter }: PersonForChecks): boolean =>
  (roleAtEvent !== null && kind.emphasisedFor.includes(roleAtEvent)) ||
  (kind.code === 'R-INTERPRETER' && needsInterpreter === true);

/** @returns all kinds in the catalogue's order, each with whether it applies to this person and why. */
export const applicableChecks = (person: PersonForChecks): readonly ApplicableCheck[] =>
  RIGHTS_CATALOGUE.map((kind) => ({
    code: kind.code,
    ...verdict(kind, person),
    isEmphasised: isEmphasised(kind, person),
  }));

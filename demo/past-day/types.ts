import { type Confidence, type Instant, type LocalDate, type When } from '../../src/kernel/index.js';
import {
  type DemoAccessRefusal,
  type DemoAssignment,
  type DemoPresence,
  type DemoRightsCheck,
  type DemoShift,
} from './care/defence-types.js';
import {
  type DemoAppeal,
  type DemoHearing,
  type DemoProtocol,
  type DemoRuling,
} from './papers/proceedings-types.js';

export type ClaimKind = 'SEEN' | 'MOVED' | 'RELEASED' | 'HOSPITAL' | 'UNKNOWN';
export type SourceKind = 'LAWYER' | 'RELATIVE' | 'VOLUNTEER' | 'HOTLINE' | 'DOCUMENT' | 'PRESS';
export type FamilyAnswer = 'NONE' | 'CODE_WORD' | 'NAME_AND_BIRTH';
export type Track = 'ADMINISTRATIVE' | 'CRIMINAL' | 'UNKNOWN';
export type RoleAtEvent = 'PARTICIPANT' | 'ORGANISER' | 'JOURNALIST' | 'OBSERVER' | 'PASSER_BY' | 'UNKNOWN';
export type CitizenshipClass = 'CITIZEN' | 'FOREIGN' | 'STATELESS' | 'UNKNOWN';
/** BCP 47 codes of the languages heard on the day. */
export type Language = 'kk' | 'ru' | 'uz' | 'en';
/** What opens or bars a path for this person: rights checks, and the exemptions from arrest of CAO art. 50(2). */
export type PersonFlag = 'DISABILITY' | 'PREGNANT' | 'CHILD_UNDER_14' | 'SEEKS_ASYLUM';

export interface DemoEvent {
  readonly eventId: string;
  readonly title: string;
  readonly city: string;
  readonly place: string;
  readonly startsAt: Instant;
}

/** One invented person and their one episode of custody. */
export interface DemoPerson {
  readonly personId: string;
  readonly detentionId: string;
  readonly eventId: string;
  /** The list this person was logged with. */
  readonly batchId: string;
  /** As somebody typed it: any order, script and completeness; null for a nameless person. */
  readonly nameAsTyped: string | null;
  /** Stands in for the name of a nameless person. */
  readonly description: string | null;
  readonly birthYear: number | null;
  /** Falls in `birthYear` when both are known. */
  readonly birthDate: LocalDate | null;
  readonly sex: 'F' | 'M' | 'UNKNOWN';
  readonly citizenshipClass: CitizenshipClass;
  readonly roleAtEvent: RoleAtEvent;
  /** Best first. */
  readonly languages: readonly Language[];
  readonly flags: readonly PersonFlag[];
  readonly familyAnswer: FamilyAnswer;
  /** Set only with `CODE_WORD`. */
  readonly codeWord: string | null;
  readonly track: Track;
  /** Loss of liberty as witnesses tell it. */
  readonly realStart: When;
  /** The start the detention protocol states, where there is one; later than the real start. */
  readonly recordedStart: When | null;
}

/** Rows logged together. The batch itself is the first custody claim of each of its rows. */
export interface DemoBatch {
  readonly batchId: string;
  /** Of the first call; a UUIDv7 like every id here. */
  readonly clientId: string;
  readonly eventId: string;
  /** Null: held in a bus or on the street, at no department. */
  readonly departmentCode: string | null;
  readonly observedAt: When;
  readonly source: SourceKind;
  readonly detentionIds: readonly string[];
}

/** Something said about a person's place after the list they were logged with. */
export interface DemoClaim {
  readonly claimId: string;
  readonly detentionId: string;
  readonly kind: ClaimKind;
  /** Where the person is after it; null for RELEASED, HOSPITAL and UNKNOWN. */
  readonly departmentCode: string | null;
  readonly at: When;
  readonly source: SourceKind;
  readonly confidence: Confidence;
}

/** All the day's data. Every person, officer, event and word in it is invented. */
export interface PastDay {
  readonly demo: true;
  readonly seed: number;
  readonly date: LocalDate;
  /** No time in the data is after it (exclusive, UTC). */
  readonly endsAt: Instant;
  readonly departmentCodes: readonly string[];
  readonly events: readonly DemoEvent[];
  readonly people: readonly DemoPerson[];
  readonly batches: readonly DemoBatch[];
  readonly claims: readonly DemoClaim[];
  readonly rightsChecks: readonly DemoRightsCheck[];
  readonly shifts: readonly DemoShift[];
  readonly presences: readonly DemoPresence[];
  readonly assignments: readonly DemoAssignment[];
  readonly accessRefusals: readonly DemoAccessRefusal[];
  readonly protocols: readonly DemoProtocol[];
  readonly hearings: readonly DemoHearing[];
  readonly rulings: readonly DemoRuling[];
  readonly appeals: readonly DemoAppeal[];
}

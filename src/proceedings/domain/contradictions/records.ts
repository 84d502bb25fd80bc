import { type When } from '../../../kernel/index.js';

/** Which record says something; START: a claim about when liberty was lost. `id`: root id, never a name. */
export type RecordKind =
  | 'PROTOCOL'
  | 'HEARING'
  | 'RULING'
  | 'SERVICE'
  | 'CLAIM'
  | 'START'
  | 'PERSON'
  | 'ANSWER'
  | 'DETENTION'
  | 'RIGHTS_CHECK';

export interface RecordRef {
  readonly kind: RecordKind;
  readonly id: string;
}

/** A point on the earth, degrees. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Where something was: a known department, or words on a paper. Words are compared in memory and never kept. */
export interface Place {
  readonly departmentId: string | null;
  readonly point: Point | null;
  /** As written; null where a department is known. */
  readonly words: string | null;
}

/** One time a record gives, and the place it gives with it. */
export interface TimedPlace {
  readonly ref: RecordRef;
  /** Path of the field, for example `protocol.drawnAt`. */
  readonly field: string;
  readonly at: When;
  readonly place: Place;
}

/** A protocol as compared with other records. Times on a wrong clock are null. */
export interface ComparedProtocol {
  readonly ref: RecordRef;
  readonly kind: 'OFFENCE' | 'DETENTION' | 'DELIVERY' | 'SEARCH';
  readonly article: string | null;
  readonly part: number | null;
  readonly times: Readonly<Partial<Record<ProtocolTime, When | null>>>;
  readonly marks: Readonly<Partial<Record<ProtocolMark, boolean | null>>>;
  /** Words of the paper about the person, opened; never kept. */
  readonly words: Readonly<Partial<Record<PersonWord, string | null>>>;
}

export type ProtocolTime =
  | 'drawnAt'
  | 'actAt'
  | 'rightsExplainedAt'
  | 'explanationAt'
  | 'copyServedAt'
  | 'startedAt'
  | 'courtReceivedAt';
export type ProtocolMark = 'personSigned' | 'refusalNoted' | 'copyServed' | 'copyReceiptSigned';
export type PersonWord = 'address' | 'birthDate';

export interface ComparedHearing {
  readonly ref: RecordRef;
  readonly heldAt: When | null;
}

export interface ComparedRuling {
  readonly ref: RecordRef;
  readonly announcedAt: When | null;
  /** Root ids of the protocol and the hearing it names. */
  readonly protocolId: string;
  readonly hearingId: string | null;
  readonly article: string | null;
  readonly part: number | null;
}

export interface ComparedService {
  readonly ref: RecordRef;
  readonly servedAt: When | null;
  readonly rulingId: string;
}

/** A word of custody: seen, moved, released; `verified` words only are compared. */
export interface ComparedClaim {
  readonly ref: RecordRef;
  readonly kind: 'SEEN' | 'MOVED' | 'RELEASED' | 'HOSPITAL' | 'UNKNOWN';
  readonly at: When;
  readonly verified: boolean;
}

/** Words about the person on a record of ours, opened; never kept. */
export interface ComparedPerson {
  readonly ref: RecordRef;
  readonly birthDate: string | null;
}

/** Everything recorded of one person's case that can contradict itself. */
export interface ComparedRecords {
  readonly protocols: readonly ComparedProtocol[];
  readonly hearings: readonly ComparedHearing[];
  readonly rulings: readonly ComparedRuling[];
  readonly services: readonly ComparedService[];
  readonly claims: readonly ComparedClaim[];
  /** Starts the police wrote down, beside those on detention protocols. */
  readonly recordedStarts: readonly { readonly ref: RecordRef; readonly at: When }[];
  readonly persons: readonly ComparedPerson[];
  readonly places: readonly TimedPlace[];
}

export const NO_RECORDS: ComparedRecords = {
  protocols: [],
  hearings: [],
  rulings: [],
  services: [],
  claims: [],
  recordedStarts: [],
  persons: [],
  places: [],
};

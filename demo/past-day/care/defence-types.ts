import { type Instant, type When } from '../../../src/kernel/index.js';
import { type LawyerKey } from '../../cast/index.js';

/** One right, one time, one outcome, one source. */
export interface DemoRightsCheck {
  readonly rightsCheckId: string;
  readonly detentionId: string;
  /** Code of the catalogue, e.g. `R-TOILET`. */
  readonly code: string;
  readonly outcome: 'RESPECTED' | 'VIOLATED' | 'REFUSED_TO_ANSWER' | 'UNKNOWN' | 'NOT_APPLICABLE';
  /** Seen by the lawyer, told by the person, or read in a document. */
  readonly basis: 'SEEN' | 'TOLD' | 'DOCUMENT';
  readonly at: When;
}

/** A lawyer's planned hours. */
export interface DemoShift {
  readonly shiftId: string;
  readonly lawyer: LawyerKey;
  readonly city: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** "I am at the door of D." Of one lawyer they never overlap. */
export interface DemoPresence {
  readonly presenceId: string;
  readonly lawyer: LawyerKey;
  readonly departmentCode: string;
  readonly from: Instant;
  readonly until: Instant;
}

/** A lawyer for a person. */
export interface DemoAssignment {
  readonly assignmentId: string;
  readonly detentionId: string;
  readonly lawyer: LawyerKey;
  readonly offeredAt: Instant;
  readonly answer: 'ACCEPTED' | 'DECLINED' | null;
  /** Null while there is no answer. */
  readonly answeredAt: Instant | null;
  /** When nothing was left to do: the person was let go without a paper. */
  readonly doneAt: Instant | null;
}

/** A lawyer kept waiting or kept out at a door. */
export interface DemoAccessRefusal {
  readonly accessRefusalId: string;
  readonly lawyer: LawyerKey;
  readonly departmentCode: string;
  readonly arrivedAt: When;
  readonly waitedMinutes: number;
  readonly kind: 'FORTRESS' | 'NO_LAWYER_NEEDED' | 'WAIT' | 'PAPERS_ASKED' | 'OTHER';
  readonly told: string;
  readonly admitted: boolean;
  readonly officerBadge: string | null;
}

import { boundsOf, type Instant, type When } from '../../../kernel/index.js';
import { type EpisodeFacts } from '../custody/episode.js';
import { type CustodyBasis } from '../deadlines/clock-face.js';
import { type Filing } from '../deadlines/deadline-record.js';
import { type FilingKind } from '../deadlines/filing-kind.js';
import { type PenaltyKind } from '../deadlines/track.js';
import { type Charge } from '../defects/offence.js';
import { type StepKind } from './step.js';

/** The held person, as far as clocks differ by it. Null: not known. */
export interface CoursePerson {
  /** On the day of the act. */
  readonly isMinor: boolean | null;
  readonly citizenship: 'CITIZEN' | 'FOREIGN' | 'STATELESS' | null;
  readonly seeksAsylum: boolean | null;
  readonly sex: 'FEMALE' | 'MALE' | null;
  readonly disability: boolean | null;
}

interface Recorded {
  /** Root of the record: what a clock it starts is kept by. */
  readonly id: string;
  readonly detentionId: string;
  readonly recordedAt: Instant;
}

/** A protocol of the offence. Times of a wrong clock are null. */
export interface CourseProtocol extends Recorded {
  readonly drawnAt: When | null;
  readonly actAt: When | null;
  readonly copyServedAt: When | null;
  readonly copyServed: boolean | null;
  readonly isAbsent: boolean | null;
  readonly charge: Charge | null;
}

export interface CourseHearing extends Recorded {
  readonly heldAt: When | null;
  /** Sent back to those who drew the protocol: the court holds the case no more. */
  readonly isReturn: boolean;
}

export interface CourseRuling extends Recorded {
  readonly protocolId: string;
  readonly announcedAt: When | null;
  readonly penalties: readonly PenaltyKind[];
  readonly arrestDays: number | null;
  /** An agency ruled and not a court; null: not said. */
  readonly byAgency: boolean | null;
  /** Every service of its copy whose time is not in doubt. */
  readonly services: readonly When[];
  /** IANA zone of the court; null: not known. */
  readonly zone: string | null;
}

/** A filing that was not withdrawn. */
export interface CourseFiling extends Recorded {
  readonly kind: FilingKind;
  readonly rulingId: string | null;
  readonly stepId: string | null;
  readonly filedAt: When;
  readonly receivedAt: When | null;
  readonly counts: Filing;
}

/** A recorded event whose time is not in doubt. */
export interface CourseStep extends Recorded {
  readonly kind: StepKind;
  readonly at: When;
  readonly rulingId: string | null;
  /** Root of the record it follows: the motion decided, the complaint received. */
  readonly aboutId: string | null;
}

/** Something the person asked of those who hold them, as a check of rights has it. */
export interface CourseRequest {
  readonly kind: 'NOTICE' | 'DEFENDER';
  readonly at: When;
  readonly grantedAt: When | null;
}

/** A right found violated. */
export interface CourseViolation {
  readonly at: Instant;
  /** It means ill-treatment. */
  readonly isAlarm: boolean;
}

/** Everything recorded of one episode and those joined to it that starts, answers or ends a clock. */
export interface Course {
  readonly headId: string;
  readonly custody: EpisodeFacts;
  readonly basis: CustodyBasis;
  readonly person: CoursePerson;
  readonly protocols: readonly CourseProtocol[];
  readonly hearings: readonly CourseHearing[];
  readonly rulings: readonly CourseRuling[];
  readonly filings: readonly CourseFiling[];
  readonly steps: readonly CourseStep[];
  readonly requests: readonly CourseRequest[];
  /** A minor's parents were told, whoever asked. */
  readonly parentsToldAt: When | null;
  readonly violations: readonly CourseViolation[];
  /** Keys of clocks that are there already, see `clockKey`. */
  readonly standing: ReadonlySet<string>;
  /** Keys of clocks that two people have closed. */
  readonly closed: ReadonlySet<string>;
}

/** What one clock is kept by: the record that started it, else its ruling, else the case. */
export const clockKey = (clock: {
  readonly detentionId: string;
  readonly rulingId: string | null;
  readonly stepId: string | null;
  readonly ruleCode: string;
}): string => `${clock.stepId ?? clock.rulingId ?? clock.detentionId} ${clock.ruleCode}`;

/** @returns the last moment the words can mean, inside them: a day ends a minute before the next. */
export function lastMoment(when: When): Instant | null {
  const { from, until } = boundsOf(when);
  if (!from || !until) return null;
  return from.equals(until) ? until : until.subtract({ minutes: 1 });
}

/** @returns a moment as a time to the minute. @param zone IANA. */
export const momentAt = (at: Instant, zone: string): When => ({ at, precision: 'MINUTE', zone });

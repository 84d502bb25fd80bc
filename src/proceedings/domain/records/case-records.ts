import { type Instant, type When } from '../../../kernel/index.js';
import { type CourseFiling, type CoursePerson } from '../course/course.js';
import { type StepKind } from '../course/step.js';
import { type Sighting } from '../custody/episode.js';
import { type PenaltyKind, type Track } from '../deadlines/track.js';
import { type Charge } from '../defects/offence.js';

/** One record as its standing version tells it. */
export interface Version {
  /** Root of the record: what clocks and other records hold on to. */
  readonly id: string;
  /** What a correction names. */
  readonly versionId: string;
  /** On a device: versions that a correction it has not sent yet replaces, which other records may name. */
  readonly formerIds?: readonly string[];
  readonly detentionId: string;
  readonly recordedAt: Instant;
  /** The latest the time can mean: orders records of a kind. */
  readonly effectiveAt: Instant;
  /** Of a device whose clock was wrong: its time stays off clocks until a person vouches for one. */
  readonly clockSuspect: boolean;
}

/** A paper of the police, with its own times as written. */
export interface ProtocolRecord extends Version {
  readonly kind: 'OFFENCE' | 'DETENTION' | 'DELIVERY' | 'SEARCH';
  readonly drawnAt: When | null;
  readonly actAt: When | null;
  readonly startedAt: When | null;
  readonly copyServedAt: When | null;
  readonly copyServed: boolean | null;
  readonly absenceNoted: boolean | null;
  readonly is48HourTrack: boolean | null;
  readonly groundStated: boolean | null;
  readonly article: string | null;
  readonly part: number | null;
}

export interface HearingRecord extends Version {
  readonly heldAt: When;
  readonly isReturn: boolean;
}

export interface RulingRecord extends Version {
  /** Roots, as everywhere here. */
  readonly protocolId: string;
  readonly announcedAt: When;
  readonly penalties: readonly PenaltyKind[];
  readonly arrestDays: number | null;
  readonly byAgency: boolean | null;
  readonly article: string | null;
  readonly part: number | null;
  /** IANA zone of the court; null: not known. */
  readonly zone: string | null;
}

export interface ServiceRecord extends Version {
  readonly rulingId: string;
  readonly servedAt: When;
}

export interface StepRecord extends Version {
  readonly kind: StepKind;
  readonly at: When;
  readonly rulingId: string | null;
  readonly aboutId: string | null;
}

/** A check of one right, and what was made of it. */
export interface CheckRecord extends Version {
  /** as the catalogue of rights has it: R-NOTIFY */
  readonly code: string;
  /** When it was so. */
  readonly saidAt: When;
  readonly requestedAt: When | null;
  readonly grantedAt: When | null;
  readonly isRespected: boolean;
  readonly isViolation: boolean;
  /** It means ill-treatment. */
  readonly isAlarm: boolean;
}

/** When liberty was taken, as somebody said. */
export interface StartRecord {
  readonly id: string;
  readonly kind: 'REAL' | 'RECORDED';
  readonly at: When;
  readonly clockSuspect: boolean;
}

/** A clock that is there already, in whatever state. */
export interface StandingClock {
  readonly ruleCode: string;
  readonly detentionId: string;
  readonly rulingId: string | null;
  readonly stepId: string | null;
}

/** What stands of one episode and those joined to it: papers earliest first, claims and starts latest first. */
export interface EpisodeRecords {
  readonly headId: string;
  /** IANA zone of the place where the person is held or heard; null: not known. */
  readonly zone: string | null;
  readonly track: Track;
  /** When custody began as far as known, else when it was logged: its day is the act's where no paper says one. */
  readonly began: Instant;
  /** Every charge in what was told of each detention; their day is not the act's yet. */
  readonly toldCharges: readonly (readonly Charge[])[];
  readonly sightings: readonly (Sighting & { readonly id: string })[];
  readonly starts: readonly StartRecord[];
  readonly protocols: readonly ProtocolRecord[];
  readonly hearings: readonly HearingRecord[];
  readonly rulings: readonly RulingRecord[];
  readonly services: readonly ServiceRecord[];
  readonly steps: readonly StepRecord[];
}

/** Everything clocks of a case are counted from, record by record, so that one can be added, replaced or taken away. */
export interface CaseRecords extends EpisodeRecords {
  readonly person: Omit<CoursePerson, 'isMinor'> & { readonly birthYear: number | null };
  readonly filings: readonly CourseFiling[];
  /** Latest first. */
  readonly checks: readonly CheckRecord[];
  readonly standing: readonly (StandingClock & {
    /** two people have closed it */
    readonly isClosed: boolean;
  })[];
}

import { type Instant, type LocalDate, type When, type Confidence } from '../../../kernel/index.js';
import { type Assumption } from './assumption.js';
import { type ExplanationStep } from './explain.js';
import { type Pause } from './pause.js';
import { type ObligedParty, type Standard } from './rule.js';
import { type StartBound } from './start-bound.js';
import { type TriggerKind } from './trigger.js';

/** What is recorded about the start of a term. Null: not recorded. */
export interface DeadlineFacts {
  readonly trigger: When | null;
  /** The earlier event a provisional clock may start from: for an appeal, the announcement of the ruling. */
  readonly fallback?: When | null;
  /** The trigger surely did not happen before this (for a ruling: when the person was detained). */
  readonly earliestPossibleStart?: Instant | null;
  /** The trigger surely happened by this: the first time anyone saw the person held, or the start the police wrote down. */
  readonly latestPossibleStart?: Instant | null;
  /** IANA zone of the court or office where the act is due; null: the pack's default, marked. */
  readonly zone: string | null;
  /** How many times the rule's amount, where a ruling says it (days of an arrest); null: not recorded. Left out: once. */
  readonly times?: number | null;
  /** Other events a term may also be counted from (`otherBase`), by kind. */
  readonly others?: Readonly<Partial<Record<TriggerKind, When>>>;
  /** Under 18 on the day of the act; null: not known. Left out: no matter. */
  readonly isMinor?: boolean | null;
  /** The trigger itself follows from other facts and was recorded by nobody. */
  readonly isTriggerComputed?: boolean;
  /** Times left out of the count, where the rule's computation pauses. */
  readonly pauses?: readonly Pause[];
}

/** Opening hours of the office that receives filings, Monday to Friday. Local times `HH:MM`. */
export interface OfficeHours {
  readonly closesAt: string;
  readonly isOrganisationDefault: boolean;
}

export interface DeadlineSettings {
  readonly officeHours: OfficeHours;
  /** Minutes after which "at once" was not at once: always the organisation's own figure. */
  readonly atOnceMinutes: number;
}

/** Organisation defaults, not law: Monday to Friday, 09:00 to 18:30; an hour for what is due at once. */
export const DEFAULT_DEADLINE_SETTINGS: DeadlineSettings = {
  officeHours: { closesAt: '18:30', isOrganisationDefault: true },
  atOnceMinutes: 60,
};

/** Why there is no later reading. */
export type NoLaterReading =
  'ONE_READING' | 'HOLIDAYS_NOT_CONFIRMED' | 'WORKING_DAYS_NOT_YET_LAW' | 'START_IS_THE_LATEST_POSSIBLE';

/** A due instant with its reasons. Instants are UTC; `dueAt` is exclusive: at that instant it is too late. */
export interface ComputedDeadline {
  readonly kind: 'COMPUTED';
  readonly ruleCode: string;
  readonly pack: string;
  readonly packVersion: string;
  readonly obligedParty: ObligedParty;
  readonly standard: Standard;
  readonly article: string;
  /** IANA zone the term was counted in and is shown in. */
  readonly zone: string;
  /** Shown to people for day terms; null for hour clocks. */
  readonly lastDay: LocalDate | null;
  readonly dueAt: Instant;
  /** Milestones count from here. */
  readonly actBy: Instant;
  readonly latestArguableAt: Instant | null;
  /** Null exactly when `latestArguableAt` is set. */
  readonly latestArguableReason: NoLaterReading | null;
  readonly startBound: StartBound;
  /** Counted from the fallback event: to be replaced when the trigger is recorded. */
  readonly isProvisional: boolean;
  readonly steps: readonly ExplanationStep[];
  readonly assumptions: readonly Assumption[];
  readonly confidence: Confidence;
  readonly verify: boolean;
  /** Since when the clock stands still; counted as if it ended there, so the true end lies later. */
  readonly pausedSince?: Instant;
}

export type MissingFact =
  TriggerKind | 'ZONE' | 'ARREST_DAYS' | 'LAW_VERSION_FOR_THE_DATE' | 'TERM_NOT_SET_BY_LAW';

/** @returns whether nothing is missing but a term: the law sets none. */
export const hasNoTerm = (missing: readonly MissingFact[]): boolean =>
  missing.length > 0 && missing.every((fact) => fact === 'TERM_NOT_SET_BY_LAW');

/** No bound can be given: stands on the board until someone supplies one of `missing`. */
export interface NeedsFacts {
  readonly kind: 'NEEDS_FACTS';
  readonly ruleCode: string;
  readonly pack: string;
  readonly packVersion: string;
  readonly obligedParty: ObligedParty;
  readonly standard: Standard;
  readonly missing: readonly MissingFact[];
}

import { type LocalDate } from '../../../kernel/index.js';
import { type ActKind } from '../course/step.js';
import { inForceOn, type Basis, type LawMark, type PackHeader, type Texts } from '../law.js';
import { type AssumptionCode } from './assumption.js';
import { type FilingKind } from './filing-kind.js';
import { type TriggerKind } from './trigger.js';

/** Who must act before the clock runs out. Clocks the defence keeps are told apart from clocks it watches. */
export type ObligedParty = 'DEFENCE' | 'POLICE' | 'COURT' | 'OTHER';
export type Standard = 'DOMESTIC' | 'INTERNATIONAL';

/** What ends a clock: an act of the defence, or of those who hold the person; ACT: the act the rule names. */
export type AnswerKind = 'FILING' | 'RELEASE' | 'HEARING' | 'ACT';

/**
 * Which moments people are told of. WATCH: somebody else's duty, said once, when it was not kept. SILENT: only shown,
 * because another clock rings for it or nothing can be done at its end.
 */
export type AlarmProfile = 'DAY_TERM' | 'CUSTODY_CLOCK' | 'URGENT_REPEAT' | 'WATCH' | 'SILENT';

const WATCHED: ReadonlySet<AlarmProfile> = new Set(['WATCH', 'SILENT']);

/** The unit a law names. SUTKI and DAY are two things: a pack says which one its article means. */
export type Unit =
  | 'HOUR'
  | 'SUTKI'
  | 'DAY'
  | 'MONTH'
  | 'YEAR'
  | 'SAME_DAY'
  | 'AT_ONCE'
  | 'BEFORE_EVENT'
  | 'ON_EVENT'
  | 'NO_TERM';

/**
 * How a term is counted, in the safe reading.
 * EXACT_HOURS: from the minute; a day of the law is 24 of them. WHOLE_DAYS, CALENDAR: the first day left out, to 24:00
 * (CALENDAR: same day number, or the last of the month). AT_ONCE: no figure in law, the organisation's own minutes.
 * MOMENT: the event itself, which may lie ahead. NO_TERM: the law sets none.
 */
export type ComputationKind =
  'EXACT_HOURS' | 'WHOLE_DAYS' | 'CALENDAR' | 'SAME_DAY' | 'AT_ONCE' | 'MOMENT' | 'NO_TERM';

/** A second, later way to read the law. NEXT_FULL_HOUR: the hour of the event is left out. */
export type OtherReading = 'WORKING_DAYS' | 'ROLL_OVER' | 'NEXT_FULL_HOUR' | 'END_OF_LAST_DAY';

export interface ComputationRule extends LawMark {
  readonly code: string;
  readonly kind: ComputationKind;
  /** Set where the law can be read a second way; it serves only to argue that an act was in time. */
  readonly otherReading: OtherReading | null;
  /** The law itself moves an end on a day off to the next working day: no reading, the end. */
  readonly rollsOver?: boolean;
  /** Time outside, such as in hospital, is left out of the count. */
  readonly pauses?: boolean;
  /** Articles of the single steps. */
  readonly steps: { readonly start: string; readonly end: string; readonly otherReading: string };
  /** One sentence on how the counting works. */
  readonly note: Texts;
}

/** A second event the term is also counted from: whichever end comes first is the end. */
export interface OtherBase {
  readonly trigger: TriggerKind;
  readonly amount: number;
  readonly unit: Unit;
  readonly article: string;
}

/** One wording of a rule, in force between two dates. */
export interface RuleVersion extends LawMark {
  /** In `unit`; 0 for units without a figure. */
  readonly amount: number;
  readonly unit: Unit;
  readonly computation: ComputationRule;
  /** Assumptions that stand with every deadline of this version. */
  readonly standing: readonly AssumptionCode[];
  readonly otherBase?: OtherBase;
  /** The article that halves the term for someone under 18 on the day of the act; left out: none does. */
  readonly halvedForMinors?: string;
}

/** What a lawyer reads beside a rule, in English, in our own words; empty where nothing is to be said. */
export interface RuleNotes {
  /** When the rule applies. */
  readonly condition: string;
  /** What must be done. */
  readonly must: string;
  /** What the defence files, and with whom. */
  readonly filed: string;
  readonly where: string;
  readonly note: string;
}

export interface DeadlineRule {
  readonly code: string;
  readonly pack: PackHeader;
  readonly title: Texts;
  readonly basis: Basis;
  readonly obligedParty: ObligedParty;
  readonly standard: Standard;
  /** SOFT: late is not barred, only harder. NONE: no limit known. */
  readonly force: 'HARD' | 'SOFT' | 'NONE';
  /** OPENS: at the end something may be claimed, such as limitation; counted from the latest start, never early. */
  readonly meaning: 'ACT_BY' | 'OPENS';
  readonly trigger: TriggerKind;
  /** The event a provisional clock starts from while the trigger is not recorded. */
  readonly fallback: TriggerKind | null;
  readonly answeredBy: readonly AnswerKind[];
  /** The recorded acts that answer it, where ACT does. */
  readonly answeringActs: readonly ActKind[];
  /** What the defence files to answer it, where FILING does; the first is what a filing for it is recorded as. */
  readonly filedAs: readonly FilingKind[];
  readonly alarm: AlarmProfile;
  /** Hours between repeats after the due instant; null: no repeats. */
  readonly repeatEveryHours: number | null;
  /** Minutes without an acknowledgement after which the next person is told (organisation default). */
  readonly acknowledgeWithinMinutes: number;
  /** Code of the rule whose clock this one takes the place of. */
  readonly replaces: string | null;
  /** Code of the rule that runs once this one is answered, from the answer: a chain of reviews. */
  readonly followedBy: string | null;
  readonly notes: RuleNotes;
  readonly versions: readonly RuleVersion[];
}

/** @returns whether the desk only watches it: it stays on the case, off the board. */
export const isWatched = ({ alarm }: Pick<DeadlineRule, 'alarm'>): boolean => WATCHED.has(alarm);

/** @returns whether it measures custody itself: ground and record of the detention stand behind it. */
export const measuresCustody = ({ alarm }: Pick<DeadlineRule, 'alarm'>): boolean => alarm === 'CUSTODY_CLOCK';

/** @returns the version in force on the governing date (procedural terms: the trigger's), null where the pack has none. */
export const versionOn = (rule: DeadlineRule, date: LocalDate): RuleVersion | null =>
  rule.versions.find((version) => inForceOn(version, date)) ?? null;

const DAYS_AROUND_AN_ABOUT_DATE = 31;

/** @returns whether a date lies so near a roughly known change of the law that the other version may govern. */
export const nearRoughEdge = (rule: DeadlineRule, date: LocalDate): boolean =>
  rule.versions.some(
    (version) =>
      !version.effectiveFromExact &&
      Math.abs(date.since(version.effectiveFrom).days) <= DAYS_AROUND_AN_ABOUT_DATE,
  );

const DAY_KINDS: ReadonlySet<ComputationKind> = new Set(['WHOLE_DAYS', 'CALENDAR', 'SAME_DAY']);

/** @returns whether every version counts whole days: the day of the event is all they need. */
export const isDayTerm = (rule: DeadlineRule): boolean =>
  rule.versions.every((version) => DAY_KINDS.has(version.computation.kind));

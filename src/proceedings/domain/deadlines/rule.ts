import { type LocalDate } from '../../../kernel/index.js';
import { inForceOn, type Basis, type LawMark, type PackHeader, type Texts } from '../law.js';
import { type AssumptionCode } from './assumption.js';

/** Who must act before the clock runs out. Clocks the defence keeps are told apart from clocks it watches. */
export type ObligedParty = 'DEFENCE' | 'POLICE' | 'COURT' | 'OTHER';
export type Standard = 'DOMESTIC' | 'INTERNATIONAL';

/** The recorded event that starts a term. */
export type TriggerKind = 'LIBERTY_RESTRICTED' | 'RULING_SERVED' | 'RULING_ANNOUNCED';

/** What ends a clock: an act of the defence, or of those who hold the person. */
export type AnswerKind = 'FILING' | 'RELEASE' | 'HEARING';

/** Which moments before and after `actBy` people are told. */
export type AlarmProfile = 'DAY_TERM' | 'CUSTODY_CLOCK' | 'URGENT_REPEAT';

/** How a term is counted. `EXACT_HOURS`: from the minute, no pauses. `WHOLE_DAYS`: the first day left out, to 24:00. */
export interface ComputationRule extends LawMark {
  readonly code: string;
  readonly kind: 'EXACT_HOURS' | 'WHOLE_DAYS';
  /** Set where the law can be read a second, later way. */
  readonly otherReading: 'WORKING_DAYS' | null;
  /** Articles of the single steps. */
  readonly steps: { readonly start: string; readonly end: string; readonly otherReading: string };
  /** One sentence on how the counting works. */
  readonly note: Texts;
}

/** One wording of a rule, in force between two dates. */
export interface RuleVersion extends LawMark {
  /** Hours or days, as the computation counts them. */
  readonly amount: number;
  readonly computation: ComputationRule;
  /** Assumptions that stand with every deadline of this version. */
  readonly standing: readonly AssumptionCode[];
}

export interface DeadlineRule {
  readonly code: string;
  readonly pack: PackHeader;
  readonly title: Texts;
  readonly basis: Basis;
  readonly obligedParty: ObligedParty;
  readonly standard: Standard;
  readonly trigger: TriggerKind;
  /** The event a provisional clock starts from while the trigger is not recorded. */
  readonly fallback: TriggerKind | null;
  readonly answeredBy: readonly AnswerKind[];
  readonly alarm: AlarmProfile;
  /** Hours between repeats after the due instant; null: no repeats. */
  readonly repeatEveryHours: number | null;
  /** Minutes without an acknowledgement after which the next person is told (organisation default). */
  readonly acknowledgeWithinMinutes: number;
  readonly versions: readonly RuleVersion[];
}

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

/** @returns whether every version counts whole days. */
export const isDayTerm = (rule: DeadlineRule): boolean =>
  rule.versions.every((version) => version.computation.kind === 'WHOLE_DAYS');

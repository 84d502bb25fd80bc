import { type BusinessCalendar } from '../../kernel/index.js';
import { type ClockQuestion, type CourseClock } from './course/course-clock.js';
import { type CustodyGround } from './custody/custody-pack.js';
import { type CaseFacts } from './defects/case-facts.js';
import { detectDefects } from './defects/detect-defects.js';
import { type Defect, type DefectKind, type Detector } from './defects/defect.js';
import { type Charge, type Offence } from './defects/offence.js';
import { type ComputationRule, type DeadlineRule } from './deadlines/rule.js';
import { type PenaltyKind } from './deadlines/track.js';
import { type LocalDate } from '../../kernel/index.js';
import { type ReferenceDay } from './calendar-days/kept-calendar.js';
import { type ReadCharge } from './custody/charge-text.js';
import { type PackHeader, type Texts } from './law.js';
import { type Threshold } from './threshold.js';

/** The pack's own days of one year. */
export interface PackHolidays {
  readonly days: readonly (ReferenceDay & { readonly title: Texts; readonly sourceKey: string })[];
  /** What the year must have and the pack has not, such as a day that follows the moon. */
  readonly missing: readonly Texts[];
}

/** Articles somebody has seen in the source, and how a citation names one. */
export interface ArticleList {
  readonly known: readonly string[];
  /** global: every article a citation names, its parts in brackets aside */
  readonly form: RegExp;
}

/** Days for which a table has no text and knows it. */
export interface KnownHole {
  readonly code: string;
  /** Both included. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly why: string;
}

/** One jurisdiction's law: data, and the small pure functions the data cannot say. */
export interface RulePack extends PackHeader {
  readonly title: Texts;
  readonly deadlines: readonly DeadlineRule[];
  /** Every way of counting the deadlines use. */
  readonly computations: readonly ComputationRule[];
  /** Figures, the law's told apart from the organisation's. */
  readonly thresholds: readonly Threshold[];
  readonly offences: readonly Offence[];
  readonly defects: readonly DefectKind[];
  readonly detectors: readonly Detector[];
  /** The pack's own calendar; an edited holiday table replaces it. */
  readonly calendar: () => BusinessCalendar;
  /** Days off and swapped days of a year as the pack has them, and codes of holidays it lacks. */
  readonly holidays: (year: number) => PackHolidays;
  /** Null: cited by section or rule, which nobody has listed. */
  readonly articles: ArticleList | null;
  /** A version may be missing only where this says so. */
  readonly holes: readonly KnownHole[];
  /** Every charge a text names, by this code's own way of numbering; `on`: the day of the act. */
  readonly readCharges: (text: string, on: LocalDate) => readonly ReadCharge[];
  /** Code of the custody clock that runs under a charge; null: nothing is charged yet. */
  readonly custodyClock: (charge: Charge | null, custody?: CustodyGround) => string;
  /** Codes of the clocks a ruling starts at once. */
  readonly clocksAfterRuling: (penalties: readonly PenaltyKind[]) => readonly string[];
  /** Every clock a case wants now, opened or answered; null: this pack opens none. */
  readonly clocks: ((question: ClockQuestion) => readonly CourseClock[]) | null;
}

/** @returns the rule with this code, undefined if the pack has none. */
export const findRule = (pack: RulePack, code: string): DeadlineRule | undefined =>
  pack.deadlines.find((rule) => rule.code === code);

/** @returns everything a pack's detectors find in the recorded facts, gravest first. */
export const defectsOf = (pack: RulePack, facts: CaseFacts): readonly Defect[] =>
  detectDefects(pack.defects, pack.detectors, facts);

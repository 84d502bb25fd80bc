import { type BusinessCalendar, type Instant, type LocalDate } from '../../../kernel/index.js';
import { assume, type Assumption } from './assumption.js';
import { type ExplanationStep } from './explain.js';
import { type DeadlineSettings, type NoLaterReading } from './facts.js';
import { pausesFault, type Pause } from './pause.js';
import { type DeadlineRule, type RuleVersion } from './rule.js';

/** A counted term: instants UTC, `dueAt` exclusive. */
export interface Term {
  readonly lastDay: LocalDate | null;
  readonly dueAt: Instant;
  readonly actBy: Instant;
  readonly latestArguableAt: Instant | null;
  readonly latestArguableReason: NoLaterReading | null;
  readonly steps: readonly ExplanationStep[];
  readonly assumptions: readonly Assumption[];
  readonly pausedSince: Instant | null;
}

/** Everything a count needs besides the start. `zone` is IANA. */
export interface Counting {
  readonly rule: DeadlineRule;
  readonly version: RuleVersion;
  readonly zone: string;
  readonly calendar: BusinessCalendar;
  readonly settings: DeadlineSettings;
  readonly pauses: readonly Pause[];
}

/** The pauses that count, and what is said of them. */
export function pausesOf({ version, pauses }: Counting): {
  readonly pauses: readonly Pause[];
  readonly assumptions: readonly Assumption[];
} {
  if (!version.computation.pauses) return { pauses: [], assumptions: [] };
  const contradicts = pausesFault(pauses) !== null;
  return { pauses: contradicts ? [] : pauses, assumptions: contradicts ? [assume('PAUSES_CONTRADICT')] : [] };
}

/** @returns what is said of a clock that stands still. */
export const stillness = (since: Instant | null, zone: string): Assumption[] =>
  since ? [assume('STANDS_STILL', { at: since.toString(), zone })] : [];

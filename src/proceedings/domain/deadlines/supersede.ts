import { Temporal, type Instant, type LocalDate } from '../../../kernel/index.js';
import { type ComputedDeadline, type NeedsFacts } from './facts.js';

/** The parts of a deadline whose change is reported. */
export type ChangedField = 'lastDay' | 'dueAt' | 'actBy' | 'latestArguableAt' | 'packVersion' | 'article';

/** One difference; values are ISO 8601 text, null where there was none. */
export interface Change {
  readonly field: ChangedField;
  readonly from: string | null;
  readonly to: string | null;
}

/** What a recomputation changed, to be kept in history and told to whoever was already told something. */
export interface Supersession {
  readonly changes: readonly Change[];
  /** Where `actBy` went; APPEARED and LOST: from and to NEEDS_FACTS. */
  readonly direction: 'EARLIER' | 'LATER' | 'SAME' | 'APPEARED' | 'LOST';
  readonly assumptionsGone: readonly string[];
  readonly assumptionsNew: readonly string[];
  /** A reminder already sent is no longer true: it must be corrected aloud, never moved in silence. */
  readonly mustAnnounce: boolean;
}

type Outcome = ComputedDeadline | NeedsFacts;

const FIELDS: readonly ChangedField[] = [
  'lastDay',
  'dueAt',
  'actBy',
  'latestArguableAt',
  'packVersion',
  'article',
];

function textOf(outcome: Outcome, field: ChangedField): string | null {
  if (outcome.kind === 'NEEDS_FACTS') return field === 'packVersion' ? outcome.packVersion : null;
  const value: Instant | LocalDate | string | null = outcome[field];
  return value === null ? null : value.toString();
}

const codes = (outcome: Outcome): readonly string[] =>
  outcome.kind === 'COMPUTED' ? outcome.assumptions.map(({ code }) => code) : [];

function directionOf(previous: Outcome, next: Outcome): Supersession['direction'] {
  if (previous.kind === 'NEEDS_FACTS') return next.kind === 'NEEDS_FACTS' ? 'SAME' : 'APPEARED';
  if (next.kind === 'NEEDS_FACTS') return 'LOST';
  const order = Temporal.Instant.compare(next.actBy, previous.actBy);
  return order < 0 ? 'EARLIER' : order > 0 ? 'LATER' : 'SAME';
}

/**
 * The difference between two computations of one deadline.
 * @param wasAnythingSent whether a milestone of the previous one has been sent.
 */
export function supersede(previous: Outcome, next: Outcome, wasAnythingSent: boolean): Supersession {
  const changes = FIELDS.map((field) => ({
    field,
    from: textOf(previous, field),
    to: textOf(next, field),
  })).filter(({ from, to }) => from !== to);
  const before = codes(previous);
  const after = codes(next);
  const direction = directionOf(previous, next);
  return {
    changes,
    direction,
    assumptionsGone: before.filter((code) => !after.includes(code)),
    assumptionsNew: after.filter((code) => !before.includes(code)),
    mustAnnounce: wasAnythingSent && direction !== 'SAME',
  };
}

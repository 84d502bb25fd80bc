import { isBefore, type Instant } from '../../../kernel/index.js';
import { type AlarmProfile } from './rule.js';

/** Whom a reminder goes to, one after the other, until somebody takes it. */
export const RUNGS = ['RESPONSIBLE', 'BACKUP', 'ON_DUTY', 'DESK'] as const;
export type Rung = (typeof RUNGS)[number];

/** Staff ids on each rung at this moment; a rung may be empty. DESK: everyone who can send somebody. */
export type Contacts = Readonly<Record<Rung, readonly string[]>>;

/** A rung that reaches somebody. `level` is its place in `RUNGS`. */
export interface Reached {
  readonly rung: Rung;
  readonly level: number;
  readonly staffIds: readonly string[];
}

/** What only one person is told about is not carried on. */
const CARRIES_ON: Readonly<Record<AlarmProfile, boolean>> = {
  DAY_TERM: true,
  CUSTODY_CLOCK: true,
  URGENT_REPEAT: true,
  WATCH: false,
  SILENT: false,
};

/** @returns whom a rule's reminders may reach: a duty that is only watched is the responsible lawyer's alone. */
export const reachOf = (alarm: AlarmProfile, contacts: Contacts): Contacts =>
  alarm === 'WATCH' ? { ...contacts, BACKUP: [], ON_DUTY: [], DESK: [] } : contacts;

/** @returns the first rung from `level` on that reaches anybody, null: the chain is at its end. */
export function reachedFrom(level: number, contacts: Contacts): Reached | null {
  for (const [at, rung] of RUNGS.entries()) {
    const staffIds = contacts[rung];
    if (at >= level && staffIds.length > 0) return { rung, level: at, staffIds };
  }
  return null;
}

/**
 * When the next rung is due after one was told; null: nobody further is told.
 * @param toldAt each rung waits its own time for an acknowledgement, counted from its telling.
 * @param withinMinutes organisation default of the rule.
 */
export const nextRungAt = (
  alarm: AlarmProfile,
  { level }: Pick<Reached, 'level'>,
  toldAt: Instant,
  withinMinutes: number,
): Instant | null =>
  CARRIES_ON[alarm] && level + 1 < RUNGS.length ? toldAt.add({ minutes: withinMinutes }) : null;

/**
 * Where the chain goes on when a snooze ends: at the end of the snooze, never earlier than it would have anyway.
 * @param level of the next rung. At the end of the chain the last rung is told again: a snooze is a promise.
 */
export const afterSnooze = (
  level: number,
  planned: Instant | null,
  snoozedUntil: Instant,
): { readonly level: number; readonly at: Instant } => ({
  level: Math.min(level, RUNGS.length - 1),
  at: planned && isBefore(snoozedUntil, planned) ? planned : snoozedUntil,
});

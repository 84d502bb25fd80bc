import { isBefore, type Instant } from '../../../kernel/index.js';
import { type AlarmProfile } from './rule.js';

/** How long somebody may put a reminder off, in minutes (organisation default): never long where hours count. */
const MOST_MINUTES: Readonly<Record<AlarmProfile, number>> = {
  DAY_TERM: 240,
  CUSTODY_CLOCK: 30,
  URGENT_REPEAT: 60,
  WATCH: 1440,
  SILENT: 1440,
};

/**
 * The latest instant a reminder may be put off to.
 * @param actBy never past it, while it is still ahead.
 */
export function snoozeLimit(
  alarm: AlarmProfile,
  now: Instant,
  actBy: Instant | null,
): { readonly until: Instant; readonly minutes: number } {
  const minutes = MOST_MINUTES[alarm];
  const until = now.add({ minutes });
  const isCut = actBy !== null && isBefore(now, actBy) && isBefore(actBy, until);
  return { until: isCut ? actBy : until, minutes };
}

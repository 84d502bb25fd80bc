import { isBefore, later, type Instant } from '../../kernel/index.js';

/** STOPPED: people are not reminded, or nobody can say that they are. LATE: it works, and something waits or fails. */
export const MACHINERY_STATES = ['RUNNING', 'LATE', 'STOPPED'] as const;
export type MachineryState = (typeof MACHINERY_STATES)[number];

export const MACHINERY_REASONS = [
  /** a job has not run once */
  'NEVER_RAN',
  /** a job neither got anywhere nor finished for too long */
  'SILENT',
  /** a job ends in a fault each time, or single pieces of work do */
  'FAILING',
  /** something has been due for too long and is not done */
  'OVERDUE',
  /** what is due fails, and nothing else has succeeded since */
  'NOTHING_SUCCEEDS',
  /** the database does not answer, so nothing can be told */
  'DATABASE_AWAY',
] as const;
export type MachineryReason = (typeof MACHINERY_REASONS)[number];

/** A job's heartbeats, in the database's real time. `failures`: runs in a row that ended in a fault. */
export interface JobSign {
  readonly name: string;
  readonly doneAt: Instant | null;
  readonly progressAt: Instant | null;
  readonly failures: number;
}

/** Work that waits: due and not tried, and tried in vain; since when, in the database's real time. */
export interface WorkSign {
  readonly name: string;
  readonly overdueCount: number;
  readonly overdueSince: Instant | null;
  readonly failingCount: number;
  readonly failingSince: Instant | null;
}

export interface Signs {
  readonly now: Instant;
  readonly jobs: readonly JobSign[];
  readonly work: readonly WorkSign[];
}

export interface MachineryCheck {
  readonly name: string;
  readonly state: MachineryState;
  readonly reason: MachineryReason | null;
  /** when it was last known to be right; null: never, or it is right */
  readonly since: Instant | null;
  readonly lastDoneAt: Instant | null;
  readonly overdueCount: number;
  readonly failingCount: number;
}

export interface MachineryVerdict {
  readonly state: MachineryState;
  readonly reason: MachineryReason | null;
  readonly since: Instant | null;
  readonly checks: readonly MachineryCheck[];
}

/** Seconds. A sweep comes every 30 s at the latest: two and a half of them, and it is silent. */
export const SILENT_AFTER = 75;
const LATE_AFTER = 60;
const STOPPED_AFTER = 120;

const SWEEP = 'sweep-deadlines';
const DUE = 'due-milestones';
/** Without any one of these somebody is not reminded. */
const REMINDING: ReadonlySet<string> = new Set([SWEEP, 'relay-outbox', 'deliver-mail', DUE]);

/**
 * In what state the machinery is that reminds people, why, and since when. A heartbeat says that somebody works; what
 * is due and not told says whether it helps: both must be right.
 */
export function judgeMachinery({ now, jobs, work }: Signs): MachineryVerdict {
  const told = jobs.find(({ name }) => name === SWEEP)?.progressAt ?? null;
  const checks = [
    ...jobs.map((job) => judgeJob(job, now)),
    ...work.map((one) => judgeWork(one, now, one.name === DUE ? told : null)),
  ];
  const state = worst(checks.map((check) => check.state));
  const [first] = checks
    .filter((check) => check.state === state && state !== 'RUNNING')
    .sort((a, b) => (a.since?.epochMilliseconds ?? 0) - (b.since?.epochMilliseconds ?? 0));
  return { state, reason: first?.reason ?? null, since: first?.since ?? null, checks };
}

/** What is said when the database cannot be asked. @param since its last answer */
export const machineryUnknown = (since: Instant | null): MachineryVerdict => ({
  state: 'STOPPED',
  reason: 'DATABASE_AWAY',
  since,
  checks: [],
});

function judgeJob({ name, doneAt, progressAt, failures }: JobSign, now: Instant): MachineryCheck {
  const seenAt = doneAt && progressAt ? later(doneAt, progressAt) : (doneAt ?? progressAt);
  const gone = REMINDING.has(name) ? 'STOPPED' : 'LATE';
  const rest = { name, lastDoneAt: doneAt, overdueCount: 0, failingCount: failures };
  if (!seenAt) return { ...rest, state: gone, reason: 'NEVER_RAN', since: null };
  // one from the future was left before the clock was set back, and says nothing of now
  if (Math.abs(secondsSince(seenAt, now)) <= SILENT_AFTER) {
    return { ...rest, state: 'RUNNING', reason: null, since: null };
  }
  return { ...rest, state: gone, reason: failures > 0 ? 'FAILING' : 'SILENT', since: seenAt };
}

/** @param told when due work of this kind last got anywhere; null: nobody says, or never */
function judgeWork(work: WorkSign, now: Instant, told: Instant | null): MachineryCheck {
  const { name, overdueCount, failingCount } = work;
  const rest = { name, lastDoneAt: told, overdueCount, failingCount };
  const isTelling = told !== null && Math.abs(secondsSince(told, now)) <= SILENT_AFTER;
  const overdueFor = work.overdueSince ? secondsSince(work.overdueSince, now) : 0;
  const failingFor = work.failingSince ? secondsSince(work.failingSince, now) : 0;
  if (REMINDING.has(name)) {
    if (overdueFor > STOPPED_AFTER && !isTelling) {
      return { ...rest, state: 'STOPPED', reason: 'OVERDUE', since: work.overdueSince };
    }
    if (failingFor > STOPPED_AFTER && !(told && isBefore(work.failingSince!, told))) {
      return { ...rest, state: 'STOPPED', reason: 'NOTHING_SUCCEEDS', since: work.failingSince };
    }
  }
  if (overdueFor > LATE_AFTER) return { ...rest, state: 'LATE', reason: 'OVERDUE', since: work.overdueSince };
  if (failingCount > 0) return { ...rest, state: 'LATE', reason: 'FAILING', since: work.failingSince };
  return { ...rest, state: 'RUNNING', reason: null, since: null };
}

const worst = (states: readonly MachineryState[]): MachineryState =>
  (['STOPPED', 'LATE'] as const).find((state) => states.includes(state)) ?? 'RUNNING';

const secondsSince = (then: Instant, now: Instant): number =>
  (now.epochMilliseconds - then.epochMilliseconds) / 1000;

import { mailFaultOf, secondsToNextTry, serverIsAway } from './next-try.js';

/** What follows from one failed try. */
export interface Verdict {
  /** stable, without a word of the other side's */
  readonly code: string;
  /** null: given up */
  readonly retryInSeconds: number | null;
  /** everything that goes the same way waits so long and spends no tries; 0: the others go on */
  readonly laneWaitSeconds: number;
  /** the target will take nothing ever again */
  readonly isGone: boolean;
}

/** What a service outside answered: a status, or none where it was not reached. */
export interface OutsideFault {
  readonly code: string;
  readonly status: number | null;
  /** its own word on when to come back */
  readonly retryAfterSeconds: number | null;
  /** the target takes nothing ever again: whoever speaks to the service knows by which answer */
  readonly isGone: boolean;
}

const MOST_TRIES = { TELEGRAM: 9, PUSH: 9, WEBHOOK: 12 } as const;
const MOST_REFUSALS = 3;
const LONGEST_WAIT_SECONDS = 3600;
const LANE_WAIT_SECONDS = 60;

/** @param attempts tries made so far, this one included. */
export function mailVerdict(error: unknown, attempts: number): Verdict {
  const fault = mailFaultOf(error);
  const retryInSeconds = secondsToNextTry(attempts, fault);
  const laneWaitSeconds = serverIsAway(fault) ? laneWait(retryInSeconds) : 0;
  return { code: fault.code, retryInSeconds, laneWaitSeconds, isGone: false };
}

/** @param attempts tries made so far, this one included. */
export function outsideVerdict(
  channel: keyof typeof MOST_TRIES,
  fault: OutsideFault,
  attempts: number,
): Verdict {
  const { code, status } = fault;
  if (fault.isGone) return { code, retryInSeconds: null, laneWaitSeconds: 0, isGone: true };
  const away = channel === 'WEBHOOK' || isAway(channel, status);
  const wait = fault.retryAfterSeconds ?? Math.min(10 * 2 ** attempts, LONGEST_WAIT_SECONDS);
  const retryInSeconds = attempts >= (away ? MOST_TRIES[channel] : MOST_REFUSALS) ? null : wait;
  const laneWaitSeconds = away ? (fault.retryAfterSeconds ?? laneWait(retryInSeconds)) : 0;
  return { code, retryInSeconds, laneWaitSeconds, isGone: false };
}

const laneWait = (seconds: number | null): number =>
  Math.min(seconds ?? LANE_WAIT_SECONDS, LANE_WAIT_SECONDS);

/** A bot's 401 and 404 say that its token is not good any more: nothing of it would go through. */
const isAway = (channel: keyof typeof MOST_TRIES, status: number | null): boolean =>
  status === null ||
  status === 429 ||
  status >= 500 ||
  (channel === 'TELEGRAM' && (status === 401 || status === 404));

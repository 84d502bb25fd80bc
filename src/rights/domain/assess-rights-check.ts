import { boundsOf, refuse, whenFault, type Refusal, type When } from '../../kernel/index.js';
import { rightsCheckKind } from './rights-catalogue.js';
import {
  thresholdsOf,
  type RightsCheckKind,
  type RightsCode,
  type RightsThreshold,
  type ThresholdOverrides,
} from './rights-check-kind.js';

export const RIGHTS_OUTCOMES = [
  'RESPECTED',
  'VIOLATED',
  'REFUSED_TO_ANSWER',
  'UNKNOWN',
  'NOT_APPLICABLE',
] as const;
/** REFUSED_TO_ANSWER: the person did not want to say. UNKNOWN: nobody has been asked or could say. */
export type RightsOutcome = (typeof RIGHTS_OUTCOMES)[number];

export const RIGHTS_MANNERS = ['SEEN', 'TOLD', 'DOCUMENT'] as const;
/** How it is known: the recorder saw it, was told, or read it in a document. */
export type RightsManner = (typeof RIGHTS_MANNERS)[number];

/** One right, one time, one outcome, as recorded. */
export interface RightsObservation {
  readonly code: string;
  readonly outcome: RightsOutcome;
  readonly manner: RightsManner | null;
  readonly at: When;
  /** When the person asked (for the toilet, a doctor, a defender …). */
  readonly requestedAt?: When | null;
  /** When it was granted; null: not yet, as of `at`. */
  readonly grantedAt?: When | null;
}

/** Why an assessment is what it is; stable codes. */
export type AssessmentReason =
  'RECORDED_AS_VIOLATED' | 'WAITED_PAST_THRESHOLD' | 'WAIT_NOT_KNOWN' | 'TIMES_SHOW_VIOLATION';

export interface RightsAssessment {
  readonly code: RightsCode;
  readonly outcome: RightsOutcome;
  /** What a person recorded decides; times that say otherwise are pointed out in `reasons`. */
  readonly isViolation: boolean;
  /** A complaint of torture and a forensic examination are to be considered now. */
  readonly alarm: 'ILL_TREATMENT' | null;
  /** Minutes surely waited; null: cannot be said. */
  readonly waitedMinutes: number | null;
  readonly thresholdsPassed: readonly RightsThreshold[];
  readonly reasons: readonly AssessmentReason[];
  readonly verify: boolean;
}

/** From the latest the request can have been to the earliest the grant, or the observation, can have been. */
function minutesSurelyWaited({ requestedAt, grantedAt, at }: RightsObservation): number | null {
  const asked = requestedAt && boundsOf(requestedAt).until;
  const ended = boundsOf(grantedAt ?? at).from;
  return asked && ended ? Math.max(0, Math.floor(ended.since(asked).total('minutes'))) : null;
}

function fault(observation: RightsObservation): Refusal | null {
  for (const path of ['at', 'requestedAt', 'grantedAt'] as const) {
    const when = observation[path];
    const found = when ? whenFault(when) : null;
    if (found) return refuse(found, { path });
  }
  const isStatement = observation.outcome === 'RESPECTED' || observation.outcome === 'VIOLATED';
  if (isStatement && observation.manner === null) return refuse('MANNER_REQUIRED', { path: 'manner' });
  const asked = observation.requestedAt ? boundsOf(observation.requestedAt).from : null;
  const granted = observation.grantedAt ? boundsOf(observation.grantedAt).until : null;
  return asked && granted && granted.since(asked).sign < 0
    ? refuse('GRANTED_BEFORE_REQUESTED', { path: 'grantedAt' })
    : null;
}

function alarmOf(kind: RightsCheckKind, isViolation: boolean, isPast: boolean): RightsAssessment['alarm'] {
  if (!isViolation || kind.alarm === null) return null;
  return kind.alarm === 'ILL_TREATMENT_WHEN_VIOLATED' || isPast ? 'ILL_TREATMENT' : null;
}

/**
 * What one recorded check means.
 * @param overrides organisation thresholds in minutes; those of the law are not overridden.
 * @refuses RIGHTS_CHECK_UNKNOWN, ZONE_UNKNOWN, TIME_MISSING, MANNER_REQUIRED, GRANTED_BEFORE_REQUESTED
 */
export function assessRightsCheck(
  observation: RightsObservation,
  overrides: ThresholdOverrides = {},
): RightsAssessment | Refusal {
  const kind = rightsCheckKind(observation.code);
  if (!kind) return refuse('RIGHTS_CHECK_UNKNOWN', { path: 'code' });
  const refused = fault(observation);
  if (refused) return refused;
  const waited = minutesSurelyWaited(observation);
  const thresholds = thresholdsOf(kind, overrides);
  const passed = thresholds.filter(({ minutes }) => waited !== null && waited > minutes);
  const isPast = passed.length > 0;
  const isViolation = observation.outcome === 'VIOLATED';
  const reasons: AssessmentReason[] = [];
  if (isViolation) reasons.push('RECORDED_AS_VIOLATED');
  if (isViolation && isPast) reasons.push('WAITED_PAST_THRESHOLD');
  if (isViolation && kind.alarm === 'ILL_TREATMENT_PAST_LIMIT' && waited === null) {
    reasons.push('WAIT_NOT_KNOWN');
  }
  if (!isViolation && isPast) reasons.push('TIMES_SHOW_VIOLATION');
  return {
    code: kind.code,
    outcome: observation.outcome,
    isViolation,
    alarm: alarmOf(kind, isViolation, isPast),
    waitedMinutes: waited,
    thresholdsPassed: passed,
    reasons,
    verify: kind.verify,
  };
}

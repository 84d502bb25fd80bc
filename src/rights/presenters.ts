import { toDate } from '../kernel/index.js';
import { currentOperation } from '../platform/db/index.js';
import { presentWhen, readWhen } from '../platform/graphql/index.js';
import {
  RIGHTS_WORDS,
  rightsCheckKind,
  thresholdsOf,
  type ApplicableCheck,
  type DueCheck,
  type RightsCheckKind,
} from './domain/index.js';
import type { RightsCheckRow } from './store/rights-check.entity.js';
import { ApplicableRight, DueRightsCheck, RightsCheck } from './types/rights-check.type.js';
import { RightsCheckKindType } from './types/rights-kind.type.js';

/** A kind of the catalogue in the language of the request. */
export function presentKind(kind: RightsCheckKind): RightsCheckKindType {
  const { language } = currentOperation();
  const { label, question } = RIGHTS_WORDS[kind.code];
  return Object.assign(new RightsCheckKindType(), {
    code: kind.code,
    label: label[language],
    question: question[language],
    who: kind.who,
    norm: kind.norm,
    standard: kind.standard,
    verify: kind.verify,
    thresholds: [...thresholdsOf(kind)],
    urgency: kind.urgency,
    raisesAlarm: kind.alarm !== null,
  });
}

/** Allow-list: what of a row leaves the house. Codes of the catalogue are never taken away, so the kind is found. */
export const presentCheck = (row: RightsCheckRow): RightsCheck =>
  Object.assign(new RightsCheck(), {
    id: row.id,
    detentionId: row.detentionId,
    kind: presentKind(rightsCheckKind(row.code)!),
    outcome: row.outcome,
    manner: row.manner,
    at: presentWhen(readWhen(row.saidAt)),
    requestedAt: row.requestedSaid && presentWhen(readWhen(row.requestedSaid)),
    grantedAt: row.grantedSaid && presentWhen(readWhen(row.grantedSaid)),
    isViolation: row.isViolation,
    alarm: row.alarm,
    waitedMinutes: row.waitedMinutes,
    thresholdsPassed: row.thresholdsPassed,
    reasons: row.reasons,
    clockSuspect: row.clockSuspect,
    recordedBy: row.recordedBy,
    recordedAt: row.recordedAt,
    supersededBy: row.supersededBy,
  });

export const presentApplicable = ({
  code,
  applies,
  reason,
  isEmphasised,
}: ApplicableCheck): ApplicableRight =>
  Object.assign(new ApplicableRight(), {
    kind: presentKind(rightsCheckKind(code)!),
    applies,
    reason,
    isEmphasised,
  });

export const presentDue = ({ code, dueSince, why, urgency, isEmphasised }: DueCheck): DueRightsCheck =>
  Object.assign(new DueRightsCheck(), {
    kind: presentKind(rightsCheckKind(code)!),
    dueSince: toDate(dueSince),
    why,
    urgency,
    isEmphasised,
  });

import { newId } from '../api/new-id.js';
import type { ClaimSource, RightsManner, RightsOutcome, StartKind, WhenInput } from '../api/operations.js';
import { outbox } from '../offline/device.js';
import { thisMinute } from '../station/acts.js';
import { ClaimStart, CorrectCheck, RecordChecks } from './person.graphql.js';

/** So long a tap can be taken back before it is sent, in milliseconds. */
export const UNDO_FOR = 6_000;

interface CheckNow {
  readonly detentionId: string;
  readonly code: string;
  readonly outcome: RightsOutcome;
  readonly manner: RightsManner;
  readonly at?: WhenInput;
  readonly requestedAt?: WhenInput | null;
  readonly note?: string;
}

/** Writes down one check, now unless a time is given. @returns the client id, to take it back by. */
export async function recordCheck({
  detentionId,
  at,
  requestedAt,
  note,
  manner,
  ...check
}: CheckNow): Promise<string> {
  const clientId = newId();
  const said = check.outcome === 'RESPECTED' || check.outcome === 'VIOLATED';
  const input = {
    clientId,
    detentionId,
    checks: [
      {
        id: newId(),
        ...check,
        at: at ?? thisMinute(),
        ...(said ? { manner } : {}),
        ...(requestedAt ? { requestedAt } : {}),
        ...(note ? { note } : {}),
      },
    ],
  };
  await outbox.add(RecordChecks, { input }, clientId, { holdMs: UNDO_FOR });
  return clientId;
}

interface CorrectedCheck {
  readonly detentionId: string;
  /** the version that stands, as this device knows it */
  readonly recordId: string;
  readonly outcome: RightsOutcome;
  readonly manner: RightsManner | null;
  readonly note: string;
  readonly reason: string;
}

/** Puts another version in the place of a check. Where somebody was faster the act comes back, and a person decides. */
export async function correctCheck({
  detentionId,
  recordId,
  reason,
  ...check
}: CorrectedCheck): Promise<void> {
  const clientId = newId();
  const { outcome, manner, note } = check;
  const rightsCheck = { outcome, ...(manner ? { manner } : {}), ...(note ? { note } : {}) };
  const input = { clientId, id: newId(), recordId, reason, rightsCheck };
  await outbox.add(CorrectCheck, { input }, clientId, { about: detentionId });
}

interface Start {
  readonly detentionId: string;
  readonly kind: StartKind;
  readonly at: WhenInput;
  readonly source: ClaimSource;
}

/** "That is when liberty was taken." */
export async function claimStart(start: Start): Promise<void> {
  const clientId = newId();
  await outbox.add(ClaimStart, { input: { clientId, id: newId(), ...start } }, clientId);
}

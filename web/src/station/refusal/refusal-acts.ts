import { newId } from '../../api/new-id.js';
import type { AccessRefusalKind, RefusingOfficerInput } from '../../api/operations.js';
import { outbox } from '../../offline/device.js';
import { UNDO_FOR } from '../../people/person-acts.js';
import { thisMinute } from '../acts.js';
import { EndRefusal, RecordStatement, ReportRefusal } from './refusal.graphql.js';

/** "I am kept out, since now." @returns ids of the refusal and of the act, to take it back by. */
export async function reportNow(
  departmentId: string,
  detentionIds: readonly string[],
): Promise<{ readonly refusalId: string; readonly clientId: string }> {
  const [clientId, refusalId] = [newId(), newId()];
  const input = {
    clientId,
    id: refusalId,
    departmentId,
    arrivedAt: thisMinute(),
    kind: 'WAIT' as const,
    ...(detentionIds.length > 0 ? { detentionIds } : {}),
  };
  await outbox.add(ReportRefusal, { input }, clientId, { holdMs: UNDO_FOR });
  return { refusalId, clientId };
}

interface Said {
  readonly refusalId: string;
  readonly kind: AccessRefusalKind;
  readonly told?: string;
  readonly refusedBy?: RefusingOfficerInput;
}

/** "They said this, now." */
export async function recordStatement(said: Said): Promise<string> {
  const clientId = newId();
  const input = { clientId, id: newId(), ...said, at: thisMinute() };
  await outbox.add(RecordStatement, { input }, clientId, { holdMs: UNDO_FOR });
  return clientId;
}

/** "I was let in now", or "I left now". */
export async function endNow(refusalId: string, end: 'ADMITTED' | 'LEFT'): Promise<string> {
  const clientId = newId();
  const at = thisMinute();
  const input = { clientId, refusalId, ...(end === 'ADMITTED' ? { admittedAt: at } : { waitedUntil: at }) };
  await outbox.add(EndRefusal, { input }, clientId, { holdMs: UNDO_FOR });
  return clientId;
}

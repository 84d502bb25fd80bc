import { newId } from '../api/new-id.js';
import type { AssignmentAnswer, ClaimKind, ClaimSource, WhenInput } from '../api/operations.js';
import { outbox } from '../offline/device.js';
import { now } from '../time/now.js';
import { ClaimCustody } from './people.graphql.js';
import { AnswerOffer, CheckIn, CheckOut, StartShift } from './stations.graphql.js';

/** This very minute. */
export const thisMinute = (): WhenInput => ({ at: new Date(now()).toISOString(), precision: 'MINUTE' });

/** "I am at this door now." */
export async function checkIn(departmentId: string): Promise<void> {
  const clientId = newId();
  const input = { clientId, id: newId(), departmentId, at: thisMinute() };
  await outbox.add(CheckIn, { input }, clientId);
}

export async function checkOut(presenceId: string): Promise<void> {
  const clientId = newId();
  await outbox.add(CheckOut, { input: { clientId, presenceId, at: thisMinute() } }, clientId);
}

export async function startShift(shiftId: string): Promise<void> {
  const clientId = newId();
  await outbox.add(StartShift, { input: { clientId, shiftId, at: thisMinute() } }, clientId);
}

/** @param reason needed where the case is declined. */
export async function answerOffer(
  assignmentId: string,
  answer: AssignmentAnswer,
  reason?: string,
): Promise<void> {
  const clientId = newId();
  const input = { clientId, assignmentId, answer, ...(reason === undefined ? {} : { reason }) };
  await outbox.add(AnswerOffer, { input }, clientId);
}

interface Claim {
  readonly detentionId: string;
  readonly kind: ClaimKind;
  readonly source: ClaimSource;
  /** for MOVED: where to */
  readonly departmentId?: string;
}

/** "They were there, now." @returns the client id, by which it can be taken back while it waits. */
export async function claimNow({ departmentId, ...claim }: Claim): Promise<string> {
  const clientId = newId();
  const input = {
    clientId,
    id: newId(),
    ...claim,
    at: thisMinute(),
    ...(departmentId === undefined ? {} : { departmentId }),
  };
  await outbox.add(ClaimCustody, { input }, clientId);
  return clientId;
}

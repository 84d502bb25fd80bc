import type {
  RecordHearingVariables,
  RecordProtocolVariables,
  RecordRulingVariables,
  RecordServiceVariables,
} from '../api/operations.js';
import type { DeviceCase } from '../clocks/engine/device-course.js';
import { RecordHearing, RecordRuling, RecordService } from '../court/court.graphql.js';
import type { Queued } from '../offline/outbox.js';
import { queuedOf, type QueuedAct } from '../offline/queued-of.js';
import { RecordProtocol } from './protocol/protocol.graphql.js';

/** Acts of one kind that wait. */
export type Acts<V> = readonly QueuedAct<V>[];

/** @returns those the server has not refused. */
export const counts = <V>(acts: Acts<V>): Acts<V> => acts.filter(({ state }) => state !== 'REFUSED');

/** Papers of one case that wait here, in the order in which they were written down. */
export function papersOf(detentionId: string, papers: Papers): DeviceCase['papers'] {
  const isOwn = ({ variables }: QueuedAct<{ input: { detentionId: string } }>) =>
    variables.input.detentionId === detentionId;
  return [
    ...papers.protocols
      .filter(isOwn)
      .map(({ variables: { input }, at }) => ({ protocol: input, recordedAt: at })),
    ...papers.hearings
      .filter(isOwn)
      .map(({ variables: { input }, at }) => ({ hearing: input, recordedAt: at })),
    ...papers.rulings
      .filter(isOwn)
      .map(({ variables: { input }, at }) => ({ ruling: input, recordedAt: at })),
    // a service names its ruling and no case
    ...papers.services
      .filter(({ about }) => about === detentionId)
      .map(({ variables: { input }, at }) => ({ service: input, recordedAt: at })),
  ];
}

/** Papers that wait on this device, of any case. */
export interface Papers {
  readonly protocols: Acts<RecordProtocolVariables>;
  readonly hearings: Acts<RecordHearingVariables>;
  readonly rulings: Acts<RecordRulingVariables>;
  readonly services: Acts<RecordServiceVariables>;
}

export const waitingPapers = (queued: readonly Queued[]): Papers => ({
  protocols: counts(queuedOf(queued, RecordProtocol)),
  hearings: counts(queuedOf(queued, RecordHearing)),
  rulings: counts(queuedOf(queued, RecordRuling)),
  services: counts(queuedOf(queued, RecordService)),
});

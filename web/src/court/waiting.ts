import type {
  CorrectPaperVariables,
  RecordHearingVariables,
  RecordRulingVariables,
  RecordServiceVariables,
  RecordStepVariables,
} from '../api/operations.js';
import type { Queued } from '../offline/outbox.js';
import { queuedOf, type QueuedAct } from '../offline/queued-of.js';
import { CorrectPaper, RecordHearing, RecordRuling, RecordService, RecordStep } from './court.graphql.js';

type Variables =
  | RecordHearingVariables
  | RecordRulingVariables
  | RecordServiceVariables
  | RecordStepVariables
  | CorrectPaperVariables;

/** An act about court records that the server has not heard, or has refused. */
export interface WaitingAct {
  readonly kind: 'hearing' | 'ruling' | 'service' | 'step' | 'correction';
  readonly act: QueuedAct<Variables>;
}

/** @returns what waits on this device about one case, in the order it was written down. */
export function waitingOf(queued: readonly Queued[], detentionId: string): readonly WaitingAct[] {
  const all: readonly WaitingAct[] = [
    ...queuedOf(queued, RecordHearing).map((act) => ({ kind: 'hearing', act }) as const),
    ...queuedOf(queued, RecordRuling).map((act) => ({ kind: 'ruling', act }) as const),
    ...queuedOf(queued, RecordService).map((act) => ({ kind: 'service', act }) as const),
    ...queuedOf(queued, RecordStep).map((act) => ({ kind: 'step', act }) as const),
    // a record with a root shows itself what waits about it
    ...queuedOf(queued, CorrectPaper)
      .filter(({ root }) => root === undefined)
      .map((act) => ({ kind: 'correction', act }) as const),
  ];
  return all
    .filter(({ act }) => act.state !== 'DONE' && caseOf(act) === detentionId)
    .sort((one, other) => one.act.at - other.act.at);
}

const caseOf = ({ about, variables: { input } }: QueuedAct<Variables>): string | undefined =>
  'detentionId' in input ? input.detentionId : about;

import type { Queued } from '../offline/outbox.js';
import { queuedOf } from '../offline/queued-of.js';
import { RecordProtocol } from '../people/protocol/protocol.graphql.js';
import { RecordChecks } from '../people/person.graphql.js';
import { ReportRefusal } from '../station/refusal/refusal.graphql.js';

/** @returns ids of records of this case that were written down on this device: files may be about them already. */
export function deviceRecordIds(detentionId: string, queued: readonly Queued[]): readonly string[] {
  return [
    ...queuedOf(queued, RecordChecks).flatMap(({ variables: { input } }) =>
      input.checks
        .filter((check) => (check.detentionId ?? input.detentionId) === detentionId)
        .map(({ id }) => id),
    ),
    ...queuedOf(queued, RecordProtocol)
      .filter(({ variables }) => variables.input.detentionId === detentionId)
      .map(({ variables }) => variables.input.id),
    ...queuedOf(queued, ReportRefusal)
      .filter(({ variables }) => variables.input.detentionIds?.includes(detentionId))
      .map(({ variables }) => variables.input.id),
  ];
}

import type { Document } from '../api/document.js';
import { movesClocks } from '../../../src/proceedings/domain/records/told-by-checks.js';
import type { HearingFieldsInput } from '../api/operations.js';
import type { WaitingRecord, Written } from '../clocks/engine/waiting-records.js';
import {
  ConfirmTime,
  CorrectPaper,
  RecordHearing,
  RecordRuling,
  RecordService,
  RecordStep,
} from '../court/court.graphql.js';
import type { Queued } from '../offline/outbox.js';
import { queuedOf, type QueuedAct } from '../offline/queued-of.js';
import { ClaimCustody } from '../station/people.graphql.js';
import { ClaimStart, CorrectCheck, RecordChecks } from './person.graphql.js';
import { RecordProtocol } from './protocol/protocol.graphql.js';

/** Acts of one kind that wait. */
export type Acts<V> = readonly QueuedAct<V>[];

/** @returns those the server has not refused. */
export const counts = <V>(acts: Acts<V>): Acts<V> => acts.filter(({ state }) => state !== 'REFUSED');

/** Something that waits here and moves clocks. */
export interface Waiting {
  readonly detentionId: string;
  /** the record, or the version, it makes */
  readonly id: string;
  /** the version in whose place it stands; null: it is a new record */
  readonly replaces: string | null;
  /** the ruling it hangs on; null: none */
  readonly about: string | null;
  /** it takes a record away and makes none */
  readonly isWithdrawal: boolean;
  /** by the server's clock, milliseconds since 1970; null: the server does not have it */
  readonly doneAt: number | null;
  readonly record: WaitingRecord;
}

/** What the variables of such acts have in common: a service, a correction and a confirmed time name no case. */
interface Input {
  readonly id: string;
  readonly detentionId?: string;
  readonly recordId?: string;
  readonly withdraw?: boolean | null | undefined;
  readonly rulingId?: string | null | undefined;
  readonly courtId?: string | null | undefined;
  readonly hearing?: OfCourt | null | undefined;
  readonly ruling?: OfCourt | null | undefined;
}

type OfCourt = Pick<HearingFieldsInput, 'courtId'>;

const courtOf = ({ courtId, hearing, ruling }: Input): string | null =>
  courtId ?? hearing?.courtId ?? ruling?.courtId ?? null;

/** @param zoneOf IANA zone of a court this device knows. @returns what waits of any case, in the order it was written down. */
export function waitingRecords(
  queued: readonly Queued[],
  zoneOf: (courtId: string) => string | null,
): readonly Waiting[] {
  const all = <R, I extends Input>(
    document: Document<R, { input: I }>,
    recordOf: (input: I) => Written,
  ): readonly Waiting[] =>
    counts(queuedOf(queued, document)).flatMap(({ variables: { input }, about, at, doneAt }) => {
      const detentionId = input.detentionId ?? about;
      const courtId = courtOf(input);
      const record = { ...recordOf(input), recordedAt: at, courtZone: courtId ? zoneOf(courtId) : null };
      return detentionId
        ? {
            ...{ detentionId, id: input.id, record, replaces: input.recordId ?? null },
            about: input.rulingId ?? null,
            isWithdrawal: input.withdraw === true,
            doneAt: doneAt ?? null,
          }
        : [];
    });
  return [
    ...all(ClaimCustody, (seen) => ({ seen })),
    ...all(ClaimStart, (start) => ({ start })),
    ...waitingChecks(queued),
    ...all(CorrectCheck, (correction) => ({ correction })),
    ...all(RecordProtocol, (protocol) => ({ protocol })),
    ...all(RecordHearing, (hearing) => ({ hearing })),
    ...all(RecordRuling, (ruling) => ({ ruling })),
    ...all(RecordService, (service) => ({ service })),
    ...all(RecordStep, (step) => ({ step })),
    ...all(CorrectPaper, (correction) => ({ correction })),
    ...all(ConfirmTime, (confirmed) => ({ confirmed })),
  ].sort((one, other) => one.record.recordedAt - other.record.recordedAt);
}

/** One act may hold checks of several people; those of water and light move no clock. */
const waitingChecks = (queued: readonly Queued[]): readonly Waiting[] =>
  counts(queuedOf(queued, RecordChecks)).flatMap(({ variables: { input }, at, doneAt }) =>
    input.checks.flatMap((check) => {
      const detentionId = check.detentionId ?? input.detentionId;
      const isViolation = check.outcome === 'VIOLATED';
      if (!detentionId || !movesClocks({ code: check.code, isViolation })) return [];
      return {
        ...{ detentionId, id: check.id, replaces: null, about: null, isWithdrawal: false },
        record: { check: { ...check, detentionId }, recordedAt: at },
        doneAt: doneAt ?? null,
      };
    }),
  );

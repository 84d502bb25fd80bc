import { Injectable } from '@nestjs/common';
import { toInstant } from '../../kernel/index.js';
import { CustodyStores, type PersonRow } from '../../custody/index.js';
import { readWhen } from '../../platform/graphql/index.js';
import { RightsChecks, type RightsCheckRow } from '../../rights/index.js';
import type { CaseRecords, CheckRecord, CourseFiling } from '../domain/index.js';
import type { DeadlineRow } from '../store/deadline.entity.js';
import type { FilingRow } from '../store/filing.entity.js';
import { Filings } from '../store/filings.repository.js';
import { Courts } from './courts.js';
import type { Episode } from './episode-reader.js';

/** Reads what of a case starts and answers clocks besides its papers: filings, checks of rights, the person. */
@Injectable()
export class RecordsReader {
  constructor(
    private readonly filings: Filings,
    private readonly rights: RightsChecks,
    private readonly custody: CustodyStores,
    private readonly courts: Courts,
  ) {}

  /** @param standing deadlines that are there. @returns records by head id, in a fixed number of statements. */
  async read(
    episodes: readonly Episode[],
    standing: readonly DeadlineRow[],
  ): Promise<ReadonlyMap<string, CaseRecords>> {
    const ids = episodes.flatMap(({ memberIds }) => memberIds);
    const filings = await this.filings.standingOf(ids);
    const checks = await this.rights.standingOf(ids);
    const personIds = episodes.flatMap(({ detentions }) => detentions.map((row) => row.personId));
    const persons = new Map((await this.custody.persons.find(personIds)).map((row) => [row.id, row]));
    const zones = await this.courts.zones(episodes.flatMap(({ rulings }) => rulings));
    return new Map(
      episodes.map((episode) => {
        const isOwn = ({ detentionId }: { detentionId: string }) => episode.memberIds.includes(detentionId);
        const { records } = episode;
        return [
          episode.headId,
          {
            ...records,
            rulings: records.rulings.map((one) => ({ ...one, zone: zones.get(one.versionId) ?? null })),
            person: personOf(episode.detentions.flatMap(({ personId }) => persons.get(personId) ?? [])),
            filings: filings.filter(isOwn).map(filingOf),
            checks: checks.filter(isOwn).map(checkOf),
            standing: standing
              .filter(isOwn)
              .map(({ ruleCode, detentionId, rulingId, stepId, closingConfirmedBy }) => ({
                ...{ ruleCode, detentionId, rulingId, stepId },
                isClosed: closingConfirmedBy !== null,
              })),
          },
        ];
      }),
    );
  }
}

const filingOf = (row: FilingRow): CourseFiling => ({
  id: row.id,
  detentionId: row.detentionId,
  recordedAt: toInstant(row.recordedAt),
  kind: row.kind,
  rulingId: row.rulingId,
  stepId: row.stepId,
  filedAt: readWhen(row.filedAt),
  receivedAt: row.receivedAt && readWhen(row.receivedAt),
  counts: {
    id: row.id,
    filedAt: toInstant(row.filed),
    receivedAt: row.received && toInstant(row.received),
    hasProof: row.hasProof,
  },
});

const checkOf = (row: RightsCheckRow): CheckRecord => ({
  id: row.id,
  versionId: row.id,
  detentionId: row.detentionId,
  recordedAt: toInstant(row.recordedAt),
  effectiveAt: toInstant(row.at),
  clockSuspect: row.clockSuspect,
  code: row.code,
  saidAt: readWhen(row.saidAt),
  requestedAt: row.requestedSaid && readWhen(row.requestedSaid),
  grantedAt: row.grantedSaid && readWhen(row.grantedSaid),
  isRespected: row.outcome === 'RESPECTED',
  isViolation: row.isViolation,
  isAlarm: row.alarm !== null,
});

/** Records joined by a merge are one person: what any of them says is known. */
function personOf(persons: readonly PersonRow[]): CaseRecords['person'] {
  const first = <T>(pick: (row: PersonRow) => T | null): T | null =>
    persons.map(pick).find((value) => value !== null) ?? null;
  return {
    birthYear: first((row) => row.birthYear),
    citizenship: first(({ citizenship }) => (citizenship === 'UNKNOWN' ? null : citizenship)),
    seeksAsylum: persons.some((row) => row.seeksAsylum) ? true : first((row) => row.seeksAsylum),
    sex: first((row) => row.sex),
    disability: persons.some((row) => row.disability) ? true : first((row) => row.disability),
  };
}

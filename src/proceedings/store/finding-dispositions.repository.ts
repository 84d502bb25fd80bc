import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { conflict, toDate, type Refusal } from '../../kernel/index.js';
import { Db, isUniqueViolation } from '../../platform/db/index.js';
import { Vault } from '../../platform/vault/index.js';
import { FindingDispositionRow } from './finding-disposition.entity.js';

interface Decision {
  readonly detentionId: string;
  readonly subjectId: string;
  readonly findingKey: string;
  /** USED in this filing; null: dropped, and why. */
  readonly filingId: string | null;
  readonly reason: string | null;
}

const placeOf = (rowId: string) => ({ table: 'finding_disposition', column: 'sealed_reason', rowId });

/** What became of findings. One word stands for each; the next one ends it and both stay. */
@Injectable()
export class FindingDispositions {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
  ) {}

  /** @returns what stands of these episodes; whether its filing was withdrawn is for the reader to see. */
  async of(detentionIds: readonly string[]): Promise<FindingDispositionRow[]> {
    if (detentionIds.length === 0) return [];
    return (await this.db.repository(FindingDispositionRow))
      .createQueryBuilder('d')
      .where('d.detentionId = any(:detentionIds) and d.endedAt is null', { detentionIds })
      .orderBy('d.recordedAt')
      .addOrderBy('d.id')
      .getMany();
  }

  /** Ends what stood and says anew. @returns FINDING_DECIDED_MEANWHILE where somebody else did so in between. */
  async decide({ filingId, reason, ...decision }: Decision): Promise<Refusal | void> {
    const id = this.db.newId();
    const row = {
      ...{ ...decision, id, filingId, state: filingId ? ('USED' as const) : ('DROPPED' as const) },
      sealedReason: reason ? await this.vault.seal(decision.subjectId, placeOf(id), reason) : null,
      recordedBy: (await this.db.actor()).id,
      recordedAt: toDate(await this.db.now()),
    };
    try {
      await this.db.savepoint(async () => {
        await this.end(decision.findingKey);
        await (await this.db.repository(FindingDispositionRow)).insert(row);
      });
    } catch (error) {
      if (isUniqueViolation(error)) return conflict('FINDING_DECIDED_MEANWHILE', 'findingId');
      throw error;
    }
  }

  /** The finding is open again. */
  async end(findingKey: string): Promise<void> {
    const rows = await this.db.repository(FindingDispositionRow);
    await rows.update(
      { findingKey, endedAt: IsNull() },
      { endedAt: toDate(await this.db.now()), endedBy: (await this.db.actor()).id },
    );
  }

  /** @returns why each was dropped, in order, opened and so audited. */
  openReasons(rows: readonly FindingDispositionRow[]): Promise<(string | null)[]> {
    return this.vault.openAll(
      rows.map(({ id, subjectId, sealedReason: bytes }) => ({ ...placeOf(id), subjectId, bytes })),
    );
  }
}

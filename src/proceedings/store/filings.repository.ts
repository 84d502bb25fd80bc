import { Injectable } from '@nestjs/common';
import { conflict, toDate, type Refusal } from '../../kernel/index.js';
import { Db, isUniqueViolation } from '../../platform/db/index.js';
import { storeWhen } from '../../platform/graphql/index.js';
import { Vault } from '../../platform/vault/index.js';
import type { When } from '../../kernel/index.js';
import type { FilingKind } from '../domain/index.js';
import type { FilingChannel } from '../proceedings.enums.js';
import { FilingRow } from './filing.entity.js';

export interface NewFiling {
  readonly id: string;
  readonly detentionId: string;
  readonly subjectId: string;
  readonly kind: FilingKind;
  readonly rulingId: string | null;
  readonly stepId: string | null;
  readonly filedAt: When;
  readonly filed: Date;
  readonly receivedAt: When | null;
  readonly received: Date | null;
  readonly channel: FilingChannel;
  readonly proof: string | null;
}

/** What was filed. A filing may gain its receipt and its proof later; it is withdrawn, never removed. */
@Injectable()
export class Filings {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
  ) {}

  async find(id: string): Promise<FilingRow | null> {
    return (await this.db.repository(FilingRow)).findOneBy({ id });
  }

  async ofRulings(rulingIds: readonly string[]): Promise<FilingRow[]> {
    return (await this.db.repository(FilingRow))
      .createQueryBuilder('f')
      .where('f.rulingId = any(:rulingIds)', { rulingIds })
      .orderBy('f.recordedAt')
      .getMany();
  }

  /** @returns what was filed in several episodes and not withdrawn, earliest first. */
  async standingOf(detentionIds: readonly string[]): Promise<FilingRow[]> {
    if (detentionIds.length === 0) return [];
    return (await this.db.repository(FilingRow))
      .createQueryBuilder('f')
      .where('f.detentionId = any(:detentionIds) and f.withdrawnAt is null', { detentionIds })
      .orderBy('f.recordedAt')
      .addOrderBy('f.id')
      .getMany();
  }

  async add(filing: NewFiling): Promise<Refusal | void> {
    const { proof, filedAt, receivedAt, ...plain } = filing;
    const row = {
      ...plain,
      filedAt: storeWhen(filedAt),
      receivedAt: receivedAt && storeWhen(receivedAt),
      hasProof: proof !== null,
      sealedWords: await this.sealed(filing, proof),
      recordedBy: (await this.db.actor()).id,
      recordedAt: toDate(await this.db.now()),
    };
    try {
      await this.db.savepoint(async () => {
        await (await this.db.repository(FilingRow)).insert(row);
      });
    } catch (error) {
      if (isUniqueViolation(error)) return conflict('ID_TAKEN', 'id');
      throw error;
    }
  }

  /** Adds what was missing: the time of receipt, the proof. What is there already stays. */
  async complete(
    row: FilingRow,
    late: { receivedAt: When | null; received: Date | null; proof: string | null },
  ): Promise<FilingRow> {
    const gained: Partial<FilingRow> = {
      ...(row.received || !late.receivedAt
        ? {}
        : { receivedAt: storeWhen(late.receivedAt), received: late.received }),
      ...(row.hasProof || !late.proof
        ? {}
        : { hasProof: true, sealedWords: await this.sealed(row, late.proof) }),
    };
    if (Object.keys(gained).length > 0) {
      await (await this.db.repository(FilingRow)).update({ id: row.id }, gained);
    }
    return Object.assign(row, gained);
  }

  async withdraw(row: FilingRow, reason: string): Promise<void> {
    const place = { table: 'filing', column: 'sealed_reason', rowId: row.id };
    await (
      await this.db.repository(FilingRow)
    ).update(
      { id: row.id },
      {
        withdrawnAt: toDate(await this.db.now()),
        withdrawnBy: (await this.db.actor()).id,
        sealedReason: await this.vault.seal(row.subjectId, place, reason),
      },
    );
  }

  /** @returns the proof in words, opened and so audited. */
  proofOf(row: FilingRow): Promise<string | null> {
    return this.vault.open({ ...placeOf(row.id), subjectId: row.subjectId, bytes: row.sealedWords });
  }

  private async sealed(
    { id, subjectId }: { id: string; subjectId: string },
    proof: string | null,
  ): Promise<Buffer | null> {
    return proof === null ? null : this.vault.seal(subjectId, placeOf(id), proof);
  }
}

const placeOf = (rowId: string) => ({ table: 'filing', column: 'sealed_words', rowId });

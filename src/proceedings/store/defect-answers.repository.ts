import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { conflict, toDate, type Refusal } from '../../kernel/index.js';
import { Db, isUniqueViolation } from '../../platform/db/index.js';
import { Vault } from '../../platform/vault/index.js';
import { DefectAnswerRow } from './defect-answer.entity.js';

type NewAnswer = Pick<
  DefectAnswerRow,
  'id' | 'detentionId' | 'subjectId' | 'recordId' | 'code' | 'answer'
> & { readonly note: string | null };

const placeOf = (rowId: string) => ({ table: 'defect_answer', column: 'sealed_note', rowId });

/** Answers to guided questions: a later one supersedes an earlier one and both stay. */
@Injectable()
export class DefectAnswers {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
  ) {}

  async find(id: string): Promise<DefectAnswerRow | null> {
    return (await this.db.repository(DefectAnswerRow)).findOneBy({ id });
  }

  /** @returns what stands of these episodes, earliest first. */
  async of(detentionIds: readonly string[]): Promise<DefectAnswerRow[]> {
    if (detentionIds.length === 0) return [];
    return (await this.db.repository(DefectAnswerRow))
      .createQueryBuilder('a')
      .where('a.detentionId = any(:detentionIds) and a.supersededAt is null', { detentionIds })
      .orderBy('a.recordedAt')
      .addOrderBy('a.id')
      .getMany();
  }

  /** @returns every answer ever given to one question about one record, earliest first. */
  async history(recordId: string, code: string): Promise<DefectAnswerRow[]> {
    return (await this.db.repository(DefectAnswerRow)).find({
      where: { recordId, code },
      order: { recordedAt: 'ASC', id: 'ASC' },
    });
  }

  /** Supersedes what stood for the same question. @returns ID_TAKEN, also where two answered at once. */
  async add({ note, ...answer }: NewAnswer): Promise<Refusal | void> {
    const repository = await this.db.repository(DefectAnswerRow);
    const now = toDate(await this.db.now());
    const row = {
      ...answer,
      sealedNote: note ? await this.vault.seal(answer.subjectId, placeOf(answer.id), note) : null,
      recordedBy: (await this.db.actor()).id,
      recordedAt: now,
    };
    try {
      await this.db.savepoint(async () => {
        const standing = { recordId: answer.recordId, code: answer.code, supersededAt: IsNull() };
        await repository.update(standing, { supersededAt: now, supersededBy: answer.id });
        await repository.insert(row);
      });
    } catch (error) {
      if (isUniqueViolation(error)) return conflict('ID_TAKEN', 'id');
      throw error;
    }
  }

  /** @returns the note in words, opened and so audited. */
  openNote({ id, subjectId, sealedNote }: DefectAnswerRow): Promise<string | null> {
    return this.vault.open({ ...placeOf(id), subjectId, bytes: sealedNote });
  }
}

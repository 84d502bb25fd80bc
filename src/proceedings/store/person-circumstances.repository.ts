import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { conflict, toDate, type Refusal } from '../../kernel/index.js';
import { Db, isUniqueViolation } from '../../platform/db/index.js';
import { Vault } from '../../platform/vault/index.js';
import { PersonCircumstanceRow } from './person-circumstance.entity.js';

type NewCircumstances = Omit<
  PersonCircumstanceRow,
  'sealedNote' | 'recordedBy' | 'recordedAt' | 'supersededAt' | 'supersededBy'
> & { readonly note: string | null };

const placeOf = (rowId: string) => ({ table: 'person_circumstance', column: 'sealed_note', rowId });

/** What bars an arrest of somebody: flags clear, notes sealed, a later word supersedes an earlier one. */
@Injectable()
export class PersonCircumstances {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
  ) {}

  async find(id: string): Promise<PersonCircumstanceRow | null> {
    return (await this.db.repository(PersonCircumstanceRow)).findOneBy({ id });
  }

  /** @returns what stands of these episodes, earliest first: the last one knows best. */
  async of(detentionIds: readonly string[]): Promise<PersonCircumstanceRow[]> {
    if (detentionIds.length === 0) return [];
    return (await this.db.repository(PersonCircumstanceRow))
      .createQueryBuilder('c')
      .where('c.detentionId = any(:detentionIds) and c.supersededAt is null', { detentionIds })
      .orderBy('c.recordedAt')
      .addOrderBy('c.id')
      .getMany();
  }

  async add({ note, ...facts }: NewCircumstances): Promise<Refusal | void> {
    const repository = await this.db.repository(PersonCircumstanceRow);
    const now = toDate(await this.db.now());
    const row = {
      ...facts,
      sealedNote: note ? await this.vault.seal(facts.subjectId, placeOf(facts.id), note) : null,
      recordedBy: (await this.db.actor()).id,
      recordedAt: now,
    };
    try {
      await this.db.savepoint(async () => {
        const standing = { detentionId: facts.detentionId, supersededAt: IsNull() };
        await repository.update(standing, { supersededAt: now, supersededBy: facts.id });
        await repository.insert(row);
      });
    } catch (error) {
      if (isUniqueViolation(error)) return conflict('ID_TAKEN', 'id');
      throw error;
    }
  }

  /** @returns the note in words, opened and so audited. */
  openNote({ id, subjectId, sealedNote }: PersonCircumstanceRow): Promise<string | null> {
    return this.vault.open({ ...placeOf(id), subjectId, bytes: sealedNote });
  }
}

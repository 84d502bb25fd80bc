import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { TombstoneKeys } from '../../names/index.js';
import { Db } from '../../platform/db/index.js';
import type { ErasureReason } from '../domain/erasure.js';
import { Persons } from '../store/persons.repository.js';
import { Tombstones, type TombstoneRow } from '../store/tombstones.repository.js';

/** Makes tombstones of people while they can still be read. */
@Injectable()
export class TombstoneMaker {
  constructor(
    private readonly db: Db,
    private readonly keys: TombstoneKeys,
    private readonly persons: Persons,
    private readonly tombstones: Tombstones,
  ) {}

  /** One a record: a merged person was known by several names. Whoever was erased before has theirs already. */
  async make(personIds: readonly string[], reason: ErasureReason): Promise<void> {
    const rows = await this.persons.find(personIds);
    const names = await this.persons.openNames(rows);
    const erasedOn = (await this.db.now()).toString().slice(0, 10);
    const made = rows.flatMap(({ birthYear }, at): TombstoneRow[] => {
      const marks = this.keys.of({ ...names[at]!, birthYear });
      const isNothing = marks.nameKeys.length === 0 && !marks.iinKey;
      // the id comes of chance alone: one with a time in it would lead to the erasure
      return isNothing ? [] : [{ ...marks, id: randomUUID(), edition: this.keys.edition, reason, erasedOn }];
    });
    await this.tombstones.add(made);
  }
}

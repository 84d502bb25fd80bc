import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { ImportRetention } from './import-retention.repository.js';

/** What lists told of people who are erased. */
@Injectable()
export class ImportTraces {
  constructor(
    private readonly db: Db,
    private readonly retention: ImportRetention,
  ) {}

  /** Lists that were written and hold one of them lose file and texts now; in one that is being written the row does. */
  async forget(personIds: readonly string[], detentionIds: readonly string[]): Promise<void> {
    const lists = await this.db.sql<{ id: string; running: boolean }>(
      `select distinct i.id, i.state = 'APPLYING' as running from list_import i join import_row r on r.import_id = i.id
       where i.erased_at is null and i.state <> 'DISCARDED'
         and (r.person_id = any ($1) or r.known_person_id = any ($1) or r.detention_id = any ($2))
         and i.state in ('APPLYING', 'APPLIED', 'UNDOING', 'UNDONE')`,
      [personIds, detentionIds],
    );
    await this.db.sql(
      'update list_import set listed_at = qorgau_without_words(listed_at) where id = any ($1::uuid[])',
      [lists.map(({ id }) => id)],
    );
    for (const { id, running } of lists) {
      if (running) await this.retention.eraseFile(id);
      else await this.retention.eraseTexts(id);
    }
    await this.db.sql(
      `update import_row r set sealed = null, sealed_reason = null
       where r.outcome is not null and (r.person_id = any ($1) or r.known_person_id = any ($1) or r.detention_id = any ($2))`,
      [personIds, detentionIds],
    );
    // a list that waits to join somebody who is nobody any more has to decide anew
    await this.db.sql(
      `update import_row r set decision = null, known_person_id = null, decided_by = null, decided_at = null, candidates = '[]'
       where r.outcome is null and r.known_person_id = any ($1)`,
      [personIds],
    );
    // one that was said to resemble them is compared anew
    await this.db.sql(
      `update import_row r set verdict = null, candidates = '[]' from list_import i
       where i.id = r.import_id and i.state = 'MAPPED' and exists (
         select 1 from jsonb_array_elements(r.candidates) c where (c ->> 'personId')::uuid = any ($1))`,
      [personIds],
    );
  }
}

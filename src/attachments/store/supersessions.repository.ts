import { Injectable } from '@nestjs/common';
import { toDate } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { Vault, type SealedPlace } from '../../platform/vault/index.js';
import { type AttachmentRow } from './attachments.repository.js';

const reasonPlace = (rowId: string): SealedPlace => ({
  table: 'attachment_superseded',
  column: 'sealed_reason',
  rowId,
});

/** What was put in a file's place, and what was undone of it. */
@Injectable()
export class Supersessions {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
  ) {}

  /** @returns false where somebody was first. */
  async add(
    { id: attachmentId, subjectId }: AttachmentRow,
    byId: string | null,
    reason: string,
  ): Promise<boolean> {
    const id = this.db.newId();
    const added = await this.db.sql(
      `insert into attachment_superseded (id, attachment_id, by_id, sealed_reason, superseded_by, superseded_at)
       values ($1, $2, $3, $4, $5, $6) on conflict (attachment_id) where undone_at is null do nothing returning 1`,
      [
        id,
        attachmentId,
        byId,
        await this.vault.seal(subjectId, reasonPlace(id), reason),
        (await this.db.actor()).id,
        toDate(await this.db.now()),
      ],
    );
    return added.length === 1;
  }

  /** @returns false where nothing stood in its place. */
  async undo(attachmentId: string): Promise<boolean> {
    const undone = await this.db.sql(
      `update attachment_superseded set undone_by = $2, undone_at = $3
       where attachment_id = $1 and undone_at is null returning 1`,
      [attachmentId, (await this.db.actor()).id, toDate(await this.db.now())],
    );
    return undone.length === 1;
  }

  /** @returns why, opened and so audited. */
  async reasonOf({ subjectId, supersession }: AttachmentRow): Promise<string | null> {
    if (!supersession) return null;
    const row = await this.db.one<{ bytes: Buffer }>(
      'select sealed_reason as bytes from attachment_superseded where id = $1',
      [supersession.id],
    );
    return this.vault.open({ ...reasonPlace(supersession.id), subjectId, bytes: row?.bytes ?? null });
  }
}

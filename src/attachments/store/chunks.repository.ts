import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { type SealedPlace } from '../../platform/vault/index.js';
import { type Copy } from '../domain/index.js';

/** What each chunk of a file is bound to, beside its number. */
export const chunkPlaceOf = (attachmentId: string, copy: Copy): SealedPlace => ({
  table: 'attachment_chunk',
  column: copy,
  rowId: attachmentId,
});

/** Rows shed in one statement: a chunk has 256 KiB. */
const MOST_SHED = 400;

/** The bytes of files, sealed before they come here. */
@Injectable()
export class Chunks {
  constructor(private readonly db: Db) {}

  async add(attachmentId: string, copy: Copy, nr: number, sealed: Buffer): Promise<void> {
    await this.db.sql(
      'insert into attachment_chunk (attachment_id, copy, nr, sealed) values ($1, $2, $3, $4)',
      [attachmentId, copy, nr, sealed],
    );
  }

  /** @returns so many chunks from `from` on, in order; fewer at the end, none where the file is out of sight. */
  async read(attachmentId: string, copy: Copy, from: number, count: number): Promise<Buffer[]> {
    const rows = await this.db.sql<{ sealed: Buffer }>(
      `select sealed from attachment_chunk
       where attachment_id = $1 and copy = $2 and nr >= $3 and nr < $3 + $4 order by nr`,
      [attachmentId, copy, from, count],
    );
    return rows.map(({ sealed }) => sealed);
  }

  /** Takes away bytes nobody can open any more. @returns how many chunks; fewer than asked for when none is left. */
  async shed(): Promise<{ shed: number; mayBeMore: boolean }> {
    const shed = await this.db.sql(
      `delete from attachment_chunk where ctid = any (array(
         select c.ctid from subject_key k join attachment a on a.subject_id = k.subject_id
           join attachment_chunk c on c.attachment_id = a.id
         where k.wrapped is null limit $1)) returning 1`,
      [MOST_SHED],
    );
    return { shed: shed.length, mayBeMore: shed.length === MOST_SHED };
  }
}

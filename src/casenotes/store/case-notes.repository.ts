import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Vault, type SealedPlace } from '../../platform/vault/index.js';
import { type CaseNoteKind } from '../domain/case-note-kind.js';

export interface CaseNoteRow {
  readonly id: string;
  readonly detentionId: string;
  /** the person held, whose key seals the text */
  readonly subjectId: string;
  readonly kind: CaseNoteKind;
  readonly sealedText: Buffer;
  readonly correctsId: string | null;
  /** by the clock of the device */
  readonly writtenAt: Date | null;
  readonly clockSuspect: boolean;
  readonly addedBy: string;
  readonly addedAt: Date;
}

export type NewCaseNote = Omit<CaseNoteRow, 'sealedText'> & { readonly text: string };

export interface NotePage {
  readonly size: number;
  readonly after: readonly [at: string, id: string] | null;
}

const textPlace = (rowId: string): SealedPlace => ({ table: 'case_note', column: 'sealed_text', rowId });

const COLUMNS = `n.id, n.detention_id as "detentionId", n.subject_id as "subjectId", n.kind,
  n.sealed_text as "sealedText", n.corrects_id as "correctsId", n.written_at as "writtenAt",
  n.clock_suspect as "clockSuspect", n.added_by as "addedBy", n.added_at as "addedAt"`;

/** Notes of cases, as row-level security lets the caller see them: added and read, never changed. */
@Injectable()
export class CaseNotes {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
  ) {}

  find(ids: readonly string[]): Promise<CaseNoteRow[]> {
    return this.db.sql(`select ${COLUMNS} from case_note n where n.id = any ($1::uuid[])`, [ids]);
  }

  async findOne(id: string): Promise<CaseNoteRow | null> {
    return (await this.find([id]))[0] ?? null;
  }

  /** @returns of each episode a page of notes, newest first, one more than `size` where there is a next. */
  pages(detentionIds: readonly string[], { size, after }: NotePage): Promise<CaseNoteRow[]> {
    return this.db.sql(
      `select p.* from unnest($1::uuid[]) as k (id) cross join lateral (
         select ${COLUMNS} from case_note n
         where n.detention_id = k.id and ($3::timestamptz is null or (n.added_at, n.id) < ($3, $4))
         order by n.added_at desc, n.id desc limit $2
       ) p order by p."addedAt" desc, p.id desc`,
      [detentionIds, size + 1, after?.[0] ?? null, after?.[1] ?? null],
    );
  }

  /** @returns the notes that correct these, newest first. */
  correcting(ids: readonly string[]): Promise<CaseNoteRow[]> {
    return this.db.sql(
      `select ${COLUMNS} from case_note n where n.corrects_id = any ($1::uuid[]) order by n.added_at desc, n.id desc`,
      [ids],
    );
  }

  /** @returns false where the id is in use, whether or not the caller may see by what. */
  async add({ text, ...row }: NewCaseNote): Promise<boolean> {
    const added = await this.db.sql(
      `insert into case_note (id, detention_id, subject_id, kind, sealed_text, corrects_id, written_at, clock_suspect,
         added_by, added_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (id) do nothing returning 1`,
      [
        row.id,
        row.detentionId,
        row.subjectId,
        row.kind,
        await this.vault.seal(row.subjectId, textPlace(row.id), text),
        row.correctsId,
        row.writtenAt,
        row.clockSuspect,
        row.addedBy,
        row.addedAt,
      ],
    );
    return added.length === 1;
  }

  /** @returns the texts in order, opened and so audited; null where the person was erased. */
  texts(rows: readonly CaseNoteRow[]): Promise<(string | null)[]> {
    return this.vault.openAll(
      rows.map(({ id, subjectId, sealedText }) => ({ ...textPlace(id), subjectId, bytes: sealedText })),
    );
  }
}

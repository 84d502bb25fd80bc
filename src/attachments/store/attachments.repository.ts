import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Vault, type SealedPlace } from '../../platform/vault/index.js';
import { type About, type FileType } from '../domain/index.js';

/** What is known of a file, without its bytes. */
export interface AttachmentRow {
  readonly id: string;
  readonly about: About;
  readonly aboutId: string;
  readonly detentionId: string | null;
  readonly subjectId: string;
  readonly type: FileType;
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly viewBytes: number | null;
  readonly thumbBytes: number | null;
  readonly sealedFacts: Buffer;
  readonly takenAt: Date | null;
  readonly clockSuspect: boolean;
  readonly addedBy: string;
  readonly addedAt: Date;
  readonly supersession: Supersession | null;
}

/** What stands in a file's place now. */
export interface Supersession {
  readonly id: string;
  /** null: nothing */
  readonly byId: string | null;
  readonly by: string;
  /** as PostgreSQL writes it in JSON: ISO 8601 */
  readonly at: string;
}

/** What is sealed of a file beside its bytes. */
export interface AttachmentFacts {
  /** hexadecimal */
  readonly sha256: string;
  readonly caption: string | null;
}

export type NewAttachment = Omit<AttachmentRow, 'sealedFacts' | 'supersession'> & {
  readonly facts: AttachmentFacts;
};

export interface AttachmentPage {
  readonly size: number;
  readonly after: readonly unknown[] | null;
  readonly withSuperseded: boolean;
}

const factsPlace = (rowId: string): SealedPlace => ({ table: 'attachment', column: 'sealed_facts', rowId });

const COLUMNS = `a.id, a.about, a.about_id as "aboutId", a.detention_id as "detentionId", a.subject_id as "subjectId",
  a.type, a.bytes, a.width, a.height, a.view_bytes as "viewBytes", a.thumb_bytes as "thumbBytes",
  a.sealed_facts as "sealedFacts", a.taken_at as "takenAt", a.clock_suspect as "clockSuspect",
  a.added_by as "addedBy", a.added_at as "addedAt",
  (select jsonb_build_object('id', s.id, 'byId', s.by_id, 'by', s.superseded_by, 'at', s.superseded_at)
   from attachment_superseded s where s.attachment_id = a.id and s.undone_at is null) as supersession`;

const ABOUT_COLUMN: Readonly<Record<Exclude<About, 'DETENTION'>, string>> = {
  PROTOCOL: 'protocol_id',
  HEARING: 'hearing_id',
  RULING: 'ruling_id',
  RIGHTS_CHECK: 'rights_check_id',
  ACCESS_REFUSAL: 'refusal_id',
};

/** Files of cases, as row-level security lets the caller see them. Hash and caption are sealed going in. */
@Injectable()
export class Attachments {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
  ) {}

  async find(ids: readonly string[]): Promise<AttachmentRow[]> {
    return this.db.sql<AttachmentRow>(`select ${COLUMNS} from attachment a where a.id = any ($1::uuid[])`, [
      ids,
    ]);
  }

  async findOne(id: string): Promise<AttachmentRow | null> {
    return (await this.find([id]))[0] ?? null;
  }

  /** @returns of each thing they are about a page of files, newest first, one more than `size` where there is a next. */
  pagesAbout(
    aboutIds: readonly string[],
    page: AttachmentPage,
  ): Promise<(AttachmentRow & { key: string })[]> {
    return this.pages('about_id', aboutIds, page);
  }

  /** The same of whole cases: of each episode its own files, and those of its papers and checks. */
  pagesOfCases(
    detentionIds: readonly string[],
    page: AttachmentPage,
  ): Promise<(AttachmentRow & { key: string })[]> {
    return this.pages('detention_id', detentionIds, page);
  }

  /** @returns how many files stand about each of these; one without files is not among them. */
  async countsAbout(aboutIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.db.sql<{ aboutId: string; files: number }>(
      `select a.about_id as "aboutId", count(*)::int as files from attachment a
       where a.about_id = any ($1::uuid[])
         and not exists (select 1 from attachment_superseded s where s.attachment_id = a.id and s.undone_at is null)
       group by a.about_id`,
      [aboutIds],
    );
    return new Map(rows.map(({ aboutId, files }) => [aboutId, files]));
  }

  /** @returns false where the id is in use, whether or not the caller may see by what. */
  async add({ facts, ...row }: NewAttachment): Promise<boolean> {
    const sealedFacts = await this.vault.sealJson(row.subjectId, factsPlace(row.id), facts);
    const place = row.about === 'DETENTION' ? null : ABOUT_COLUMN[row.about];
    const added = await this.db.sql(
      `insert into attachment (id, about, detention_id, subject_id, type, bytes, width, height, view_bytes,
         thumb_bytes, sealed_facts, taken_at, clock_suspect, added_by, added_at ${place ? `, ${place}` : ''})
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15 ${place ? ', $16' : ''})
       on conflict (id) do nothing returning 1`,
      [
        row.id,
        row.about,
        row.detentionId,
        row.subjectId,
        row.type,
        row.bytes,
        row.width,
        row.height,
        row.viewBytes,
        row.thumbBytes,
        sealedFacts,
        row.takenAt,
        row.clockSuspect,
        row.addedBy,
        row.addedAt,
        ...(place ? [row.aboutId] : []),
      ],
    );
    return added.length === 1;
  }

  /** @returns hash and caption of each, opened and so audited; null where the person was erased. */
  async facts(rows: readonly Pick<AttachmentRow, 'id' | 'subjectId' | 'sealedFacts'>[]) {
    const opened = await this.vault.openAll(
      rows.map(({ id, subjectId, sealedFacts }) => ({ ...factsPlace(id), subjectId, bytes: sealedFacts })),
    );
    return opened.map((text) => (text ? (JSON.parse(text) as AttachmentFacts) : null));
  }

  private pages(
    column: 'about_id' | 'detention_id',
    keys: readonly string[],
    { size, after, withSuperseded }: AttachmentPage,
  ): Promise<(AttachmentRow & { key: string })[]> {
    return this.db.sql(
      `select k.key, p.* from unnest($1::uuid[]) as k (key) cross join lateral (
         select ${COLUMNS} from attachment a
         where a.${column} = k.key
           and ($3::timestamptz is null or (a.added_at, a.id) < ($3, $4))
           and ($5 or not exists (select 1 from attachment_superseded s where s.attachment_id = a.id and s.undone_at is null))
         order by a.added_at desc, a.id desc limit $2
       ) p order by p."addedAt" desc, p.id desc`,
      [keys, size + 1, after?.[0] ?? null, after?.[1] ?? null, withSuperseded],
    );
  }
}

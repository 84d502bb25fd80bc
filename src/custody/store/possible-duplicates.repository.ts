import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Vault, type SealedPlace } from '../../platform/vault/index.js';
import type { LikeRecord, Differs } from '../advice-values.js';

/** Two records that may be one person; what is said of them is codes. */
export interface DuplicateRow extends Omit<LikeRecord, 'recordId' | 'differs'> {
  readonly id: string;
  /** the record that was compared */
  readonly personId: string;
  readonly otherPersonId: string;
  readonly differs: readonly Differs[];
  readonly foundAt: Date;
  readonly dismissedBy: string | null;
  readonly dismissedAt: Date | null;
  readonly sealedReason: Buffer | null;
  /** a proposal to merge them that nobody has answered yet */
  readonly proposalId: string | null;
}

export type NewDuplicate = Omit<
  DuplicateRow,
  'id' | 'dismissedBy' | 'dismissedAt' | 'sealedReason' | 'proposalId'
>;

/** One that was not known before, and who logged either record. */
export interface FoundDuplicate {
  readonly id: string;
  readonly loggedBy: readonly string[];
}

const COLUMNS = `d.id, d.person_id as "personId", d.other_person_id as "otherPersonId", d.verdict, d.likelihood, d.because,
  d.differs, d.found_at as "foundAt", d.dismissed_by as "dismissedBy", d.dismissed_at as "dismissedAt",
  d.sealed_reason as "sealedReason",
  (select m.id from merge_proposal m where m.answer is null
     and (m.person_id, m.other_person_id) in ((d.person_id, d.other_person_id), (d.other_person_id, d.person_id))
   order by m.proposed_at limit 1) as "proposalId"`;

/** Merged records are one person, and an erased one is nobody to compare with: neither is a question any more. */
const STANDS = `canonical_person_id(d.person_id) <> canonical_person_id(d.other_person_id)
  and 2 = (select count(*) from subject_key k
           where k.subject_id in (d.person_id, d.other_person_id) and k.wrapped is not null)`;

const placeOf = (rowId: string): SealedPlace => ({
  table: 'possible_duplicate',
  column: 'sealed_reason',
  rowId,
});

/** Possible duplicates as row-level security lets the caller see them, and who is still to be compared. */
@Injectable()
export class PossibleDuplicates {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
  ) {}

  /** @returns people still to be compared, who waited longest first. */
  async waiting(size: number): Promise<string[]> {
    const rows = await this.db.sql<{ id: string }>(
      `select person_id as id from person_to_compare where retry_at <= clock_timestamp()
       order by retry_at, person_id limit $1`,
      [size],
    );
    return rows.map(({ id }) => id);
  }

  /** One that cannot be compared waits twice as long after each try, an hour at most, and holds up nobody. */
  async putOff(personId: string): Promise<void> {
    await this.db.sql(
      `update person_to_compare set tries = tries + 1,
         retry_at = clock_timestamp() + least(interval '1 hour', interval '5 seconds' * power(2, least(tries, 12)))
       where person_id = $1`,
      [personId],
    );
  }

  async compared(personIds: readonly string[]): Promise<void> {
    await this.db.sql('delete from person_to_compare where person_id = any ($1::uuid[])', [personIds]);
  }

  /** Safe to repeat: a pair is written once, whichever of the two was compared, also where it was dismissed. */
  add(found: readonly NewDuplicate[]): Promise<FoundDuplicate[]> {
    return this.db.sql<FoundDuplicate>(
      `with new as (
         insert into possible_duplicate (person_id, other_person_id, verdict, likelihood, because, differs, found_at)
         select "personId", "otherPersonId", verdict, likelihood, because, differs, "foundAt"
         from jsonb_to_recordset($1::jsonb) as f ("personId" uuid, "otherPersonId" uuid, verdict text,
           likelihood text, because text, differs text[], "foundAt" timestamptz)
         on conflict do nothing
         returning id, person_id, other_person_id
       )
       select n.id, array(select distinct p.logged_by from person p
                          where p.id in (n.person_id, n.other_person_id) and p.logged_by is not null) as "loggedBy"
       from new n order by n.id`,
      [JSON.stringify(found)],
    );
  }

  async find(id: string): Promise<DuplicateRow | null> {
    return this.db.one<DuplicateRow>(`select ${COLUMNS} from possible_duplicate d where d.id = $1`, [id]);
  }

  /** @returns those nobody has decided, the latest first; one more than `size` where there is a next page. */
  open(size: number, after: readonly unknown[] | null): Promise<DuplicateRow[]> {
    return this.db.sql<DuplicateRow>(
      `select ${COLUMNS} from possible_duplicate d
       where d.dismissed_at is null and ${STANDS} and ($1::timestamptz is null or (d.found_at, d.id) < ($1, $2::uuid))
       order by d.found_at desc, d.id desc limit $3`,
      [after?.[0] ?? null, after?.[1] ?? null, size + 1],
    );
  }

  /** @returns those somebody dismissed, the latest first; one more than `size`. */
  dismissed(size: number, after: readonly unknown[] | null): Promise<DuplicateRow[]> {
    return this.db.sql<DuplicateRow>(
      `select ${COLUMNS} from possible_duplicate d
       where d.dismissed_at is not null and ${STANDS}
         and ($1::timestamptz is null or (d.dismissed_at, d.id) < ($1, $2::uuid))
       order by d.dismissed_at desc, d.id desc limit $3`,
      [after?.[0] ?? null, after?.[1] ?? null, size + 1],
    );
  }

  /** @returns whether it was still open. */
  async dismiss(
    { id, personId }: Pick<DuplicateRow, 'id' | 'personId'>,
    { by, at, reason }: { by: string | null; at: Date; reason: string },
  ): Promise<boolean> {
    const sealed = await this.vault.seal(personId, placeOf(id), reason);
    const done = await this.db.sql(
      `update possible_duplicate set dismissed_by = $2, dismissed_at = $3, sealed_reason = $4
       where id = $1 and dismissed_at is null returning 1`,
      [id, by, at, sealed],
    );
    return done.length > 0;
  }

  /** @returns whether it had been dismissed. */
  async reopen(id: string): Promise<boolean> {
    const done = await this.db.sql(
      `update possible_duplicate set dismissed_by = null, dismissed_at = null, sealed_reason = null
       where id = $1 and dismissed_at is not null returning 1`,
      [id],
    );
    return done.length > 0;
  }

  /** @returns the open one between two records, whichever was compared. */
  between(one: string, other: string): Promise<DuplicateRow | null> {
    return this.db.one<DuplicateRow>(
      `select ${COLUMNS} from possible_duplicate d where d.dismissed_at is null
         and (d.person_id, d.other_person_id) in (($1::uuid, $2::uuid), ($2::uuid, $1::uuid))`,
      [one, other],
    );
  }

  /** @returns why it was dismissed; null while it is open. */
  async reasonOf({ id, personId, sealedReason: bytes }: DuplicateRow): Promise<string | null> {
    return bytes ? this.vault.open({ ...placeOf(id), subjectId: personId, bytes }) : null;
  }
}

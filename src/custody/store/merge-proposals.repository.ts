import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Vault, type SealedPlace } from '../../platform/vault/index.js';

export type ProposalAnswer = 'CONFIRMED' | 'DECLINED';

/** Two records that may be one person, as somebody put it who sees only the first. */
export interface MergeProposalRow {
  readonly id: string;
  readonly personId: string;
  readonly otherPersonId: string;
  /** null: one of the two was erased */
  readonly sealedReason: Buffer | null;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly answer: ProposalAnswer | null;
  readonly answeredBy: string | null;
  readonly answeredAt: Date | null;
  readonly sealedAnswerReason: Buffer | null;
}

export interface NewProposal extends Pick<
  MergeProposalRow,
  'id' | 'personId' | 'otherPersonId' | 'proposedBy' | 'proposedAt'
> {
  readonly reason: string;
}

const COLUMNS = `id, person_id as "personId", other_person_id as "otherPersonId", sealed_reason as "sealedReason",
  proposed_by as "proposedBy", proposed_at as "proposedAt", answer, answered_by as "answeredBy",
  answered_at as "answeredAt", sealed_answer_reason as "sealedAnswerReason"`;

const placeOf = (column: string, rowId: string): SealedPlace => ({ table: 'merge_proposal', column, rowId });

/** Proposed merges; what is said in them may name people and is sealed. */
@Injectable()
export class MergeProposals {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
  ) {}

  find(id: string): Promise<MergeProposalRow | null> {
    return this.db.one<MergeProposalRow>(`select ${COLUMNS} from merge_proposal where id = $1`, [id]);
  }

  /** @returns those the caller may see: open ones, oldest first; one more than `size` where there is a next page. */
  open(size: number, after: readonly unknown[] | null): Promise<MergeProposalRow[]> {
    return this.db.sql<MergeProposalRow>(
      `select ${COLUMNS} from merge_proposal
         where answer is null and ($1::timestamptz is null or (proposed_at, id) > ($1, $2::uuid))
         order by proposed_at, id limit $3`,
      [after?.[0] ?? null, after?.[1] ?? null, size + 1],
    );
  }

  /** @returns those the caller may see that were answered, the latest answer first; one more than `size`. */
  answered(size: number, after: readonly unknown[] | null): Promise<MergeProposalRow[]> {
    return this.db.sql<MergeProposalRow>(
      `select ${COLUMNS} from merge_proposal
         where answer is not null and ($1::timestamptz is null or (answered_at, id) < ($1, $2::uuid))
         order by answered_at desc, id desc limit $3`,
      [after?.[0] ?? null, after?.[1] ?? null, size + 1],
    );
  }

  async add({ reason, ...row }: NewProposal): Promise<void> {
    const sealed = await this.vault.seal(row.personId, placeOf('sealed_reason', row.id), reason);
    await this.db.sql(
      `insert into merge_proposal (id, person_id, other_person_id, sealed_reason, proposed_by, proposed_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [row.id, row.personId, row.otherPersonId, sealed, row.proposedBy, row.proposedAt],
    );
  }

  /** @returns whether it was still open. */
  async answer(
    row: MergeProposalRow,
    given: { answer: ProposalAnswer; by: string | null; at: Date; reason: string },
  ): Promise<boolean> {
    const sealed = await this.vault.seal(row.personId, placeOf('sealed_answer_reason', row.id), given.reason);
    const answered = await this.db.sql(
      `update merge_proposal set answer = $2, answered_by = $3, answered_at = $4, sealed_answer_reason = $5
         where id = $1 and answer is null returning 1`,
      [row.id, given.answer, given.by, given.at, sealed],
    );
    return answered.length > 0;
  }

  reasonOf({ id, personId, sealedReason }: MergeProposalRow): Promise<string | null> {
    return this.vault.open({ ...placeOf('sealed_reason', id), subjectId: personId, bytes: sealedReason });
  }

  /** @returns why it was confirmed or declined; null while it is open. */
  async answerReasonOf({
    id,
    personId,
    sealedAnswerReason: bytes,
  }: MergeProposalRow): Promise<string | null> {
    if (!bytes) return null;
    return this.vault.open({ ...placeOf('sealed_answer_reason', id), subjectId: personId, bytes });
  }
}

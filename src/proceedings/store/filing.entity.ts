import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredWhen } from '../../platform/graphql/index.js';
import type { FilingChannel } from '../proceedings.enums.js';

/** What the defence filed against a ruling; it answers every clock of that ruling a filing answers. */
@Entity({ name: 'filing' })
export class FilingRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'detention_id' })
  detentionId: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId: string;

  /** root of the ruling */
  @Column('uuid', { name: 'ruling_id' })
  rulingId: string;

  @Column('jsonb', { name: 'filed_at' })
  filedAt: StoredWhen;

  /** the latest instant the words can mean */
  @Column('timestamptz')
  filed: Date;

  @Column('jsonb', { name: 'received_at', nullable: true })
  receivedAt: StoredWhen | null;

  @Column('timestamptz', { nullable: true })
  received: Date | null;

  @Column('text')
  channel: FilingChannel;

  @Column('boolean', { name: 'has_proof' })
  hasProof: boolean;

  @Column('bytea', { name: 'sealed_words', nullable: true })
  sealedWords: Buffer | null;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy: string | null;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;

  @Column('uuid', { name: 'withdrawn_by', nullable: true })
  withdrawnBy: string | null;

  @Column('bytea', { name: 'sealed_reason', nullable: true })
  sealedReason: Buffer | null;
}

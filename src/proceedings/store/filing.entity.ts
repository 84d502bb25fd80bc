import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredWhen } from '../../platform/graphql/index.js';
import type { FilingKind } from '../domain/index.js';
import type { FilingChannel } from '../proceedings.enums.js';

/** What the defence filed: it answers the clocks of the same matter whose rule asks for its kind. */
@Entity({ name: 'filing' })
export class FilingRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'detention_id' })
  detentionId: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId: string;

  @Column('text')
  kind: FilingKind;

  /** root of the ruling it is about */
  @Column('uuid', { name: 'ruling_id', nullable: true })
  rulingId: string | null;

  /** root of the record that started the clock it was filed for, where that has one of its own */
  @Column('uuid', { name: 'step_id', nullable: true })
  stepId: string | null;

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

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a person did with a finding: used it in a filing, or dropped it with a reason. */
@Entity({ name: 'finding_disposition' })
export class FindingDispositionRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'detention_id' })
  detentionId: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId: string;

  @Column('text', { name: 'finding_key' })
  findingKey: string;

  @Column('text')
  state: 'USED' | 'DROPPED';

  @Column('uuid', { name: 'filing_id', nullable: true })
  filingId: string | null;

  @Column('bytea', { name: 'sealed_reason', nullable: true })
  sealedReason: Buffer | null;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy: string | null;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;

  @Column('uuid', { name: 'ended_by', nullable: true })
  endedBy: string | null;
}

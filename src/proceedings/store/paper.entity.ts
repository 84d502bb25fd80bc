import { Column, PrimaryColumn } from 'typeorm';

/**
 * One version of a paper. It stands until `supersededAt`; other records hold on to `rootId`, the first
 * version's id, so a correction moves nothing.
 */
export abstract class PaperRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'root_id' })
  rootId: string;

  @Column('uuid', { name: 'detention_id' })
  detentionId: string;

  /** the held person, whose key seals the words */
  @Column('uuid', { name: 'subject_id' })
  subjectId: string;

  @Column('timestamptz', { name: 'effective_at' })
  effectiveAt: Date;

  @Column('boolean', { name: 'clock_suspect' })
  clockSuspect: boolean;

  @Column('bytea', { name: 'sealed_words', nullable: true })
  sealedWords: Buffer | null;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy: string | null;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;

  @Column('timestamptz', { name: 'superseded_at', nullable: true })
  supersededAt: Date | null;

  /** null on a superseded version: withdrawn, nothing stands in its place */
  @Column('uuid', { name: 'superseded_by', nullable: true })
  supersededBy: string | null;

  @Column('bytea', { name: 'sealed_reason', nullable: true })
  sealedReason: Buffer | null;
}

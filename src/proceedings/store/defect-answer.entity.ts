import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AnswerValue } from '../domain/index.js';

/** One person's answer to one guided question; it stands until another supersedes it. */
@Entity({ name: 'defect_answer' })
export class DefectAnswerRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'detention_id' })
  detentionId: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId: string;

  /** root of the paper it is about, or the episode */
  @Column('uuid', { name: 'record_id' })
  recordId: string;

  @Column('text')
  code: string;

  @Column('text')
  answer: AnswerValue;

  @Column('bytea', { name: 'sealed_note', nullable: true })
  sealedNote: Buffer | null;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy: string | null;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;

  @Column('timestamptz', { name: 'superseded_at', nullable: true })
  supersededAt: Date | null;

  @Column('uuid', { name: 'superseded_by', nullable: true })
  supersededBy: string | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ClaimSource } from '../../custody/index.js';

/** What bars an arrest of this person (CAO art. 50(2)), as somebody said; null: not known. */
@Entity({ name: 'person_circumstance' })
export class PersonCircumstanceRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'detention_id' })
  detentionId: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId: string;

  @Column('boolean', { nullable: true })
  pregnant: boolean | null;

  @Column('boolean', { name: 'child_under_14', nullable: true })
  childUnder14: boolean | null;

  @Column('boolean', { name: 'raises_child_alone', nullable: true })
  raisesChildAlone: boolean | null;

  @Column('smallint', { name: 'disability_group', nullable: true })
  disabilityGroup: 1 | 2 | 3 | null;

  @Column('text')
  source: ClaimSource;

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

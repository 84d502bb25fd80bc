import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Two records said to be one person. Undoing it closes it; nothing was rewritten. */
@Entity({ name: 'person_merge' })
export class PersonMergeRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'kept_person_id' })
  keptPersonId: string;

  @Column('uuid', { name: 'merged_person_id' })
  mergedPersonId: string;

  @Column('bytea', { name: 'sealed_reason', nullable: true })
  sealedReason: Buffer | null;

  @Column('uuid', { name: 'merged_by', nullable: true })
  mergedBy: string | null;

  @Column('timestamptz', { name: 'merged_at' })
  mergedAt: Date;

  @Column('uuid', { name: 'undone_by', nullable: true })
  undoneBy: string | null;

  @Column('timestamptz', { name: 'undone_at', nullable: true })
  undoneAt: Date | null;

  @Column('bytea', { name: 'sealed_undo_reason', nullable: true })
  sealedUndoReason: Buffer | null;
}

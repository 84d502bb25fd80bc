import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Two entries said to be one department. Undoing it closes it; neither entry was rewritten. */
@Entity({ name: 'department_merge' })
export class DepartmentMergeRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'from_id' })
  fromId: string;

  @Column('uuid', { name: 'into_id' })
  intoId: string;

  @Column('text')
  reason: string;

  @Column('uuid', { name: 'merged_by' })
  mergedBy: string;

  @Column('timestamptz', { name: 'merged_at' })
  mergedAt: Date;

  @Column('uuid', { name: 'undone_by', nullable: true })
  undoneBy: string | null;

  @Column('timestamptz', { name: 'undone_at', nullable: true })
  undoneAt: Date | null;

  @Column('text', { name: 'undo_reason', nullable: true })
  undoReason: string | null;
}

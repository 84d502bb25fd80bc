import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AssignmentRole, AssignmentState } from '../domain/assignment.js';

/** A lawyer for a person. Its history is in its steps. */
@Entity({ name: 'assignment' })
export class AssignmentRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'detention_id' })
  detentionId: string;

  @Column('uuid', { name: 'lawyer_id' })
  lawyerId: string;

  @Column('text')
  role: AssignmentRole;

  @Column('text')
  state: AssignmentState;

  @Column('uuid', { name: 'offered_by', nullable: true })
  offeredBy: string | null;

  @Column('timestamptz', { name: 'offered_at' })
  offeredAt: Date;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt: Date;

  @Column('uuid', { name: 'handed_over_from', nullable: true })
  handedOverFrom: string | null;

  @Column('boolean', { name: 'conflict_overridden' })
  conflictOverridden: boolean;
}

/** One change of an assignment's state. The reason is sealed under the person it is about. */
@Entity({ name: 'assignment_step' })
export class AssignmentStepRow {
  @PrimaryColumn('uuid', { name: 'assignment_id' })
  assignmentId: string;

  @PrimaryColumn('smallint')
  nr: number;

  @Column('text')
  state: AssignmentState;

  @Column('timestamptz')
  at: Date;

  @Column('uuid', { name: 'by_staff', nullable: true })
  byStaff: string | null;

  @Column('uuid', { name: 'subject_id' })
  subjectId: string;

  @Column('bytea', { name: 'sealed_reason', nullable: true })
  sealedReason: Buffer | null;
}

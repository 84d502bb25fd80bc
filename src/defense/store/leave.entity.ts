import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A time a colleague is away. */
@Entity({ name: 'leave_period' })
export class LeaveRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'staff_id' })
  staffId: string;

  @Column('timestamptz', { name: 'from_at' })
  fromAt: Date;

  /** exclusive: at this instant they are back */
  @Column('timestamptz', { name: 'until_at' })
  untilAt: Date;

  @Column('uuid', { name: 'planned_by', nullable: true })
  plannedBy: string | null;

  @Column('timestamptz', { name: 'planned_at' })
  plannedAt: Date;

  @Column('timestamptz', { name: 'cancelled_at', nullable: true })
  cancelledAt: Date | null;

  @Column('uuid', { name: 'cancelled_by', nullable: true })
  cancelledBy: string | null;

  /** when the worker looked whether everything was taken over */
  @Column('timestamptz', { name: 'begun_at', nullable: true })
  begunAt: Date | null;

  /** sealed under the colleague's own key */
  @Column('bytea', { name: 'sealed_reason' })
  sealedReason: Buffer;
}

/** One case of somebody who goes: offered to a colleague by an assignment, or left with the desk for a time. */
@Entity({ name: 'hand_over' })
export class HandOverRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'from_staff' })
  fromStaff: string;

  @Column('uuid', { name: 'detention_id' })
  detentionId: string;

  /** what the leaver had; null: they answered for clocks of the case by their record alone */
  @Column('uuid', { name: 'from_assignment_id', nullable: true })
  fromAssignmentId: string | null;

  /** the colleague's; null: a coordinator left the case with the desk */
  @Column('uuid', { name: 'assignment_id', nullable: true })
  assignmentId: string | null;

  @Column('uuid', { name: 'leave_id', nullable: true })
  leaveId: string | null;

  @Column('uuid', { name: 'shift_id', nullable: true })
  shiftId: string | null;

  /** the clocks it was about when it was made */
  @Column('uuid', { name: 'deadline_ids', array: true })
  deadlineIds: string[];

  @Column('timestamptz', { name: 'holds_from' })
  holdsFrom: Date;

  @Column('timestamptz', { name: 'holds_until' })
  holdsUntil: Date;

  @Column('uuid', { name: 'made_by', nullable: true })
  madeBy: string | null;

  @Column('timestamptz', { name: 'made_at' })
  madeAt: Date;

  @Column('timestamptz', { name: 'taken_back_at', nullable: true })
  takenBackAt: Date | null;
}

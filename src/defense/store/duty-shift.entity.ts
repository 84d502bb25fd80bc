import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Planned hours at a department or in a town; running from its real start to its real end. */
@Entity({ name: 'duty_shift' })
export class DutyShiftRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'lawyer_id' })
  lawyerId: string;

  @Column('uuid', { name: 'department_id', nullable: true })
  departmentId: string | null;

  @Column('text', { nullable: true })
  city: string | null;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt: Date;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt: Date;

  @Column('uuid', { name: 'planned_by', nullable: true })
  plannedBy: string | null;

  @Column('timestamptz', { name: 'planned_at' })
  plannedAt: Date;

  @Column('timestamptz', { name: 'started_at', nullable: true })
  startedAt: Date | null;

  @Column('uuid', { name: 'started_by', nullable: true })
  startedBy: string | null;

  /** from here on it gives no sight, whoever forgot to end it; null: not started */
  @Column('timestamptz', { name: 'runs_until', nullable: true })
  runsUntil: Date | null;

  /** when the lawyer was told that it ends soon */
  @Column('timestamptz', { name: 'alerted_at', nullable: true })
  alertedAt: Date | null;

  /** nobody ended it: it ended by itself */
  @Column('boolean', { name: 'ran_out' })
  ranOut: boolean;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;

  @Column('uuid', { name: 'ended_by', nullable: true })
  endedBy: string | null;

  @Column('uuid', { name: 'handed_over_to', nullable: true })
  handedOverTo: string | null;
}

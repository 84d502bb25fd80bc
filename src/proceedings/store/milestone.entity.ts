import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MilestoneKind } from '../domain/index.js';
import type { ClosingStep } from '../proceedings.enums.js';

/** A moment at which people are told, and how far the telling has come. */
@Entity({ name: 'milestone' })
export class MilestoneRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'deadline_id' })
  deadlineId: string;

  @Column('uuid', { name: 'detention_id' })
  detentionId: string;

  @Column('text')
  kind: MilestoneKind;

  @Column('timestamptz', { name: 'due_at' })
  dueAt: Date;

  /** when the sweep must look at it again; null: never */
  @Column('timestamptz', { name: 'next_at', nullable: true })
  nextAt: Date | null;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt: Date | null;

  /** how often it was told */
  @Column('smallint', { name: 'steps_taken' })
  stepsTaken: number;

  /** the place in `RUNGS` from which it is told next */
  @Column('smallint', { name: 'next_rung' })
  nextRung: number;

  @Column('timestamptz', { name: 'acknowledged_at', nullable: true })
  acknowledgedAt: Date | null;

  @Column('uuid', { name: 'acknowledged_by', nullable: true })
  acknowledgedBy: string | null;

  @Column('timestamptz', { name: 'snoozed_until', nullable: true })
  snoozedUntil: Date | null;

  @Column('timestamptz', { name: 'cancelled_at', nullable: true })
  cancelledAt: Date | null;

  /** whoever holds the lease acts; a later holder's token fences the earlier one off */
  @Column('uuid', { name: 'lease_token', nullable: true })
  leaseToken: string | null;

  @Column('timestamptz', { name: 'lease_until', nullable: true })
  leaseUntil: Date | null;

  /** tries that failed since it was last told */
  @Column('smallint')
  failures: number;

  @Column('timestamptz', { name: 'last_failed_at', nullable: true })
  lastFailedAt: Date | null;
}

/** Who took notice, until when, and why later. */
@Entity({ name: 'acknowledgement' })
export class AcknowledgementRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'deadline_id' })
  deadlineId: string;

  @Column('uuid', { name: 'detention_id' })
  detentionId: string;

  @Column('uuid', { name: 'milestone_id' })
  milestoneId: string;

  @Column('uuid')
  by: string;

  @Column('timestamptz')
  at: Date;

  @Column('timestamptz', { name: 'snooze_until', nullable: true })
  snoozeUntil: Date | null;

  @Column('bytea', { name: 'sealed_reason', nullable: true })
  sealedReason: Buffer | null;
}

/** A step of closing a deadline without a filing. */
@Entity({ name: 'deadline_closing' })
export class ClosingRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'deadline_id' })
  deadlineId: string;

  @Column('uuid', { name: 'detention_id' })
  detentionId: string;

  @Column('text')
  step: ClosingStep;

  @Column('uuid')
  by: string;

  @Column('timestamptz')
  at: Date;

  @Column('bytea', { name: 'sealed_reason' })
  sealedReason: Buffer;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredWhen } from '../../platform/graphql/index.js';
import type { PresenceEnd } from '../presence.enums.js';

/** "I am at the door of D." Open until its end is written. */
@Entity({ name: 'presence' })
export class PresenceRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'lawyer_id' })
  lawyerId: string;

  @Column('uuid', { name: 'department_id' })
  departmentId: string;

  @Column('jsonb', { name: 'said_at' })
  saidAt: StoredWhen;

  @Column('timestamptz')
  since: Date;

  @Column('boolean', { name: 'clock_suspect' })
  clockSuspect: boolean;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy: string | null;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;

  /** from here on it gives no sight, whoever forgot to end it */
  @Column('timestamptz', { name: 'runs_until' })
  runsUntil: Date;

  /** when the lawyer was told that it ends soon */
  @Column('timestamptz', { name: 'alerted_at', nullable: true })
  alertedAt: Date | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;

  @Column('text', { name: 'end_kind', nullable: true })
  endKind: PresenceEnd | null;

  @Column('uuid', { name: 'ended_by', nullable: true })
  endedBy: string | null;
}

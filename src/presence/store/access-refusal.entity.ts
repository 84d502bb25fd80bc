import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredWhen } from '../../platform/graphql/index.js';
import type { AccessRefusalEnd, AccessRefusalKind } from '../presence.enums.js';

/** A lawyer kept out: when, how long, what was said, by whom. */
@Entity({ name: 'access_refusal' })
export class AccessRefusalRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'lawyer_id' })
  lawyerId: string;

  @Column('uuid', { name: 'department_id' })
  departmentId: string;

  @Column('text')
  kind: AccessRefusalKind;

  @Column('jsonb', { name: 'arrived_said' })
  arrivedSaid: StoredWhen;

  @Column('timestamptz', { name: 'arrived_at' })
  arrivedAt: Date;

  @Column('boolean', { name: 'clock_suspect' })
  clockSuspect: boolean;

  @Column('boolean', { name: 'extra_papers_asked' })
  extraPapersAsked: boolean;

  @Column('bytea', { name: 'sealed_told', nullable: true })
  sealedTold: Buffer | null;

  @Column('uuid', { name: 'officer_subject_id', nullable: true })
  officerSubjectId: string | null;

  @Column('bytea', { name: 'sealed_officer', nullable: true })
  sealedOfficer: Buffer | null;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy: string | null;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;

  @Column('jsonb', { name: 'ended_said', nullable: true })
  endedSaid: StoredWhen | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;

  @Column('text', { name: 'end_kind', nullable: true })
  endKind: AccessRefusalEnd | null;

  @Column('uuid', { name: 'ended_by', nullable: true })
  endedBy: string | null;

  @Column('integer', { name: 'minutes_waited', nullable: true })
  minutesWaited: number | null;
}

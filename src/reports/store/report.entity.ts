import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CloseReason } from '../domain/promotion.js';
import type { StoredWhen } from '../../platform/graphql/index.js';
import type { Relationship, OwnState, ReportChannel, Urgency } from '../domain/report.js';

/** What somebody told, unverified. Its words are sealed under its own id, the caller's contact under the caller's. */
@Entity({ name: 'report' })
export class ReportRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  channel: ReportChannel;

  @Column('text')
  relationship: Relationship;

  @Column('text')
  urgency: Urgency;

  @Column('text', { nullable: true })
  language: string | null;

  @Column('uuid', { name: 'event_id', nullable: true })
  eventId: string | null;

  @Column('uuid', { name: 'department_id', nullable: true })
  departmentId: string | null;

  @Column('integer', { name: 'people_count', nullable: true })
  peopleCount: number | null;

  @Column('jsonb', { name: 'said_at' })
  saidAt: StoredWhen;

  @Column('timestamptz', { name: 'effective_at' })
  effectiveAt: Date;

  @Column('boolean', { name: 'clock_suspect' })
  clockSuspect: boolean;

  @Column('bytea', { name: 'sealed_account', nullable: true })
  sealedAccount: Buffer | null;

  @Column('bytea', { name: 'sealed_place', nullable: true })
  sealedPlace: Buffer | null;

  @Column('bytea', { name: 'sealed_vehicle_plate', nullable: true })
  sealedVehiclePlate: Buffer | null;

  @Column('bytea', { name: 'sealed_officer_badge', nullable: true })
  sealedOfficerBadge: Buffer | null;

  @Column('uuid', { name: 'caller_subject_id', nullable: true })
  callerSubjectId: string | null;

  @Column('bytea', { name: 'sealed_contact', nullable: true })
  sealedContact: Buffer | null;

  @Column('uuid', { name: 'recorded_by' })
  recordedBy: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;

  @Column('uuid', { name: 'assigned_to', nullable: true })
  assignedTo: string | null;

  @Column('text')
  state: OwnState;

  @Column('text', { name: 'close_reason', nullable: true })
  closeReason: CloseReason | null;

  @Column('timestamptz', { name: 'erased_at', nullable: true })
  erasedAt: Date | null;

  /** the report it is one with; that may be tied further */
  @Column('uuid', { name: 'tied_to', nullable: true })
  tiedTo: string | null;
}

/** Somebody a report names. */
@Entity({ name: 'report_person' })
export class ReportPersonRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'report_id' })
  reportId: string;

  @Column('smallint')
  position: number;

  @Column('bytea', { name: 'sealed_name', nullable: true })
  sealedName: Buffer | null;

  @Column('smallint', { name: 'birth_year', nullable: true })
  birthYear: number | null;
}

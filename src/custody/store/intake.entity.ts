import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredWhen } from '../../platform/graphql/index.js';
import type { ClaimSource } from '../domain/custody-claim.js';
import type { RowOutcome } from '../domain/person-facts.js';

/** Rows logged together. */
@Entity({ name: 'intake_batch' })
export class IntakeBatchRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'event_id', nullable: true })
  eventId: string | null;

  @Column('uuid', { name: 'department_id', nullable: true })
  departmentId: string | null;

  @Column('jsonb', { name: 'observed_at' })
  observedAt: StoredWhen;

  @Column('text')
  source: ClaimSource;

  @Column('boolean', { name: 'clock_suspect' })
  clockSuspect: boolean;

  @Column('uuid', { name: 'logged_by', nullable: true })
  loggedBy: string | null;

  @Column('timestamptz', { name: 'logged_at' })
  loggedAt: Date;
}

/** A row as it was typed, sealed, whatever became of it. */
@Entity({ name: 'intake_row' })
export class IntakeRowRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'batch_id' })
  batchId: string;

  @Column('integer')
  position: number;

  @Column('bytea', { name: 'sealed_text' })
  sealedText: Buffer;

  @Column('text')
  outcome: RowOutcome;

  @Column('text', { array: true })
  marks: string[];

  @Column('uuid', { name: 'person_id', nullable: true })
  personId: string | null;

  @Column('uuid', { name: 'detention_id', nullable: true })
  detentionId: string | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredWhen } from '../../platform/graphql/index.js';
import type { AccessRefusalKind } from '../presence.enums.js';

/** One thing that was said at a door while a lawyer waited. */
@Entity({ name: 'access_refusal_statement' })
export class RefusalStatementRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'refusal_id' })
  refusalId: string;

  @Column('text')
  kind: AccessRefusalKind;

  @Column('jsonb', { name: 'said_at' })
  saidAt: StoredWhen;

  @Column('timestamptz')
  at: Date;

  @Column('boolean', { name: 'clock_suspect' })
  clockSuspect: boolean;

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
}

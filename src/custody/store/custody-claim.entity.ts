import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredWhen } from '../../platform/graphql/index.js';
import type { ClaimKind, ClaimSource } from '../domain/custody-claim.js';
import type { StartKind } from '../domain/person-facts.js';

/** Who said where a person is, when, and how sure. */
@Entity({ name: 'custody_claim' })
export class CustodyClaimRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'detention_id' })
  detentionId: string;

  @Column('text')
  kind: ClaimKind;

  @Column('uuid', { name: 'department_id', nullable: true })
  departmentId: string | null;

  @Column('jsonb', { name: 'said_at' })
  saidAt: StoredWhen;

  @Column('timestamptz', { name: 'effective_at' })
  effectiveAt: Date;

  @Column('text')
  source: ClaimSource;

  @Column('boolean')
  verified: boolean;

  @Column('boolean', { name: 'clock_suspect' })
  clockSuspect: boolean;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy: string | null;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;

  /** the claim in its place; its own id where it was taken back */
  @Column('uuid', { name: 'superseded_by', nullable: true })
  supersededBy: string | null;

  @Column('bytea', { name: 'sealed_reason', nullable: true })
  sealedReason: Buffer | null;
}

/** When liberty was really restricted, or when the paper says so: two claims about one moment. */
@Entity({ name: 'detention_start' })
export class DetentionStartRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'detention_id' })
  detentionId: string;

  @Column('text')
  kind: StartKind;

  @Column('jsonb', { name: 'said_at' })
  saidAt: StoredWhen;

  @Column('text')
  source: ClaimSource;

  @Column('boolean', { name: 'clock_suspect' })
  clockSuspect: boolean;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy: string | null;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;

  @Column('uuid', { name: 'superseded_by', nullable: true })
  supersededBy: string | null;

  @Column('bytea', { name: 'sealed_reason', nullable: true })
  sealedReason: Buffer | null;
}

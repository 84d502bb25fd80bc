import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredWhen } from '../../platform/graphql/index.js';
import type { PromotionKind, SightingKind } from '../domain/promotion.js';

/** What somebody made of a report: the link between the two, kept when it is undone. */
@Entity({ name: 'report_promotion' })
export class ReportPromotionRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'report_id' })
  reportId: string;

  @Column('uuid', { name: 'report_person_id', nullable: true })
  reportPersonId: string | null;

  @Column('text')
  kind: PromotionKind;

  @Column('uuid', { name: 'detention_id', nullable: true })
  detentionId: string | null;

  @Column('uuid', { name: 'claim_id', nullable: true })
  claimId: string | null;

  @Column('uuid', { name: 'department_id', nullable: true })
  departmentId: string | null;

  @Column('boolean', { nullable: true })
  settles: boolean | null;

  @Column('uuid', { name: 'promoted_by' })
  promotedBy: string;

  @Column('timestamptz', { name: 'promoted_at' })
  promotedAt: Date;

  @Column('uuid', { name: 'undone_by', nullable: true })
  undoneBy: string | null;

  @Column('timestamptz', { name: 'undone_at', nullable: true })
  undoneAt: Date | null;

  /** undone, and the case it made stays: people had built on it */
  @Column('boolean', { name: 'case_kept', nullable: true })
  caseKept: boolean | null;
}

/** A sign at a department. Its id is its promotion's, its note sealed under it. */
@Entity({ name: 'department_sighting' })
export class DepartmentSightingRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'department_id' })
  departmentId: string;

  @Column('text')
  kind: SightingKind;

  @Column('jsonb', { name: 'said_at' })
  saidAt: StoredWhen;

  @Column('timestamptz', { name: 'effective_at' })
  effectiveAt: Date;

  @Column('integer', { name: 'people_count', nullable: true })
  peopleCount: number | null;

  @Column('bytea', { name: 'sealed_note', nullable: true })
  sealedNote: Buffer | null;

  @Column('timestamptz', { name: 'told_at' })
  toldAt: Date;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;
}

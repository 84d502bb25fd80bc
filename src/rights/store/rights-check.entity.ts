import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredWhen } from '../../platform/graphql/index.js';
import type {
  AssessmentReason,
  RightsAssessment,
  RightsManner,
  RightsOutcome,
  RightsThreshold,
} from '../domain/index.js';

/** One recorded check with what was made of it when it was recorded. */
@Entity({ name: 'rights_check' })
export class RightsCheckRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'detention_id' })
  detentionId: string;

  /** the person whose key seals note and reason */
  @Column('uuid', { name: 'subject_id' })
  subjectId: string;

  @Column('text')
  code: string;

  @Column('text')
  outcome: RightsOutcome;

  @Column('text', { nullable: true })
  manner: RightsManner | null;

  @Column('jsonb', { name: 'said_at' })
  saidAt: StoredWhen;

  @Column('timestamptz')
  at: Date;

  @Column('jsonb', { name: 'requested_said', nullable: true })
  requestedSaid: StoredWhen | null;

  @Column('jsonb', { name: 'granted_said', nullable: true })
  grantedSaid: StoredWhen | null;

  @Column('boolean', { name: 'clock_suspect' })
  clockSuspect: boolean;

  @Column('boolean', { name: 'is_violation' })
  isViolation: boolean;

  @Column('text', { nullable: true })
  alarm: RightsAssessment['alarm'];

  @Column('integer', { name: 'waited_minutes', nullable: true })
  waitedMinutes: number | null;

  @Column('jsonb', { name: 'thresholds_passed' })
  thresholdsPassed: RightsThreshold[];

  @Column('text', { array: true })
  reasons: AssessmentReason[];

  @Column('bytea', { name: 'sealed_note', nullable: true })
  sealedNote: Buffer | null;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy: string | null;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;

  @Column('uuid', { name: 'superseded_by', nullable: true })
  supersededBy: string | null;

  @Column('bytea', { name: 'sealed_superseded_reason', nullable: true })
  sealedSupersededReason: Buffer | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Confidence } from '../../kernel/index.js';
import type {
  Answer,
  Assumption,
  Change,
  ExplanationStep,
  MissingFact,
  NoLaterReading,
  ObligedParty,
  Standard,
  StartBound,
  Supersession,
} from '../domain/index.js';
import type { DeadlineVoidReason, VersionCause } from '../proceedings.enums.js';

/** A due instant with its reasons, and the facts its state follows from. Instants UTC. */
@Entity({ name: 'deadline' })
export class DeadlineRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'detention_id' })
  detentionId: string;

  /** root of the ruling; null: a clock of the case */
  @Column('uuid', { name: 'ruling_id', nullable: true })
  rulingId: string | null;

  /** root of the record that started it, where a case may have several of its kind */
  @Column('uuid', { name: 'step_id', nullable: true })
  stepId: string | null;

  @Column('text', { name: 'rule_code' })
  ruleCode: string;

  @Column('text')
  pack: string;

  @Column('text', { name: 'pack_version' })
  packVersion: string;

  @Column('text', { name: 'obliged_party' })
  obligedParty: ObligedParty;

  @Column('text')
  standard: Standard;

  @Column('text', { nullable: true })
  article: string | null;

  @Column('text', { nullable: true })
  zone: string | null;

  @Column('date', { name: 'last_day', nullable: true })
  lastDay: string | null;

  @Column('timestamptz', { name: 'due_at', nullable: true })
  dueAt: Date | null;

  @Column('timestamptz', { name: 'act_by', nullable: true })
  actBy: Date | null;

  @Column('timestamptz', { name: 'latest_arguable_at', nullable: true })
  latestArguableAt: Date | null;

  @Column('text', { name: 'latest_arguable_reason', nullable: true })
  latestArguableReason: NoLaterReading | null;

  @Column('text', { name: 'start_bound', nullable: true })
  startBound: StartBound | null;

  /** it stands still since then */
  @Column('timestamptz', { name: 'paused_since', nullable: true })
  pausedSince: Date | null;

  /** others keep it: on the case, not on the board */
  @Column('boolean')
  watched: boolean;

  /** at its end something may be claimed */
  @Column('boolean')
  opens: boolean;

  @Column('boolean', { name: 'is_provisional' })
  isProvisional: boolean;

  @Column('jsonb')
  explanation: readonly ExplanationStep[];

  @Column('jsonb')
  assumptions: readonly Assumption[];

  @Column('text')
  confidence: Confidence;

  @Column('boolean')
  verify: boolean;

  @Column('text', { array: true })
  missing: MissingFact[];

  @Column('boolean', { name: 'has_ground', nullable: true })
  hasGround: boolean | null;

  @Column('boolean', { name: 'has_record', nullable: true })
  hasRecord: boolean | null;

  @Column('uuid', { name: 'filing_id', nullable: true })
  filingId: string | null;

  @Column('timestamptz', { name: 'filed_at', nullable: true })
  filedAt: Date | null;

  @Column('timestamptz', { name: 'received_at', nullable: true })
  receivedAt: Date | null;

  @Column('boolean', { name: 'has_proof', nullable: true })
  hasProof: boolean | null;

  @Column('text', { name: 'answer_kind', nullable: true })
  answerKind: Answer['kind'] | null;

  @Column('timestamptz', { name: 'answer_at', nullable: true })
  answerAt: Date | null;

  @Column('uuid', { name: 'closing_proposed_by', nullable: true })
  closingProposedBy: string | null;

  @Column('uuid', { name: 'closing_confirmed_by', nullable: true })
  closingConfirmedBy: string | null;

  @Column('text', { name: 'void_reason', nullable: true })
  voidReason: DeadlineVoidReason | null;

  /** the lawyer whose record started it: responsible until an assignment is accepted */
  @Column('uuid', { name: 'recorder_id', nullable: true })
  recorderId: string | null;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt: Date;

  @Column('integer')
  version: number;

  /** the due instant whose passing was told */
  @Column('timestamptz', { name: 'missed_told_for', nullable: true })
  missedToldFor: Date | null;
}

/** What a deadline was, why it changed, and who made it change. */
@Entity({ name: 'deadline_version' })
export class DeadlineVersionRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'deadline_id' })
  deadlineId: string;

  @Column('uuid', { name: 'detention_id' })
  detentionId: string;

  @Column('integer')
  version: number;

  @Column('text', { array: true })
  causes: VersionCause[];

  @Column('text')
  direction: Supersession['direction'];

  @Column('jsonb')
  changes: readonly Change[];

  @Column('jsonb')
  assumptions: readonly string[];

  @Column('timestamptz')
  at: Date;

  @Column('uuid', { nullable: true })
  by: string | null;
}

import { Column, Entity } from 'typeorm';
import type { StoredWhen } from '../../platform/graphql/index.js';
import type { PenaltyKind } from '../domain/index.js';
import type { ServedTo, ServiceMeans } from '../proceedings.enums.js';
import { PaperRow } from './paper.entity.js';

/** The decision. */
@Entity({ name: 'ruling' })
export class RulingRow extends PaperRow {
  @Column('uuid', { name: 'protocol_id' })
  protocolId: string;

  @Column('uuid', { name: 'hearing_id', nullable: true })
  hearingId: string | null;

  @Column('uuid', { name: 'court_id', nullable: true })
  courtId: string | null;

  @Column('jsonb', { name: 'announced_at' })
  announcedAt: StoredWhen;

  @Column('text', { name: 'penalty_kind' })
  penaltyKind: PenaltyKind;

  @Column('text', { name: 'additional_penalties', array: true })
  additionalPenalties: PenaltyKind[];

  @Column('smallint', { name: 'arrest_days', nullable: true })
  arrestDays: number | null;

  /** monthly calculation indices; numeric comes as text */
  @Column('numeric', { name: 'fine_mci', nullable: true })
  fineMci: string | null;

  @Column('text', { nullable: true })
  article: string | null;

  @Column('smallint', { nullable: true })
  part: number | null;

  @Column('boolean', { nullable: true })
  signed: boolean | null;

  /** an agency ruled, not a court; null: not said */
  @Column('boolean', { name: 'by_agency', nullable: true })
  byAgency: boolean | null;
}

/** The handing over of the ruling's copy: what starts the appeal term. */
@Entity({ name: 'ruling_service' })
export class ServiceRow extends PaperRow {
  @Column('uuid', { name: 'ruling_id' })
  rulingId: string;

  @Column('jsonb', { name: 'served_at' })
  servedAt: StoredWhen;

  @Column('text', { name: 'served_to' })
  servedTo: ServedTo;

  @Column('text')
  means: Exclude<ServiceMeans, 'SIGNATURE_ONLY' | 'ANNOUNCED_ONLY'>;
}

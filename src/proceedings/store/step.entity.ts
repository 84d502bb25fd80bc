import { Column, Entity } from 'typeorm';
import type { StoredWhen } from '../../platform/graphql/index.js';
import type { StepKind } from '../domain/index.js';
import { PaperRow } from './paper.entity.js';

/** Something that happened and that no paper holds. */
@Entity({ name: 'procedural_step' })
export class StepRow extends PaperRow {
  @Column('text')
  kind: StepKind;

  @Column('jsonb', { name: 'said_at' })
  saidAt: StoredWhen;

  /** root of the ruling it concerns */
  @Column('uuid', { name: 'ruling_id', nullable: true })
  rulingId: string | null;

  /** root of the record it follows: a motion, a complaint, a protocol, or a filing's id */
  @Column('uuid', { name: 'about_id', nullable: true })
  aboutId: string | null;
}

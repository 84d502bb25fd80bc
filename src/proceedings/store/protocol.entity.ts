import { Column, Entity } from 'typeorm';
import type { StoredWhen } from '../../platform/graphql/index.js';
import type { ProtocolKind } from '../proceedings.enums.js';
import { PaperRow } from './paper.entity.js';

/** Recorded facts as they lie in jsonb: marks seen or not seen, and the paper's own times. */
export type StoredFacts = Readonly<Record<string, boolean | string | number | StoredWhen | null>>;

/** What the police drew up, as recorded from the paper. */
@Entity({ name: 'protocol' })
export class ProtocolRow extends PaperRow {
  @Column('text')
  kind: ProtocolKind;

  @Column('text', { nullable: true })
  article: string | null;

  @Column('smallint', { nullable: true })
  part: number | null;

  @Column('jsonb')
  facts: StoredFacts;
}

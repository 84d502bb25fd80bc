import { Column, Entity } from 'typeorm';
import type { StoredWhen } from '../../platform/graphql/index.js';
import type { HearingResult, Venue } from '../proceedings.enums.js';
import { PaperRow } from './paper.entity.js';
import type { StoredFacts } from './protocol.entity.js';

/** The trial, as those present report it. */
@Entity({ name: 'hearing' })
export class HearingRow extends PaperRow {
  @Column('uuid', { name: 'protocol_id', nullable: true })
  protocolId: string | null;

  @Column('uuid', { name: 'court_id', nullable: true })
  courtId: string | null;

  @Column('jsonb', { name: 'held_at' })
  heldAt: StoredWhen;

  @Column('text')
  venue: Venue;

  @Column('text')
  result: HearingResult;

  @Column('jsonb')
  facts: StoredFacts;
}

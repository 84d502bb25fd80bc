import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type SealedPlace } from '../../platform/vault/index.js';
import type { CustodyStatus } from '../domain/custody-claim.js';
import type { FamilyAnswer, RoleAtEvent, Track } from '../domain/person-facts.js';

/** Where an episode's code word is sealed. */
export const codeWordPlace = (detentionId: string): SealedPlace => ({
  table: 'detention',
  column: 'sealed_code_word',
  rowId: detentionId,
});

/** One custody episode. The place columns are derived from claims, never typed. */
@Entity({ name: 'detention' })
export class DetentionRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('uuid', { name: 'event_id', nullable: true })
  eventId: string | null;

  @Column('text')
  track: Track;

  @Column('text', { name: 'role_at_event', nullable: true })
  roleAtEvent: RoleAtEvent | null;

  @Column('text', { name: 'charged_article', nullable: true })
  chargedArticle: string | null;

  @Column('text', { name: 'family_answer' })
  familyAnswer: FamilyAnswer;

  /** sealed under the person's key, at `codeWordPlace` */
  @Column('bytea', { name: 'sealed_code_word', nullable: true })
  sealedCodeWord: Buffer | null;

  @Column('text')
  status: CustodyStatus;

  @Column('uuid', { name: 'department_id', nullable: true })
  departmentId: string | null;

  @Column('uuid', { name: 'place_claim_id', nullable: true })
  placeClaimId: string | null;

  @Column('boolean', { name: 'place_verified' })
  placeVerified: boolean;

  @Column('timestamptz', { name: 'last_confirmed_at', nullable: true })
  lastConfirmedAt: Date | null;

  @Column('timestamptz', { name: 'released_at', nullable: true })
  releasedAt: Date | null;

  @Column('timestamptz', { name: 'started_from', nullable: true })
  startedFrom: Date | null;

  @Column('timestamptz', { name: 'started_until', nullable: true })
  startedUntil: Date | null;

  @Column('uuid', { name: 'logged_by', nullable: true })
  loggedBy: string | null;

  @Column('timestamptz', { name: 'logged_at' })
  loggedAt: Date;
}

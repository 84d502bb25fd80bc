import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NotificationKind, NotificationRefType } from '../domain/alert-text.js';

/** A row of `notification`: one colleague was told one thing. Written by `qorgau_notify_many` only. */
@Entity({ name: 'notification' })
export class NotificationRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'staff_id' })
  staffId: string;

  @Column('text')
  kind: NotificationKind;

  @Column('text', { name: 'ref_type' })
  refType: NotificationRefType;

  @Column('uuid', { name: 'ref_id' })
  refId: string;

  @Column('text', { name: 'dedupe_key' })
  dedupeKey: string;

  @Column('boolean')
  urgent: boolean;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'seen_at', nullable: true })
  seenAt: Date | null;
}

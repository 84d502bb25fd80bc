import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EntryKind } from '../domain/report-entry.js';

/** One thing that was done with a report; never changed, never taken out. */
@Entity({ name: 'report_entry' })
export class ReportEntryRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'report_id' })
  reportId: string;

  @Column('text')
  kind: EntryKind;

  /** the other report, the colleague or the promotion it is about */
  @Column('uuid', { name: 'about_id', nullable: true })
  aboutId: string | null;

  /** a code: what came of a call, why it was closed */
  @Column('text', { nullable: true })
  detail: string | null;

  @Column('bytea', { name: 'sealed_note', nullable: true })
  sealedNote: Buffer | null;

  @Column('uuid')
  by: string;

  @Column('timestamptz')
  at: Date;
}

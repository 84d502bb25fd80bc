import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was said about one date, by the pack or by a person: a holiday, or a weekend day made a working day. */
@Entity({ name: 'holiday' })
export class HolidayEntry {
  @PrimaryColumn('uuid')
  id: string;

  @Column('date')
  date: string;

  @Column('text')
  code: string;

  @Column('boolean')
  working: boolean;

  /** the ordinary week decides the date again */
  @Column('boolean')
  withdrawn: boolean;

  @Column('boolean')
  confirmed: boolean;

  @Column('text', { name: 'source_key' })
  sourceKey: string;

  /** the decree or page the person read */
  @Column('text', { nullable: true })
  source: string | null;

  @Column('text', { nullable: true })
  reason: string | null;

  /** the other day of a swap */
  @Column('date', { name: 'swapped_with', nullable: true })
  swappedWith: string | null;

  /** null: taken over from the pack */
  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy: string | null;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;

  @Column('uuid', { name: 'confirmed_by', nullable: true })
  confirmedBy: string | null;

  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt: Date | null;

  @Column('timestamptz', { name: 'superseded_at', nullable: true })
  supersededAt: Date | null;

  @Column('uuid', { name: 'superseded_by', nullable: true })
  supersededBy: string | null;
}

/** A year somebody found whole. */
@Entity({ name: 'holiday_year' })
export class HolidayYearRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('integer')
  year: number;

  @Column('text')
  source: string;

  @Column('uuid', { name: 'confirmed_by' })
  confirmedBy: string;

  @Column('timestamptz', { name: 'confirmed_at' })
  confirmedAt: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A day the ordinary week does not decide: a holiday, or a weekend day made a working day. */
@Entity({ name: 'holiday' })
export class HolidayEntry {
  @PrimaryColumn('date')
  date: string;

  @Column('text')
  code: string;

  @Column('boolean')
  working: boolean;

  @Column('boolean')
  confirmed: boolean;

  @Column('text', { name: 'source_key' })
  sourceKey: string;
}

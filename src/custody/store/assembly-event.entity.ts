import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The protest: place, time, form. */
@Entity({ name: 'assembly_event' })
export class AssemblyEventRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  title: string;

  @Column('text')
  city: string;

  @Column('text')
  place: string;

  @Column('text', { nullable: true })
  form: string | null;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt: Date;

  @Column('text')
  zone: string;

  @Column('uuid', { name: 'opened_by', nullable: true })
  openedBy: string | null;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt: Date;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;
}

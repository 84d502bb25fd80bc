import { Column, Entity, PrimaryColumn } from 'typeorm';

export type DeskDutyEnd = 'LEFT' | 'RAN_OUT';

/** "I have the desk." Open until its end is written, or until `runsUntil` has come. */
@Entity({ name: 'desk_duty' })
export class DeskDutyRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'staff_id' })
  staffId: string;

  @Column('timestamptz', { name: 'taken_at' })
  takenAt: Date;

  @Column('timestamptz', { name: 'runs_until' })
  runsUntil: Date;

  @Column('timestamptz', { name: 'alerted_at', nullable: true })
  alertedAt: Date | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;

  @Column('text', { name: 'end_kind', nullable: true })
  endKind: DeskDutyEnd | null;

  /** why the desk was left to nobody; sealed under the colleague's own key */
  @Column('bytea', { name: 'sealed_reason', nullable: true })
  sealedReason: Buffer | null;
}

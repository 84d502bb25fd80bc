import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Confidence } from '../../kernel/index.js';
import type { DepartmentType } from '../domain/department-record.js';

/** A place where people are held or heard. */
@Entity({ name: 'department' })
export class DepartmentRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  code: string;

  @Column('text')
  region: string;

  @Column('text', { nullable: true })
  city: string | null;

  @Column('text', { name: 'name_ru' })
  nameRu: string;

  @Column('text', { name: 'name_kk' })
  nameKk: string;

  @Column('text', { name: 'name_en' })
  nameEn: string;

  @Column('text')
  type: DepartmentType;

  @Column('text', { nullable: true })
  address: string | null;

  @Column('double precision', { nullable: true })
  lat: number | null;

  @Column('double precision', { nullable: true })
  lon: number | null;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column('text')
  zone: string;

  @Column('text')
  source: string;

  @Column('text')
  confidence: Confidence;

  @Column('boolean')
  verified: boolean;

  @Column('integer')
  version: number;

  @Column('uuid', { name: 'verified_by', nullable: true })
  verifiedBy: string | null;

  @Column('timestamptz', { name: 'verified_at', nullable: true })
  verifiedAt: Date | null;

  @Column('text', { name: 'verified_against', nullable: true })
  verifiedAgainst: string | null;

  /** the entry that speaks for this one; it leads nowhere itself */
  @Column('uuid', { name: 'merged_into', nullable: true })
  mergedInto: string | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Citizenship, Sex } from '../domain/person-facts.js';

/** A human being; what identifies them is sealed under their own key. */
@Entity({ name: 'person' })
export class PersonRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('bytea', { name: 'sealed_name', nullable: true })
  sealedName: Buffer | null;

  @Column('bytea', { name: 'sealed_description', nullable: true })
  sealedDescription: Buffer | null;

  @Column('bytea', { name: 'sealed_birth_date', nullable: true })
  sealedBirthDate: Buffer | null;

  @Column('bytea', { name: 'sealed_iin', nullable: true })
  sealedIin: Buffer | null;

  @Column('bytea', { name: 'sealed_contact', nullable: true })
  sealedContact: Buffer | null;

  @Column('bytea', { name: 'sealed_notes', nullable: true })
  sealedNotes: Buffer | null;

  @Column('bytea', { name: 'name_hash', nullable: true })
  nameHash: Buffer | null;

  @Column('bytea', { name: 'birth_hash', nullable: true })
  birthHash: Buffer | null;

  @Column('bytea', { name: 'iin_hash', nullable: true })
  iinHash: Buffer | null;

  @Column('text', { name: 'rules_version' })
  rulesVersion: string;

  @Column('boolean')
  nameless: boolean;

  @Column('smallint', { name: 'birth_year', nullable: true })
  birthYear: number | null;

  @Column('text', { nullable: true })
  sex: Sex | null;

  @Column('text')
  citizenship: Citizenship;

  @Column('boolean', { name: 'seeks_asylum', nullable: true })
  seeksAsylum: boolean | null;

  @Column('boolean', { nullable: true })
  disability: boolean | null;

  @Column('text', { array: true })
  languages: string[];

  @Column('uuid', { name: 'logged_by', nullable: true })
  loggedBy: string | null;

  @Column('timestamptz', { name: 'logged_at' })
  loggedAt: Date;
}

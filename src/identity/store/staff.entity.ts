import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StaffRole } from '../../platform/db/index.js';

/** A row of `staff`: a colleague. Name and e-mail are sealed under the colleague's own key. */
@Entity({ name: 'staff' })
export class StaffRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  role: StaffRole;

  @Column('bytea', { name: 'sealed_name' })
  sealedName: Buffer;

  @Column('bytea', { name: 'sealed_email' })
  sealedEmail: Buffer;

  @Column('bytea', { name: 'email_hash' })
  emailHash: Buffer;

  @Column('text', { array: true })
  languages: string[];

  @Column('boolean')
  active: boolean;

  @Column('boolean')
  demo: boolean;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}

import { Injectable } from '@nestjs/common';
import { Db, type StaffRole } from '../../platform/db/index.js';
import { InstallationKeys, Vault } from '../../platform/vault/index.js';
import { canonicalEmail } from '../domain/password.js';
import { StaffRow } from './staff.entity.js';

export interface NewStaff {
  readonly name: string;
  readonly email: string;
  readonly role: StaffRole;
  readonly languages?: readonly string[];
  readonly demo?: boolean;
}

/** Colleagues in the database, and the opening of their names. */
@Injectable()
export class StaffRepository {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
    private readonly keys: InstallationKeys,
  ) {}

  emailHash(email: string): Buffer {
    return this.keys.hash('staff-email', canonicalEmail(email));
  }

  async add(staff: NewStaff): Promise<string> {
    const id = this.db.newId();
    const table = 'staff';
    const row = {
      id,
      role: staff.role,
      sealedName: await this.vault.seal(id, { table, column: 'sealed_name', rowId: id }, staff.name),
      sealedEmail: await this.vault.seal(
        id,
        { table, column: 'sealed_email', rowId: id },
        canonicalEmail(staff.email),
      ),
      emailHash: this.emailHash(staff.email),
      languages: [...(staff.languages ?? [])],
      demo: staff.demo ?? false,
    };
    await (await this.db.repository(StaffRow)).insert(row);
    return id;
  }

  async find(ids: readonly string[]): Promise<StaffRow[]> {
    if (ids.length === 0) return [];
    const repository = await this.db.repository(StaffRow);
    return repository.createQueryBuilder('s').where('s.id = any(:ids)', { ids }).getMany();
  }

  async findOne(id: string): Promise<StaffRow | null> {
    return (await this.find([id]))[0] ?? null;
  }

  async findByEmail(email: string): Promise<StaffRow | null> {
    return (await this.db.repository(StaffRow)).findOneBy({ emailHash: this.emailHash(email) });
  }

  async update(id: string, change: Partial<Pick<StaffRow, 'role' | 'active'>>): Promise<void> {
    await (await this.db.repository(StaffRow)).update({ id }, change);
  }

  /** @returns whether somebody else could still administer the house; two who ask at once are served one after the other. */
  async hasOtherAdministrator(id: string): Promise<boolean> {
    const rows = await this.db.sql<{ id: string }>(
      `select id from staff where role = 'ADMINISTRATOR' and active order by id for update`,
    );
    return rows.some((row) => row.id !== id);
  }

  /** @returns colleagues after a cursor, oldest first, one more than `size` where there is a next page. */
  async page(size: number, afterId: string | null, role: StaffRole | null): Promise<StaffRow[]> {
    const query = (await this.db.repository(StaffRow))
      .createQueryBuilder('s')
      .orderBy('s.id')
      .limit(size + 1);
    if (afterId) query.andWhere('s.id > :afterId', { afterId });
    if (role) query.andWhere('s.role = :role', { role });
    return query.getMany();
  }

  /** @returns names in the order of the rows. */
  async names(rows: readonly StaffRow[]): Promise<string[]> {
    const opened = await this.vault.openAll(
      rows.map((row) => ({
        table: 'staff',
        column: 'sealed_name',
        rowId: row.id,
        subjectId: row.id,
        bytes: row.sealedName,
      })),
    );
    return opened.map((name) => name ?? '');
  }

  async emails(rows: readonly StaffRow[]): Promise<(string | null)[]> {
    return this.vault.openAll(
      rows.map((row) => ({
        table: 'staff',
        column: 'sealed_email',
        rowId: row.id,
        subjectId: row.id,
        bytes: row.sealedEmail,
      })),
    );
  }
}

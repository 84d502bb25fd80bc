import { Injectable } from '@nestjs/common';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IsNull } from 'typeorm';
import { packageRoot } from '../../platform/config/index.js';
import { currentOperation, Db } from '../../platform/db/index.js';
import { type DepartmentRecord } from '../domain/department-record.js';
import { DepartmentRow } from './department.entity.js';

export interface DepartmentFilter {
  readonly search?: string | null | undefined;
  readonly city?: string | null | undefined;
  readonly verified?: boolean | null | undefined;
  /** true: those alone that lead to another entry; otherwise those that stand for themselves */
  readonly merged?: boolean | null | undefined;
}

/** Its own names and code, or those of an entry that leads to it. */
const CALLED_SO = `exists (select 1 from department n where (n.id = d.id or n.merged_into = d.id)
  and (n.name_ru ilike :part or n.name_kk ilike :part or n.name_en ilike :part or n.code ilike :part))`;

/** What a person may say about a department: everything but where the row came from. */
export type DepartmentChange = Partial<
  Pick<
    DepartmentRow,
    | 'nameRu'
    | 'nameKk'
    | 'nameEn'
    | 'city'
    | 'address'
    | 'phone'
    | 'verified'
    | 'verifiedBy'
    | 'verifiedAt'
    | 'verifiedAgainst'
  >
>;

/** Departments: reference data with its confidence; small enough that an operation loads one at a time cheaply. */
@Injectable()
export class Departments {
  constructor(private readonly db: Db) {}

  async find(ids: readonly string[]): Promise<DepartmentRow[]> {
    if (ids.length === 0) return [];
    const repository = await this.db.repository(DepartmentRow);
    return repository.createQueryBuilder('d').where('d.id = any(:ids)', { ids }).getMany();
  }

  async findOne(id: string): Promise<DepartmentRow | null> {
    return (await this.find([id]))[0] ?? null;
  }

  /** @returns by each id that is somebody's the entry that speaks for it: itself, or the one it leads to. */
  async standing(ids: readonly string[]): Promise<ReadonlyMap<string, DepartmentRow>> {
    if (ids.length === 0) return new Map();
    const rows = await (
      await this.db.repository(DepartmentRow)
    )
      .createQueryBuilder('d')
      .where('d.id = any(:ids)', { ids })
      .orWhere('d.id in (select o.merged_into from department o where o.id = any(:ids))')
      .getMany();
    const byId = new Map(rows.map((row) => [row.id, row]));
    return new Map(
      ids.flatMap((id) => {
        const row = byId.get(id);
        return row ? [[id, (row.mergedInto && byId.get(row.mergedInto)) || row] as const] : [];
      }),
    );
  }

  async standingOf(id: string): Promise<DepartmentRow | null> {
    return (await this.standing([id])).get(id) ?? null;
  }

  /** @returns ids of every entry that is one with any of these, themselves too. */
  async recordsOf(ids: readonly string[]): Promise<string[]> {
    const rows = await this.db.sql<{ id: string }>(
      'select id from custody_department_records($1) as r (id)',
      [ids],
    );
    return rows.map(({ id }) => id);
  }

  /** @returns every entry, also those that lead to another: what a text of a list may mean. */
  async everyEntry(): Promise<DepartmentRow[]> {
    return (await this.db.repository(DepartmentRow)).find({ order: { id: 'ASC' } });
  }

  /** @returns departments by name after a cursor, one more than `size` where there is a next page. */
  async page(
    filter: DepartmentFilter,
    size: number,
    after: readonly unknown[] | null,
  ): Promise<DepartmentRow[]> {
    const query = (await this.db.repository(DepartmentRow))
      .createQueryBuilder('d')
      .where(filter.merged ? 'd.mergedInto is not null' : 'd.mergedInto is null')
      .orderBy('d.nameRu')
      .addOrderBy('d.id')
      .limit(size + 1);
    if (filter.city) query.andWhere('lower(d.city) = lower(:city)', { city: filter.city });
    if (typeof filter.verified === 'boolean') {
      query.andWhere('d.verified = :verified', { verified: filter.verified });
    }
    if (filter.search) {
      query.andWhere(CALLED_SO, {
        part: `%${filter.search.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`,
      });
    }
    if (after) query.andWhere('(d.nameRu, d.id) > (:name, :id)', { name: after[0], id: after[1] });
    return query.getMany();
  }

  /** Writes where the row is still the one that was seen and leads nowhere. @returns whether it was. */
  async change(id: string, version: number, change: DepartmentChange): Promise<boolean> {
    const repository = await this.db.repository(DepartmentRow);
    const seen = { id, version, mergedInto: IsNull() };
    const { affected } = await repository.update(seen, { ...change, version: version + 1 });
    return affected === 1;
  }

  /** Takes over the reference list; a row somebody verified here is left as it is. @returns rows added. */
  async importReference(): Promise<number> {
    const file = join(packageRoot(), 'src/custody/data/departments.json');
    const records = JSON.parse(readFileSync(file, 'utf8')) as DepartmentRecord[];
    const added = await this.db.sql(
      `insert into department (code, region, city, name_ru, name_kk, name_en, type, address, lat, lon, phone, zone, source, confidence)
       select r.code, r.region, r.city, r."nameRu", r."nameKk", r."nameEn", r.type, r.address, r.lat, r.lon, r.phone, r.zone, r.source, r.confidence
       from jsonb_to_recordset($1::jsonb) as r(code text, region text, city text, "nameRu" text, "nameKk" text, "nameEn" text,
         type text, address text, lat float8, lon float8, phone text, zone text, source text, confidence text)
       on conflict (code) do nothing returning 1`,
      [JSON.stringify(records)],
    );
    return added.length;
  }
}

/** @returns the name of a department in the language of the request. */
export function nameOf(row: Pick<DepartmentRow, 'nameRu' | 'nameKk' | 'nameEn'>): string {
  return { ru: row.nameRu, kk: row.nameKk, en: row.nameEn }[currentOperation().language];
}

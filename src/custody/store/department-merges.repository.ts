import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { DepartmentMergeRow } from './department-merge.entity.js';
import { DepartmentRow } from './department.entity.js';

type NewMerge = Pick<DepartmentMergeRow, 'id' | 'fromId' | 'intoId' | 'reason' | 'mergedBy' | 'mergedAt'>;

/** Who joined which entries, and the redirect itself. A version counts what is said of a place; this is none of it. */
@Injectable()
export class DepartmentMerges {
  constructor(private readonly db: Db) {}

  async find(id: string): Promise<DepartmentMergeRow | null> {
    return (await this.db.repository(DepartmentMergeRow)).findOneBy({ id });
  }

  /** @returns merges that stand, of which any of these is either side, latest first. */
  async standingAt(departmentIds: readonly string[]): Promise<DepartmentMergeRow[]> {
    return (await this.db.repository(DepartmentMergeRow))
      .createQueryBuilder('m')
      .where('m.undoneAt is null')
      .andWhere('(m.fromId = any(:departmentIds) or m.intoId = any(:departmentIds))', { departmentIds })
      .orderBy('m.mergedAt', 'DESC')
      .addOrderBy('m.id')
      .getMany();
  }

  /** Two who join in one moment come one after the other. @returns the entries as they are now, those there are. */
  async lock(departmentIds: readonly string[]): Promise<DepartmentRow[]> {
    return (await this.db.repository(DepartmentRow))
      .createQueryBuilder('d')
      .setLock('pessimistic_write')
      .where('d.id = any(:departmentIds)', { departmentIds })
      .orderBy('d.id')
      .getMany();
  }

  async add(merge: NewMerge): Promise<void> {
    await (await this.db.repository(DepartmentMergeRow)).insert(merge);
    await this.lead(merge.fromId, merge.intoId);
  }

  async undo(
    { id, fromId }: DepartmentMergeRow,
    by: Pick<DepartmentMergeRow, 'undoneBy' | 'undoneAt' | 'undoReason'>,
  ): Promise<void> {
    await (await this.db.repository(DepartmentMergeRow)).update({ id }, by);
    await this.lead(fromId, null);
  }

  /** @returns how many are held at each of these, as far as the caller may see, with entries that lead there. */
  async heldAt(departmentIds: readonly string[]): Promise<{ id: string; held: number }[]> {
    return this.db.sql(
      `select asked.id, count(d.id)::int as held
       from unnest($1::uuid[]) as asked (id)
       left join (
         select d.id, typed.id as typed_on, typed.merged_into as leads_to
         from detention d join department typed on typed.id = d.department_id
         where d.status in ('HELD', 'HOSPITAL', 'UNKNOWN') and d.erased_at is null
           and (typed.id = any ($1) or typed.merged_into = any ($1))
           and not exists (select 1 from detention_redirect r where r.from_id = d.id and r.active)
       ) d on asked.id in (d.typed_on, d.leads_to)
       group by asked.id`,
      [departmentIds],
    );
  }

  private async lead(id: string, mergedInto: string | null): Promise<void> {
    await (await this.db.repository(DepartmentRow)).update({ id }, { mergedInto });
  }
}

import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { AssemblyEventRow } from './assembly-event.entity.js';

/** Assembly events. */
@Injectable()
export class AssemblyEvents {
  constructor(private readonly db: Db) {}

  async find(ids: readonly string[]): Promise<AssemblyEventRow[]> {
    if (ids.length === 0) return [];
    const repository = await this.db.repository(AssemblyEventRow);
    return repository.createQueryBuilder('e').where('e.id = any(:ids)', { ids }).getMany();
  }

  async findOne(id: string): Promise<AssemblyEventRow | null> {
    return (await this.find([id]))[0] ?? null;
  }

  async add(row: Omit<AssemblyEventRow, 'closedAt'>): Promise<void> {
    await (await this.db.repository(AssemblyEventRow)).insert(row);
  }

  /** @returns events, latest first, one more than `size` where there is a next page. */
  async page(size: number, after: readonly unknown[] | null): Promise<AssemblyEventRow[]> {
    const query = (await this.db.repository(AssemblyEventRow))
      .createQueryBuilder('e')
      .orderBy('e.startsAt', 'DESC')
      .addOrderBy('e.id', 'DESC')
      .limit(size + 1);
    if (after) query.andWhere('(e.startsAt, e.id) < (:at, :id)', { at: after[0], id: after[1] });
    return query.getMany();
  }
}

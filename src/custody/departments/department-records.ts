import { Injectable } from '@nestjs/common';
import { Db, loadersOf } from '../../platform/db/index.js';
import { presentDepartment } from '../presenters.js';
import { DepartmentMerges } from '../store/department-merges.repository.js';
import { Departments } from '../store/departments.repository.js';
import { presentDepartmentMerge, type DepartmentMerge } from '../types/department-merge.type.js';
import type { Department } from '../types/department.type.js';

const loader = loadersOf('department-records');

/** Entries as they stand written, and which of them are one: one statement for all that one operation asks for. */
@Injectable()
export class DepartmentRecords {
  constructor(
    private readonly db: Db,
    private readonly departments: Departments,
    private readonly merges: DepartmentMerges,
  ) {}

  /** The entry itself, also where another speaks for it. */
  async entry(id: string): Promise<Department> {
    const row = await loader('entry', async (ids) => {
      const rows = await this.departments.find(ids);
      return ids.map((each) => rows.find((one) => one.id === each)!);
    }).load(id);
    return presentDepartment(row);
  }

  /** @returns merges that stand, of which this is either side, latest first. */
  mergesAt(departmentId: string): Promise<DepartmentMerge[]> {
    return loader('merges', async (ids) => {
      const rows = await this.merges.standingAt(ids);
      return ids.map((id) =>
        rows.filter(({ fromId, intoId }) => fromId === id || intoId === id).map(presentDepartmentMerge),
      );
    }).load(departmentId);
  }

  /** @returns null for whoever sees no case: a number is something, too. */
  async heldAt(departmentId: string): Promise<number | null> {
    const { role } = await this.db.actor();
    if (role !== 'COORDINATOR' && role !== 'LAWYER' && role !== 'OPERATOR') return null;
    return loader('held', async (ids) => {
      const found = new Map((await this.merges.heldAt(ids)).map(({ id, held }) => [id, held]));
      return ids.map((id) => found.get(id) ?? 0);
    }).load(departmentId);
  }
}

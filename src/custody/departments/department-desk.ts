import { Injectable } from '@nestjs/common';
import { conflict, type Refusal } from '../../kernel/index.js';
import { Events, Signals } from '../../platform/events/index.js';
import { DepartmentChanged } from '../events.js';
import { presentDepartment } from '../presenters.js';
import type { DepartmentRow } from '../store/department.entity.js';
import { Departments, type DepartmentChange } from '../store/departments.repository.js';
import type { Department } from '../types/department.type.js';

/** What a verb about a department leaves. */
export interface DepartmentOutcome extends Record<string, unknown> {
  readonly departmentId: string;
}

/** Writes what a person says about a department, and tells boards and the families' snapshot. */
@Injectable()
export class DepartmentDesk {
  constructor(
    private readonly departments: Departments,
    private readonly events: Events,
    private readonly signals: Signals,
  ) {}

  find(id: string): Promise<DepartmentRow | null> {
    return this.departments.findOne(id);
  }

  /** @returns a refusal where somebody else was quicker. */
  async write(
    { id, version }: DepartmentRow,
    change: DepartmentChange,
  ): Promise<DepartmentOutcome | Refusal> {
    if (!(await this.departments.change(id, version, change))) {
      return conflict('CHANGED_MEANWHILE', 'version');
    }
    await this.events.publish(DepartmentChanged, { departmentId: id });
    await this.signals.send('board', [id]);
    return { departmentId: id };
  }

  async show({ departmentId }: DepartmentOutcome): Promise<Department> {
    return presentDepartment((await this.departments.findOne(departmentId))!);
  }
}

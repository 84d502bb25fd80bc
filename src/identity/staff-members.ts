import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { currentOperation } from '../platform/db/index.js';
import { StaffRepository } from './store/staff.repository.js';
import { StaffMember } from './staff.types.js';

/** Loads colleagues of any role by id for other areas: one statement for all that one operation asks for. */
@Injectable()
export class StaffMembers {
  constructor(private readonly staff: StaffRepository) {}

  async load(id: string): Promise<StaffMember | null> {
    const { memo } = currentOperation();
    const known = memo.get(StaffMembers) as DataLoader<string, StaffMember | null> | undefined;
    const loader = known ?? new DataLoader<string, StaffMember | null>((ids) => this.loadAll(ids));
    memo.set(StaffMembers, loader);
    return loader.load(id);
  }

  private async loadAll(ids: readonly string[]): Promise<(StaffMember | null)[]> {
    const rows = await this.staff.find(ids);
    const names = await this.staff.names(rows);
    const members = new Map(
      rows.map(({ id, role, languages, active }, i) => [
        id,
        Object.assign(new StaffMember(), { id, role, languages, active, name: names[i] }),
      ]),
    );
    return ids.map((id) => members.get(id) ?? null);
  }
}

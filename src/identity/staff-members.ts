import { Injectable } from '@nestjs/common';
import { loadersOf } from '../platform/db/index.js';
import { StaffRepository } from './store/staff.repository.js';
import { StaffMember } from './staff.types.js';

const loader = loadersOf('identity');

/** Loads colleagues of any role by id for other areas: one statement for all that one operation asks for. */
@Injectable()
export class StaffMembers {
  constructor(private readonly staff: StaffRepository) {}

  load(id: string): Promise<StaffMember | null> {
    return loader<StaffMember | null>('colleague', (ids) => this.loadAll(ids)).load(id);
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

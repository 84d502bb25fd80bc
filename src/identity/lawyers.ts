import { Injectable } from '@nestjs/common';
import { loadersOf } from '../platform/db/index.js';
import { StaffRepository } from './store/staff.repository.js';
import { Lawyer } from './staff.types.js';

const loader = loadersOf('identity');

/** Loads lawyers by id for other areas: one statement for all that one operation asks for. */
@Injectable()
export class Lawyers {
  constructor(private readonly staff: StaffRepository) {}

  async load(id: string): Promise<Lawyer | null> {
    return loader<Lawyer | null>('lawyer', (ids) => this.loadAll(ids)).load(id);
  }

  private async loadAll(ids: readonly string[]): Promise<(Lawyer | null)[]> {
    const rows = await this.staff.find(ids);
    const names = await this.staff.names(rows);
    const lawyers = new Map(
      rows.map((row, i) => [
        row.id,
        Object.assign(new Lawyer(), { id: row.id, name: names[i], languages: row.languages }),
      ]),
    );
    return ids.map((id) => lawyers.get(id) ?? null);
  }
}

import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { currentOperation } from '../platform/db/index.js';
import { StaffRepository } from './store/staff.repository.js';
import { Lawyer } from './staff.types.js';

/** Loads lawyers by id for other areas: one statement for all that one operation asks for. */
@Injectable()
export class Lawyers {
  constructor(private readonly staff: StaffRepository) {}

  async load(id: string): Promise<Lawyer | null> {
    return this.loader().load(id);
  }

  private loader(): DataLoader<string, Lawyer | null> {
    const { memo } = currentOperation();
    const known = memo.get(Lawyers) as DataLoader<string, Lawyer | null> | undefined;
    if (known) return known;
    const made = new DataLoader<string, Lawyer | null>((ids) => this.loadAll(ids));
    memo.set(Lawyers, made);
    return made;
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

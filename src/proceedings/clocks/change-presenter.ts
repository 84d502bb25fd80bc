import { Injectable } from '@nestjs/common';
import { presentChange } from '../presenters.js';
import { Deadlines } from '../store/deadlines.repository.js';
import type { DeadlineChange } from '../types/deadline.type.js';

/** Says what a record changed. */
@Injectable()
export class ChangePresenter {
  constructor(private readonly deadlines: Deadlines) {}

  async of(versionIds: readonly string[]): Promise<DeadlineChange[]> {
    const versions = await this.deadlines.versions(versionIds);
    const found = await this.deadlines.find(versions.map((version) => version.deadlineId));
    const rows = new Map(found.map((row) => [row.id, row]));
    return versions.flatMap((version) => {
      const row = rows.get(version.deadlineId);
      return row ? [presentChange(version, row)] : [];
    });
  }
}

import { Injectable } from '@nestjs/common';
import { isUuid } from '../kernel/index.js';
import { Db } from '../platform/db/index.js';
import { decodeCursor, pageSize, toConnection, type Connection } from '../platform/graphql/index.js';
import { presentAccessRefusal, presentPresence } from './presenters.js';
import type { AccessRefusalRow } from './store/access-refusal.entity.js';
import { AccessRefusals, type RefusalFilter } from './store/access-refusals.repository.js';
import { Presences } from './store/presences.repository.js';
import type { AccessRefusal } from './types/access-refusal.type.js';
import type { Presence } from './types/presence.type.js';

interface Page {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** Presence's lists, as row-level security lets the caller see them. */
@Injectable()
export class PresenceQueries {
  constructor(
    private readonly db: Db,
    private readonly presenceRows: Presences,
    private readonly refusalRows: AccessRefusals,
  ) {}

  async presences(departmentId: string, includePast: boolean): Promise<Presence[]> {
    if (!isUuid(departmentId)) return [];
    const rows = includePast
      ? await this.presenceRows.allAt(departmentId)
      : await this.presenceRows.openAt([departmentId]);
    return rows.map(presentPresence);
  }

  async accessRefusals(filter: RefusalFilter, { first, after }: Page): Promise<Connection<AccessRefusal>> {
    const size = pageSize(first);
    const known = [filter.departmentId, ...(filter.ids ?? [])].every((id) => !id || isUuid(id));
    const rows = known ? await this.refusalRows.page(filter, size, decodeCursor(after)) : [];
    const now = await this.db.now();
    return toConnection(rows, size, {
      keyOf: (row: AccessRefusalRow) => [row.arrivedAt.toISOString(), row.id],
      present: (row) => presentAccessRefusal(row, now),
      after,
    });
  }
}

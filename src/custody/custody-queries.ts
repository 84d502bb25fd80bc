import { Injectable } from '@nestjs/common';
import { isUuid } from '../kernel/index.js';
import { decodeCursor, pageSize, toConnection, type Connection } from '../platform/graphql/index.js';
import { DetentionNarrowings, type Narrowing } from './detention-narrowings.js';
import { NameSearch } from './name-search.js';
import { presentDepartment, presentDetention, presentEvent } from './presenters.js';
import { AssemblyEvents } from './store/assembly-events.repository.js';
import { Departments, type DepartmentFilter } from './store/departments.repository.js';
import { Detentions, type DetentionFilter } from './store/detentions.repository.js';
import type { AssemblyEvent } from './types/assembly-event.type.js';
import type { Department } from './types/department.type.js';
import type { Detention } from './types/detention.type.js';

/** What a list of cases can be narrowed by. */
export interface AskedDetentions
  extends Omit<DetentionFilter, 'personIds' | 'conditions'>, Partial<Record<Narrowing, boolean | null>> {
  readonly name?: string | null | undefined;
}

export interface Page {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** Custody's lists and look-ups by id, as row-level security lets the caller see them. */
@Injectable()
export class CustodyQueries {
  constructor(
    private readonly departmentRows: Departments,
    private readonly eventRows: AssemblyEvents,
    private readonly detentionRows: Detentions,
    private readonly names: NameSearch,
    private readonly narrowings: DetentionNarrowings,
  ) {}

  async departments(filter: DepartmentFilter, { first, after }: Page): Promise<Connection<Department>> {
    const size = pageSize(first, 300);
    const rows = await this.departmentRows.page(filter, size, decodeCursor(after));
    return toConnection(rows, size, {
      keyOf: (row) => [row.nameRu, row.id],
      present: presentDepartment,
      after,
    });
  }

  async department(id: string): Promise<Department | null> {
    const row = isUuid(id) ? await this.departmentRows.standingOf(id) : null;
    return row && presentDepartment(row);
  }

  async events({ first, after }: Page): Promise<Connection<AssemblyEvent>> {
    const size = pageSize(first);
    const rows = await this.eventRows.page(size, decodeCursor(after));
    return toConnection(rows, size, {
      keyOf: (row) => [row.startsAt.toISOString(), row.id],
      present: presentEvent,
      after,
    });
  }

  /** @returns the episode, or the one it was joined to by a merge; its own half where only that is visible. */
  async detention(id: string): Promise<Detention | null> {
    if (!isUuid(id)) return null;
    const rows = await this.detentionRows.find([await this.detentionRows.canonicalId(id), id]);
    const row = rows.find((each) => each.id !== id) ?? rows[0];
    return row ? presentDetention(row) : null;
  }

  async detentions(
    { name, ...filter }: AskedDetentions,
    { first, after }: Page,
  ): Promise<Connection<Detention>> {
    const ids = [filter.eventId, filter.departmentId, filter.personId, ...(filter.ids ?? [])];
    const size = pageSize(first);
    if (ids.some((id) => id && !isUuid(id))) {
      return toConnection<never, Detention>([], size, { keyOf: () => [], present: (row) => row });
    }
    const narrowed = {
      ...filter,
      conditions: this.narrowings.of(filter),
      ...(name ? { personIds: await this.names.recordsOf(name) } : {}),
    };
    const rows = await this.detentionRows.page(narrowed, size, decodeCursor(after));
    return toConnection(rows, size, {
      keyOf: (row) => [row.loggedAt.toISOString(), row.id],
      present: presentDetention,
      after,
    });
  }
}

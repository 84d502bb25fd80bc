import { Injectable } from '@nestjs/common';
import { loadersOf } from '../platform/db/index.js';
import { presentDepartment, presentDetention, presentEvent, presentPerson } from './presenters.js';
import { Departments } from './store/departments.repository.js';
import { Detentions } from './store/detentions.repository.js';
import { AssemblyEvents } from './store/assembly-events.repository.js';
import { Merges } from './store/merges.repository.js';
import type { PersonRow } from './store/person.entity.js';
import { Persons, type OpenedPerson } from './store/persons.repository.js';
import type { AssemblyEvent } from './types/assembly-event.type.js';
import type { Department } from './types/department.type.js';
import type { Detention } from './types/detention.type.js';
import type { Person } from './types/person.type.js';

const loader = loadersOf('custody');

/**
 * Custody's records for everybody else: one statement for all that one operation asks for.
 * What row-level security hides is null.
 */
@Injectable()
export class CustodyLoaders {
  constructor(
    private readonly departments: Departments,
    private readonly detentions: Detentions,
    private readonly events: AssemblyEvents,
    private readonly merges: Merges,
    private readonly persons: Persons,
  ) {}

  /** The department an id leads to: the entry itself, or the one that speaks for it. */
  department(id: string): Promise<Department | null> {
    return loader('department', async (ids) => {
      const standing = await this.departments.standing(ids);
      return ids.map((each) => {
        const row = standing.get(each);
        return row ? presentDepartment(row) : null;
      });
    }).load(id);
  }

  /** @returns rows by the department that the entry they were typed on leads to, in their order. */
  async byDepartment<R extends { readonly departmentId: string }>(
    rows: readonly R[],
  ): Promise<ReadonlyMap<string, readonly R[]>> {
    const places = await Promise.all(rows.map(({ departmentId }) => this.department(departmentId)));
    const found = new Map<string, R[]>();
    for (const [at, row] of rows.entries()) {
      const id = places[at]?.id ?? row.departmentId;
      found.set(id, [...(found.get(id) ?? []), row]);
    }
    return found;
  }

  detention(id: string): Promise<Detention | null> {
    return loader('detention', async (ids) =>
      byId(ids, (await this.detentions.find(ids)).map(presentDetention)),
    ).load(id);
  }

  /** Ids of the episodes that are one with this, the canonical one first: children stay where they were typed. */
  async joined(id: string): Promise<readonly string[]> {
    const found = await loader('joined', async (ids) => {
      const joined = await this.detentions.joinedAll(ids);
      return ids.map((each) => ({ id: each, ids: joined.get(each) ?? [each] }));
    }).load(id);
    return found?.ids ?? [id];
  }

  event(id: string): Promise<AssemblyEvent | null> {
    return loader('event', async (ids) => byId(ids, (await this.events.find(ids)).map(presentEvent))).load(
      id,
    );
  }

  /** The record a person's id leads to, through merges; the record itself where the other is not visible. */
  async person(id: string): Promise<Person | null> {
    const canonical = await this.canonical(id);
    const row = (await this.row(canonical)) ?? (await this.row(id));
    return row && presentPerson(row);
  }

  /** Sealed fields of a person, opened and so audited. */
  opened(personId: string): Promise<OpenedPerson | null> {
    return loader('opened', async (ids) => {
      const rows = await Promise.all(ids.map((id) => this.row(id)));
      return byId(ids, await this.persons.openRows(rows.filter((row) => row !== null)));
    }).load(personId);
  }

  private row(id: string): Promise<PersonRow | null> {
    return loader('person', async (ids) => byId(ids, await this.persons.find(ids))).load(id);
  }

  private async canonical(id: string): Promise<string> {
    const found = await loader('canonical', async (ids) =>
      byId(ids, await this.merges.canonicalPersonIds(ids)),
    ).load(id);
    return found?.canonicalId ?? id;
  }
}

function byId<T extends { id: string }>(ids: readonly string[], rows: readonly T[]): (T | null)[] {
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
}

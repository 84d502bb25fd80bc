import { Injectable } from '@nestjs/common';
import { CustodyLoaders } from '../custody/index.js';
import { loadersOf } from '../platform/db/index.js';
import { PersonFacts, type CheckedPerson } from './person-facts.js';
import type { RightsCheckRow } from './store/rights-check.entity.js';
import { RightsCheckRows } from './store/rights-check-rows.repository.js';

const loader = loadersOf('rights');

/** Checks and facts of many detentions: one statement for all that one operation asks for. */
@Injectable()
export class RightsLoaders {
  constructor(
    private readonly custody: CustodyLoaders,
    private readonly rows: RightsCheckRows,
    private readonly persons: PersonFacts,
  ) {}

  /** @returns all checks of an episode and those joined to it, also superseded ones, latest first. */
  async ofDetention(id: string): Promise<RightsCheckRow[]> {
    const load = loader('of-detention', async (ids) => {
      const rows = await this.rows.of(ids);
      return ids.map((each) => rows.filter((row) => row.detentionId === each));
    });
    const found = await Promise.all((await this.custody.joined(id)).map((each) => load.load(each)));
    return found.flat().sort(latestFirst);
  }

  /** @returns null where the detention is out of sight. */
  person(detentionId: string): Promise<CheckedPerson | null> {
    return loader('person', async (ids) => {
      const found = await this.persons.of(ids);
      return ids.map((id) => found.get(id) ?? null);
    }).load(detentionId);
  }

  row(id: string): Promise<RightsCheckRow | null> {
    return loader('row', async (ids) => {
      const found = new Map((await this.rows.find(ids)).map((row) => [row.id, row]));
      return ids.map((each) => found.get(each) ?? null);
    }).load(id);
  }
}

const latestFirst = (a: RightsCheckRow, b: RightsCheckRow): number =>
  b.at.getTime() - a.at.getTime() ||
  b.recordedAt.getTime() - a.recordedAt.getTime() ||
  (a.id < b.id ? 1 : -1);

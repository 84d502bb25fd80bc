import { Injectable } from '@nestjs/common';
import { toInstant } from '../kernel/index.js';
import { Db } from '../platform/db/index.js';
import { applicableChecks, checksDueNow, type ApplicableCheck, type DueCheck } from './domain/index.js';
import { RightsLoaders } from './loaders.js';
import type { RightsCheckRow } from './store/rights-check.entity.js';

/** What is to be checked for the person of a detention, from custody's facts and what was recorded so far. */
@Injectable()
export class RightsOfDetention {
  constructor(
    private readonly db: Db,
    private readonly loaders: RightsLoaders,
  ) {}

  async applicable(detentionId: string): Promise<readonly ApplicableCheck[]> {
    const person = await this.loaders.person(detentionId);
    return person ? applicableChecks(person.facts) : [];
  }

  /** @returns nothing for somebody who has been released. */
  async dueNow(detentionId: string): Promise<readonly DueCheck[]> {
    const person = await this.loaders.person(detentionId);
    if (!person || person.detention.status === 'RELEASED') return [];
    const { detention, facts, zone } = person;
    const last = latestOfEachKind(await this.loaders.ofDetention(detentionId));
    return checksDueNow(
      applicableChecks(facts),
      last.map((row) => ({ code: row.code, outcome: row.outcome, at: toInstant(row.at) })),
      {
        heldSince: detention.startedFrom && toInstant(detention.startedFrom),
        now: await this.db.now(),
        zone,
      },
    );
  }
}

/** @param rows latest first. */
function latestOfEachKind(rows: readonly RightsCheckRow[]): RightsCheckRow[] {
  const latest = new Map<string, RightsCheckRow>();
  for (const row of rows) {
    if (!row.supersededBy && !latest.has(row.code)) latest.set(row.code, row);
  }
  return [...latest.values()];
}

import { Injectable } from '@nestjs/common';
import { askedFacts } from '../../door/asked.js';
import { FamilyMatch, type LiveSet } from '../../door/family-match.js';
import { watchNews } from '../../domain/index.js';
import { FamilyKey } from '../../family-key.js';
import { FamilySnapshots } from '../../store/family-snapshot.repository.js';
import { Watches, type WatchRow } from '../../store/watches.repository.js';
import { type WatchQuestion } from './lead-match.js';

type OpenWatch = WatchQuestion & { readonly row: WatchRow; readonly answeredBy: string | null };

/** Finds news by the door's own rule over the door's own snapshot: a watch is a question that goes on being asked. */
@Injectable()
export class WatchNews {
  /** Kept from one look to the next: who changed is opened, and nobody else. */
  private readonly people: LiveSet;

  constructor(
    private readonly key: FamilyKey,
    match: FamilyMatch,
    private readonly snapshots: FamilySnapshots,
    private readonly watches: Watches,
  ) {
    this.people = match.liveSet();
  }

  /** Runs inside a session. @returns what every confirmed request asks, for whom else it concerns. */
  async post(): Promise<WatchQuestion[]> {
    const open = await this.openAll();
    const ids = open.flatMap(({ answeredBy, row }) => answeredBy ?? row.detentionId ?? []);
    const states = await this.watches.states(ids);
    const told: string[] = [];
    for (const { watchId, row, answeredBy, facts } of open) {
      const detentionId = answeredBy ?? row.detentionId;
      const state = detentionId ? states.get(detentionId) : undefined;
      const news = watchNews(state ?? null, answeredBy !== null, facts.codeWord !== null);
      if (!state || news === null) continue;
      const print = this.key.fingerprint(`${watchId}|${news}`);
      if (row.told?.equals(print)) continue;
      await this.watches.tell({ id: watchId, detentionId: state.detentionId, told: print });
      told.push(state.personId);
    }
    if (told.length > 0) await this.watches.recordDisclosures(told);
    return open;
  }

  private async openAll(): Promise<OpenWatch[]> {
    const rows = await this.watches.confirmed();
    if (rows.length === 0) return [];
    const change = await this.snapshots.changes(this.people.ids());
    await this.people.follow(change);
    return rows.map((row) => {
      const facts = this.key.openWatch(row.id, row.sealed);
      const { held } = this.people.look(askedFacts(facts), facts.isYearExact);
      return { watchId: row.id, row, facts, answeredBy: (held && change.detentionOf.get(held.id)) ?? null };
    });
  }
}

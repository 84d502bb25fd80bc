import { Injectable } from '@nestjs/common';
import { familyLeads, Turns } from '../../../names/index.js';
import { Db } from '../../../platform/db/index.js';
import { askedFacts } from '../../door/asked.js';
import { type WatchFacts } from '../../family-key.js';
import { HeldPeople } from './held-people.js';

export interface WatchQuestion {
  readonly watchId: string;
  readonly facts: WatchFacts;
}

export interface Lead {
  readonly watchId: string;
  readonly detentionId: string;
}

/** Whom families may be looking for among everybody held now, consenting or not: a hint to the desk, never an answer. */
export abstract class LeadMatch {
  /** To be called before a session is open, where anybody asks to be told. */
  abstract follow(): Promise<void>;
  /** Runs inside a session. */
  abstract find(questions: readonly WatchQuestion[]): Promise<Lead[]>;
}

const MOST_SEARCHED = 50;

/**
 * By likeness (`familyLeads`): a new request is held against everybody, an old one against those who are new. What
 * was compared is remembered in memory and only once it is committed; a worker that starts compares all once more.
 */
@Injectable()
export class LikeLeadMatch extends LeadMatch {
  private compared: ReadonlySet<string> = new Set();
  private readonly fresh = new Set<string>();

  constructor(
    private readonly db: Db,
    private readonly people: HeldPeople,
  ) {
    super();
  }

  override async follow(): Promise<void> {
    for (const id of await this.people.follow()) this.fresh.add(id);
  }

  override async find(questions: readonly WatchQuestion[]): Promise<Lead[]> {
    const fresh = new Set(this.fresh);
    const { compared } = this;
    const found: Lead[] = [];
    const turns = new Turns(MOST_SEARCHED);
    for (const { watchId, facts } of questions) {
      const isOld = compared.has(watchId);
      if (isOld && fresh.size === 0) continue;
      found.push(...this.leadsOf(facts, isOld ? fresh : null).map((id) => ({ watchId, detentionId: id })));
      await turns.next();
    }
    this.db.afterCommit(() => {
      this.compared = new Set(questions.map(({ watchId }) => watchId));
      for (const id of fresh) this.fresh.delete(id);
    });
    return found;
  }

  private leadsOf(facts: WatchFacts, within: ReadonlySet<string> | null): string[] {
    const { query } = askedFacts(facts);
    return familyLeads(query, this.people.search(query, within)).map(({ id }) => id);
  }
}

import { Injectable } from '@nestjs/common';
import { Log } from '../../platform/log/index.js';
import { receiptLines, type ReplyLine } from '../domain/index.js';
import { FamilyDatabase } from '../store/family-database.js';
import { askedFacts, canonicalQuestion, onTheTimer, type Asker, type Question } from './asked.js';
import { Budgets } from './budgets.js';
import { Disclosures } from './disclosures.js';
import { FamilySnapshot } from './family-snapshot.js';
import { hashOf, WatchKeeper } from './watch-keeper.js';

/** What following a link from a letter came to. NOT_NOW: the database is away, the link still holds. */
export type LinkOutcome = 'DONE' | 'NOT_VALID' | 'NOT_NOW';

const TOKEN = /^[A-Za-z0-9_-]{24}$/;

/** "Tell me when you know": the same budgets and the same timer as a question, and a receipt that says nothing. */
@Injectable()
export class FamilyWatches {
  // eslint-disable-next-line max-params -- what a question needs, and a place to keep it
  constructor(
    private readonly budgets: Budgets,
    private readonly snapshot: FamilySnapshot,
    private readonly disclosures: Disclosures,
    private readonly keeper: WatchKeeper,
    private readonly database: FamilyDatabase,
    private readonly log: Log,
  ) {}

  /**
   * @returns the receipt: the same for everybody, also past a budget, where nothing is kept and no letter comes.
   * Where no more can be kept it says so, to everybody alike.
   */
  watch(question: Question & { readonly contact: string }, asker: Asker): Promise<ReplyLine[]> {
    return onTheTimer(async () => {
      const { hasRoom } = this.keeper;
      const asked = askedFacts(question);
      const allowed = await this.budgets.spend({ ...asker, question: canonicalQuestion(asked) });
      const { canary } = this.snapshot.look(asked, allowed);
      if (canary) {
        this.disclosures.addCanary(canary);
        this.budgets.alarm();
      }
      const isYearExact = allowed === 'EXACT_YEAR';
      if (allowed !== 'NOTHING' && hasRoom) this.keeper.keep(question, asker.language, isYearExact);
      return receiptLines(asker.language, hasRoom);
    });
  }

  /** The contact is whose letter it was sent in. */
  confirm(token: string): Promise<LinkOutcome> {
    return this.follow(token, (hash) => this.database.confirmWatch(hash));
  }

  /** Erases the request, its contact and every lead it gave. */
  stop(token: string): Promise<LinkOutcome> {
    return this.follow(token, (hash) => this.database.stopWatch(hash));
  }

  private async follow(token: string, act: (hash: Buffer) => Promise<boolean>): Promise<LinkOutcome> {
    if (!TOKEN.test(token)) return 'NOT_VALID';
    try {
      return (await act(hashOf(token))) ? 'DONE' : 'NOT_VALID';
    } catch (error) {
      this.log.error('a link of a watch request waits for the database', error);
      return 'NOT_NOW';
    }
  }
}

import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/index.js';
import { Log } from '../../platform/log/index.js';
import { receiptLines, type ReplyLine } from '../domain/index.js';
import { FamilyDatabase } from '../store/family-database.js';
import { askedFacts, canonicalQuestion, onTheTimer, type Asker, type Question } from './asked.js';
import { Budgets } from './budgets.js';
import { Disclosures } from './disclosures.js';
import { FamilySnapshot } from './family-snapshot.js';
import { hashOf, makeToken, WatchKeeper } from './watch-keeper.js';

/** What following a link from a letter came to. NOT_NOW: the database is away, the link still holds. */
export type LinkOutcome = 'DONE' | 'NOT_VALID' | 'NOT_NOW';

export interface TelegramReceipt {
  readonly lines: ReplyLine[];
  readonly link: string | null;
}

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
    private readonly config: Config,
    private readonly log: Log,
  ) {}

  /**
   * @returns the receipt: the same for everybody, also past a budget, where nothing is kept and no letter comes.
   * Where no more can be kept it says so, to everybody alike.
   */
  async watch(
    { contact, ...question }: Question & { readonly contact: string },
    asker: Asker,
  ): Promise<ReplyLine[]> {
    const taken = await this.take(question, contact, asker);
    return receiptLines('MAIL', asker.language, taken !== null);
  }

  /** The same, to be told in Telegram. @returns also the link that opens the chat; past a budget it opens nothing. */
  async watchInTelegram(question: Question, asker: Asker): Promise<TelegramReceipt> {
    const bot = this.config.get('FAMILY_TELEGRAM_BOT');
    const token = bot ? await this.take(question, null, asker) : null;
    return {
      lines: receiptLines('TELEGRAM', asker.language, token !== null),
      link: token && `https://t.me/${bot}?start=${token}`,
    };
  }

  /** @returns what the link of its contact carries; null where no more can be kept. */
  private take(question: Question, contact: string | null, asker: Asker): Promise<string | null> {
    return onTheTimer(async () => {
      const { hasRoom } = this.keeper;
      const asked = askedFacts(question);
      const allowed = await this.budgets.spend({ ...asker, question: canonicalQuestion(asked) });
      const { canary } = this.snapshot.look(asked, allowed);
      if (canary) {
        this.disclosures.addCanary(canary);
        this.budgets.alarm();
      }
      if (!hasRoom) return null;
      const confirmToken = makeToken();
      const isYearExact = allowed === 'EXACT_YEAR';
      const how = { contact, confirmToken, language: asker.language, isYearExact };
      if (allowed !== 'NOTHING') this.keeper.keep(question, how);
      return confirmToken;
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

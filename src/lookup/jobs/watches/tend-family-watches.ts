import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Db } from '../../../platform/db/index.js';
import { JobHandlers } from '../../../platform/queue/index.js';
import { Watches } from '../../store/watches.repository.js';
import { LeadMatch } from './lead-match.js';
import { TendFamilyWatches } from './tend-family-watches.job.js';
import { WatchLetters } from './watch-letters.js';
import { WatchNews } from './watch-news.js';

/** What a look at watch requests is made of. */
@Injectable()
export class WatchParts {
  constructor(
    readonly watches: Watches,
    readonly news: WatchNews,
    readonly leads: LeadMatch,
  ) {}
}

/** Erases what is over, finds what is new, tells the desk of leads, and sends what waits. */
@Injectable()
export class TendWatches implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly handlers: JobHandlers,
    private readonly parts: WatchParts,
    private readonly letters: WatchLetters,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(TendFamilyWatches, async () => {
      const operation = { name: 'tendFamilyWatches', purpose: 'family answer' };
      if (await this.db.run(operation, () => this.parts.watches.areThere())) await this.parts.leads.follow();
      await this.db.run(operation, () => this.look());
      await this.letters.send();
    });
  }

  private async look(): Promise<void> {
    const { watches, news, leads } = this.parts;
    await watches.lock();
    await watches.eraseOld();
    const questions = await news.post();
    const found = await leads.find(questions);
    if (found.length > 0) await watches.addLeads(found);
  }
}

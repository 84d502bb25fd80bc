import { Injectable, type OnModuleInit } from '@nestjs/common';
import { toDate } from '../../kernel/index.js';
import { Config } from '../../platform/config/index.js';
import { Db } from '../../platform/db/index.js';
import { JobHandlers } from '../../platform/queue/index.js';
import { ReportNews } from '../report-news.js';
import { ReportTimes } from '../store/report-times.repository.js';
import { TendReports } from './tend-reports.job.js';

/** Forgotten in one transaction; the next sweep goes on. */
const MOST_FORGOTTEN = 100;

/** Looks after reports that wait, and after those nobody needs any more. Safe to run twice, at once, or after a crash. */
@Injectable()
export class ReportTender implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly times: ReportTimes,
    private readonly news: ReportNews,
    private readonly config: Config,
    private readonly handlers: JobHandlers,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(TendReports, () => this.run());
  }

  async run(): Promise<void> {
    await this.db.run({ name: 'tendReports.overdue' }, async () => {
      await this.news.overdue(await this.times.overdue(), toDate(await this.db.now()));
    });
    const keepDays = this.config.get('REPORT_KEEP_DAYS');
    await this.db.run({ name: 'tendReports.forget' }, () => this.times.forget(keepDays, MOST_FORGOTTEN));
  }
}

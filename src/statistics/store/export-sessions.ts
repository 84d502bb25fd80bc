import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../../platform/config/index.js';
import { Db, poolOptions, type OperationOptions, type Session } from '../../platform/db/index.js';
import { Log } from '../../platform/log/index.js';

/** Long reads at once in one process. */
const MOST_AT_ONCE = 2;
const STATEMENT_TIMEOUT_MS = 120_000;
/** How long a slow reader of a file may keep its cursor waiting. */
const IDLE_TIMEOUT_MS = 120_000;

/**
 * Sessions for files that are read while they are sent: a pool and timeouts of their own, so that slow
 * downloads take no connection from the desk. The same database role and row-level security as everywhere.
 */
@Injectable()
export class ExportSessions implements OnApplicationShutdown {
  private opened: Promise<DataSource> | null = null;

  constructor(
    private readonly config: Config,
    private readonly log: Log,
  ) {}

  async run<T>(given: OperationOptions, work: (session: Session) => Promise<T>): Promise<T> {
    const db = new Db(await this.dataSource());
    return db.run({ ...given, mode: 'READ' }, async () => work(await db.session()));
  }

  async onApplicationShutdown(): Promise<void> {
    await (await this.opened)?.destroy();
  }

  private dataSource(): Promise<DataSource> {
    this.opened ??= new DataSource({
      type: 'postgres',
      url: this.config.require('DATABASE_URL'),
      synchronize: false,
      logging: false,
      poolErrorHandler: (error: unknown) => this.log.error('an export connection broke', error),
      extra: {
        ...poolOptions(MOST_AT_ONCE, STATEMENT_TIMEOUT_MS),
        idle_in_transaction_session_timeout: IDLE_TIMEOUT_MS,
      },
    })
      .initialize()
      .catch((error: unknown) => {
        this.opened = null;
        throw error;
      });
    return this.opened;
  }
}

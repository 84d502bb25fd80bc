import { DataSource, type EntitySchema, type MixedList } from 'typeorm';
import { type Config } from '../config/index.js';
import { type Log } from '../log/index.js';

export type Entities = MixedList<string | (new () => object) | EntitySchema>;

/** The app's pool: role `qorgau_app`, every wait bounded. Nothing is ever synchronised from entities. */
export async function openDataSource(config: Config, entities: Entities, log: Log): Promise<DataSource> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: config.require('DATABASE_URL'),
    entities: entities as never,
    synchronize: false,
    logging: false,
    poolErrorHandler: (error: unknown) => log.error('a pooled connection broke', error),
    extra: poolOptions(config.get('DB_POOL_MAX'), config.get('DB_STATEMENT_TIMEOUT_MS')),
  });
  return dataSource.initialize();
}

/** @param statementTimeoutMs the server cancels a statement after this; the client gives up two seconds later. */
export function poolOptions(max: number, statementTimeoutMs: number): Record<string, unknown> {
  return {
    max,
    connectionTimeoutMillis: 15_000,
    query_timeout: statementTimeoutMs + 2_000,
    statement_timeout: statementTimeoutMs,
    lock_timeout: 5_000,
    idle_in_transaction_session_timeout: 20_000,
    keepAlive: true,
  };
}

import { createPostgresBackend, Queue, withBackend, Worker, type Processor } from 'bullmq';
import { type Config } from '../config/index.js';

export const QUEUE_NAME = 'qorgau';

/** The two places a queue can live. The code above does not know which. */
export interface QueueBackend {
  readonly kind: 'POSTGRES' | 'REDIS';
  openQueue(): Queue;
  openWorker(process: Processor): Worker;
}

export const queueBackend = (config: Config): QueueBackend =>
  config.get('REDIS_URL')
    ? onRedis(config.require('REDIS_URL'))
    : onPostgres(config.require('DATABASE_QUEUE_URL'));

function onPostgres(connectionString: string): QueueBackend {
  const classes = withBackend(createPostgresBackend);
  // the schema is made by the migration step: a worker that met none would retry with no delay
  const connection = { connectionString, schema: 'bullmq', max: 4, connectionTimeoutMillis: 5_000 };
  return {
    kind: 'POSTGRES',
    openQueue: () => new classes.Queue(QUEUE_NAME, { connection }) as unknown as Queue,
    openWorker: (process) =>
      new classes.Worker(QUEUE_NAME, process, { connection, concurrency: 2 }) as unknown as Worker,
  };
}

function onRedis(url: string): QueueBackend {
  return {
    kind: 'REDIS',
    // a producer must not wait for a Redis that is gone: Postgres is the truth and the sweep finds the work
    openQueue: () =>
      new Queue(QUEUE_NAME, { connection: { url, enableOfflineQueue: false, maxRetriesPerRequest: 1 } }),
    openWorker: (process) =>
      new Worker(QUEUE_NAME, process, { connection: { url, maxRetriesPerRequest: null }, concurrency: 2 }),
  };
}

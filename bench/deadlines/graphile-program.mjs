/**
 * graphile-worker as its documentation advises for many small jobs: a local queue, batched completion, a short poll.
 *
 *   node bench/deadlines/graphile-program.mjs CONNECTION_STRING
 */
import { Logger, run, WorkerPreset } from 'graphile-worker';

const runner = await run({
  preset: {
    extends: [WorkerPreset],
    worker: {
      connectionString: process.argv[2],
      concurrentJobs: 24,
      maxPoolSize: 26,
      pollInterval: 100,
      localQueue: { size: 500, refetchDelay: { durationMs: 50 } },
      completeJobBatchDelay: 0,
      failJobBatchDelay: 0,
      logger: new Logger(() => () => undefined),
    },
  },
  taskList: {
    fire: (payload, helpers) => helpers.query('insert into fired (id) values ($1)', [payload.id]),
  },
});
console.log('the loop works');
await runner.promise;

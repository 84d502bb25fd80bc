/**
 * graphile-worker as its documentation advises for many small jobs: a local queue, batched completion, a short poll.
 *
 *   node bench/deadlines/graphile-program.mjs CONNECTION_STRING [alert]
 *
 * A job ticks its timer off; with `alert` it also writes what ours writes of each: the alert of one colleague and the
 * e-mail that is to carry it.
 */
import { Logger, run, WorkerPreset } from 'graphile-worker';

const TICK = 'insert into fired (id) values ($1)';
const WITH_ALERT = `
  with told as (
    insert into notification (staff_id, kind, ref_type, ref_id, dedupe_key, urgent, created_at)
    select s.id, 'DEADLINE_REMINDER', 'DEADLINE', uuidv7(), 'bench:' || $1, false, clock_timestamp()
    from (select id from staff order by id offset $1::bigint % 40 limit 1) s
    on conflict on constraint notification_dedupe_key_staff_id_key do nothing returning id, staff_id
  ), posted as (
    insert into delivery (notification_id, channel, staff_id, target_id, lane, message_id)
    select id, 'EMAIL', staff_id, staff_id, 'EMAIL', '<' || id || '@bench.example>' from told
  )
  insert into fired (id) select $1::bigint from told`;

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
    fire: (payload, helpers) => helpers.query(process.argv[3] === 'alert' ? WITH_ALERT : TICK, [payload.id]),
  },
});
console.log('the loop works');
await runner.promise;

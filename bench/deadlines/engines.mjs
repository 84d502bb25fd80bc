import { join } from 'node:path';
import { Program } from '../../test/faults/support/processes.mjs';
import { seedDeadlines } from '../../test/faults/support/deadlines.mjs';
import { addStaff } from '../../test/faults/support/people.mjs';
import { RedisServer } from '../../test/faults/support/redis.mjs';
import { root } from '../../test/faults/support/ground.mjs';

/** What fires milestones. `prepare` puts `count` of them between `from` and `until` seconds from now. */

/** Ours, whole: people, leases, alerts, e-mails to be sent, audit and history. */
export const qorgau = (queue) => ({
  name: `Qorgau on ${queue === 'redis' ? 'Redis' : 'PostgreSQL'}`,
  async prepare(ground, when) {
    const staff = await addStaff(ground, { COORDINATOR: 2, LAWYER: 40 });
    const recorders = staff.filter(({ role }) => role === 'LAWYER').map(({ id }) => id);
    if (queue === 'redis') ground.settings.REDIS_URL = (await RedisServer.open(ground)).url;
    await seedDeadlines(ground, { ...when, recorders });
  },
  start: (ground) => ground.startWorker('worker'),
  fired: `select extract(epoch from pg_xact_commit_timestamp(n.xmin) - m.due_at) * 1000 as lag,
            pg_xact_commit_timestamp(n.xmin) as at
          from notification n join milestone m on m.deadline_id = n.ref_id`,
  count: 'select count(*)::int as n from notification',
});

const TIMERS = `
  create table timer (id bigint primary key, due_at timestamptz not null, fired boolean not null default false);
  create table fired (id bigint not null);
  create index timer_due on timer (due_at) where fired is false;`;
const FILL = `
  insert into timer (id, due_at)
  select n, clock_timestamp() + make_interval(secs => $3::float8 + ($4::float8 - $3::float8)
    * (('x' || substr(md5($1 || ':' || n), 1, 8))::bit(32)::bigint / 4294967296.0))
  from generate_series(1, $2::int) n`;
const OF_TIMERS = {
  fired: `select extract(epoch from pg_xact_commit_timestamp(f.xmin) - t.due_at) * 1000 as lag,
            pg_xact_commit_timestamp(f.xmin) as at from fired f join timer t on t.id = f.id`,
  count: 'select count(*)::int as n from fired',
};

const fill = async (ground, { seed, count, from, until }) => {
  await ground.rows(TIMERS);
  await ground.rows(FILL, [String(seed), count, from, until]);
  await ground.rows('analyze timer');
};

const program = async (ground, file, name, ...more) => {
  const started = new Program(name, {
    command: [process.execPath, join(root, 'bench', 'deadlines', file), ground.url(), ...more],
    env: process.env,
    log: join(ground.scratch, `${name}.log`),
    cwd: root,
  });
  ground.programs.push(started.start());
  await started.says('the loop works');
  return started;
};

export const bareLoop = {
  ...OF_TIMERS,
  name: 'bare SKIP LOCKED loop',
  prepare: fill,
  start: (ground) => program(ground, 'bare-loop.mjs', 'bare'),
};

/** A job a timer, put in with one statement each 10,000. */
export const graphileWorker = {
  ...OF_TIMERS,
  name: 'graphile-worker 0.17',
  async prepare(ground, when) {
    const { runMigrations } = await import('graphile-worker');
    await runMigrations({ connectionString: ground.url() });
    await fill(ground, when);
    for (let from = 1; from <= when.count; from += 10_000) {
      await ground.rows(
        `select count(*) from graphile_worker.add_jobs(array(
           select json_populate_record(null::graphile_worker.job_spec, json_build_object(
             'identifier', 'fire', 'payload', json_build_object('id', id), 'run_at', due_at))
           from timer where id between $1 and $2 order by id))`,
        [from, from + 9_999],
      );
    }
    await ground.rows('analyze');
  },
  start: (ground) => program(ground, 'graphile-program.mjs', 'graphile'),
};

/** The same, each job writing the alert and the e-mail that ours writes. */
export const graphileWithAlert = {
  ...graphileWorker,
  name: 'graphile-worker, alerts',
  async prepare(ground, when) {
    await addStaff(ground, { LAWYER: 40 });
    await graphileWorker.prepare(ground, when);
  },
  start: (ground) => program(ground, 'graphile-program.mjs', 'graphile', 'alert'),
};

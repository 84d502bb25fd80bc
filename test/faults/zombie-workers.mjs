/**
 * R5: a zombie worker cannot act. Eight workers share what is due; one that holds leases is halted (SIGSTOP) for longer
 * than its lease and than the database's own patience, others do its work, and then it goes on as if nothing were.
 *
 *   node test/faults/zombie-workers.mjs            10,000 due, 10 zombies, halted for 3 leases (45 s), both queues
 *   node test/faults/zombie-workers.mjs --short    1,600 due, 2 zombies at once, halted for 24 s, one queue
 *
 * Every change of a milestone's step is written down by a trigger of the run's own: no milestone takes a step twice.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { overdue, seedDeadlines, tally } from './support/deadlines.mjs';
import { addStaff } from './support/people.mjs';
import { until } from './support/processes.mjs';
import { RedisServer } from './support/redis.mjs';
import { faultRun, readArguments } from './support/run.mjs';

const { seed, isShort, queues } = readArguments();
const size = isShort
  ? { count: 1_600, rounds: 1, zombies: 2, haltSeconds: 24 }
  : { count: 10_000, rounds: 5, zombies: 2, haltSeconds: 45 };
const WORKERS = 8;

const STEPS_SQL = `
  create table step_taken (milestone_id uuid, step smallint, at timestamptz default clock_timestamp());
  create function note_step() returns trigger language plpgsql security definer as $$
  begin
    insert into step_taken (milestone_id, step) values (new.id, new.steps_taken);
    return null;
  end $$;
  create trigger note_step after update on milestone for each row
    when (old.steps_taken is distinct from new.steps_taken) execute function note_step()`;

for (const queue of isShort ? queues.slice(0, 1) : queues) {
  await faultRun(`R5 a zombie worker cannot act (${queue})`, { name: 'zombie', seed, queue }, {}, run);
}

async function run({ ground, checker, random, queue }) {
  if (queue === 'redis') ground.settings.REDIS_URL = (await RedisServer.open(ground)).url;
  ground.settings.DB_POOL_MAX = '5';
  const staff = await addStaff(ground, { LAWYER: 8 });
  const recorders = staff.map(({ id }) => id);
  await ground.rows(STEPS_SQL);
  const workers = [];
  for (let i = 1; i <= WORKERS; i++) workers.push(ground.program('worker', `worker-${i}`).start());
  for (const worker of workers) await worker.says('the worker works', 90);

  const share = size.count / size.rounds;
  let held = 0;
  for (let round = 1; round <= size.rounds; round++) {
    await seedDeadlines(ground, { seed: seed + round, count: share, from: 2, until: 3, recorders });
    held += await haltHolders(ground, workers, random);
  }
  await until('everything due was told', 120, async () => (await overdue(ground)) === 0);
  await pause(2_000); // what a zombie still has in hand, it does now

  const { told, alerts, repeated, lost } = await tally(ground);
  const [steps] = await ground.rows(
    `select count(*)::int as steps, (count(*) - count(distinct (milestone_id, step)))::int as doubled,
            count(distinct milestone_id)::int as milestones from step_taken`,
  );
  checker.check(`${held} milestones were in the hands of halted workers`, held > 0);
  checker.check(
    `${steps.steps} steps of ${steps.milestones} milestones, ${steps.doubled} double`,
    steps.doubled === 0,
  );
  checker.check(`${told} of ${size.count} told, ${lost} lost`, told === size.count && lost === 0);
  checker.check(`${alerts} alerts, ${repeated} repeated`, alerts === size.count && repeated === 0);
  const alive = workers.filter((worker) => worker.runs).length;
  checker.check(`${alive} of ${WORKERS} workers live on`, alive === WORKERS);
}

/** Halts workers while they work, waits until the rest is told, and lets them go on. @returns milestones they held. */
async function haltHolders(ground, workers, random) {
  const zombies = [];
  await until(
    'workers hold leases',
    60,
    async () => {
      const busy = await holders(ground);
      for (const worker of workers) {
        const isFull = zombies.length >= size.zombies;
        if (isFull || zombies.includes(worker) || !busy.has(worker.name) || random() < 0.3) continue;
        worker.send('SIGSTOP');
        zombies.push(worker);
      }
      return zombies.length >= size.zombies;
    },
    15,
  );
  const halted = performance.now();
  await until('the others have done theirs', 60, async () => {
    const [{ free }] = await ground.rows(
      `select count(*)::int as free from milestone
       where next_at <= domain_now() + interval '3 seconds' and sent_at is null
         and (lease_until is null or lease_until < clock_timestamp())`,
    );
    return free === 0;
  });
  const held = await overdue(ground);
  await pause(size.haltSeconds * 1_000 - (performance.now() - halted));
  for (const zombie of zombies) zombie.send('SIGCONT');
  return held;
}

/** @returns names of the workers that are inside a transaction at this moment. */
async function holders(ground) {
  const rows = await ground.rows(
    `select distinct application_name as name from pg_stat_activity
     where application_name like 'worker-%' and xact_start is not null and query ~ 'milestone|notify'`,
  );
  return new Set(rows.map(({ name }) => name));
}

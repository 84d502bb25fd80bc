/**
 * R5: a zombie worker cannot act. Eight workers share what is due; one that holds leases is halted (SIGSTOP) for longer
 * than its lease and than the database's own patience, others do its work, and then it goes on as if nothing were.
 *
 *   node test/faults/zombie-workers.mjs            10,000 due or more, 10 zombies, halted for 3 leases (45 s), both queues
 *   node test/faults/zombie-workers.mjs --short    1,600 due or more, 2 zombies at once, halted for 24 s, one queue
 *
 * Triggers of the run's own write down every step of a milestone, and which worker leased it: no milestone takes a step
 * twice.
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
/** Fall due at once; as many again follow when they were told before a holder was caught. */
const BURST = 800;
const WORKERS = 8;

const STEPS_SQL = `
  create table step_taken (milestone_id uuid, step smallint, at timestamptz default clock_timestamp());
  create function note_step() returns trigger language plpgsql security definer as $$
  begin
    insert into step_taken (milestone_id, step) values (new.id, new.steps_taken);
    return null;
  end $$;
  create trigger note_step after update on milestone for each row
    when (old.steps_taken is distinct from new.steps_taken) execute function note_step();
  create table lease_taken (token uuid primary key, worker text);
  create function note_lease() returns trigger language plpgsql security definer as $$
  begin
    insert into lease_taken values (new.lease_token, current_setting('application_name')) on conflict do nothing;
    return null;
  end $$;
  create trigger note_lease after update on milestone for each row
    when (new.lease_token is not null and old.lease_token is distinct from new.lease_token) execute function note_lease()`;

for (const queue of isShort ? queues.slice(0, 1) : queues) {
  await faultRun(`R5 a zombie worker cannot act (${queue})`, { name: 'zombie', seed, queue }, {}, run);
}

async function run({ ground, checker, random, queue }) {
  if (queue === 'redis') ground.settings.REDIS_URL = (await RedisServer.open(ground)).url;
  ground.settings.DB_POOL_MAX = '5';
  const staff = await addStaff(ground, { LAWYER: 8, COORDINATOR: 1 }); // a coordinator: there is a next step
  const recorders = staff.filter(({ role }) => role === 'LAWYER').map(({ id }) => id);
  await ground.rows(STEPS_SQL);
  const workers = [];
  for (let i = 1; i <= WORKERS; i++) workers.push(ground.program('worker', `worker-${i}`).start());
  for (const worker of workers) await worker.says('the worker works', 90);

  let seeded = 0;
  let held = 0;
  const seedMore = async (count) => {
    seeded += count;
    await seedDeadlines(ground, { seed: seed + seeded, count, from: 0.2, until: 0.4, recorders });
    await ground.rows(`select pg_notify('qorgau', '{"topic":"sweep-now","ids":[]}')`);
  };
  for (let round = 1; round <= size.rounds; round++) {
    const before = seeded;
    const zombies = [];
    while (zombies.length < size.zombies) {
      if ((await overdue(ground)) === 0) await seedMore(BURST);
      const zombie = await haltOne(
        ground,
        workers.filter((one) => !zombies.includes(one)),
        random,
      );
      if (zombie) zombies.push(zombie);
    }
    held += await heldBy(ground, zombies);
    await seedMore(Math.max(0, size.count / size.rounds - (seeded - before)));
    await pause(size.haltSeconds * 1_000);
    for (const zombie of zombies) zombie.send('SIGCONT');
  }
  await until('everything due was told', 120, async () => (await overdue(ground)) === 0);
  await pause(2_000); // what a zombie still has in hand, it does now

  const { told, alerts, repeated, lost } = await tally(ground);
  const [steps] = await ground.rows(
    `select count(*)::int as steps, (count(*) - count(distinct milestone_id))::int as doubled,
            count(distinct milestone_id)::int as milestones from step_taken`,
  );
  checker.check(`${held} milestones were in the hands of halted workers`, held > 0);
  checker.check(
    `${steps.steps} steps of ${steps.milestones} milestones, ${steps.doubled} double`,
    steps.doubled === 0,
  );
  checker.check(`${told} of ${seeded} told, ${lost} lost`, told === seeded && lost === 0);
  checker.check(`${alerts} alerts, ${repeated} repeated`, alerts === seeded && repeated === 0);
  const alive = workers.filter((worker) => worker.runs).length;
  checker.check(`${alive} of ${WORKERS} workers live on`, alive === WORKERS);
}

/** Halts one worker. @returns it if it holds what is due, by a lease that is committed; else it may go on. */
async function haltOne(ground, workers, random) {
  const worker = workers[Math.floor(random() * workers.length)];
  worker.send('SIGSTOP');
  await pause(20); // what it has sent is done or not by then
  if ((await heldBy(ground, [worker])) > 0) return worker;
  worker.send('SIGCONT');
  return null;
}

async function heldBy(ground, workers) {
  const [{ n }] = await ground.rows(
    `select count(*)::int as n from milestone m join lease_taken l on l.token = m.lease_token
     where m.sent_at is null and l.worker = any ($1)`,
    [workers.map(({ name }) => name)],
  );
  return n;
}

/**
 * R2: no deadline is lost and each is notified once, while workers and PostgreSQL are killed with SIGKILL.
 *
 *   node test/faults/lost-deadlines.mjs                  100,000 due, 24 kills of workers, 3 of PostgreSQL, both queues
 *   node test/faults/lost-deadlines.mjs --short          3,000 due, 4 and 1
 *   node test/faults/lost-deadlines.mjs --seed 7 --queue redis
 *
 * Two workers share the work. Every milestone is one lawyer's: one alert each, at most a minute after it was due and
 * the database could be reached again.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { overdue, seedDeadlines, tally } from './support/deadlines.mjs';
import { addStaff } from './support/people.mjs';
import { RedisServer } from './support/redis.mjs';
import { until } from './support/processes.mjs';
import { faultRun, readArguments } from './support/run.mjs';

const MOST_LATE_SECONDS = 60;
const { seed, isShort, queues } = readArguments();
const size = isShort
  ? { count: 3_000, windowSeconds: 12, workerKills: 4, postgresKills: 1 }
  : { count: 100_000, windowSeconds: 60, workerKills: 24, postgresKills: 3 };

/** Lateness of what was told after the house stood again: from then on, or from the due instant if that came later. */
const LATE_SQL = `
  select coalesce(max(extract(epoch from n.created_at - greatest(m.due_at, $1))), 0)::float8 as late, count(*)::int as left
  from notification n join milestone m on m.deadline_id = n.ref_id where n.created_at > $1`;

for (const queue of queues) {
  const promise = `R2 no deadline is lost, each is told once (${queue}, ${size.count})`;
  await faultRun(promise, { name: 'lost', seed, queue }, {}, run);
}

async function run({ ground, checker, seed, random, queue }) {
  if (queue === 'redis') ground.settings.REDIS_URL = (await RedisServer.open(ground)).url;
  const staff = await addStaff(ground, { COORDINATOR: 2, LAWYER: 20 });
  const recorders = staff.filter(({ role }) => role === 'LAWYER').map(({ id }) => id);
  const lead = 5 + Math.ceil(size.count / 4_000);
  const span = { from: lead, until: lead + size.windowSeconds };
  await seedDeadlines(ground, { seed, count: size.count, ...span, recorders });
  const workers = [await ground.startWorker('worker-1'), await ground.startWorker('worker-2')];

  const kills = { worker: 0, postgres: 0, postgresDown: 0 };
  const every = (size.windowSeconds + lead) / (size.workerKills + 1);
  while (kills.worker < size.workerKills) {
    await pause(every * (0.5 + random()) * 1_000);
    const victim = workers[Math.floor(random() * workers.length)];
    if (victim.runs) {
      await victim.kill();
      kills.worker += 1;
    }
    const isPostgresNext = kills.postgres < size.postgresKills;
    if (
      isPostgresNext &&
      kills.worker >= ((kills.postgres + 1) * size.workerKills) / (size.postgresKills + 1)
    ) {
      await ground.killPostgres();
      kills.postgres += 1;
      kills.postgresDown = Math.max(kills.postgresDown, (await ground.startPostgres()) / 1_000);
    }
    for (const worker of workers) if (!worker.runs) worker.start();
  }
  // from here on nothing is killed; the workers are still starting
  const [{ recovered }] = await ground.rows('select domain_now() as recovered');
  await until(
    'every milestone has fallen due and was told',
    size.windowSeconds + lead + MOST_LATE_SECONDS * 3,
    async () => (await tally(ground)).told === size.count && (await overdue(ground)) === 0,
    1_000,
  );

  const { told, lost, alerts, repeated, worst, earliest } = await tally(ground);
  checker.say(
    `${kills.worker} kills of workers, ${kills.postgres} of PostgreSQL, away ${kills.postgresDown.toFixed(1)} s at most`,
  );
  checker.check(`${told} of ${size.count} told, ${lost} lost`, lost === 0 && told === size.count);
  checker.check(`${alerts} alerts, ${repeated} repeated`, alerts === size.count && repeated === 0);
  checker.say(`worst lateness, kills included: ${worst.toFixed(1)} s`);
  const [{ late, left }] = await ground.rows(LATE_SQL, [recovered]);
  checker.check(
    `${left} told after the last kill, at most ${late.toFixed(1)} s late`,
    late <= MOST_LATE_SECONDS,
  );
  checker.check(`none told early (${earliest.toFixed(3)} s)`, earliest >= 0);
}

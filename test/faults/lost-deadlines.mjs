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
  const isAllDue = async () =>
    (await tally(ground)).deadlines === size.count && (await overdue(ground)) === 0;
  await until(
    'every milestone has fallen due and was told',
    MOST_LATE_SECONDS * 3,
    async () => {
      const { told } = await tally(ground);
      return told === size.count && (await isAllDue());
    },
    1_000,
  );

  const { told, lost, alerts, repeated, worst, earliest } = await tally(ground);
  checker.check(`${kills.worker} kills of workers, ${kills.postgres} of PostgreSQL`, true);
  checker.check(`${told} of ${size.count} told, ${lost} lost`, lost === 0 && told === size.count);
  checker.check(`${alerts} alerts, ${repeated} repeated`, alerts === size.count && repeated === 0);
  const allowed = MOST_LATE_SECONDS + kills.postgresDown;
  checker.check(
    `at most ${worst.toFixed(1)} s late (PostgreSQL was away ${kills.postgresDown.toFixed(1)} s)`,
    worst <= allowed,
  );
  checker.check(`none told early (${earliest.toFixed(3)} s)`, earliest >= 0);
}

/**
 * R3: Redis may vanish at any time. It is flushed ten times, killed with nothing on disk, away, and made to evict keys,
 * while milestones fall due and people are logged over the API.
 *
 *   node test/faults/vanishing-redis.mjs            20,000 due over fifteen minutes, Redis away for ten of them
 *   node test/faults/vanishing-redis.mjs --short    1,500 due over 70 s, away for 40 s
 *
 * Nobody is left untold, everybody is told within a minute of the due moment, and every intake is acknowledged.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { overdue, seedDeadlines, tally } from './support/deadlines.mjs';
import { Intake } from './support/intake.mjs';
import { MailSink } from './support/mail-sink.mjs';
import { addStaff, signIn } from './support/people.mjs';
import { until } from './support/processes.mjs';
import { RedisServer } from './support/redis.mjs';
import { faultRun, readArguments } from './support/run.mjs';

const MOST_LATE_SECONDS = 60;
const SLOWEST_INTAKE_MS = 5_000;
const { seed, isShort } = readArguments();
const size = isShort
  ? { count: 1_500, flushEveryMs: 1_000, absentSeconds: 40, tightSeconds: 6, restSeconds: 4 }
  : { count: 20_000, flushEveryMs: 10_000, absentSeconds: 600, tightSeconds: 60, restSeconds: 30 };

await faultRun('R3 Redis may vanish at any time', { name: 'redis', seed }, {}, run);

async function run({ ground, checker, random }) {
  const sink = await MailSink.open();
  const redis = await RedisServer.open(ground);
  Object.assign(ground.settings, { REDIS_URL: redis.url, SMTP_URL: sink.url });
  const staff = await addStaff(ground, { COORDINATOR: 1, LAWYER: 10 });
  const recorders = staff.filter(({ role }) => role === 'LAWYER').map(({ id }) => id);
  const api = await ground.startApi();
  const token = await signIn(api.url, staff[0]);
  await ground.startWorker('worker');
  const span =
    (size.flushEveryMs * 10) / 1_000 + size.absentSeconds + size.tightSeconds + size.restSeconds * 2;
  await seedDeadlines(ground, { seed, count: size.count, from: 1, until: span, recorders });
  const intake = new Intake(api, token);

  for (let i = 0; i < 10; i++) {
    await pause(size.flushEveryMs * (0.5 + random()));
    await redis.command('flushall');
  }
  const hadKeys = await redis.command('dbsize');
  await redis.kill();
  checker.say(`flushed 10 times, killed with ${hadKeys} keys; away for ${size.absentSeconds} s`);
  const awayFrom = intake.acknowledged.length;
  await pause(size.absentSeconds * 1_000);
  const whileAway = intake.acknowledged.length - awayFrom;
  await redis.start();
  checker.say(`back with ${await redis.command('dbsize')} keys`);
  await pause(size.restSeconds * 1_000);
  const evicted = await fill(redis, size.tightSeconds);
  await pause(size.restSeconds * 1_000);

  await until('everything due was told', MOST_LATE_SECONDS * 2, async () => {
    const { told } = await tally(ground);
    return told === size.count && (await overdue(ground)) === 0;
  });
  await sink.all(size.count);
  await intake.stop();
  const { told, lost, alerts, repeated, worst, earliest } = await tally(ground);
  checker.check(`${told} of ${size.count} told, ${lost} lost`, lost === 0 && told === size.count);
  checker.check(`${alerts} alerts, ${repeated} repeated`, alerts === size.count && repeated === 0);
  checker.check(
    `at most ${worst.toFixed(1)} s late, none early`,
    worst <= MOST_LATE_SECONDS && earliest >= 0,
  );
  checker.check(`${evicted} keys evicted under allkeys-lru`, evicted > 0);
  checker.check(`${sink.received.size} mails came, ${sink.repeats} repeated`, sink.repeats === 0);
  await checkIntake(ground, checker, intake, whileAway);
  await sink.close();
}

/** Gives Redis less memory than it is filled with, so that it throws keys away, ours among them. @returns how many. */
async function fill(redis, seconds) {
  await redis.command('config', 'set', 'maxmemory-policy', 'allkeys-lru');
  await redis.command('config', 'set', 'maxmemory', '3mb');
  for (let i = 0; i < seconds * 4; i++) {
    await redis.command(
      'eval',
      `for i = 1, 40 do redis.call('set', KEYS[1] .. i, string.rep('x', 10000)) end`,
      '1',
      `junk:${i}:`,
    );
    await pause(250);
  }
  const stats = await redis.command('info', 'stats');
  await redis.command('config', 'set', 'maxmemory', '0');
  return Number(/evicted_keys:(\d+)/.exec(stats)?.[1] ?? 0);
}

async function checkIntake(ground, checker, intake, whileAway) {
  const [{ n }] = await ground.rows('select count(*)::int as n from detention where id = any ($1)', [
    intake.acknowledged,
  ]);
  const total = intake.acknowledged.length;
  checker.check(`${n} of ${total} acknowledged intakes stored`, n === total);
  checker.check(
    `${intake.refused.length} intakes refused (${whileAway} acknowledged while Redis was away)`,
    intake.refused.length === 0 && whileAway > size.absentSeconds / 10,
  );
  checker.check(
    `slowest intake ${(intake.slowest / 1_000).toFixed(1)} s`,
    intake.slowest <= SLOWEST_INTAKE_MS,
  );
  const [{ waiting }] = await ground.rows(
    `select count(*)::int as waiting from outbox where handled_at is null and at < clock_timestamp() - interval '60 seconds'`,
  );
  checker.check(`${waiting} events unhandled for a minute`, waiting === 0);
}

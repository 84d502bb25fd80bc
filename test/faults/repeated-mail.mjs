/**
 * R4: outside channels get at most one repeat a crash, with the same message id. The worker is killed between the
 * moment the mail server has taken a message and the moment the worker writes down that it did: sometimes before the
 * server's answer, sometimes right after it.
 *
 *   node test/faults/repeated-mail.mjs             2,000 mails, 100 kills; leases run out by themselves (two minutes)
 *   node test/faults/repeated-mail.mjs --short     150 mails, 6 kills, one queue; leases of the dead are ended by hand
 *   --queue postgres|redis|both
 *
 * No mail is missing, repeats are no more than kills, each with the id it had, and on the screen everything came once.
 * Another channel joins by one more sink in `channels` that counts ids and awaits `beforeAnswer`.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { overdue, seedDeadlines, tally } from './support/deadlines.mjs';
import { MailSink } from './support/mail-sink.mjs';
import { addStaff } from './support/people.mjs';
import { until } from './support/processes.mjs';
import { RedisServer } from './support/redis.mjs';
import { faultRun, readArguments } from './support/run.mjs';

const { seed, isShort, queues } = readArguments();
const size = isShort ? { count: 150, kills: 6 } : { count: 2_000, kills: 100 };

for (const queue of isShort ? queues.slice(0, 1) : queues) {
  await faultRun(`R4 at most one repeat a crash (${queue})`, { name: 'mail', seed, queue }, {}, run);
}

async function run({ ground, checker, random, queue }) {
  const channels = [{ name: 'mail', sink: await MailSink.open() }];
  const env = { SMTP_URL: channels[0].sink.url };
  if (queue === 'redis') env.REDIS_URL = (await RedisServer.open(ground)).url;
  Object.assign(ground.settings, env);
  const staff = await addStaff(ground, { LAWYER: 4 });
  await seedDeadlines(ground, {
    seed,
    count: size.count,
    from: -1,
    until: 0,
    recorders: staff.map(({ id }) => id),
  });
  const worker = ground.program('worker', 'worker').start();

  const kills = { answered: 0, unanswered: 0 };
  for (const { sink } of channels) {
    sink.beforeAnswer = async (id, answer) => {
      const done = kills.answered + kills.unanswered;
      // spread over the whole of it: the more mails are out, the more kills there have been
      if (done >= size.kills || sink.received.size < ((done + random()) * size.count) / (size.kills + 2))
        return;
      if (random() < 0.5) {
        kills.unanswered += 1;
        await worker.kill();
      } else {
        kills.answered += 1;
        answer();
        await worker.kill();
      }
      worker.start();
    };
  }
  await until(
    'every message came and was settled',
    isShort ? 240 : 900,
    async () => {
      if (isShort && kills.answered + kills.unanswered === size.kills) await endLeases(ground);
      const [{ n }] = await ground.rows(`select count(*)::int as n from notification`);
      return (
        n === size.count &&
        channels.every(({ sink }) => sink.received.size >= n) &&
        (await unsettled(ground)) === 0
      );
    },
    500,
  );
  await pause(1_000); // whoever would send once more has the time to
  const total = kills.answered + kills.unanswered;
  checker.check(
    `${total} kills: ${kills.unanswered} before the answer, ${kills.answered} after`,
    total === size.kills,
  );
  for (const { name, sink } of channels) {
    const most = Math.max(...sink.received.values());
    checker.check(
      `${name}: ${sink.received.size} of ${size.count} ids came`,
      sink.received.size === size.count,
    );
    checker.check(`${name}: ${sink.repeats} repeats, no more than kills`, sink.repeats <= total);
    checker.check(`${name}: at most ${most} times the same id`, !sink.received.has('(none)'));
    await sink.close();
  }
  const { told, alerts, repeated } = await tally(ground);
  checker.check(
    `on the screen: ${alerts} alerts of ${told} deadlines, ${repeated} repeated`,
    alerts === size.count && told === size.count && repeated === 0,
  );
  checker.check(`${await overdue(ground)} milestones left`, (await overdue(ground)) === 0);
}

async function storeOf(ground) {
  const [{ name }] = await ground.rows(
    `select coalesce(to_regclass('delivery'), to_regclass('mail_delivery'))::text as name`,
  );
  return name;
}

async function unsettled(ground) {
  const [{ n }] = await ground.rows(
    `select count(*)::int as n from ${await storeOf(ground)} where state <> 'SENT'`,
  );
  return n;
}

/** Two minutes pass for whoever died with a lease; the living one's is younger than a few seconds. */
async function endLeases(ground) {
  await ground.rows(
    `update ${await storeOf(ground)} set lease_until = clock_timestamp()
     where lease_until between clock_timestamp() and clock_timestamp() + interval '110 seconds'`,
  );
}

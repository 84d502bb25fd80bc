/**
 * R19: one bad job never blocks the rest. Among what falls due are milestones whose telling throws each time: their
 * deadline's rule is in no pack.
 *
 *   node test/faults/poison.mjs                    1,000 poisoned among 100,000, two minutes of retries, both queues
 *   node test/faults/poison.mjs --short            50 among 3,000, half a minute of retries, one queue
 *
 * The others are told within a minute; the poisoned ones show in the API within a minute and name themselves to who may
 * see them; they are tried again and again, each time later, never quite at once, never oftener than every ten minutes
 * in the end; and the machinery does not count as stopped.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { seedDeadlines, tally } from './support/deadlines.mjs';
import { addStaff, ask, signIn } from './support/people.mjs';
import { until } from './support/processes.mjs';
import { RedisServer } from './support/redis.mjs';
import { faultRun, readArguments } from './support/run.mjs';

const POISON = 'NO-SUCH-RULE';
const MOST_LATE_SECONDS = 60;
const CAP_SECONDS = 600 * 1.25;
const MACHINERY = `{ machinery { state reason failingDeadlineIds checks { name state reason overdueCount failingCount } } }`;
const { seed, isShort, queues } = readArguments();
const size = isShort
  ? { good: 2_950, poison: 50, window: 5, watchSeconds: 25 }
  : { good: 99_000, poison: 1_000, window: 60, watchSeconds: 120 };

for (const queue of isShort ? queues.slice(0, 1) : queues) {
  await faultRun(
    `R19 one bad job never blocks the rest (${queue})`,
    { name: 'poison', seed, queue },
    {},
    run,
  );
}

async function run({ ground, checker, queue }) {
  if (queue === 'redis') ground.settings.REDIS_URL = (await RedisServer.open(ground)).url;
  const staff = await addStaff(ground, { COORDINATOR: 1, LAWYER: 20 });
  const recorders = staff.filter(({ role }) => role === 'LAWYER').map(({ id }) => id);
  const api = await ground.startApi();
  const token = await signIn(api.url, staff[0]);
  const workers = [await ground.startWorker('worker-1'), await ground.startWorker('worker-2')];
  const lead = 3 + Math.ceil(size.good / 4_000);
  const span = { from: lead, until: lead + size.window, recorders };
  await seedDeadlines(ground, { seed, count: size.poison, ...span, ruleCode: POISON });
  await seedDeadlines(ground, { seed: seed + 1, count: size.good, ...span });
  const machinery = async () => (await ask(api.url, MACHINERY, {}, token)).data.machinery;
  const failing = ({ checks }) => checks.find(({ name }) => name === 'due-milestones').failingCount;

  const last = await lastDue(ground);
  await pause(last.waitMs);
  const shown = performance.now();
  await until('all poison shows', 120, async () => failing(await machinery()) === size.poison, 500);
  const seconds = (performance.now() - shown) / 1_000;
  await until('every other is told', 300, async () => (await tally(ground)).told === size.good, 500);

  const { told, lost, repeated, worst, earliest } = await tally(ground);
  checker.check(
    `${told} of ${size.good} others told, ${lost} lost, ${repeated} repeated`,
    lost === 0 && repeated === 0,
  );
  checker.check(
    `at most ${worst.toFixed(1)} s late, none early`,
    worst <= MOST_LATE_SECONDS && earliest >= 0,
  );
  checker.check(
    `all ${size.poison} poisoned show in the API ${seconds.toFixed(1)} s after the last was due`,
    seconds <= 60,
  );
  await pause(size.watchSeconds * 1_000);
  const { state, failingDeadlineIds } = await machinery();
  checker.check(`the machinery is ${state}`, state === 'LATE');
  await checkIds(ground, checker, failingDeadlineIds);
  await checkRetries(ground, checker);
  checker.check(
    'both workers live',
    workers.every((worker) => worker.runs),
  );
}

async function lastDue(ground) {
  const [row] = await ground.rows(
    'select greatest(0, extract(epoch from max(due_at) - domain_now()) * 1000)::int as "waitMs" from milestone',
  );
  return row;
}

async function checkIds(ground, checker, ids) {
  const [{ n }] = await ground.rows(
    'select count(*)::int as n from deadline where id = any ($1) and rule_code = $2',
    [ids, POISON],
  );
  checker.check(`${n} of ${ids.length} ids shown are poisoned deadlines`, n === ids.length && n > 0);
}

/** A wait is twice the one before it, give or take a quarter; one that failed often waits ten minutes or so. */
async function checkRetries(ground, checker) {
  const waits = await ground.rows(
    `select m.failures, count(*)::int as n, min(w)::float8 as least, max(w)::float8 as most
     from milestone m join deadline d on d.id = m.deadline_id,
       lateral (select extract(epoch from m.lease_until - m.last_failed_at) as w) wait
     where d.rule_code = $1 and m.lease_token is null and m.lease_until is not null group by 1 order by 1`,
    [POISON],
  );
  for (const { failures, n, least, most } of waits) {
    const base = 2 * 2 ** (failures - 1);
    const isSpread = n < 10 || most > least * 1.1;
    checker.check(
      `${n} failed ${failures} times: next try after ${least.toFixed(1)} to ${most.toFixed(1)} s`,
      least >= base * 0.74 && most <= Math.min(base, 600) * 1.26 && isSpread,
    );
  }
  const most = Math.max(...waits.map(({ failures }) => failures));
  const allowed = Math.ceil(Math.log2((size.watchSeconds + 90) / 1.5)) + 1;
  checker.check(`at most ${most} tries of one`, most >= 3 && most <= allowed);
  await ground.rows(
    `update milestone m set failures = 40, lease_until = clock_timestamp() from deadline d
     where d.id = m.deadline_id and d.rule_code = $1 and m.id = (
       select m2.id from milestone m2 join deadline d2 on d2.id = m2.deadline_id where d2.rule_code = $1 limit 1)`,
    [POISON],
  );
  const capped = await until('the one that failed forty times fails once more', 60, async () => {
    const [row] = await ground.rows(
      `select extract(epoch from lease_until - last_failed_at)::float8 as wait from milestone where failures > 40`,
    );
    return row?.wait;
  });
  checker.check(`after 41 failures it waits ${capped.toFixed(0)} s`, capped >= 400 && capped <= CAP_SECONDS);
}

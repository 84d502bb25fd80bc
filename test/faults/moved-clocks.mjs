/**
 * R9: clocks cannot move a legal deadline. The clocks of api and workers run wrong and jump while they run, their zones
 * differ, then the whole server's clock is set two hours forward and back, and phones are three days wrong. Uses
 * libfaketime (apt-get install faketime).
 *
 *   node test/faults/moved-clocks.mjs              3,000 milestones and six jumps of the workers' clocks
 *   node test/faults/moved-clocks.mjs --short      400 milestones and three jumps
 *
 * Due instants stay as they are; what is due by the database's clock is told within a minute of true time and nothing
 * before it; the same words give the same due instant whatever the api's clock and zone; a phone that is days ahead is
 * kept and marked, and moves no deadline.
 */
import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { FakeClock } from './support/clock.mjs';
import { overdue, seedDeadlines, tally } from './support/deadlines.mjs';
import { logDetainee } from './support/intake.mjs';
import { MailSink } from './support/mail-sink.mjs';
import { addStaff, ask, signIn } from './support/people.mjs';
import { until } from './support/processes.mjs';
import { faultRun, readArguments } from './support/run.mjs';

const MOST_LATE_SECONDS = 60;
const HOUR = 3_600;
const DAY = 24 * HOUR;
const { seed, isShort } = readArguments();
const size = isShort
  ? { count: 400, windowSeconds: 21, jumps: [2 * HOUR, -2 * HOUR, 0] }
  : { count: 3_000, windowSeconds: 180, jumps: [2 * HOUR, -2 * HOUR, 0, 3 * DAY, -3 * DAY, 0] };

const databaseClock = (ground) => (ground.clock = new FakeClock(join(ground.scratch, 'database.clock')));
await faultRun(
  'R9 clocks cannot move a legal deadline',
  { name: 'clocks', seed },
  { postgresEnv: (ground) => databaseClock(ground).env },
  run,
);

async function run({ ground, checker }) {
  const sink = await MailSink.open();
  ground.settings.SMTP_URL = sink.url;
  const staff = await addStaff(ground, { COORDINATOR: 1, LAWYER: 5 });
  const recorders = staff.filter(({ role }) => role === 'LAWYER').map(({ id }) => id);
  await sameWordsSameDue(ground, checker, staff[0]);
  const jumping = new FakeClock(join(ground.scratch, 'worker.clock'));
  await ground.startWorker('worker-1', jumping.env);
  await ground.startWorker('worker-2', { TZ: 'America/New_York' });
  await workersJump(ground, checker, { jumping, recorders });
  await wholeServerJumps(ground, checker, { jumping, recorders });
  await sink.all(await alerts(ground));
  // the database's clock two hours ahead ends every lease: a mail on its way then counts as in a crash, one a worker
  checker.check(`${sink.received.size} mails came, ${sink.repeats} repeated`, sink.repeats <= 2);
  await sink.close();
}

/** Three apis with clocks and zones of their own are told the same thing. */
async function sameWordsSameDue(ground, checker, coordinator) {
  const apis = {};
  for (const [name, ahead, TZ] of [
    ['true', 0, 'UTC'],
    ['fast', 600, 'Pacific/Kiritimati'],
    ['slow', -2 * HOUR, 'America/New_York'],
  ]) {
    const clock = new FakeClock(join(ground.scratch, `${name}.clock`));
    clock.set(ahead);
    apis[name] = await ground.startApi(`api-${name}`, { ...clock.env, TZ });
  }
  const token = await signIn(apis.true.url, coordinator);
  const [{ at }] = await ground.rows(
    `select to_char(date_trunc('minute', domain_now() - interval '40 minutes') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:00"Z"') as at`,
  );
  const due = [];
  for (const api of Object.values(apis)) {
    const { detentionId } = await logDetainee(api, token, { observedAt: at });
    await claimStart(api, token, detentionId, at);
    due.push(await dueOf(ground, detentionId));
  }
  const expected = Date.parse(at) + 3 * HOUR * 1_000;
  const off = due.map((instant) => (instant.getTime() - expected) / 1_000);
  checker.check(
    `due at start plus 3 h, off by ${off.join(', ')} s (clocks 0, +10 min, -2 h; three zones)`,
    off.every((seconds) => Math.abs(seconds) <= 1),
  );
  await phones(ground, checker, apis.fast, token);
  for (const name of ['fast', 'slow']) await apis[name].stop();
}

async function claimStart(api, token, detentionId, at) {
  const input = { clientId: randomUUID(), id: randomUUID(), detentionId, kind: 'REAL', source: 'LAWYER_SAW' };
  const mutation = 'mutation($input: ClaimStartInput!) { claimStart(input: $input) { __typename } }';
  const { data, errors } = await ask(
    api.url,
    mutation,
    { input: { ...input, at: { at, precision: 'MINUTE' } } },
    token,
  );
  if (data?.claimStart.__typename !== 'ClaimStartSuccess') throw new Error(JSON.stringify(errors ?? data));
}

async function dueOf(ground, detentionId) {
  const [{ due_at: due }] = await ground.rows(
    `select due_at from deadline where detention_id = $1 and rule_code = 'KZ-DET-3H' and void_reason is null`,
    [detentionId],
  );
  return due;
}

/** Three days ahead is marked and counts by its receipt; three days behind is a late entry as far as anybody can tell. */
async function phones(ground, checker, api, token) {
  const [{ now }] = await ground.rows('select domain_now() as now');
  const said = (days) => new Date(now.getTime() + days * DAY * 1_000).toISOString();
  const ahead = await logDetainee(api, token, { observedAt: said(3) });
  const behind = await logDetainee(api, token, { observedAt: said(-3) });
  const [{ n }] = await ground.rows('select count(*)::int as n from detention where id = any ($1)', [
    [ahead.detentionId, behind.detentionId],
  ]);
  checker.check(`${n} of 2 entries of wrong phones kept`, n === 2);
  checker.check('three days ahead: marked', ahead.clockSuspect === true);
  const due = await dueOf(ground, ahead.detentionId);
  const hours = (due.getTime() - now.getTime()) / (HOUR * 1_000);
  checker.check(`its clock is due in ${hours.toFixed(1)} h`, hours > 0 && hours <= 3.1);
}

/** Worker clocks jump while milestones fall due: only the database's counts. */
async function workersJump(ground, checker, { jumping, recorders }) {
  await seedDeadlines(ground, { seed, count: size.count, from: 1, until: size.windowSeconds, recorders });
  // the planner's wake-up: from now on each worker waits for the next moment
  await ground.rows(`select pg_notify('qorgau', '{"topic":"sweep-now","ids":[]}')`);
  const before = await fingerprint(ground);
  for (const seconds of size.jumps) {
    await pause((size.windowSeconds / size.jumps.length) * 1_000);
    jumping.set(seconds);
  }
  await until(
    'all is told',
    MOST_LATE_SECONDS * 2,
    async () => (await tally(ground)).told === size.count,
    500,
  );
  const { told, lost, worst, earliest, repeated } = await tally(ground);
  checker.check(`${told} of ${size.count} told, ${lost} lost, ${repeated} repeated`, lost + repeated === 0);
  checker.check(
    `at most ${worst.toFixed(1)} s late, earliest ${earliest.toFixed(3)} s after (worker clocks jumped ${size.jumps.length} times)`,
    worst <= MOST_LATE_SECONDS && earliest >= 0,
  );
  await checkUnmoved(ground, checker, before);
}

/** Everything's clock is set forward while far milestones wait, and back while others have just been told. */
async function wholeServerJumps(ground, checker, { jumping, recorders }) {
  const far = Math.ceil(size.count / 2);
  await seedDeadlines(ground, { seed: seed + 1, count: far, from: HOUR, until: 1.5 * HOUR, recorders });
  const before = await fingerprint(ground);
  await pause(3_000);
  checker.check('nothing is told before its time', (await tally(ground)).told === size.count);
  const forward = await timed(async () => {
    for (const clock of [ground.clock, jumping]) clock.set(2 * HOUR);
    await until('told after the jump', 120, async () => (await tally(ground)).told === size.count + far, 250);
  });
  checker.check(`two hours forward: all told ${forward.toFixed(1)} s later`, forward <= MOST_LATE_SECONDS);
  const { earliest } = await tally(ground);
  checker.check(`none before its due instant (${earliest.toFixed(3)} s)`, earliest >= 0);

  for (const clock of [ground.clock, jumping]) clock.set(0);
  const near = Math.ceil(size.count / 4);
  await seedDeadlines(ground, { seed: seed + 2, count: near, from: 1, until: 4, recorders });
  const back = await timed(() =>
    until(
      'told after the jump back',
      150,
      async () => (await tally(ground)).told === size.count + far + near,
      250,
    ),
  );
  checker.check(
    `two hours back: what falls due then is told ${back.toFixed(1)} s later`,
    back <= MOST_LATE_SECONDS,
  );
  const { repeated } = await tally(ground);
  checker.check(
    `${repeated} alerts repeated, ${await overdue(ground)} left`,
    repeated === 0 && (await overdue(ground)) === 0,
  );
  await checkUnmoved(ground, checker, before);
}

/** @returns seconds of true time. */
async function timed(work) {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1_000;
}

/** @returns a hash of every due instant there is, or of those that stood at another look. */
async function fingerprint(ground, earlier = null) {
  const rows = await ground.rows(
    `select m.id, m.due_at as told_at, d.due_at, d.act_by from milestone m join deadline d on d.id = m.deadline_id
     where d.rule_code = 'KZ-APPEAL-10D' and ($1::uuid[] is null or m.id = any ($1)) order by m.id`,
    [earlier?.ids ?? null],
  );
  const text = JSON.stringify(rows);
  return { ids: rows.map(({ id }) => id), hash: createHash('sha256').update(text).digest('hex') };
}

async function checkUnmoved(ground, checker, before) {
  const { ids, hash } = await fingerprint(ground, before);
  checker.check(`${ids.length} due instants are as they were`, hash === before.hash && ids.length > 0);
}

async function alerts(ground) {
  const [{ n }] = await ground.rows('select count(*)::int as n from notification');
  return n;
}

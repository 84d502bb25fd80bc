/**
 * R20: if the machinery stops, people know. The worker is stopped in several ways; the api must say so within two
 * minutes: in its own query, on the screens of coordinators and administrators, and by a mail it sends itself.
 *
 *   node test/faults/dead-mans-alarm.mjs           five faults side by side, one of them with three apis, one the database
 *   node test/faults/dead-mans-alarm.mjs --short   three faults side by side: halted, stalled, cut off from signals
 *
 * One alarm an outage however many apis, none where reminders go on, and recovery is said too.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { seedDeadlines, tally } from './support/deadlines.mjs';
import { MailSink } from './support/mail-sink.mjs';
import { addStaff, ask, signIn } from './support/people.mjs';
import { until } from './support/processes.mjs';
import { faultRun, readArguments } from './support/run.mjs';

const PROMISED_SECONDS = 120;
const KEEPER = 'keeper@faults.example';
/** Longer than an alarm takes, so that the stall still lasts when it comes. */
const STALL_SECONDS = 115;
const { seed, isShort } = readArguments();

const outages = {
  halted: {
    title: 'the worker is halted (SIGSTOP)',
    breakIt: ({ worker }) => worker.send('SIGSTOP'),
    mendIt: ({ worker }) => worker.send('SIGCONT'),
  },
  stalled: {
    title: 'the event loop of the worker stands still',
    breakIt: ({ worker }) => worker.send('SIGWINCH'),
    mendIt: ({ broken }) => pause(STALL_SECONDS * 1_000 - (performance.now() - broken)),
    env: { STALL_SECONDS: `${STALL_SECONDS}` },
    nodeOptions: ['--import', './test/faults/support/stall.mjs'],
  },
  killed: {
    title: 'the worker is killed and not started again; three apis watch',
    apis: 3,
    breakIt: ({ worker }) => worker.kill(),
    mendIt: ({ worker }) => worker.start(),
  },
  database: {
    title: 'the database is killed and stays away',
    breakIt: ({ ground }) => ground.killPostgres(),
    mendIt: ({ ground }) => ground.startPostgres(),
    isDatabase: true,
  },
};

const runs = isShort ? ['halted', 'stalled'] : ['halted', 'stalled', 'killed', 'database'];
await Promise.all([
  ...runs.map((name, i) => later(i, () => outage(name))),
  later(runs.length, () =>
    faultRun('R20 signals cut off stop no reminder', { name: 'listen', seed }, {}, cutOff),
  ),
]);

/** Grounds are made one after the other: each wants a processor. */
async function later(nth, work) {
  await pause(nth * 6_000);
  await work();
}

function outage(name) {
  const { title, ...fault } = outages[name];
  return faultRun(`R20 people know: ${title}`, { name, seed, fault }, {}, stop);
}

async function stop({ ground, checker, fault }) {
  const stage = await setStage(ground, fault);
  const { machinery, alerts, mails } = stage;
  await until('reminders run', 60, async () => (await machinery()).state === 'RUNNING', 500);
  checker.check('no alarm before anything is broken', (await alerts('MACHINERY_STOPPED')) === 0);

  const broken = performance.now();
  const after = async (what, look) => {
    const left = PROMISED_SECONDS + 5 - (performance.now() - broken) / 1_000;
    await until(what, Math.max(left, 1), look, 500).catch(() => undefined);
    return (performance.now() - broken) / 1_000;
  };
  const check = (what, seconds) =>
    checker.check(`${what} after ${seconds.toFixed(0)} s`, seconds <= PROMISED_SECONDS);
  await fault.breakIt(stage);
  if (fault.isDatabase) {
    check(
      '/readyz says the database is away',
      await after('readyz', async () => (await stage.readyz()).database === false),
    );
  } else {
    check('the API says STOPPED', await after('state', async () => (await machinery()).state === 'STOPPED'));
    check(
      'coordinator and administrator are told',
      await after('alerts', async () => (await alerts('MACHINERY_STOPPED')) === 2),
    );
    const { reason, since } = await machinery();
    checker.check(`it says ${reason} since ${since}`, reason === 'SILENT' && since !== null);
    checker.check('the board says that reminders do not run', (await stage.board()) === false);
  }
  check('the keeper is mailed', await after('mail', async () => mails('not running').length > 0));
  await pause(12_000); // another look of every api

  const expected = 1;
  checker.check(
    `${mails('not running').length} mail, ${fault.apis ?? 1} api`,
    mails('not running').length === expected,
  );
  await fault.mendIt({ ...stage, broken });
  const mended = performance.now();
  await until(
    'reminders run again',
    90,
    async () => (await machinery().catch(() => ({}))).state === 'RUNNING',
    500,
  );
  await until('recovery is said', 90, async () => mails('running again').length > 0, 500);
  checker.check(
    `running again and said so ${((performance.now() - mended) / 1_000).toFixed(0)} s after it was mended`,
    true,
  );
  if (!fault.isDatabase) {
    checker.check(
      `${await alerts('MACHINERY_RECOVERED')} told of the recovery`,
      (await alerts('MACHINERY_RECOVERED')) === 2,
    );
    checker.check(
      `${await alerts('MACHINERY_STOPPED')} alarms on screens in all`,
      (await alerts('MACHINERY_STOPPED')) === 2,
    );
  }
  await stage.sink.close();
}

/** Signals (LISTEN) and the queue's own are cut again and again: the sweep tells what is due all the same. */
async function cutOff({ ground, checker }) {
  const stage = await setStage(ground, {});
  const count = 200;
  await seedDeadlines(ground, { seed, count, from: 2, until: 60, recorders: stage.lawyers });
  let cut = 0;
  const end = performance.now() + 62_000;
  while (performance.now() < end) {
    const rows = await ground.rows(
      `select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen%' and pid <> pg_backend_pid()`,
    );
    cut += rows.length;
    await pause(1_500);
  }
  await until('all is told', 60, async () => (await tally(ground)).told === count, 500);
  const { told, worst, earliest } = await tally(ground);
  checker.check(`${cut} listening connections cut`, cut >= 30);
  checker.check(
    `${told} of ${count} told, at most ${worst.toFixed(1)} s late`,
    told === count && worst <= 60 && earliest >= 0,
  );
  checker.check('no alarm', stage.mails('').length === 0 && (await stage.machinery()).state === 'RUNNING');
  checker.check('the worker listens again', await listens(ground));
  await stage.sink.close();
}

async function listens(ground) {
  return until('worker and api listen', 15, async () => {
    const [{ n }] = await ground.rows(
      `select count(distinct application_name)::int as n from pg_stat_activity where query = 'listen qorgau'`,
    );
    return n === 2;
  });
}

async function setStage(ground, { apis = 1, env = {}, nodeOptions = [] }) {
  const sink = await MailSink.open();
  Object.assign(ground.settings, { SMTP_URL: sink.url, ALARM_EMAIL: KEEPER });
  const staff = await addStaff(ground, { COORDINATOR: 1, ADMINISTRATOR: 1, LAWYER: 2 });
  // first, or an api that waits for it on a slow machine rightly says that it has never run
  const worker = await ground.startWorker('worker', env, { nodeOptions });
  const running = [];
  for (let i = 1; i <= apis; i++) running.push(await ground.startApi(`api-${i}`));
  const [{ url }] = running;
  const token = await signIn(url, staff[0]);
  return {
    ground,
    sink,
    worker,
    lawyers: staff.filter(({ role }) => role === 'LAWYER').map(({ id }) => id),
    machinery: async () => (await ask(url, '{ machinery { state reason since } }', {}, token)).data.machinery,
    board: async () => (await ask(url, '{ board { sweepAlive } }', {}, token)).data.board.sweepAlive,
    readyz: async () => (await fetch(`${url}/readyz`)).json(),
    alerts: async (kind) =>
      (await ground.rows('select count(*)::int as n from notification where kind = $1', [kind]))[0].n,
    mails: (word) => sink.latest.filter(({ to, text }) => to.includes(KEEPER) && text.includes(word)),
  };
}

/**
 * R24: outbox events are never skipped. 64 writers commit at random moments and roll one transaction in ten back, so
 * that rows appear in another order than they were numbered; relays are killed meanwhile; one reaction in a hundred
 * fails once.
 *
 *   node test/faults/skipped-events.mjs            1,000,000 events, 40 kills of relays, both queues
 *   node test/faults/skipped-events.mjs --short    20,000 events, 3 kills, one queue
 *
 * Every committed event has exactly one effect; a rolled back one has none.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from './support/ground.mjs';
import { Program, until } from './support/processes.mjs';
import { RedisServer } from './support/redis.mjs';
import { faultRun, readArguments } from './support/run.mjs';

const WRITERS = 64;
const PROGRAM = join(import.meta.dirname, 'support', 'outbox-program.mjs');
const { seed, isShort, queues } = readArguments();
const size = isShort
  ? { events: 20_000, kills: 3, killEveryMs: 1_500, drainSeconds: 60 }
  : { events: 1_000_000, kills: 40, killEveryMs: 8_000, drainSeconds: 2_400 };

for (const queue of isShort ? queues.slice(0, 1) : queues) {
  const promise = `R24 outbox events are never skipped (${queue}, ${size.events})`;
  await faultRun(promise, { name: 'outbox', seed, queue }, {}, run);
}

async function run({ ground, checker, seed, random, queue }) {
  if (queue === 'redis') ground.settings.REDIS_URL = (await RedisServer.open(ground)).url;
  // no key: an effect that came twice must show
  await ground.rows('create table effect (no uuid not null)');
  await ground.rows('grant insert on effect to qorgau_app');
  const outcomes = join(ground.scratch, 'outcomes');
  writeFileSync(outcomes, '');
  const begun = performance.now();
  const relays = [1, 2].map((n) => start(ground, `relay-${n}`, ['relay']));
  const writing = ['write', `${seed}`, `${WRITERS}`, `${size.events}`, '1', outcomes];
  const writer = start(ground, 'writer', writing, { DB_POOL_MAX: `${WRITERS}` });

  let kills = 0;
  while (kills < size.kills) {
    await pause(size.killEveryMs * (0.5 + random()));
    const victim = relays[Math.floor(random() * relays.length)];
    await victim.kill();
    kills += 1;
    victim.start();
  }
  await until('all is written', 1_800, () => !writer.runs, 250);
  const written = (performance.now() - begun) / 1_000;
  const counted = readOutcomes(outcomes);
  const isEmpty = async () => (await waiting(ground)) === 0;
  await until('nothing waits in the outbox', size.drainSeconds, isEmpty, 500).catch(() => undefined);
  const relayed = (performance.now() - begun) / 1_000;
  await pause(1_000);

  checker.say(
    `written in ${written.toFixed(0)} s, relayed in ${relayed.toFixed(0)} s, ${kills} kills of relays`,
  );
  const total = counted.committed.length + counted.rolledBack.length;
  checker.check(
    `${total} events: ${counted.committed.length} committed, ${counted.rolledBack.length} rolled back`,
    total === size.events && counted.rolledBack.length > 0,
  );
  const left = await waiting(ground);
  checker.check(`${left} left in the outbox`, left === 0);
  await checkEffects(ground, checker, counted);
}

function start(ground, name, args, env = {}) {
  const program = new Program(name, {
    command: [process.execPath, PROGRAM, ...args],
    env: ground.env({ LOG_LEVEL: 'error', ...env }),
    log: join(ground.scratch, `${name}.log`),
    cwd: root,
  });
  ground.programs.push(program);
  return program.start();
}

function readOutcomes(file) {
  const counted = { committed: [], rolledBack: [] };
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const [outcome, from, count] = line.split(' ');
    const numbers = Array.from({ length: Number(count) }, (_, i) => Number(from) + i);
    for (const n of numbers) (outcome === 'c' ? counted.committed : counted.rolledBack).push(n);
  }
  return counted;
}

async function checkEffects(ground, checker, { committed, rolledBack }) {
  const times = new Map();
  // the number stands in the last twelve digits of the id
  const rows = await ground.rows(
    `select right(no::text, 12)::bigint::int as n, count(*)::int as times from effect group by 1`,
  );
  for (const { n, times: many } of rows) times.set(n, many);
  const skipped = committed.filter((n) => !times.has(n)).length;
  const doubled = rows.filter((row) => row.times > 1).length;
  const ghosts = rolledBack.filter((n) => times.has(n)).length;
  checker.check(`${skipped} skipped of ${committed.length}`, skipped === 0);
  checker.check(`${doubled} effects doubled`, doubled === 0);
  checker.check(`${ghosts} effects of what was rolled back`, ghosts === 0);
  const [{ tried }] = await ground.rows('select count(*)::int as tried from outbox where attempts > 0');
  checker.check(`${tried} reactions failed at first and were run again`, tried > 0);
}

async function waiting(ground) {
  const [{ n }] = await ground.rows('select count(*)::int as n from outbox where handled_at is null');
  return n;
}

/**
 * W6: how late a milestone is told after it fell due, what one costs in CPU, and how fast a backlog drains; ours on
 * both queue backends beside a bare SKIP LOCKED loop and graphile-worker, each on a fresh PostgreSQL of the same
 * settings, one after the other. Fired means committed: PostgreSQL's own commit timestamp.
 *
 *   npm run bench:deadlines                          100,000 within a minute, and as many overdue
 *   npm run bench:deadlines -- --count 5000 --window 3   in small
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Ground } from '../test/faults/support/ground.mjs';
import { until, withDescendants } from '../test/faults/support/processes.mjs';
import { bareLoop, graphileWithAlert, graphileWorker, qorgau } from './deadlines/engines.mjs';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    window: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});
const [count, windowSeconds] = [Number(values.count), Number(values.window)];
/** Time for what is measured to start before the first falls due. */
const LEAD_SECONDS = 10;
const HZ = 100;

const engines = [bareLoop, graphileWorker, graphileWithAlert, qorgau('postgres'), qorgau('redis')].filter(
  ({ name }) => !values.only || name.toLowerCase().includes(values.only.toLowerCase()),
);
const results = [];
for (const engine of engines) {
  const lag = await measure(engine, { from: LEAD_SECONDS, until: LEAD_SECONDS + windowSeconds });
  const drain = await measure(engine, { from: -3600, until: -60 });
  results.push({ engine, lag, drain });
  print(results);
}

async function measure(engine, span) {
  const ground = await Ground.open('bench', {
    postgres: { track_commit_timestamp: 'on' },
    env: { LOG_LEVEL: 'info' },
  });
  try {
    // what is due later is put in so early that putting it in has no part in the figure
    const lead = span.from > 0 ? Math.ceil(count / 2_000) : 0;
    const when = { seed: values.seed, count, from: span.from + lead, until: span.until + lead };
    await engine.prepare(ground, when);
    await ground.rows('checkpoint');
    const program = await engine.start(ground);
    const before = cpuSeconds(ground, program);
    const fired = async () => (await ground.rows(engine.count))[0].n >= count;
    await until(`${engine.name} has fired all`, 900, fired, 500);
    const cpu = cpuSeconds(ground, program) - before;
    const [figures] = await ground.rows(
      `select count(*)::int as n, percentile_cont(0.5) within group (order by lag) as p50,
         percentile_cont(0.99) within group (order by lag) as p99, max(lag) as worst,
         extract(epoch from max(at) - min(at)) as seconds
       from (${engine.fired}) f`,
    );
    return { ...figures, cpuMs: (cpu * 1000) / count };
  } finally {
    await ground.close();
  }
}

/** CPU of the program and of PostgreSQL so far, backends that have ended included. */
function cpuSeconds(ground, program) {
  const ticks = (pid, fields) => {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const rest = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields.reduce((sum, field) => sum + Number(rest[field - 3]), 0);
  };
  const [OWN, WITH_ENDED] = [
    [14, 15],
    [14, 15, 16, 17],
  ];
  const pids = [program.pid, ...withDescendants(ground.postgres.pid)];
  return (
    pids.reduce((sum, pid) => {
      try {
        return sum + ticks(pid, pid === program.pid ? OWN : WITH_ENDED);
      } catch {
        return sum; // ended meanwhile; its parent holds what it used
      }
    }, 0) / HZ
  );
}

function print(rows) {
  const [limit] = rows;
  const ms = (value) => Number(value).toFixed(0).padStart(7);
  console.log(`\n${count} milestones; lag with all due within ${windowSeconds} s, drain with all overdue`);
  console.log(
    `${''.padEnd(24)} p50 ms  p99 ms  worst    CPU ms each (ratio)   drain a second (ratio)  CPU ms each`,
  );
  for (const { engine, lag, drain } of rows) {
    const rate = (of) => count / Number(of.seconds);
    console.log(
      `${engine.name.padEnd(24)}${ms(lag.p50)} ${ms(lag.p99)} ${ms(lag.worst)}   ` +
        `${lag.cpuMs.toFixed(2)} (${(lag.cpuMs / limit.lag.cpuMs).toFixed(1)})`.padEnd(22) +
        `${rate(drain).toFixed(0)} (${(rate(drain) / rate(limit.drain)).toFixed(2)})`.padEnd(24) +
        drain.cpuMs.toFixed(2),
    );
  }
}

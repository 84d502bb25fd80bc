/**
 * R10 to R12 at the family door: how long families wait in a mass arrest, with the database slow and gone, and whether
 * a run on the door slows lawyers. The door runs as its own process; every load comes from another one. Times on a
 * shared machine mean little: read the ratios, each against a bare server, or the same api in peace, in the same run.
 *
 *   npm run bench:family                     in small, about two minutes
 *   npm run bench:family -- --full           5,000 held, ten minutes of each rate, an hour without the database
 *   npm run bench:family -- --seconds 60 --outage 900
 */
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Ground } from '../test/faults/support/ground.mjs';
import { Program, until } from '../test/faults/support/processes.mjs';
import { furnish, invent } from './family/house.mjs';
import { lawyersWork } from './family/lawyers.mjs';
import { cpuSeconds, quantile } from './support/figures.mjs';

const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    seconds: { type: 'string' },
    outage: { type: 'string' },
  },
});
const seconds = Number(values.seconds ?? (values.full ? 600 : 10));
const outageSeconds = Number(values.outage ?? (values.full ? 3600 : 15));
const people = invent(values.full ? 5_000 : 500);
const FULL_WORK = { spentShare: 0 };
const MOSTLY_DECIDED = { spentShare: 0.9 };

let runs = 0;
let answeredSoFar = 0;
const ground = await Ground.open('family', { env: { LOG_LEVEL: 'info' } });
try {
  const house = await furnish(ground, people);
  const bare = await bareServer();
  console.log(`${house.entries} held in the snapshot; each reply leaves on a timer of 50 ms\n`);
  console.log(`${'door'.padEnd(44)} p50 ms  p99 ms    ok %  answered %  CPU ms each`);
  const loads = [
    ['R10  100/s, all of it full work', 100, FULL_WORK],
    ['R10  600/s, 90 % decided by hash or budget', 600, MOSTLY_DECIDED],
  ];
  for (const [name, rate, mix] of loads) {
    const limit = await load(bare, rate, Math.min(seconds, 30), mix);
    const seen = await load(house.door, rate, seconds, mix);
    line(name, seen);
    line('     the same to a bare server', limit);
    console.log(`     ratio of CPU: ${(seen.cpuMs / limit.cpuMs).toFixed(1)}`);
  }
  house.wire.delayMs = 200;
  line('R11  100/s, database 200 ms away', await load(house.door, 100, seconds, FULL_WORK));
  house.wire.delayMs = 0;
  await outage(house);
  await flood(house);
  house.wire.close();
} finally {
  await ground.close();
}

async function outage({ door, wire }) {
  wire.isSilent = true;
  const seen = await load(door, 100, outageSeconds, FULL_WORK);
  line(`R11  100/s, no database for ${outageSeconds} s`, seen);
  const text = JSON.parse(seen.body).data.ask.text.trimEnd().split('\n');
  console.log(`     the last answer begins "${text[0]}" and ends "${text.at(-1)}"`);
  wire.mend();
  const told = await until('every answer is in the audit log', 300, async () => {
    const [{ n }] = await ground.rows(`select count(*)::int as n from audit_entry where operation = 'ask'`);
    return n >= answeredSoFar ? n : null;
  });
  console.log(`     mended: ${told} disclosures recorded of ${answeredSoFar} answers given`);
}

/** The door at twice what it can do, while twenty lawyers work. */
async function flood({ api, door, tokens }) {
  const most = await load(door, 3_000, Math.min(seconds, 10), FULL_WORK);
  const capacity = most.ms.length / most.seconds;
  console.log(
    `     the door can do ${capacity.toFixed(0)}/s here; ${(1000 / most.cpuMs).toFixed(0)}/s on a core of its own`,
  );
  const peace = await lawyersWork(api.url, tokens, Math.min(seconds, 60));
  const [war, flooded] = await Promise.all([
    lawyersWork(api.url, tokens, Math.min(seconds, 60)),
    load(door, capacity * 2, Math.min(seconds, 60), FULL_WORK),
  ]);
  line(`R12  ${(capacity * 2).toFixed(0)}/s, twice that`, flooded);
  const [before, after] = [peace, war].map(({ ms }) => quantile(ms, 0.99));
  console.log(
    `R12  20 lawyers: p99 ${before.toFixed(0)} ms in peace, ${after.toFixed(0)} ms meanwhile ` +
      `(ratio ${(after / before).toFixed(1)}); failed ${peace.failed} of ${peace.total}, ${war.failed} of ${war.total}`,
  );
}

async function load(program, rate, forSeconds, mix) {
  const before = cpuSeconds(program.pid);
  const child = fork(join(import.meta.dirname, 'family', 'load.mjs'), { stdio: 'inherit' });
  const seen = await new Promise((resolve, reject) => {
    child.once('message', resolve).once('error', reject);
    child.once('exit', (code) => code !== 0 && reject(new Error(`the load ended with ${code}`)));
    child.send({ url: program.url, rate, seconds: forSeconds, people, mix, run: (runs += 1) });
  });
  if (program.name === 'door') answeredSoFar += seen.answered;
  return { ...seen, cpuMs: ((cpuSeconds(program.pid) - before) * 1000) / seen.ms.length };
}

function line(name, { ms, ok, total, answered, toAnswer, cpuMs }) {
  const cells = [
    quantile(ms, 0.5).toFixed(0).padStart(6),
    quantile(ms, 0.99).toFixed(0).padStart(7),
    ((ok * 100) / total).toFixed(2).padStart(7),
    (toAnswer ? ((answered * 100) / toAnswer).toFixed(2) : '-').padStart(11),
    cpuMs.toFixed(2).padStart(12),
  ];
  console.log(`${name.padEnd(44)} ${cells.join(' ')}`);
}

async function bareServer() {
  const bare = new Program('bare', {
    command: [process.execPath, join(import.meta.dirname, 'family', 'bare.mjs')],
    env: process.env,
    log: join(ground.scratch, 'bare.log'),
    cwd: import.meta.dirname,
  });
  ground.programs.push(bare.start());
  await bare.says('listens');
  bare.url = `http://127.0.0.1:${/listens (\d+)/.exec(readFileSync(bare.log, 'utf8'))[1]}`;
  return bare;
}

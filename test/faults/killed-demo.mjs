/**
 * R1 in small: in the middle of the story every process of the server, PostgreSQL's among them, is killed with
 * SIGKILL, and the server is started again on what is left. The story goes on with the same client ids, and
 * every mutation acknowledged before the kill is sent once more: it must answer with the same outcome and ids.
 *
 *   node test/faults/killed-demo.mjs              five kills in one story; exits 1 when anything is lost
 *   KILL_AT="11:unanswered 28:unanswered" node …   others
 *
 * A kill point is the number of a write (a mutation with a client id, or a move of the demo's clock) and how it
 * stood with it: `answered` (killed at the story's next request, `+n` lets n requests pass before), `unanswered`
 * (done, and the answer lost), `midway` (on its way for `+n` milliseconds). What a SIGKILL cannot show is the
 * loss of power: the operating system keeps what it was given.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Crossing } from './support/crossing.mjs';
import { freePort, House, readJournal, root, tellStory } from './support/house.mjs';
import { until } from './support/processes.mjs';
import { lost } from './support/replay.mjs';

/** A check-in; the eleven people; a merge; the ruling; while the story waits for the reminder. */
const POINTS = '4:unanswered 11:midway+8 13:answered 26:unanswered 28:answered+2';

const scratch = mkdtempSync(join(tmpdir(), 'qorgau-killed-'));
const journal = join(scratch, 'journal.jsonl');
const house = new House({
  dataDir: join(scratch, 'data'),
  port: await freePort(),
  log: join(scratch, 'server.log'),
  settings: { LOG_LEVEL: 'error' },
});
const plan = pointsOf(process.env.KILL_AT ?? POINTS);
const crossing = new Crossing(house.url, plan, killAndStart);
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => void house.stop().then(() => process.exit(1)));

let missing = 0;
try {
  await house.start();
  const code = await tellStory(await crossing.open(), journal);
  if (code !== 0) throw new Error(`the story ended with ${code}`);
  if (crossing.left.length > 0)
    throw new Error(`the story has ${crossing.writes} writes: some kills never came`);
  if (house.recoveries() !== plan.length) throw new Error(`PostgreSQL recovered ${house.recoveries()} times`);
  await readBack('the whole story');
  // a house that was killed again and again may not have come to its first seal yet
  await until('the audit log is sealed', 150, () => existsSync(join(house.dataDir, 'audit.key')));
  await house.stop();
  verifyAudit();
  process.exitCode = missing === 0 ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  crossing.close();
  await house.stop().catch((error) => console.error(error.message));
  rmSync(scratch, { recursive: true, force: true });
}

/** The story waits for an answer meanwhile, so the journal holds exactly what it was told. */
async function killAndStart({ write, how }) {
  const processes = await house.kill();
  const ms = await house.start();
  await readBack(
    `write ${write} ${how}, ${processes} processes killed, ready after ${(ms / 1000).toFixed(1)} s`,
  );
}

async function readBack(when) {
  const acknowledged = readJournal(journal);
  const gone = await lost(house.url, acknowledged);
  missing += gone.length;
  console.log(`${when}: acknowledged ${acknowledged.length}, read back ${acknowledged.length - gone.length}`);
  for (const { field, why } of gone) console.log(`  lost: ${field}: ${why}`);
}

function verifyAudit() {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/src/app/tools/verify-audit.js'], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, QORGAU_DATA_DIR: house.dataDir },
  });
  if (status !== 0) throw new Error(`the audit log did not come through:\n${stdout}${stderr}`);
  console.log(stdout.trim().split('\n').at(-1));
}

function pointsOf(text) {
  return text.split(/\s+/).map((word) => {
    const [, write, how, more = '0'] = /^(\d+):(answered|unanswered|midway)(?:\+(\d+))?$/.exec(word) ?? [];
    if (how === undefined) throw new Error(`not a kill point: ${word}`);
    return { write: Number(write), how, reads: Number(more), afterMs: Number(more) };
  });
}

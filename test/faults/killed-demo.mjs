/**
 * R1 in small: the server's process group is killed with SIGKILL in the middle of the story and started again. The
 * database's watchdog stands in a group of its own and shuts PostgreSQL down in order: its own kill is not shown here. The story goes on with the same client ids, and every mutation acknowledged before the kill
 * is sent once more: it must answer with the same outcome and ids.
 *
 *   node test/faults/killed-demo.mjs        prints counts; exits 1 when anything acknowledged is gone
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const root = join(import.meta.dirname, '..', '..');
const dataDir = mkdtempSync(join(tmpdir(), 'qorgau-killed-'));
const journal = join(dataDir, 'journal.jsonl');
const port = await freePort();
const url = `http://127.0.0.1:${port}`;
const KILL_AFTER = Number(process.env.KILL_AFTER ?? 12);

let server = startServer();
try {
  await ready();
  const story = runStory();
  await untilAcknowledged(KILL_AFTER);
  const before = entries();
  process.kill(-server.pid, 'SIGKILL');
  console.log(`killed the server after ${before.length} acknowledged mutations`);
  server = startServer();
  await ready();
  const code = await story;
  if (code !== 0) throw new Error(`the story ended with ${code}`);
  const lost = await replay(before);
  console.log(
    `acknowledged before the kill: ${before.length}, read back: ${before.length - lost.length}, lost: ${lost.length}`,
  );
  for (const entry of lost) console.log(`  lost: ${entry.field}`);
  process.exitCode = lost.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  process.kill(-server.pid, 'SIGTERM');
  await Promise.race([new Promise((resolve) => server.once('exit', resolve)), pause(20_000)]);
  rmSync(dataDir, { recursive: true, force: true });
}

/** A process group of its own, so that one signal reaches every process of the server. */
function startServer() {
  return spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PORT: String(port), QORGAU_DATA_DIR: join(dataDir, 'data'), LOG_LEVEL: 'error' },
  });
}

function runStory() {
  const story = spawn(process.execPath, ['dist/demo/run.js', '--journal', journal], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, QORGAU_URL: url },
  });
  return new Promise((resolve) => story.once('exit', resolve));
}

async function ready() {
  for (let left = 600; left > 0; left--) {
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    if (answer?.status === 200) return;
    await pause(100);
  }
  throw new Error('the server did not become ready');
}

function entries() {
  return existsSync(journal)
    ? readFileSync(journal, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [];
}

async function untilAcknowledged(count) {
  for (let left = 1200; left > 0; left--) {
    if (entries().length >= count) return;
    await pause(50);
  }
  throw new Error(`the story did not come to ${count} acknowledged mutations`);
}

/** @returns the entries whose replay does not answer as the first time. */
async function replay(acknowledged) {
  const lost = [];
  for (const entry of acknowledged) {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${entry.token}` },
      body: JSON.stringify({ query: entry.query, variables: entry.variables }),
    });
    const { data } = await response.json();
    const again = data?.[entry.field];
    const same =
      again?.__typename === entry.result.__typename &&
      idsOf(again).every((id) => idsOf(entry.result).includes(id));
    if (!same) lost.push(entry);
  }
  return lost;
}

/** Ids of an outcome; advice is made afresh at each answer. */
function idsOf(value, key = '') {
  if (key === 'advice') return [];
  if (typeof value === 'string') return /id$/i.test(key) ? [value] : [];
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => idsOf(inner, Array.isArray(value) ? key : name));
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address();
      probe.close(() => resolve(free));
    });
  });
}

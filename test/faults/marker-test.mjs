/**
 * After the demo, what a thief takes away must tell no name: the names of both lists in the scripts they were
 * typed in, e-mails, tokens, the password, the telephone. Looked through: the whole data directory (tables,
 * WAL and logs of the database), the server's own log, and every row of every table as text.
 *
 *   node test/faults/marker-test.mjs           prints counts; exits 1 on any hit
 */
import { spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { searchFor } from './search-for.mjs';

const root = join(import.meta.dirname, '..', '..');
const scratch = mkdtempSync(join(tmpdir(), 'qorgau-markers-'));
const [dataDir, log, journal, dump] = ['data', 'server.log', 'journal.jsonl', 'dump.txt'].map((name) =>
  join(scratch, name),
);
const port = await freePort();
const url = `http://127.0.0.1:${port}`;

const server = startServer();
try {
  await ready();
  await runDemo();
  await dumpEveryRow();
  const markers = collectMarkers();
  assertFindable(markers[0]);
  await stop();
  takeOutTheWelcome();
  // the database's libraries are links to a package: ICU's data hold a name or two of their own
  const found = searchFor(markers, [dataDir, log, dump], (path) => path.endsWith('/postgres/lib'));
  for (const hit of found.hits) console.log(hit);
  console.log(
    `${markers.length} markers, ${found.files} files, ${found.mebibytes} MiB, ${found.hits.length} hits`,
  );
  const hits = found.hits.length;
  process.exitCode = hits === 0 ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await stop();
  rmSync(scratch, { recursive: true, force: true });
}

function startServer() {
  const out = openSync(log, 'a');
  return spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    stdio: ['ignore', out, out],
    env: {
      ...process.env,
      PORT: String(port),
      QORGAU_DATA_DIR: dataDir,
      QORGAU_DEMO_PASSWORD: 'marker-password-7431',
      LOG_LEVEL: 'debug',
    },
  });
}

async function ready() {
  for (let left = 600; left > 0; left--) {
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    if (answer?.status === 200) return;
    await pause(100);
  }
  throw new Error('the server did not become ready');
}

async function runDemo() {
  const story = spawn(process.execPath, ['dist/demo/run.js', '--journal', journal], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, QORGAU_URL: url, QORGAU_DEMO_PASSWORD: 'marker-password-7431' },
  });
  const code = await new Promise((resolve) => story.once('exit', resolve));
  if (code !== 0) throw new Error(`the story ended with ${code}`);
}

/** Every row of every table, the queue's too, as a dump would hold it. */
async function dumpEveryRow() {
  const client = new pg.Client({ connectionString: await superuserUrl() });
  await client.connect();
  const { rows: tables } = await client.query(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'bullmq')`,
  );
  for (const { name } of tables) {
    const { rows } = await client.query(`select t::text as line from ${name} t`);
    appendFileSync(dump, `${name}\n${rows.map((row) => row.line).join('\n')}\n`);
  }
  await client.end();
}

async function superuserUrl() {
  const { reachEmbeddedPostgres } = await import(join(root, 'dist/src/platform/embedded-postgres/index.js'));
  const reached = await reachEmbeddedPostgres(join(dataDir, 'postgres'));
  return reached.url('qorgau');
}

/** Words of both lists that stand in no reference data, and what else must not be readable. */
function collectMarkers() {
  const reference = readFileSync(join(root, 'src/custody/data/departments.json'), 'utf8').toLowerCase();
  const lists = ['list-ru.txt', 'list-second.txt']
    .map((name) => readFileSync(join(root, 'demo', name), 'utf8'))
    .join('\n');
  const names = [...new Set(lists.match(/\p{L}{5,}/gu))].filter(
    (word) => /^\p{Lu}/u.test(word) && !reference.includes(word.toLowerCase()),
  );
  const entries = readFileSync(journal, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const tokens = [...new Set(entries.map((entry) => entry.token))];
  const emails = ['coordinator', 'lawyer1', 'lawyer2', 'lawyer3', 'operator', 'analyst', 'admin'].map(
    (who) => `${who}@demo.qorgau`,
  );
  return [...names, ...tokens, ...emails, 'marker-password-7431', '+7 000 000 00 07', '70000000007'];
}

/** A demo start prints its sign-ins on purpose, for whoever sits before it; what follows is the log. */
function takeOutTheWelcome() {
  const lines = readFileSync(log, 'utf8').split('\n');
  writeFileSync(log, lines.filter((line) => !/^ {2}(DEMO:|password:)/.test(line)).join('\n'));
}

/** A search that cannot find proves nothing. */
function assertFindable(marker) {
  const planted = join(scratch, 'planted');
  writeFileSync(planted, Buffer.concat([Buffer.alloc(9), Buffer.from(marker, 'utf16le')]));
  if (searchFor([marker], [planted]).hits.length === 0)
    throw new Error('the search does not find what was planted');
  rmSync(planted);
}

async function stop() {
  if (server.exitCode !== null) return;
  server.kill('SIGTERM');
  await Promise.race([new Promise((resolve) => server.once('exit', resolve)), pause(20_000)]);
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address();
      probe.close(() => resolve(free));
    });
  });
}

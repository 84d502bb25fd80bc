/**
 * After the demo, what a thief takes away must tell no name: words of both lists in the scripts they were typed
 * in, everybody else's names, their comparison spellings, descriptions, notes, e-mails, telephone, tokens,
 * password, code word, what is in files and their hashes. Looked through twice, with the server running and after a clean stop: the data directory
 * (tables, WAL, the database's log, keys), the server's own log, every row of every table as text.
 *
 *   node test/faults/marker-test.mjs               prints counts; exits 1 on any hit
 *   REDIS_URL=redis://127.0.0.1:6379 node …        the queue on Redis, and every command that Redis is given
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from '../../scripts/build-if-stale.mjs';
import { markedFiles } from './support/files.mjs';
import { freePort, House, readJournal, tellStory } from './support/house.mjs';
import { Needles, provesItself } from './support/needles.mjs';
import { listenToRedis } from './support/redis-ear.mjs';
import { searchIn } from './support/search-in.mjs';

await buildIfStale(); // these read the build
const { Desk } = await import('./support/desk.mjs');
const { dumpDatabase } = await import('./support/dump.mjs');
const { collectMarkers, mergedAway } = await import('./support/markers.mjs');

const scratch = mkdtempSync(join(tmpdir(), 'qorgau-markers-'));
const [dataDir, log, journal, dump, redisLog] = ['data', 'server.log', 'journal', 'dump', 'redis.log'].map(
  (name) => join(scratch, name),
);
const password = `pw-${randomBytes(6).toString('hex')}`;
const codeWord = `кодовое слово ${randomBytes(3).toString('hex')}`;
const settings = { LOG_LEVEL: 'debug', QORGAU_DEMO_PASSWORD: password };
const house = new House({ dataDir, port: await freePort(), log, settings });
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => void house.stop().then(() => process.exit(1)));

let ear = null;
try {
  if (process.env.REDIS_URL) ear = await listenToRedis(process.env.REDIS_URL, redisLog);
  await house.start();
  const code = await tellStory(house.url, journal, settings);
  if (code !== 0) throw new Error(`the story ended with ${code}`);
  const needles = new Needles(await markersOfThisRun());
  const rows = await dumpDatabase(dataDir, dump);
  const counted = Object.entries(rows).map(([schema, count]) => `${schema} ${count}`);
  console.log(`rows copied: ${counted.join(', ')}`);
  look('running', needles);
  await house.stop();
  if (ear) assertHeard(ear.heard());
  look('stopped', needles);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  ear?.stop();
  await house.stop().catch((error) => console.error(error.message));
  rmSync(scratch, { recursive: true, force: true });
}

async function markersOfThisRun() {
  const desk = new Desk(house.url);
  await desk.signEverybodyIn(password);
  const everybody = await desk.readEverybody();
  await desk.useCodeWord(everybody.ids[0], codeWord);
  const marked = await markedFiles();
  await desk.attach(everybody.ids[0], marked);
  const tokens = new Set([...desk.tokens, ...readJournal(journal).map(({ token }) => token)]);
  const secrets = [...tokens, password, codeWord];
  const markers = {
    ...collectMarkers(everybody, secrets, await textsOfPostgres()),
    'camera, words, captions and hashes of files': marked.markers,
  };
  for (const [what, texts] of Object.entries(markers))
    console.log(`  ${String(texts.length).padStart(4)}  ${what}`);
  if (Object.values(markers).some((texts) => texts.length === 0))
    throw new Error('there is nothing to look for');
  assertReadableForTheDesk(markers['names of the lists, as typed'], everybody.names);
  const [first] = markers['names of the lists, as typed'];
  console.log(`planted and found in ${provesItself(first)} forms`);
  return Object.values(markers).flat();
}

/** Its catalogue with the names of collations and settings, from a database of the cluster that stands empty. */
async function textsOfPostgres() {
  const file = join(scratch, 'untouched');
  await dumpDatabase(dataDir, file, 'postgres');
  return readFileSync(file, 'utf8').toLowerCase();
}

/** They are in there: who may read them does. One record was merged into another and shows no more. */
function assertReadableForTheDesk(markers, names) {
  const text = [...names, mergedAway()].join(' ').toLowerCase();
  const missing = markers.filter((marker) => !text.includes(marker.toLowerCase()));
  if (missing.length > 0) throw new Error(`the desk does not read these names: ${missing.join(', ')}`);
}

function look(when, needles) {
  const seen = searchIn([dataDir, withoutWelcome(), dump, redisLog], needles);
  for (const { path, text, form, at } of seen.hits) console.log(`  ${text} (${form}) in ${path} at ${at}`);
  console.log(
    `${when}: ${seen.files} files, ${(seen.bytes / 2 ** 20).toFixed(0)} MiB, ${seen.hits.length} hits`,
  );
  if (seen.hits.length > 0) process.exitCode = 1;
}

/** A demo start prints its sign-ins on purpose, in two lines, for whoever sits before it; the rest is the log.
 * @returns a copy without them. */
function withoutWelcome() {
  const lines = readFileSync(log, 'utf8').split('\n');
  const kept = lines.filter((line) => !/^ {2}(DEMO: |password: )/.test(line));
  if (lines.length - kept.length !== 2) throw new Error('the welcome does not have the two lines left out');
  writeFileSync(`${log}.kept`, kept.join('\n'));
  return `${log}.kept`;
}

function assertHeard(commands) {
  if (commands === 0) throw new Error('Redis was given nothing: the queue is elsewhere');
  console.log(`redis: ${commands} commands, ${statSync(redisLog).size} bytes`);
}

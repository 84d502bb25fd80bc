/**
 * One PostgreSQL as a process of its own, so that a run can kill the whole of it. It says the superuser's address on
 * standard output, and ends with its parent.
 *
 *   node postgres-program.mjs DATA_DIR PORT
 *
 * PG_SETTINGS: server settings as JSON. PG_ENV: variables as JSON that PostgreSQL itself is to have (another clock);
 * the house hands it none, so it is then started here, without a watchdog.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../../dist/src/platform/embedded-postgres/index.js';
import { loadBinaries } from '../../../dist/src/platform/embedded-postgres/binaries.js';
import { serverSettings } from '../../../dist/src/platform/embedded-postgres/settings.js';
import { chooseRunAs, commandFor } from '../../../dist/src/platform/embedded-postgres/unprivileged.js';
import { until } from './processes.mjs';

const [dataDir, port] = process.argv.slice(2);
const settings = { max_connections: '250', ...JSON.parse(process.env.PG_SETTINGS ?? '{}') };
const ownEnv = JSON.parse(process.env.PG_ENV ?? 'null');

let postgres = await startEmbeddedPostgres({
  dataDir,
  port: Number(port),
  log: (line) => console.error(line),
  settings,
});
if (ownEnv) postgres = await startAgainWith(ownEnv);
let stopping = false;
const stop = () => {
  if (stopping) return;
  stopping = true;
  void postgres.stop().finally(() => process.exit());
};
for (const event of ['disconnect', 'SIGTERM', 'SIGINT']) process.on(event, stop);
console.log(`ready ${postgres.url('postgres')}`);

async function startAgainWith(env) {
  const { url } = postgres;
  await postgres.stop();
  const binaries = await loadBinaries(join(dataDir, 'lib'));
  const given = Object.entries({ port, ...serverSettings(false), ...settings });
  const { command, args, user } = commandFor(await chooseRunAs(binaries, dataDir), binaries.postgres, [
    '-D',
    join(dataDir, 'cluster'),
    ...given.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]);
  const server = spawn(command, args, { ...user, env: { ...binaries.env, ...env }, stdio: ['ignore', 2, 2] });
  const gone = new Promise((resolve) => server.once('exit', resolve));
  await until('PostgreSQL takes connections', 60, () => answers(url('postgres')));
  return { url, stop: () => (server.kill('SIGINT'), gone) };
}

async function answers(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ErasureKeeping } from '../../custody/index.js';
import { readConfig, type Config } from '../../platform/config/index.js';
import { migrate, MIGRATIONS } from '../../platform/db/index.js';
import { reachEmbeddedPostgres } from '../../platform/embedded-postgres/index.js';
import { Log } from '../../platform/log/index.js';
import { buildWorker } from '../processes/worker.js';

/**
 * Carries erasures past a backup, of an installation running or not.
 *   export FILE   writes what was erased so far: ids, codes, times and keyed hashes; nobody's name
 *   replay FILE   erases it again on a restored database; safe to repeat
 * Exit code: 0 done, 2 not done, and nothing of the file was applied or the rest waits for another run.
 */
async function main([what, file]: readonly string[]): Promise<void> {
  if (!file || (what !== 'export' && what !== 'replay')) throw new Error('say export or replay, and a file');
  const config = readConfig();
  if (!existsSync(join(config.get('QORGAU_DATA_DIR'), 'installation.key'))) {
    throw new Error('there is no installation.key: put the keys of this installation back first');
  }
  const ground = await reach(config);
  try {
    const worker = await buildWorker(readConfig(ground.env), Log.at('error'));
    try {
      const keeping = worker.get(ErasureKeeping, { strict: false });
      await (what === 'export' ? exportTo(file, keeping) : replayFrom(file, keeping));
    } finally {
      await worker.close();
    }
  } finally {
    await ground.release();
  }
}

async function exportTo(file: string, keeping: ErasureKeeping): Promise<void> {
  writeFileSync(file, await keeping.export(), { mode: 0o600 });
  say(`written to ${file}`);
}

async function replayFrom(file: string, keeping: ErasureKeeping): Promise<void> {
  const { records, keys, tombstones } = await keeping.replay(readFileSync(file, 'utf8'));
  say(`erased again ${records} records, destroyed ${keys} more keys, put back ${tombstones} tombstones`);
}

/** The embedded database knows its logins' passwords only while it is started: its superuser works as those roles. */
async function reach(config: Config): Promise<{ env: Record<string, string>; release(): Promise<void> }> {
  if (config.get('DATABASE_URL')) return { env: {}, release: async () => undefined };
  const embedded = await reachEmbeddedPostgres(join(config.get('QORGAU_DATA_DIR'), 'postgres'));
  const url = embedded.url('qorgau');
  await migrate(url, MIGRATIONS);
  const as = (role: string): string => `${url}?options=${encodeURIComponent(`-c role=${role}`)}`;
  const env = { DATABASE_URL: as('qorgau_app'), DATABASE_QUEUE_URL: as('qorgau_queue') };
  return { env, release: embedded.release };
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`not done: ${error instanceof Error ? error.message : 'unknown fault'}\n`);
  process.exitCode = 2;
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { SUPERUSER } from './cluster.js';
import { startEmbeddedPostgres } from './start.js';

/**
 * Reaches the embedded PostgreSQL of a data directory, whether a house runs on it or not: one that runs is
 * used as it is, one that does not is started and `release` stops it again.
 */
export async function reachEmbeddedPostgres(
  dataDir: string,
): Promise<{ url(database: string): string; release(): Promise<void> }> {
  const running = await urlOfRunning(dataDir);
  if (running) return { url: running, release: async () => undefined };
  const postgres = await startEmbeddedPostgres({ dataDir, log: () => undefined });
  return { url: (database) => postgres.url(database), release: () => postgres.stop() };
}

async function urlOfRunning(dataDir: string): Promise<((database: string) => string) | null> {
  const url = await urlInLockFile(dataDir).catch(() => null);
  return url && (await answers(url('postgres'))) ? url : null;
}

/** The lock file of a running server: its fourth line is the port. */
async function urlInLockFile(dataDir: string): Promise<(database: string) => string> {
  const password = (await readFile(join(dataDir, 'superuser-password'), 'utf8')).trim();
  const lines = (await readFile(join(dataDir, 'cluster', 'postmaster.pid'), 'utf8')).split('\n');
  return (database) => `postgres://${SUPERUSER}:${password}@127.0.0.1:${lines[3]?.trim()}/${database}`;
}

async function answers(url: string): Promise<boolean> {
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

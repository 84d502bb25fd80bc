import { chmod, mkdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { loadBinaries } from './binaries.js';
import { ensureCluster, SUPERUSER } from './cluster.js';
import { claimDirectory } from './owner.js';
import { type Setup } from './run-postgres.js';
import { serverSettings } from './settings.js';
import { supervise } from './supervise.js';
import { chooseRunAs } from './unprivileged.js';

export interface EmbeddedPostgresOptions {
  /** A directory of its own: made where missing, not to be shared with other data. */
  dataDir: string;
  /** A free port is found where none is given. */
  port?: number;
  log: (line: string) => void;
  /** For tests: nothing is flushed to disk, and the directory is removed at the stop. */
  throwaway?: boolean;
  /** Server settings by name, over ours. */
  settings?: Record<string, string>;
  /** Called when PostgreSQL died later on and could not be brought back. */
  onLost?: (error: Error) => void;
}

export interface EmbeddedPostgres {
  host: string;
  port: number;
  superuser: string;
  password: string;
  /** @returns a connection URL of the superuser, with the password in it. */
  url(database: string): string;
  /** Ends all sessions, writes a checkpoint, returns when PostgreSQL is gone. */
  stop(): Promise<void>;
}

/** Starts a real PostgreSQL on 127.0.0.1 that lives as long as this process: it is stopped when this process
 * ends in whatever way, brought back when it dies itself, and recovered at the next start after a kill -9.
 * Works as root (PostgreSQL then runs as another user) and as an ordinary user.
 * @throws when the directory is in use or of another user, the port is taken, or the platform has no binaries. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { throwaway = false, log } = options;
  await mkdir(options.dataDir, { recursive: true });
  // The user root hands PostgreSQL to has to pass through; what must not be read is 0600 or 0700 in itself.
  if (process.getuid?.() === 0) await chmod(options.dataDir, 0o711);
  const dataDir = await realpath(options.dataDir);
  await refuseOthers(join(dataDir, 'cluster'));
  const claim = await claimDirectory(dataDir);
  try {
    const binaries = await loadBinaries(join(dataDir, 'lib'));
    const runAs = await chooseRunAs(binaries, dataDir);
    const password = await ensureCluster(dataDir, binaries, runAs, !throwaway);
    const settings = { ...serverSettings(throwaway), ...options.settings };
    const setup: Setup = { dataDir, binaries, runAs, settings, throwaway };
    const { port, onLost } = options;
    const server = await supervise(setup, { port, log, onLost, mayReturn: claim.holds });
    return {
      host: '127.0.0.1',
      port: server.port,
      superuser: SUPERUSER,
      password,
      url: (database) => `postgres://${SUPERUSER}:${password}@127.0.0.1:${server.port}/${database}`,
      stop: () => server.stop().finally(claim.release),
    };
  } catch (error) {
    await claim.release();
    throw error;
  }
}

/** PostgreSQL opens no cluster of another user, and root would leave one that its user cannot open again. */
async function refuseOthers(cluster: string): Promise<void> {
  const me = process.getuid?.();
  const owner = (await stat(cluster).catch(() => undefined))?.uid;
  if (me === undefined || me === 0 || owner === undefined || owner === me) return;
  throw new Error(
    `${cluster} belongs to another user (uid ${owner}): start as that user, or set another directory`,
  );
}

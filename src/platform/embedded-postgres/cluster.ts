import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Binaries } from './binaries.js';
import { commandFor, giveTo, type RunAs } from './unprivileged.js';

/** The one role of a new cluster; everything else is made by migrations. */
export const SUPERUSER = 'postgres';

/** Makes the cluster in `<dataDir>/cluster` where there is none. It is made aside and renamed, so a process
 * killed in the middle leaves no half cluster.
 * @param sync false leaves out the flush to disk: for data that may be lost.
 * @returns the superuser's password, kept in `<dataDir>/superuser-password` (mode 0600). */
export async function ensureCluster(
  dataDir: string,
  binaries: Binaries,
  runAs: RunAs,
  sync: boolean,
): Promise<string> {
  const cluster = join(dataDir, 'cluster');
  const made = existsSync(cluster);
  await removeLeftovers(dataDir);
  const password = await ensurePassword(join(dataDir, 'superuser-password'), made);
  if (made) {
    await giveTo(runAs, cluster);
    return password;
  }
  const work = await mkdtemp(join(dataDir, 'new-'));
  await writeFile(join(work, 'password'), password, { mode: 0o600 });
  await chmod(work, 0o700);
  await giveTo(runAs, work);
  await giveTo(runAs, join(work, 'password'));
  await initdb(work, binaries, runAs, sync);
  await rename(join(work, 'cluster'), cluster);
  await rm(work, { recursive: true, force: true });
  return password;
}

async function ensurePassword(file: string, clusterExists: boolean): Promise<string> {
  if (existsSync(file)) return (await readFile(file, 'utf8')).trim();
  if (clusterExists) throw new Error(`${file} is missing: put it back from where the data came from`);
  const password = randomBytes(24).toString('base64url');
  await writeFile(file, `${password}\n`, { mode: 0o600, flush: true });
  return password;
}

/** Best effort: an initdb that outlived its parent may still be writing into its own directory. */
async function removeLeftovers(dataDir: string): Promise<void> {
  const leftovers = (await readdir(dataDir)).filter((name) => name.startsWith('new-'));
  for (const name of leftovers) {
    await rm(join(dataDir, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

/** C.UTF-8 of PostgreSQL itself: the same order and letter case on every machine; kk and ru by COLLATE where
 * shown. Checksums: a failing disk is told from a bug. */
function initdb(work: string, binaries: Binaries, runAs: RunAs, sync: boolean): Promise<void> {
  const { command, args, user } = commandFor(runAs, binaries.initdb, [
    `--pgdata=${join(work, 'cluster')}`,
    `--pwfile=${join(work, 'password')}`,
    `--username=${SUPERUSER}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
    ...(sync ? [] : ['--no-sync']),
  ]);
  const child = spawn(command, args, { ...user, env: binaries.env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`initdb failed (${code}):\n${said.join('')}`)),
    );
  });
}

import { spawnSync } from 'node:child_process';
import { chown, lchown, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Binaries } from './binaries.js';

/** How to run a PostgreSQL program. It refuses to be root, so for root it is another user or another namespace. */
export interface RunAs {
  uid?: number;
  gid?: number;
  /** Words put before the command. */
  prefix: string[];
}

/** @returns the command line to give to `spawn`, with the user to run it as. */
export function commandFor(runAs: RunAs, program: string, args: string[]) {
  const [command = program, ...rest] = [...runAs.prefix, program, ...args];
  const user = runAs.uid === undefined ? {} : { uid: runAs.uid, gid: runAs.gid };
  return { command, args: rest, user };
}

/** Chooses by trying: an ordinary user is used as is; root becomes `postgres` or `nobody` where these can reach
 * the programs and the directory, else (a checkout under a 0700 home) enters a user namespace without root.
 * @throws when root can do neither. */
export async function chooseRunAs(binaries: Binaries, dataDir: string): Promise<RunAs> {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const choices: RunAs[] = [
    ...(await existingUsers(['postgres', 'nobody'])).map((user) => ({ ...user, prefix: [] })),
    { prefix: ['unshare', '--user', '--'] },
  ];
  const fit = choices.find((choice) => canRun(choice, binaries, dataDir));
  if (fit !== undefined) return fit;
  throw new Error(
    'PostgreSQL does not run as root, and no user "postgres" or "nobody" can reach ' +
      `${binaries.postgres} and ${dataDir}: start as an ordinary user, or set DATABASE_URL`,
  );
}

/** Gives a directory and all in it to the user PostgreSQL runs as; does nothing where that is already so. */
export async function giveTo(runAs: RunAs, directory: string): Promise<void> {
  if (process.getuid?.() !== 0) return;
  const { uid = 0, gid = 0 } = runAs;
  if ((await stat(directory)).uid === uid) return;
  for (const entry of await readdir(directory, { recursive: true })) {
    await lchown(join(directory, entry), uid, gid);
  }
  await chown(directory, uid, gid); // last: an interrupted walk starts over
}

async function existingUsers(wanted: string[]): Promise<{ uid: number; gid: number }[]> {
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n');
  const users = lines.map((line) => line.split(':'));
  return wanted.flatMap((name) =>
    users.filter((user) => user[0] === name).map((user) => ({ uid: Number(user[2]), gid: Number(user[3]) })),
  );
}

const PROBE = 'test -d "$1/." && test -r "$2" && exec "$3" --version';

function canRun(runAs: RunAs, binaries: Binaries, dataDir: string): boolean {
  const template = join(binaries.postgres, '../../share/postgresql/postgres.bki');
  const probe = commandFor(runAs, '/bin/sh', ['-c', PROBE, 'sh', dataDir, template, binaries.postgres]);
  const { status } = spawnSync(probe.command, probe.args, {
    ...probe.user,
    env: binaries.env ?? {},
    stdio: 'ignore',
    timeout: 10_000,
  });
  return status === 0;
}

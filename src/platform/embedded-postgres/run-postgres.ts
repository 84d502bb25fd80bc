import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Binaries } from './binaries.js';
import { readPostmaster } from './postmaster.js';
import { commandFor, type RunAs } from './unprivileged.js';

/** What the watchdog is told on its command line; holds no secret. */
export interface WatchdogOrder {
  command: string;
  args: string[];
  user: { uid?: number; gid?: number };
  env: Record<string, string> | undefined;
  logFile: string;
  /** A directory to remove once PostgreSQL has stopped. */
  throwaway: string | undefined;
}

/** All that one run of PostgreSQL depends on, apart from its port. */
export interface Setup {
  dataDir: string;
  binaries: Binaries;
  runAs: RunAs;
  settings: Record<string, string>;
  throwaway: boolean;
}

/** PostgreSQL ended before it could be used; `said` is what it wrote to its log in this run. */
export class NotStarted extends Error {
  constructor(readonly said: string) {
    super(`PostgreSQL did not start:\n${said}`);
  }
}

const LOG_LIMIT_BYTES = 5_000_000;

/** Starts PostgreSQL under its watchdog and returns once it takes connections (by its own lock file, as pg_ctl does).
 * @returns the watchdog: ending its standard input stops PostgreSQL, its exit means PostgreSQL is gone.
 * @throws NotStarted */
export async function runPostgres(setup: Setup, port: number): Promise<ChildProcess> {
  const cluster = join(setup.dataDir, 'cluster');
  const logFile = join(setup.dataDir, 'postgres.log');
  const logged = shortenLog(logFile);
  const before = readPostmaster(cluster)?.text;
  const watchdog = spawnWatchdog(setup, port, logFile);
  await once(watchdog, 'spawn'); // rejects when it cannot be spawned
  const pid = await firstLine(watchdog);
  while (watchdog.exitCode === null && watchdog.signalCode === null) {
    const now = readPostmaster(cluster);
    if (now?.pid === pid && now.text !== before && now.state === 'ready') return watchdog;
    await sleep(10);
  }
  throw new NotStarted(readFileSync(logFile).subarray(logged).toString());
}

function spawnWatchdog(setup: Setup, port: number, logFile: string): ChildProcess {
  const settings = { port: String(port), ...setup.settings };
  const { command, args, user } = commandFor(setup.runAs, setup.binaries.postgres, [
    '-D',
    join(setup.dataDir, 'cluster'),
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]);
  const throwaway = setup.throwaway ? setup.dataDir : undefined;
  const order: WatchdogOrder = { command, args, user, env: setup.binaries.env, logFile, throwaway };
  const program = fileURLToPath(new URL('./watchdog.js', import.meta.url));
  const watchdog = spawn(process.execPath, [program, JSON.stringify(order)], {
    detached: true, // Ctrl-C in a terminal reaches the whole group; PostgreSQL is stopped last, by us
    stdio: ['pipe', 'pipe', 'inherit'],
    windowsHide: true,
    env: {},
  });
  watchdog.stdin?.on('error', () => undefined); // it may be gone already; its exit tells
  return watchdog;
}

async function firstLine(watchdog: ChildProcess): Promise<number> {
  const lines = createInterface({ input: watchdog.stdout! });
  const [line] = (await Promise.race([once(lines, 'line'), once(lines, 'close')])) as string[];
  lines.close();
  return Number(line);
}

/** @returns where this run's part of the log begins (bytes). */
function shortenLog(file: string): number {
  if (!existsSync(file)) return 0;
  const { size } = statSync(file);
  if (size < LOG_LIMIT_BYTES) return size;
  renameSync(file, `${file}.1`);
  return 0;
}

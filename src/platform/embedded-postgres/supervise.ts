import { type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { clearTheWay } from './postmaster.js';
import { NotStarted, runPostgres, type Setup } from './run-postgres.js';

interface Wishes {
  port: number | undefined;
  log: (line: string) => void;
  onLost: ((error: Error) => void) | undefined;
  /** Asked before PostgreSQL is brought back: another process may have the directory by now. */
  mayReturn: () => Promise<boolean>;
}

const RETRY_FOR_MS = 60_000;
const PASSING = /shared memory block|lock file|starting up|shutting down/;
const PORT_TAKEN = /could not bind|could not create any TCP\/IP sockets/;

/** Keeps one PostgreSQL running on one port until stopped. It does not keep this process alive.
 * @throws NotStarted when the first start fails for a reason that time does not mend. */
export async function supervise(setup: Setup, { port: wished, log, onLost, mayReturn }: Wishes) {
  let stopping = false;
  let returning = Promise.resolve();
  const first = await bringUp(setup, wished, log);
  const { port } = first;
  let watchdog = watch(first.watchdog);

  function watch(next: ChildProcess): ChildProcess {
    letGo(next).once('exit', () => {
      if (!stopping) returning = bringBack();
    });
    return next;
  }

  async function bringBack(): Promise<void> {
    try {
      if (!(await mayReturn())) throw new Error(`${setup.dataDir} was removed or taken by another process`);
      log('PostgreSQL died and is started again');
      // The port was ours a moment ago: whoever took it may give it back.
      watchdog = watch((await bringUp(setup, port, log, /./)).watchdog);
    } catch (error) {
      onLost?.(error as Error);
    }
  }

  async function stop(): Promise<void> {
    stopping = true;
    await returning;
    await end(watchdog);
  }
  return { port, stop };
}

/** Starts until it runs. What a killed predecessor leaves (memory still attached, a lock file) passes by itself. */
async function bringUp(
  setup: Setup,
  wished: number | undefined,
  log: (line: string) => void,
  passing = PASSING,
) {
  const started = performance.now();
  for (;;) {
    await clearTheWay(join(setup.dataDir, 'cluster'), log);
    const port = wished ?? (await freePort());
    try {
      return { port, watchdog: await runPostgres(setup, port) };
    } catch (error) {
      const said = error instanceof NotStarted ? error.said : '';
      const willPass = passing.test(said) || (wished === undefined && PORT_TAKEN.test(said));
      if (!willPass || performance.now() - started > RETRY_FOR_MS) throw error;
      await sleep(200);
    }
  }
}

/** @returns a port on the loopback that was free a moment ago. */
function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.on('listening', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function letGo(watchdog: ChildProcess): ChildProcess {
  watchdog.unref();
  for (const pipe of [watchdog.stdin, watchdog.stdout]) (pipe as { unref?: () => void } | null)?.unref?.();
  return watchdog;
}

async function end(watchdog: ChildProcess): Promise<void> {
  if (watchdog.exitCode !== null || watchdog.signalCode !== null) return;
  watchdog.ref();
  const gone = once(watchdog, 'exit');
  watchdog.stdin?.end();
  await gone;
}

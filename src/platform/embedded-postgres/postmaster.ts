import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { exists } from './process-identity.js';
import { anyoneWorksIn, worksIn } from './works-in.js';

/** What `postmaster.pid` says. PostgreSQL keeps it: pid on line 1, state on line 8. */
export interface Postmaster {
  pid: number;
  state: string;
  /** The whole file: differs between any two runs, also when both got the same pid. */
  text: string;
}

const CLEAN_STOP_MS = 30_000;
const HARD_STOP_MS = 45_000;

/** @returns what the last postmaster of this cluster wrote, living or dead; `undefined` after a clean stop. */
export function readPostmaster(cluster: string): Postmaster | undefined {
  try {
    const text = readFileSync(join(cluster, 'postmaster.pid'), 'utf8');
    const lines = text.split('\n');
    return { pid: Number.parseInt(lines[0] ?? '', 10), state: (lines[7] ?? '').trim(), text };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Leaves no living postmaster on this cluster: one that outlived its owner is asked to stop, cleanly at first.
 * A lock file is removed only on proof that nothing of ours works in the cluster; a plain leftover is left to
 * PostgreSQL, which knows best.
 * @throws when a postmaster does not stop, or when it cannot be told whose the process is. */
export async function clearTheWay(cluster: string, log: (line: string) => void): Promise<void> {
  const started = performance.now();
  const sent = new Set<NodeJS.Signals>();
  for (;;) {
    const postmaster = readPostmaster(cluster);
    if (postmaster === undefined || !exists(postmaster.pid)) return;
    const { pid } = postmaster;
    const waited = performance.now() - started;
    const ours = worksIn(pid, cluster);
    if (ours === undefined || waited > HARD_STOP_MS) {
      throw new Error(`process ${pid} keeps ${cluster}: stop it, then start again`);
    }
    if (ours) {
      const signal = waited > CLEAN_STOP_MS ? 'SIGQUIT' : 'SIGINT';
      if (!sent.has(signal)) {
        log(`stopping the PostgreSQL of a process that died (process ${pid}, ${signal})`);
        process.kill(pid, signal);
        sent.add(signal);
      }
    } else if (!anyoneWorksIn(cluster)) {
      log(`removing the lock file of process ${pid}: that PostgreSQL is dead`);
      await rm(join(cluster, 'postmaster.pid'), { force: true });
      return;
    }
    await sleep(50);
  }
}

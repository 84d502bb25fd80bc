import { readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { identityOf } from './process-identity.js';

/** Whether a process is a PostgreSQL of this cluster: postmaster and children have it as working directory.
 * A zombie works no more, however long it waits to be buried.
 * @returns `undefined` when that cannot be told: on other systems than Linux, or for a PostgreSQL we may not see. */
export function worksIn(pid: number, cluster: string): boolean | undefined {
  if (identityOf(pid) === undefined) return false;
  if (process.platform !== 'linux') return undefined;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
  } catch {
    return byItsNames(pid, cluster);
  }
}

/** @returns true also when it cannot be told: whoever asks wants proof of the contrary. */
export function anyoneWorksIn(cluster: string): boolean {
  return readdirSync('/proc').some((name) => /^\d+$/.test(name) && worksIn(Number(name), cluster) !== false);
}

/** Root in a container may be denied the link above but not these. */
function byItsNames(pid: number, cluster: string): boolean | undefined {
  try {
    if (readFileSync(`/proc/${pid}/comm`, 'utf8').trim() !== 'postgres') return false;
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(cluster) || undefined;
  } catch {
    return false; // it ended meanwhile
  }
}

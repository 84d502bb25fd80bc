import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identityOf, stillRuns } from './process-identity.js';

const HANDOVER_MS = 5_000;

/** The mark that a data directory is this process's own. */
export interface Claim {
  /** False once the directory was removed, or removed and made anew by another process. */
  holds(): Promise<boolean>;
  release(): Promise<void>;
}

/** Marks the data directory as this process's own, so that a second start cannot stop the database of the first.
 * A mark left by a process that died is taken over; one that is ending is given some seconds. Two takers at
 * once are kept apart by PostgreSQL's own lock.
 * @throws when a living process holds it. */
export async function claimDirectory(dataDir: string): Promise<Claim> {
  const file = join(dataDir, 'owner');
  const me = identityOf(process.pid) ?? String(process.pid);
  const holder = () =>
    readFile(file, 'utf8').then(
      (text) => text.trim(),
      () => '',
    );
  const patience = performance.now() + HANDOVER_MS;
  for (let before = await holder(); before !== '' && stillRuns(before); before = await holder()) {
    if (performance.now() < patience) {
      await sleep(100);
      continue;
    }
    throw new Error(`${dataDir} is in use by process ${Number.parseInt(before, 10)}: stop that one first`);
  }
  // Written aside and renamed: a process killed in between leaves either the old mark or the new one.
  await writeFile(`${file}.${process.pid}`, `${me}\n`, { mode: 0o600 });
  await rename(`${file}.${process.pid}`, file);
  const holds = async () => (await holder()) === me;
  return { holds, release: async () => void ((await holds()) && (await rm(file, { force: true }))) };
}

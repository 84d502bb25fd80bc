/** Adds to package-lock.json the optional packages of other platforms that npm left out because they could not
 * be had where the lock was made. `npm ci` refuses a lock without them. Asks the registry for the integrity of
 * each; what it does not know goes into docs/lock-exceptions.md by hand. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingOptional } from './lock-faults.mjs';

const file = join(import.meta.dirname, '..', 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));

/** @param range an exact version: platform packages are pinned by the package that asks for them. */
function entryFor(from, name, range) {
  const { dev } = lock.packages[from];
  const entry = { version: range, optional: true, ...(dev ? { dev } : {}) };
  try {
    const fields = ['version', 'dist.integrity', 'os', 'cpu', 'libc', 'license', 'engines'];
    const known = JSON.parse(
      execFileSync('npm', ['view', `${name}@${range}`, ...fields, '--json'], { encoding: 'utf8' }),
    );
    const { 'dist.integrity': integrity, ...rest } = known;
    return { ...entry, ...rest, ...(integrity === undefined ? {} : { integrity }) };
  } catch {
    return entry; // not to be had here: an entry without integrity lets npm go on
  }
}

for (const { from, name, range } of missingOptional(lock)) {
  if (!/^\d/.test(range)) throw new Error(`${name}@${range}: not an exact version, add it with npm`);
  lock.packages[`node_modules/${name}`] ??= entryFor(from, name, range);
  console.log(`added ${name}@${range}`);
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')),
);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);

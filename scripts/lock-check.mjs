/** Fails on a package-lock.json that `npm ci` could not trust or could not install elsewhere:
 * an entry without integrity that docs/lock-exceptions.md does not list, an optional package of another platform
 * that is missing, an address of a registry. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOf } from './lock-faults.mjs';

const root = join(import.meta.dirname, '..');
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const exceptions = readFileSync(join(root, 'docs', 'lock-exceptions.md'), 'utf8');
const allowed = [...exceptions.matchAll(/^- `([^`]+)`/gm)].map(([, key]) => key);

const faults = faultsOf(lock, allowed);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log(`${Object.keys(lock.packages).length} entries, ${allowed.length} exceptions`);

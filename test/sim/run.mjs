/**
 * `npm run sim:family`: the enumeration of T1 and the 100,000 questions of T2 as they are promised, several minutes.
 * `npm test` runs both in small.
 *
 *   npm run sim:family                    both
 *   npm run sim:family -- enumeration     one: enumeration or timing
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const wanted = process.argv[2] ?? '(enumeration|timing)';
const child = spawn(
  process.execPath,
  ['scripts/test.mjs', 'e2e', '--testPathPatterns', `test/e2e/family-${wanted}`],
  { cwd: root, stdio: 'inherit', env: { ...process.env, FAMILY_SIM: 'full' } },
);
child.on('exit', (code) => (process.exitCode = code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));

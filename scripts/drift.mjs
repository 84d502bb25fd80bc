/**
 * Fails when a committed file is not what its generator makes today; `--write` writes them instead.
 * A generator prints the whole file on standard output.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale, root } from './build-if-stale.mjs';

const GENERATED = [
  { name: 'GraphQL schema', file: 'schema.graphql', command: ['dist/src/app/tools/print-schema.js'] },
  {
    name: 'families’ GraphQL schema',
    file: 'family.graphql',
    command: ['dist/src/app/tools/print-schema.js', 'family'],
  },
  { name: 'settings', file: '.env.example', command: ['dist/src/app/tools/print-env.js'] },
  { name: 'picture of the floors', file: 'docs/architecture.md', command: ['scripts/floors-picture.mjs'] },
];

/** @returns what is wrong, or undefined. */
function fault({ file, command }, write) {
  const made = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 2 ** 26,
  });
  if (made.status !== 0) return `its generator failed: ${made.stderr || made.error || `code ${made.status}`}`;
  if (made.stdout.trim() === '') return 'its generator printed nothing';
  const path = join(root, file);
  const committed = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (committed === made.stdout) return undefined;
  if (write) return void writeFileSync(path, made.stdout);
  return committed === undefined ? 'it is missing' : `it drifted: ${firstDifference(committed, made.stdout)}`;
}

function firstDifference(committed, made) {
  const [ours, theirs] = [committed.split('\n'), made.split('\n')];
  const line = ours.findIndex((text, index) => text !== theirs[index]);
  const at = line === -1 ? ours.length : line;
  return `line ${at + 1}\n  - ${ours[at] ?? '(end)'}\n  + ${theirs[at] ?? '(end)'}`;
}

await buildIfStale();
for (const generated of GENERATED) {
  const found = fault(generated, process.argv.includes('--write'));
  if (found === undefined) continue;
  console.error(`${generated.name} (${generated.file}): ${found}`);
  process.exitCode = 1;
}
if (process.exitCode) console.error('npm run drift -- --write writes them; then read the difference');

/**
 * Fails when a committed file is not what its generator makes today; `--write` writes them instead.
 * A generator prints the whole file on standard output; one of many files prints JSON of path → text, with null
 * for a file that must not be there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  { name: 'typed documents', command: ['scripts/web-documents.mjs'] },
];

/** @returns what is wrong, a line each. */
function faults({ file, command }, write) {
  const made = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 2 ** 26,
  });
  if (made.status !== 0)
    return [`the generator failed: ${made.stderr || made.error || `code ${made.status}`}`];
  if (made.stdout.trim() === '') return ['the generator printed nothing'];
  const files = file ? { [file]: made.stdout } : JSON.parse(made.stdout);
  return Object.entries(files).flatMap(([name, text]) => fault(name, text, write) ?? []);
}

function fault(name, text, write) {
  const path = join(root, name);
  const committed = existsSync(path) ? readFileSync(path, 'utf8') : null;
  if (committed === text) return undefined;
  if (write) return void (text === null ? rmSync(path) : writeFileSync(path, text));
  if (committed === null) return `${name} is missing`;
  return text === null
    ? `${name} has no source any more`
    : `${name} drifted: ${firstDifference(committed, text)}`;
}

function firstDifference(committed, made) {
  const [ours, theirs] = [committed.split('\n'), made.split('\n')];
  const line = ours.findIndex((text, index) => text !== theirs[index]);
  const at = line === -1 ? ours.length : line;
  return `line ${at + 1}\n  - ${ours[at] ?? '(end)'}\n  + ${theirs[at] ?? '(end)'}`;
}

await buildIfStale('dist');
for (const generated of GENERATED) {
  for (const found of faults(generated, process.argv.includes('--write'))) {
    console.error(`${generated.name}: ${found}`);
    process.exitCode = 1;
  }
}
if (process.exitCode) console.error('npm run drift -- --write writes them; then read the difference');

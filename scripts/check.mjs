/**
 * `npm run check`: everything short of the long suites, in under two minutes; says what each step took and goes on
 * after a failure, so that one run tells all. Two steps at a time: most of them use one core.
 *
 *   npm run check -- --no-tests     where `npm test` runs them anyhow
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildIfStale, root } from './build-if-stale.mjs';

const bin = (name, ...args) => [join(root, 'node_modules', '.bin', name), args];
const own = (name, ...args) => [process.execPath, [join(import.meta.dirname, name), ...args]];
/** dclint's opinions on the order of keys are not ours. */
const anyOrder = ['service-keys-order', 'services-alphabetical-order', 'top-level-properties-order'];

/** The long ones first, so that the last core is not left with them. */
const STEPS = [
  ['lint', ...bin('eslint', '.')],
  ['types', ...bin('tsc', '--noEmit')],
  ['web types', ...bin('tsc', '--noEmit', '-p', 'web')],
  ['web tests’ types', ...bin('tsc', '--noEmit', '-p', 'test/web')],
  ['unit tests', ...own('test.mjs', 'unit')],
  // the drift that only a database shows: migrations up, down, up, and the statements behind the screens
  ['golden SQL', ...own('test.mjs', 'db', '--testPathPatterns', 'golden-sql|migrations')],
  ['format', ...bin('prettier', '--check', '--log-level=warn', '.')],
  ['floors', ...bin('depcruise', 'src', 'web/src', '--config', '.dependency-cruiser.cjs')],
  ['drift', ...own('drift.mjs')],
  ['law', ...own('built-tool.mjs', 'law-check')],
  ['lock', ...own('lock-check.mjs')],
  [
    'compose',
    ...bin(
      'dclint',
      'docker-compose.yml',
      '--max-warnings=0',
      ...anyOrder.map((rule) => `--disable-rule=${rule}`),
    ),
  ],
  ['dockerfile', ...bin('dockerfile-utils', 'lint', 'Dockerfile')],
];

/** Steps that are a part of `npm test`. */
const TESTS = ['unit tests', 'golden SQL'];

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Runs one step; its output is shown whole and only when it failed. */
async function run([name, command, args]) {
  const started = performance.now();
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
  const passed = await new Promise((resolve) => {
    child.on('error', (error) => resolve(said.push(Buffer.from(`${error.message}\n`)) < 0));
    child.on('close', (code) => resolve(code === 0));
  });
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name.padEnd(16)} ${seconds(started)}`);
  if (!passed) process.stdout.write(Buffer.concat(said));
  return { name, passed };
}

async function runInTurn(queue, results) {
  for (let step = queue.shift(); step !== undefined; step = queue.shift()) results.push(await run(step));
}

const begun = performance.now();
await buildIfStale(); // first, and once: tests and drift read the build
console.log(`ok     ${'build'.padEnd(16)} ${seconds(begun)}`);
const leavesTests = process.argv.includes('--no-tests');
const queue = STEPS.filter(([name]) => !leavesTests || !TESTS.includes(name));
const results = [];
await Promise.all([runInTurn(queue, results), runInTurn(queue, results)]);
const failed = results.filter((result) => !result.passed).map((result) => result.name);
console.log(
  failed.length === 0 ? `all ok, ${seconds(begun)}` : `failed: ${failed.join(', ')} (${seconds(begun)})`,
);
process.exitCode = failed.length === 0 ? 0 : 1;

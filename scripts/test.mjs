/**
 * `npm test`: runs Jest and ends with `N passed, N failed` alone on the last line, from Jest's own results.
 *
 *   node scripts/test.mjs [unit|db|e2e|…] [arguments of Jest]
 *
 * Fails also when a suite could not run, when a named project ran no test, and when anything was skipped.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jestConfig from '../jest.config.mjs';
import { buildIfStale, root } from './build-if-stale.mjs';
import { judge } from './judge-tests.mjs';

/** What runs without a name given; other projects need something from outside (a Redis) and are named. */
const DEFAULT_PROJECTS = ['unit', 'db', 'e2e'];

const known = jestConfig.projects.map((project) => project.displayName);
const given = process.argv.slice(2);
const firstOther = given.findIndex((argument) => !known.includes(argument));
const named = firstOther === -1 ? given : given.slice(0, firstOther);
const rest = given.slice(named.length);
const projects = named.length > 0 ? named : DEFAULT_PROJECTS;

/** A page waits for its house and a house for its page: two at a time leave a quarter of two cores idle. */
const WORKERS = projects.every((name) => name === 'web') ? ['--maxWorkers=3'] : [];

const filtered = rest.some((argument) => /^(-t|--testNamePattern)(=|$)/.test(argument));

const verdict = await run();
for (const complaint of verdict.complaints) console.error(complaint);
console.log(`${verdict.passed} passed, ${verdict.failed} failed`);
process.exitCode = verdict.failed === 0 ? 0 : 1;

async function run() {
  const scratch = mkdtempSync(join(tmpdir(), 'qorgau-test-'));
  const file = join(scratch, 'figures.json');
  try {
    await buildIfStale();
    const code = await jest(
      [...reporters(), '--selectProjects', ...projects, '--ci', ...WORKERS, ...rest],
      file,
    );
    return judge({ code, figures: read(file), projects: rest.length > 0 ? [] : projects, filtered });
  } catch (error) {
    return { passed: 0, failed: 1, complaints: [error.message] };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function reporters() {
  return ['--reporters=default', `--reporters=${join(import.meta.dirname, 'jest-figures.mjs')}`];
}

function jest(args, file) {
  const bin = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const env = { ...process.env, QORGAU_TEST_FIGURES: file };
  const child = spawn(process.execPath, [...flags, bin, ...args], { cwd: root, stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (status) => resolve(status ?? 1));
  });
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // Jest ended before it had any
  }
}

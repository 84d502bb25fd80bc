/** Builds `dist/` when what it is built from has changed since. `node scripts/build-if-stale.mjs` or imported. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export const root = join(import.meta.dirname, '..');

const TREES = ['src', 'migrations', 'demo'];
const FILES = [
  'package.json',
  'package-lock.json',
  'nest-cli.json',
  '.swcrc',
  'tsconfig.json',
  'tsconfig.build.json',
];
const stamp = join(root, 'dist', '.built');

/** Names, sizes and times of the sources in one word: unlike a newest time it also notices a removed file. */
function fingerprint() {
  const trees = TREES.filter((tree) => existsSync(join(root, tree)));
  const inTrees = trees.flatMap((tree) =>
    readdirSync(join(root, tree), { recursive: true }).map((name) => join(tree, name)),
  );
  const facts = [...inTrees, ...FILES].filter((name) => !name.endsWith('.spec.ts')).sort();
  const hash = createHash('sha256');
  for (const name of facts) {
    const stat = statSync(join(root, name), { throwIfNoEntry: false });
    if (stat?.isFile()) hash.update(`${name} ${stat.size} ${stat.mtimeMs}\n`);
  }
  return hash.digest('hex');
}

const isFresh = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint();

/** Builds where needed; two callers at once (a start beside a test run) do not build into each other.
 * @throws when the build fails. */
export async function buildIfStale() {
  if (!existsSync(join(root, 'src')) || isFresh()) return;
  const unlock = await lock();
  try {
    if (isFresh()) return;
    const before = fingerprint();
    const nest = join(root, 'node_modules', '@nestjs', 'cli', 'bin', 'nest.js');
    const { status } = spawnSync(process.execPath, [nest, 'build'], { cwd: root, stdio: ['ignore', 2, 2] });
    if (status !== 0) throw new Error('the build failed');
    writeFileSync(stamp, before);
  } finally {
    unlock();
  }
}

/** A directory is made by exactly one; one left by a build that died is taken away after two minutes. */
async function lock() {
  const directory = join(
    tmpdir(),
    `qorgau-build-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`,
  );
  for (;;) {
    try {
      mkdirSync(directory);
      return () => rmSync(directory, { recursive: true, force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const since = statSync(directory, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
      if (Date.now() - since > 120_000) rmSync(directory, { recursive: true, force: true });
      await sleep(100);
    }
  }
}

if (process.argv[1] === import.meta.filename) await buildIfStale();

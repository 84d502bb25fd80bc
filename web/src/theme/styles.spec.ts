import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const SRC = join(import.meta.dirname, '..');
const MAIN = join(SRC, 'main.tsx');

const names = readdirSync(SRC, { recursive: true }).map((name) => join(SRC, String(name)));
const read = (file: string): string => readFileSync(file, 'utf8');
const sources = new Map(
  names.filter((name) => /\.tsx?$/.test(name) && !/\.spec\./.test(name)).map((name) => [name, read(name)]),
);
const sheets = names.filter((name) => name.endsWith('.css'));
const short = (file: string): string => relative(SRC, file);

const STATIC = /^(?:import|export) (?!type )(?:[^';]*? from )?'(\.[^']+)'/gms;
const DYNAMIC = /import\('(\.[^']+)'\)/g;

function leadsTo(file: string, pattern: RegExp): string[] {
  return [...(sources.get(file) ?? '').matchAll(pattern)].flatMap(([, path]) => {
    const at = resolve(dirname(file), path!);
    return [at, at.replace(/\.js$/, '.tsx'), at.replace(/\.js$/, '.ts')].filter((each) => existsSync(each));
  });
}

/** Everything that is there once a file is: what it imports, and what that does. */
function broughtBy(file: string): Set<string> {
  const found = new Set([file]);
  for (const each of found) for (const next of leadsTo(each, STATIC)) found.add(next);
  return found;
}

/** The classes a sheet is home to: where a rule begins with one alone, the one it speaks of. */
function homesOf(sheet: string): Set<string> {
  const rules = read(sheet).replace(/\/\*[\s\S]*?\*\//g, '');
  const selectors = [...rules.matchAll(/(?:^|[{}])([^{}@;]+)\{/g)].flatMap(([, list]) => list!.split(','));
  return new Set(selectors.flatMap((each) => /^\s*\w*\.([a-z][\w-]*)(?![\w.-])/.exec(each)?.[1] ?? []));
}

const homes = new Map<string, string[]>();
for (const sheet of sheets) {
  for (const name of homesOf(sheet)) homes.set(name, [...(homes.get(name) ?? []), sheet]);
}

/** The classes an element of a file may bear, of those that have a home. */
function wornIn(file: string): string[] {
  const text = sources.get(file)!;
  const written = [...text.matchAll(/className=(?:"([^"]*)"|\{)/g)].map(({ 0: head, 1: plain, index }) =>
    plain === undefined ? quotedIn(text, index + head.length) : plain,
  );
  return [...new Set(written.join(' ').split(/[^\w-]+/))].filter((word) => homes.has(word));
}

/** What stands in quotes up to the end of the braces that began before `start`. */
function quotedIn(text: string, start: number): string {
  let depth = 1;
  let end = start;
  for (; depth > 0; end += 1) depth += { '{': 1, '}': -1 }[text[end]!] ?? 0;
  return [...text.slice(start, end).matchAll(/'([^']*)'|`([^`]*)`|"([^"]*)"/g)]
    .map((found) => found.slice(1).join(''))
    .join(' ');
}

describe('style sheets', () => {
  it('come with every screen that wears them, however it was opened', () => {
    const always = broughtBy(MAIN);
    const screens = [...sources.keys()].flatMap((file) => leadsTo(file, DYNAMIC));
    const missing = new Set<string>();
    for (const screen of [MAIN, ...screens]) {
      const there = new Set([...broughtBy(screen), ...always]);
      for (const file of [...there].filter((name) => name.endsWith('.tsx'))) {
        for (const name of wornIn(file)) {
          if (!homes.get(name)!.some((sheet) => there.has(sheet))) {
            missing.add(`${short(file)} wears .${name} of ${homes.get(name)!.map(short).join()}`);
          }
        }
      }
    }
    expect(screens.length).toBeGreaterThan(30);
    expect([...missing]).toEqual([]);
  });

  it('of two rooms never speak of one class: which was loaded last would decide', () => {
    const twice = [...homes].flatMap(([name, all]) => {
      const rooms = all.filter((sheet) => !short(sheet).startsWith('theme/'));
      return rooms.length > 1 ? [`.${name}: ${rooms.map(short).join(', ')}`] : [];
    });
    expect(homes.size).toBeGreaterThan(100);
    expect(twice).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { House } from '../support/house.js';

const BUILT = join(import.meta.dirname, '..', '..', 'dist-web');
const LIMITS = { firstLoad: 140_000, family: 60_000 };

const read = (name: string): Buffer => readFileSync(join(BUILT, name));
const gz = (bytes: Buffer | string): number => gzipSync(bytes, { level: 9 }).length;

const STATIC_IMPORT = /(?:^|[;}\s])import(?:[\w*{}\s,$]+from)?\s*"\.\/([\w.-]+\.js)"/g;
const OWN_SCRIPT = /(?:src|href)="\/(assets\/[\w.-]+\.js)"/g;

/** Scripts a page needs before it shows anything: those it names, and what these import at once. */
function firstScripts(html: string): string[] {
  const found = new Set([...html.matchAll(OWN_SCRIPT)].map(([, name]) => name!));
  for (const name of found) {
    for (const [, file] of read(name).toString().matchAll(STATIC_IMPORT)) found.add(`assets/${file!}`);
  }
  return [...found];
}

describe('what is loaded before anything is shown', () => {
  const html = read('index.html').toString();
  const scripts = firstScripts(html);

  it(`is at most ${LIMITS.firstLoad / 1000} kB of compressed script, one language with it`, () => {
    const sizes = scripts.map((name) => gz(read(name)));
    const languages = namesOf(/^(kk|ru|en)-[\w-]+\.js$/).map((name) => gz(read(`assets/${name}`)));
    const total = sizes.reduce((sum, size) => sum + size, 0) + Math.max(...languages);
    console.log(`first load: ${total} bytes of script compressed, ${scripts.length} files and one language`);
    expect(scripts.length).toBeGreaterThan(0);
    expect(languages).toHaveLength(3);
    expect(total).toBeLessThanOrEqual(LIMITS.firstLoad);
  });

  it('does not carry the engine that counts clocks', () => {
    expect(scripts.filter((name) => read(name).includes('KZ-DET-3H'))).toEqual([]);
    // and it is there, in a file of its own: otherwise the line above would say nothing
    expect(namesOf(/\.js$/).some((name) => read(`assets/${name}`).includes('KZ-DET-3H'))).toBe(true);
  });

  it.each(['kk', 'ru', 'en'])('does not carry the words of the rooms: %s', (language) => {
    const [first] = namesOf(new RegExp(`^${language}-`)).map((name) => read(`assets/${name}`).toString());
    // an area of each kind of room, and one that every screen may say
    expect(
      ['newsOut', 'ownLeave', 'erasuresAbout', 'codebook'].filter((word) => first!.includes(word)),
    ).toEqual([]);
    expect(first).toContain('showKeys');
  });

  it(`is less than ${LIMITS.family / 1000} kB for a family, with everything its page asks for`, async () => {
    const house = await House.open();
    const page = await (await fetch(`${house.url}/family`)).text();
    const others = [...page.matchAll(/(?:src|href)="(\/[\w./-]+\.(?:js|css|woff2|svg|png|ico))"/g)];
    const sizes = await Promise.all(
      others.map(async ([, path]) => (await (await fetch(`${house.url}${path!}`)).arrayBuffer()).byteLength),
    );
    const total = gz(page) + sizes.reduce((sum, size) => sum + size, 0);
    console.log(`family: ${total} bytes, ${others.length} files beside the page`);
    expect(page).toContain('<form');
    expect(total).toBeLessThan(LIMITS.family);
    await house.close();
  });
});

/** Names of the built files that fit, of the list the service worker keeps. */
function namesOf(pattern: RegExp): string[] {
  const listed = read('sw.js')
    .toString()
    .matchAll(/assets\/([\w.-]+\.js)/g);
  return [...new Set([...listed].map(([, name]) => name!))].filter((name) => pattern.test(name));
}

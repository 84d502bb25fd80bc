import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { SCREEN_ROOTS } from '../src/app/paths.js';

const PLACE = '__SHELL__';
/** Not asked for by a screen that is open: left out of what a phone keeps. */
const NOT_KEPT = /^(sw\.js|shell\.json|.*\.(br|gz|map))$/;
const TEXT = /\.(js|css|html|svg|json|webmanifest)$/;

/**
 * Puts on the page what runs early. After the build: tells the service worker which files make the shell and their version, writes `shell.json` for the
 * server, and compresses what is text.
 */
export function shell(): Plugin {
  let folder = '';
  return {
    name: 'shell',
    apply: 'build',
    configResolved: (config) => void (folder = config.build.outDir),
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) => [{ tag: 'script', injectTo: 'head', attrs: earlyOf(bundle) }],
    },
    writeBundle() {
      const all = readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
      const kept = all.filter((name) => !NOT_KEPT.test(name)).sort();
      const version = createHash('sha256');
      for (const name of kept) version.update(name).update(readFileSync(join(folder, name)));
      const screens = SCREEN_ROOTS;
      tellServiceWorker(join(folder, 'sw.js'), {
        version: version.digest('hex').slice(0, 16),
        files: kept,
        screens,
      });
      const files = all.filter((name) => !name.includes('/') && name !== 'index.html');
      writeFileSync(join(folder, 'shell.json'), JSON.stringify({ screens, files }));
      for (const name of all) if (TEXT.test(name)) compress(join(folder, name));
    },
  };
}

/** What runs before the app stands before it on the page. */
function earlyOf(bundle: Readonly<Record<string, { readonly name?: string; readonly fileName: string }>>) {
  const early = Object.values(bundle).find(({ name }) => name === 'early');
  if (!early) throw new Error('nothing runs early');
  return { type: 'module', async: true, src: `/${early.fileName}` };
}

function tellServiceWorker(file: string, shellOf: object): void {
  const code = readFileSync(file, 'utf8');
  if (!code.includes(PLACE)) throw new Error('the service worker does not ask for the shell');
  if (/^import/m.test(code)) throw new Error('the service worker stands alone: it imports nothing');
  writeFileSync(
    file,
    code.replace(PLACE, () => JSON.stringify(shellOf).replaceAll('"', '\\"')),
  );
}

function compress(file: string): void {
  const bytes = readFileSync(file);
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 10 };
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: quality }));
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}

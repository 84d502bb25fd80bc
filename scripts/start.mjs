/**
 * `npm start`: builds what is missing, then becomes the app (`src/main.ts`, mode `all`).
 *
 *   node scripts/start.mjs [--empty] [--family] [mode] [arguments of the app]
 *
 * `--empty` begins a real installation without demo data; `--family` runs the families' door alone.
 * The app runs in this very process: signals reach it, and a kill -9 of what was started kills what runs.
 */
import { join } from 'node:path';
import { buildIfStale, root } from './build-if-stale.mjs';
import { stopWithNpm } from './stop-with-npm.mjs';

const given = process.argv.slice(2);
const rest = given.filter((argument) => argument !== '--family');
const mode = given.includes('--family')
  ? 'family'
  : rest[0]?.startsWith('-') === false
    ? rest.shift()
    : 'all';
const main = join(root, 'dist', 'src', 'main.js');

stopWithNpm();
await buildIfStale();
process.setSourceMapsEnabled(true);
process.argv.splice(1, Infinity, main, mode, ...rest);
await import(main);

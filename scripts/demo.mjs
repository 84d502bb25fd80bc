/** `npm run demo`: drives a running server through its public API; arguments go to `demo/run.ts`. */
import { join } from 'node:path';
import { buildIfStale, root } from './build-if-stale.mjs';

const run = join(root, 'dist', 'demo', 'run.js');
await buildIfStale();
process.setSourceMapsEnabled(true);
process.argv[1] = run;
await import(run);

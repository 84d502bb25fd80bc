/** Runs a tool of `src/app/tools` from the build, which is made first where it is stale; its exit code is ours. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildIfStale, root } from './build-if-stale.mjs';

const [tool, ...args] = process.argv.slice(2);
await buildIfStale();
const ran = spawnSync(process.execPath, [join(root, 'dist', 'src', 'app', 'tools', `${tool}.js`), ...args], {
  stdio: 'inherit',
});
process.exitCode = ran.status ?? 1;

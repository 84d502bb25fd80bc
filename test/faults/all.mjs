/**
 * `npm run test:faults`: every fault run, one after the other; `-- --short` the short forms, several side by side, in
 * about four minutes. Each says what it counted, then `ok` or `FAILED`; the last line is `N passed, N failed`.
 *
 *   npm run test:faults -- [--short] [--seed N] [--only zombie-workers,poison]
 *
 * A run by itself: `node test/faults/<name>.mjs [--short] [--seed N] [--queue postgres|redis|both]`.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfStale, root } from '../../scripts/build-if-stale.mjs';

/** Those of one lane follow each other; busy ones with busy ones, waiting ones beside them. */
const LANES = [
  ['lost-deadlines', 'poison', 'zombie-workers', 'skipped-events'],
  ['vanishing-redis', 'moved-clocks'],
  ['dead-mans-alarm', 'repeated-mail'],
];
const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) },
    only: { type: 'string' },
  },
});
const LIMIT_SECONDS = values.short ? 330 : 3 * 3_600;
const wanted = values.only?.split(',') ?? LANES.flat();
const unknown = wanted.filter((name) => !LANES.flat().includes(name));
if (unknown.length > 0) throw new Error(`no such run: ${unknown.join(', ')}`);

const children = new Set();
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    for (const child of children) child.kill('SIGTERM');
  });
}

await buildIfStale();
const begun = performance.now();
const lanes = values.short ? LANES : [LANES.flat()];
const verdicts = (await Promise.all(lanes.map(runLane))).flat();
const failed = verdicts.filter(({ passed }) => !passed);
console.log(`\nfault runs, seed ${values.seed}, ${((performance.now() - begun) / 1_000).toFixed(0)} s`);
for (const { line } of verdicts) console.log(line);
console.log(`${verdicts.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;

async function runLane(names) {
  const said = [];
  for (const name of names.filter((one) => wanted.includes(one))) said.push(...(await runOne(name)));
  return said;
}

/** @returns a verdict for each line that a run ends with; a run that ends with none has failed. */
async function runOne(name) {
  const given = ['--seed', values.seed, ...(values.short ? ['--short'] : [])];
  const child = spawn(process.execPath, [join(import.meta.dirname, `${name}.mjs`), ...given], { cwd: root });
  children.add(child);
  const limit = setTimeout(() => child.kill('SIGTERM'), LIMIT_SECONDS * 1_000);
  const output = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output.push(text);
      if (!values.short) process.stdout.write(text);
    });
  }
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearTimeout(limit);
  children.delete(child);
  const text = output.join('');
  if (values.short) process.stdout.write(text);
  const verdicts = text
    .split('\n')
    .filter((line) => /^(ok|FAILED) R\d/.test(line))
    .map((line) => ({ line, passed: line.startsWith('ok') }));
  const isAccounted = verdicts.length > 0 && (code === 0) === verdicts.every(({ passed }) => passed);
  return isAccounted ? verdicts : [...verdicts, { line: `FAILED ${name} ended with ${code}`, passed: false }];
}

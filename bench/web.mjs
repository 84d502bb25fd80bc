/**
 * The app on a cheap phone and the board on a laptop, in a house of its own with 500 invented people held:
 * what a phone on a bad line waits for and how much is sent; Lighthouse's scores of the entries, goal 95; how long a
 * press takes on the board, limit 100 ms, as a ratio to a bare page in the same run. Times on a shared machine mean
 * little; kilobytes are exact.
 *
 *   npm run bench:web                     about four minutes
 *   npm run bench:web -- --only scores --runs 5
 *   npm run bench:web -- --slow 4 --kbit 1600 --latency 300
 */
import { parseArgs } from 'node:util';
import { Ground } from '../test/faults/support/ground.mjs';
import { measureBoard } from './web/board.mjs';
import { measureEntries } from './web/entries.mjs';
import { furnish } from './web/house.mjs';
import { measureScores } from './web/scores.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    runs: { type: 'string', default: '3' },
    slow: { type: 'string', default: '4' },
    kbit: { type: 'string', default: '1600' },
    latency: { type: 'string', default: '300' },
  },
});
const people = 500;
const [runs, slow, kbit, latency] = [values.runs, values.slow, values.kbit, values.latency].map(Number);
const parts = { entries: measureEntries, scores: measureScores, board: measureBoard };
if (values.only && !parts[values.only]) throw new Error(`--only ${Object.keys(parts).join(', ')}`);

const ground = await Ground.open('web', { env: { LOG_LEVEL: 'info' } });
try {
  const house = await furnish(ground, people);
  console.log(
    `${people} held; processor ${slow} times slower, ${kbit} kbit/s, ${latency} ms where nothing else is said\n`,
  );
  for (const [name, measure] of Object.entries(parts)) {
    if (values.only && values.only !== name) continue;
    await measure({ house, people, runs, slow, line: { slow, kbit, latency } });
  }
} finally {
  await ground.close();
}

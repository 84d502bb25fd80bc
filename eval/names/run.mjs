/**
 * `npm run eval:names`: how well names are found again, on people the rules were not tuned on.
 *
 *   npm run eval:names                       52,000 records of the held-out half
 *   npm run eval:names -- --stress           520,000 records
 *   npm run eval:names -- --half tuning      the half that was looked at while the rules were made
 *   npm run eval:names -- --show slip        prints what was missed in the kinds whose name holds the word
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfStale, root } from '../../scripts/build-if-stale.mjs';
import { BAR, judge, STRESS_BAR } from './bar.mjs';
import { evaluate } from './evaluate.mjs';

const { values } = parseArgs({
  options: {
    half: { type: 'string', default: 'held-out' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string' },
    each: { type: 'string', default: '300' },
    absent: { type: 'string', default: '2000' },
    stress: { type: 'boolean', default: false },
    show: { type: 'string' },
  },
});

await buildIfStale();
const built = (path) => import(join(root, 'dist', 'src', 'names', path));
const core = {
  ...(await built('domain/index.js')),
  ...(await built('domain/matching/index.js')),
  ...(await built('matching/name-index.js')),
};

const count = Number(values.count ?? (values.stress ? 520_000 : 52_000));
const result = evaluate(core, {
  count,
  half: values.half,
  seed: values.seed,
  perKind: Number(values.each),
  absent: Number(values.absent),
});
print(result);

function print({ kinds, figures, questions, p50, p99, buildMs, megabytes, words, absent, misses }) {
  const cell = (value, width) => String(value).padStart(width);
  const percent = (share) => cell(share.all === 0 ? '–' : share.percent.toFixed(1), 9);
  console.log(`${count.toLocaleString('en')} people of the ${values.half} half, seed ${values.seed}\n`);
  console.log(
    `${'kind'.padEnd(34)}${cell('asked', 7)}${cell('recall@1', 10)}${cell('@5', 9)}${cell('told', 9)}${cell('wrong', 7)}`,
  );
  for (const { name, first, five, told, wrong } of kinds) {
    console.log(
      `${name.padEnd(34)}${cell(first.all, 7)} ${percent(first)}${percent(five)}${percent(told)}${cell(wrong, 7)}`,
    );
  }
  console.log(`\nabsent asked: ${absent.strangers} strangers, ${absent.near} near somebody stored`);
  console.log(`${questions} searches: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`);
  console.log(
    `index: ${words} words, built in ${(buildMs / 1000).toFixed(2)} s (${((buildMs / count) * 1000).toFixed(0)} µs a name), ` +
      `${megabytes.toFixed(0)} MB, ${((megabytes * 52_000) / count).toFixed(0)} MB for 52,000\n`,
  );
  const rows = judge(values.stress ? STRESS_BAR : BAR, figures);
  const shown = (value, unit) => `${Number.isInteger(value) ? value : value.toFixed(2)}${unit}`;
  console.log(`${'measure'.padEnd(60)}${cell('value', 10)}${cell('must', 9)}${cell('good', 9)}`);
  for (const { measure, value, unit, must, good, most, verdict } of rows) {
    const sign = most ? '≤' : '≥';
    console.log(
      `${measure.padEnd(60)}${cell(shown(value, unit), 10)}${cell(`${sign}${must}`, 9)}${cell(`${sign}${good}`, 9)}  ${verdict}`,
    );
  }
  if (values.show) show(misses);
  process.exitCode = rows.some(({ verdict }) => verdict === 'BELOW') ? 1 : 0;
}

/** Invented people only, so they may be printed. */
function show(misses) {
  for (const { kind, asked, stored, place, ranked } of misses
    .filter((miss) => miss.kind.includes(values.show))
    .slice(0, 40)) {
    const scores = ranked.slice(0, 3).map(({ id, score }) => `${id} ${score.toFixed(3)}`);
    console.log(
      `${kind} | ${asked.text} ${asked.year ?? '-'} | ${stored.text ?? JSON.stringify(stored)} ${stored.year} | place ${place} | ${scores.join(', ')}`,
    );
  }
}

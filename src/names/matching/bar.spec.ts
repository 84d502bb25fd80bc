import { BAR, judge } from '../../../eval/names/bar.mjs';
import { evaluate } from '../../../eval/names/evaluate.mjs';
import { canonicalName, canonicalTokenSet } from '../domain/index.js';
import { adviceDecision, familyDecision } from '../domain/matching/index.js';
import { NameIndex } from './name-index.js';

const core = { canonicalName, canonicalTokenSet, adviceDecision, familyDecision, NameIndex };

/** Time is judged on a quiet machine only. */
const timeless = BAR.filter(({ measure }) => !measure.startsWith('p99'));

describe('the bar, in small: 3,000 invented people (the whole: npm run eval:names)', () => {
  const { figures } = evaluate(core, {
    count: 3_000,
    half: 'held-out',
    seed: 'small',
    perKind: 40,
    absent: 400,
  });

  it.each(judge(timeless, figures).map((row) => [row.measure, row.value, row.verdict] as const))(
    '%s: %s',
    (_measure, _value, verdict) => {
      expect(verdict).not.toBe('BELOW');
    },
  );
});

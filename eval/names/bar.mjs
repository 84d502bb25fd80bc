/** The bar a matcher must reach, and what would be good; shares in percent, times in milliseconds. */
export const BAR = [
  { measure: 'recall@1, all kinds', must: 93, good: 96, unit: '%' },
  { measure: 'recall@5, all kinds', must: 98.5, good: 99.5, unit: '%' },
  { measure: 'recall@1 with year, two names or more', must: 98, good: 99, unit: '%' },
  { measure: 'recall@5 of the weakest kind but initials and short forms', must: 97, good: 99, unit: '%' },
  { measure: 'recall@5 of initials', must: 85, good: 92, unit: '%' },
  { measure: 'lookup: wrong person shown', must: 0, good: 0, unit: '', most: true },
  { measure: 'lookup: absent people answered', must: 0.2, good: 0, unit: '%', most: true },
  { measure: 'lookup: absent brothers and namesakes answered', must: 0.2, good: 0, unit: '%', most: true },
  { measure: 'lookup: absent twins of a near name answered', must: 10, good: 3, unit: '%', most: true },
  { measure: 'lookup: recall with father and year', must: 85, good: 92, unit: '%' },
  { measure: 'lookup: two names and no year answered', must: 0, good: 0, unit: '', most: true },
  { measure: 'duplicate check: recall@5', must: 97, good: 98, unit: '%' },
  { measure: 'duplicate check: asks on absent', must: 20, good: 12, unit: '%', most: true },
  { measure: 'p99 of a search', must: 150, good: 60, unit: ' ms', most: true },
];

/** At ten times the records only the family's answers and the time are judged. */
export const STRESS_BAR = [
  { measure: 'lookup: wrong person shown', must: 0, good: 0, unit: '', most: true },
  { measure: 'lookup: absent people answered', must: 0.5, good: 0, unit: '%', most: true },
  { measure: 'lookup: absent brothers and namesakes answered', must: 0.5, good: 0, unit: '%', most: true },
  { measure: 'lookup: absent twins of a near name answered', must: 10, good: 3, unit: '%', most: true },
  { measure: 'lookup: two names and no year answered', must: 0, good: 0, unit: '', most: true },
  { measure: 'p99 of a search', must: 500, good: 250, unit: ' ms', most: true },
];

/** @returns rows of the bar with the value reached and whether it is good, ok or BELOW. */
export const judge = (bar, figures) =>
  bar.map((row) => {
    const value = figures[row.measure];
    const reaches = (line) => (row.most ? value <= line : value >= line);
    return { ...row, value, verdict: reaches(row.good) ? 'good' : reaches(row.must) ? 'ok' : 'BELOW' };
  });

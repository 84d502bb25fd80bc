import { Temporal } from '../../kernel/index.js';
import { isOverdue } from './overdue.js';

const SINCE = Temporal.Instant.from('2026-03-19T18:00:00Z');
const LIMITS = { usual: 60, urgent: 15 };

describe('whether a report waits too long', () => {
  it.each([
    ['URGENT', 14, false],
    ['URGENT', 15, true],
    ['NORMAL', 59, false],
    ['NORMAL', 60, true],
    ['LOW', 60, true],
    // a clock that was set back
    ['URGENT', -5, false],
  ] as const)('%s, after %i minutes: %s', (urgency, minutes, overdue) => {
    expect(isOverdue(urgency, SINCE, SINCE.add({ minutes }), LIMITS)).toBe(overdue);
  });
});

import { runsOf } from './runs.js';
import type { AuditEntry } from './useAudit.js';

const entry = (at: string, change: Partial<AuditEntry> = {}): AuditEntry => ({
  ...{ id: at, at, kind: 'OPENED', operation: 'detention', purpose: null },
  ...{ actorId: 'a', actorName: 'Асан Тестович', actorRole: 'LAWYER', ...change },
});

describe('what was done again and again', () => {
  it('is told once, with how often and since when', () => {
    const runs = runsOf([
      entry('2026-11-15T03:02:00Z'),
      entry('2026-11-15T03:01:00Z'),
      entry('2026-11-15T03:00:00Z'),
    ]);
    expect(runs).toEqual([{ entry: entry('2026-11-15T03:02:00Z'), times: 3, since: '2026-11-15T03:00:00Z' }]);
  });

  it.each([
    ['another person', { actorId: 'b' }],
    ['another act', { kind: 'WROTE' }],
    ['another place', { operation: 'detentions' }],
    ['another purpose', { purpose: 'court' }],
  ] as const)('is broken by %s', (_title, change) => {
    const runs = runsOf([entry('3'), entry('2', change), entry('1')]);
    expect(runs.map(({ times }) => times)).toEqual([1, 1, 1]);
  });

  it('of nobody is nothing', () => {
    expect(runsOf([])).toEqual([]);
  });
});

import { Temporal } from '../../../kernel/index.js';
import { afterSnooze, nextRungAt, reachedFrom, reachOf, type Contacts } from './escalation.js';

const instant = (text: string) => Temporal.Instant.from(text);
const NOBODY: Contacts = { RESPONSIBLE: [], BACKUP: [], ON_DUTY: [], DESK: [] };
const ALL: Contacts = { RESPONSIBLE: ['r'], BACKUP: ['b'], ON_DUTY: ['o'], DESK: ['d', 'e'] };

describe('the chain of people (organisation default)', () => {
  it.each([
    ['first the responsible lawyer', 0, ALL, ['r']],
    ['then the backup', 1, ALL, ['b']],
    ['then the coordinator on duty', 2, ALL, ['o']],
    ['then everyone on the desk', 3, ALL, ['d', 'e']],
    ['an empty rung is passed over at once', 0, { ...NOBODY, ON_DUTY: ['o'] }, ['o']],
    ['with nobody but the desk, the desk', 0, { ...NOBODY, DESK: ['d'] }, ['d']],
  ])('%s', (_title, level, contacts, expected) => {
    expect(reachedFrom(level, contacts)?.staffIds).toEqual(expected);
  });
  it('tells of a duty that is only watched the responsible lawyer or nobody', () => {
    expect(reachedFrom(0, reachOf('WATCH', ALL))?.staffIds).toEqual(['r']);
    expect(reachedFrom(0, reachOf('WATCH', { ...ALL, RESPONSIBLE: [] }))).toBeNull();
    expect(reachOf('DAY_TERM', ALL)).toBe(ALL);
  });
  it('ends after the desk', () => {
    expect(reachedFrom(4, ALL)).toBeNull();
    expect(reachedFrom(0, NOBODY)).toBeNull();
  });
});

describe('when the next rung is told', () => {
  const toldAt = instant('2026-03-19T10:00:00Z');
  it.each([
    ['a custody clock waits its minutes', 'CUSTODY_CLOCK', 0, '2026-03-19T10:10:00Z'],
    ['each rung its own', 'CUSTODY_CLOCK', 2, '2026-03-19T10:10:00Z'],
    ['after the desk nobody', 'CUSTODY_CLOCK', 3, undefined],
    ['a watched duty is not carried on', 'WATCH', 0, undefined],
  ] as const)('%s', (_title, alarm, level, expected) => {
    expect(nextRungAt(alarm, { level }, toldAt, 10)?.toString()).toBe(expected);
  });
});

describe('after a snooze', () => {
  const until = instant('2026-03-19T11:00:00Z');
  it.each([
    ['the chain goes on when it ends', 1, '2026-03-19T10:10:00Z', { level: 1, at: '2026-03-19T11:00:00Z' }],
    ['never earlier than it would have', 1, '2026-03-19T11:30:00Z', { level: 1, at: '2026-03-19T11:30:00Z' }],
    ['the last rung is told again', 4, null, { level: 3, at: '2026-03-19T11:00:00Z' }],
  ])('%s', (_title, level, planned, expected) => {
    const { level: next, at } = afterSnooze(level, planned ? instant(planned) : null, until);
    expect({ level: next, at: at.toString() }).toEqual(expected);
  });
});

import { differences, type CountedClock } from './differences.js';

const clock = (more: Partial<CountedClock> = {}): CountedClock => ({
  ruleCode: 'KZ-DET-3H',
  title: 'Three hours',
  dueAt: '2026-11-14T18:10:00.000Z',
  actBy: '2026-11-14T18:10:00.000Z',
  lastDay: null,
  zone: 'Asia/Almaty',
  ...more,
});
const running = (more: Partial<CountedClock> = {}) => ({ ...clock(more), state: 'RUNNING' as const });

describe('what this device counted against the server’s count', () => {
  it.each([
    ['the same', [running()], 0],
    ['the same minute written otherwise', [running({ dueAt: '2026-11-14T18:10:00Z' })], 0],
    ['another end', [running({ dueAt: '2026-11-14T18:00:00Z' })], 1],
    ['another hour to act by', [running({ actBy: '2026-11-14T17:10:00Z' })], 1],
    ['another last day', [running({ lastDay: '2026-11-24' })], 1],
    ['no such clock', [running({ ruleCode: 'KZ-DET-24H' })], 1],
    ['one that does not run', [{ ...running(), state: 'VOID' as const }], 1],
  ])('%s: %#', (_what, server, found) => {
    expect(differences([clock()], server)).toHaveLength(found);
  });
});

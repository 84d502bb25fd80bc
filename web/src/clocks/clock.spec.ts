import type { Clock } from '../api/operations.js';
import { byUrgency, clockFace, uncountedOf } from './clock.js';

const NOW = Date.parse('2026-11-14T17:52:00Z');
const inMinutes = (minutes: number): string => new Date(NOW + minutes * 60_000).toISOString();

const clock = (more: Partial<Clock>): Clock => ({
  id: 'clock',
  ruleCode: 'KZ-DET-3H',
  title: 'Three hours',
  article: '789(1)',
  state: 'RUNNING',
  dueAt: inMinutes(18),
  actBy: inMinutes(18),
  lastDay: null,
  opens: false,
  watched: false,
  isOpen: true,
  isProvisional: false,
  concerns: [],
  missing: [],
  pausedSince: null,
  voidReason: null,
  zone: 'Asia/Almaty',
  verify: true,
  packVersion: 'KZ 2026.3',
  ...more,
});

describe('how a clock is shown', () => {
  it.each<[string, Partial<Clock>, string, number | null]>([
    ['warns in its last hour', {}, 'WARNING', 18],
    ['runs before that', { actBy: inMinutes(64) }, 'RUNNING', 64],
    [
      'counts to when to have acted, not to the end',
      { actBy: inMinutes(70), dueAt: inMinutes(300) },
      'RUNNING',
      70,
    ],
    ['of days warns in its last day', { lastDay: '2026-11-15', actBy: inMinutes(23 * 60) }, 'WARNING', 1380],
    [
      'is never fine with a ground missing',
      { actBy: inMinutes(90), concerns: ['GROUND_MISSING'] },
      'UNKNOWN',
      90,
    ],
    ['counts up when it is over', { actBy: inMinutes(-57), state: 'MISSED' }, 'VIOLATION', -57],
    ['is over at its very instant', { actBy: inMinutes(0) }, 'VIOLATION', 0],
    ['that only opens something ends without a miss', { actBy: inMinutes(-5), opens: true }, 'RESOLVED', -5],
    ['has no number without its facts', { state: 'NEEDS_FACTS', dueAt: null, actBy: null }, 'UNKNOWN', null],
    ['has no number while it stands still', { state: 'PAUSED' }, 'UNKNOWN', null],
    ['is closed when it was met', { state: 'MET' }, 'RESOLVED', null],
  ])('%s', (_title, more, mark, left) => {
    const face = clockFace(clock(more), NOW);
    expect([face.mark, face.left === null ? null : face.left / 60_000]).toEqual([mark, left]);
  });

  it.each<[string, Partial<Clock>, string | null]>([
    ['counts while it runs', {}, null],
    ['counts also with a ground missing', { actBy: inMinutes(90), concerns: ['GROUND_MISSING'] }, null],
    ['counts when it is over', { actBy: inMinutes(-57), state: 'MISSED' }, null],
    ['is closed and asks for nothing', { state: 'VOID', dueAt: null, actBy: null }, null],
    ['stands still', { state: 'PAUSED', missing: ['DELIVERED'] }, 'PAUSED'],
    [
      'lacks its start',
      { state: 'NEEDS_FACTS', dueAt: null, actBy: null, missing: ['DELIVERED'] },
      'NO_START',
    ],
    [
      'lacks another fact',
      { state: 'NEEDS_FACTS', dueAt: null, actBy: null, missing: ['RULING_SERVED'] },
      'NO_FACT',
    ],
    ['has no end and says not why', { dueAt: null, actBy: null }, 'NO_FACT'],
  ])('%s: a number, or why there is none', (_title, more, why) => {
    expect(uncountedOf(clock(more))).toBe(why);
    expect(clockFace(clock(more), NOW).left === null).toBe(why !== null || more.state === 'VOID');
  });

  it('puts first what is longest over, then what ends first; what is not known and what is closed stand below', () => {
    const clocks = [
      clock({ state: 'MET' }),
      clock({ state: 'NEEDS_FACTS', actBy: null, dueAt: null }),
      clock({ actBy: inMinutes(64) }),
      clock({ actBy: inMinutes(9) }),
      clock({ actBy: inMinutes(-5), state: 'MISSED' }),
      clock({ actBy: inMinutes(-57), state: 'MISSED' }),
    ];
    const sorted = clocks.map((each) => clockFace(each, NOW)).sort(byUrgency);
    expect(sorted.map(({ left }) => left && left / 60_000)).toEqual([-57, -5, 9, 64, null, null]);
  });
});

import { Temporal } from '../../kernel/index.js';
import { ASSIGNMENT_STATES } from './assignment.js';
import { handOverState, isAdrift } from './hand-over-state.js';
import { windowAfterShift } from './hand-over-window.js';
import { leaveState } from './leave-state.js';

const at = (hour: number) => Temporal.Instant.from('2026-07-01T00:00:00Z').add({ hours: hour });

describe('a leave', () => {
  const leave = { from: at(10), until: at(20), cancelled: false };
  it.each([
    ['is planned before its first instant', at(9), false, 'PLANNED'],
    ['runs from it on', at(10), false, 'RUNNING'],
    ['is over at its last, which is excluded', at(20), false, 'OVER'],
    ['cancelled, is nothing else', at(15), true, 'CANCELLED'],
  ] as const)('%s', (_title, now, cancelled, expected) => {
    expect(leaveState({ ...leave, cancelled }, now)).toBe(expected);
  });
});

describe('a hand-over', () => {
  it.each(ASSIGNMENT_STATES)('is as far as the assignment it made: %s', (state) => {
    expect(handOverState(state, false)).toBe(state === 'DONE' ? 'ACCEPTED' : state);
  });

  it('may be left with the desk, or taken back', () => {
    expect(handOverState(null, false)).toBe('WITH_DESK');
    expect(handOverState('OFFERED', true)).toBe('TAKEN_BACK');
  });

  it('is adrift until somebody has the case', () => {
    const adrift = ASSIGNMENT_STATES.filter((state) => isAdrift(handOverState(state, false)));
    expect(adrift).toEqual(['OFFERED', 'DECLINED', 'WITHDRAWN']);
    expect([isAdrift('WITH_DESK'), isAdrift('TAKEN_BACK')]).toEqual([false, false]);
  });
});

describe('the time after a shift (organisation default)', () => {
  it.each([
    ['reaches to the next planned shift', at(8), at(20), at(8), at(20)],
    ['however soon it begins', at(8), at(9), at(8), at(9)],
    ['is a day where none is planned', at(8), null, at(8), at(32)],
    ['a day from now where the end is told late', at(8), null, at(30), at(54)],
    ['not to a plan that lies before the end', at(8), at(7), at(8), at(32)],
  ] as const)('%s', (_title, end, next, now, until) => {
    expect(windowAfterShift(end, next, now)).toEqual({ from: end, until });
  });
});

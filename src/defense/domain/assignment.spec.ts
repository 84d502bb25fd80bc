import {
  ASSIGNMENT_STATES,
  isOpen,
  nextState,
  type AssignmentMove,
  type AssignmentState,
} from './assignment.js';

const MOVES: readonly AssignmentMove[] = ['ACCEPT', 'DECLINE', 'WITHDRAW', 'COMPLETE'];

describe('an assignment', () => {
  const allowed: [AssignmentState, AssignmentMove, AssignmentState][] = [
    ['OFFERED', 'ACCEPT', 'ACCEPTED'],
    ['OFFERED', 'DECLINE', 'DECLINED'],
    ['OFFERED', 'WITHDRAW', 'WITHDRAWN'],
    ['ACCEPTED', 'WITHDRAW', 'WITHDRAWN'],
    ['ACCEPTED', 'COMPLETE', 'DONE'],
  ];

  it.each(allowed)('%s, %s: %s', (state, move, next) => {
    expect(nextState(state, move)).toBe(next);
  });

  it('can do nothing else', () => {
    const found = ASSIGNMENT_STATES.flatMap((state) =>
      MOVES.flatMap((move) => (nextState(state, move) ? [[state, move, nextState(state, move)]] : [])),
    );
    expect(found.sort()).toEqual([...allowed].sort());
  });

  it('never leaves a state that is not open', () => {
    for (const state of ASSIGNMENT_STATES) {
      expect(MOVES.some((move) => nextState(state, move) !== null)).toBe(isOpen(state));
    }
  });
});

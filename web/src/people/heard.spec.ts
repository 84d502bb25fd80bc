import { unheardOf } from './heard.js';
import type { Waiting } from './waiting-records.js';

const [ASKED, BEFORE, AFTER] = [1000, 900, 1100];
const lists = { sightings: [], starts: [], checks: [], protocols: [], hearings: [], services: [], steps: [] };
/** The server told of one ruling whose second version stands. */
const FACTS = JSON.stringify({ ...lists, rulings: [{ id: 'root', versionId: 'second' }] });

const waiting = (more: Partial<Waiting>): Waiting => ({
  ...{ detentionId: 'case', id: 'fresh', replaces: null, about: null, isWithdrawal: false, doneAt: null },
  record: { recordedAt: 0, start: { id: 'fresh', kind: 'REAL', at: { precision: 'UNKNOWN' } } },
  ...more,
});

describe('what waits against what the server told', () => {
  it.each<[string, Partial<Waiting>, { laid: boolean; isWhole: boolean }]>([
    ['a new record', {}, { laid: true, isWhole: true }],
    ['one that is told of', { id: 'root' }, { laid: false, isWhole: true }],
    ['one that was done after it was asked', { doneAt: AFTER }, { laid: true, isWhole: true }],
    ['one that was done before, and taken away since', { doneAt: BEFORE }, { laid: false, isWhole: true }],
    ['a correction of what stands', { replaces: 'second' }, { laid: true, isWhole: true }],
    ['one that is told of', { id: 'second', replaces: 'first' }, { laid: false, isWhole: true }],
    ['one that came second', { replaces: 'root' }, { laid: false, isWhole: false }],
    [
      'a withdrawal that was done while its answer was on its way',
      { replaces: 'second', isWithdrawal: true, doneAt: BEFORE },
      { laid: true, isWhole: true },
    ],
    [
      'a withdrawal that is told of',
      { replaces: 'gone', isWithdrawal: true, doneAt: AFTER },
      { laid: false, isWhole: true },
    ],
    ['the service of a ruling by its root', { about: 'root' }, { laid: true, isWhole: true }],
    ['the service of one nobody told of', { about: 'unknown' }, { laid: false, isWhole: false }],
  ])('%s: %o', (_what, more, { laid, isWhole }) => {
    const found = unheardOf([waiting(more)], FACTS, ASKED);
    expect([found.unheard.length, found.isWhole]).toEqual([laid ? 1 : 0, isWhole]);
  });

  it('a correction of a record that waits itself, and a second one of the same version, which will be refused', () => {
    const own = [
      waiting({ id: 'new' }),
      waiting({ id: 'better', replaces: 'new' }),
      waiting({ id: 'best', replaces: 'new' }),
    ];
    const found = unheardOf(own, FACTS, ASKED);
    expect(found.unheard.map(({ id }) => id)).toEqual(['new', 'better']);
    expect(found.isWhole).toBe(false);
  });
});

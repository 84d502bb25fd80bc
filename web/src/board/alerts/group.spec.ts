import type { BoardAlert } from '../../api/operations.js';
import { grouped } from './group.js';

let minute = 60;
/** Alerts come newest first: each is a minute older than the one before. */
const alert = (id: string, refId: string, more: Partial<BoardAlert> = {}): BoardAlert => ({
  ...{
    id,
    kind: 'DEADLINE_REMINDER',
    text: '',
    urgent: false,
    refType: 'DEADLINE',
    refId,
    seenAt: null,
    department: null,
  },
  at: `2026-11-14T17:${String((minute -= 1)).padStart(2, '0')}:00Z`,
  ...more,
});
const SEEN = { seenAt: '2026-11-14T18:00:00Z' };

describe('alerts of a desk', () => {
  it('about one record stand on one card, the latest first to be read', () => {
    const [card, ...others] = grouped([alert('3', 'a'), alert('2', 'a', SEEN), alert('1', 'a')]);
    expect(others).toEqual([]);
    expect(card).toMatchObject({ ids: ['3', '2', '1'], unseenIds: ['3', '1'], latest: { id: '3' } });
  });

  it('stand with what is unseen and urgent on top, what was seen below', () => {
    const groups = grouped([
      alert('1', 'seen', { ...SEEN, urgent: true }),
      alert('2', 'plain'),
      alert('3', 'urgent', { urgent: true }),
      alert('4', 'urgent too', { urgent: true }),
    ]);
    expect(groups.map(({ refId }) => refId)).toEqual(['urgent', 'urgent too', 'plain', 'seen']);
  });

  it('of another kind of record are another card', () => {
    expect(grouped([alert('1', 'a'), alert('2', 'a', { refType: 'DETENTION' })])).toHaveLength(2);
  });
});

import { Temporal } from '../../kernel/index.js';
import { planEpisodeRedirects, type Episode } from './merge-plan.js';

const at = (hour: number) => Temporal.Instant.from('2026-03-19T00:00Z').add({ hours: hour });
const episode = (id: string, start: number, end: number | null): Episode => ({
  id,
  startedAt: at(start),
  endedAt: end === null ? null : at(end),
});

describe('joining the episodes of two merged records', () => {
  it.each([
    [
      'both open: the earlier start rules',
      [episode('a', 20, null)],
      [episode('b', 18, null)],
      [{ fromId: 'a', toId: 'b' }],
    ],
    ['one over before the other began: two episodes', [episode('a', 1, 2)], [episode('b', 5, null)], []],
    [
      'end is exclusive: a release and a new arrest at one minute are two',
      [episode('a', 1, 5)],
      [episode('b', 5, null)],
      [],
    ],
    ['only episodes of different records are joined', [episode('a', 1, null), episode('c', 2, null)], [], []],
    [
      'same start: the smaller id keeps its place',
      [episode('a', 3, null)],
      [episode('b', 3, null)],
      [{ fromId: 'b', toId: 'a' }],
    ],
  ])('%s', (_title, kept, merged, expected) => {
    expect(planEpisodeRedirects(kept, merged)).toEqual(expected);
  });
});

import { Temporal, type When } from '../../kernel/index.js';
import { endsBeforeItBegan, minutesWaited } from './minutes-waited.js';

const zone = 'Asia/Almaty';
const minute = (at: string): When => ({ at: Temporal.Instant.from(at), precision: 'MINUTE', zone });
const hour = (at: string): When => ({ at: Temporal.Instant.from(at), precision: 'HOUR', zone });
const day: When = { date: Temporal.PlainDate.from('2026-03-19'), precision: 'DAY', zone };
const now = Temporal.Instant.from('2026-03-19T18:35:30Z');

describe('minutes waited at a door (art. 748(3): the defender is admitted from the moment of detention)', () => {
  it.each<[string, When, When | null, number | null]>([
    ['arrived 21:40, admitted 23:35', minute('2026-03-19T16:40:00Z'), minute('2026-03-19T18:35:00Z'), 115],
    ['still waiting: until now, whole minutes', minute('2026-03-19T16:40:00Z'), null, 115],
    ['arrival known to the hour: its end counts', hour('2026-03-19T16:10:00Z'), null, 95],
    [
      'end known to the hour: its start counts',
      minute('2026-03-19T16:40:00Z'),
      hour('2026-03-19T18:35:00Z'),
      80,
    ],
    ['never negative', hour('2026-03-19T18:10:00Z'), null, 0],
    ['a day says nothing', day, null, null],
    ['an unknown end says nothing', minute('2026-03-19T16:40:00Z'), { precision: 'UNKNOWN', zone }, null],
  ])('%s', (_title, arrived, ended, minutes) => {
    expect(minutesWaited({ arrived, ended }, now)).toBe(minutes);
  });

  it.each<[string, When, When, boolean]>([
    ['a minute earlier', minute('2026-03-19T16:40:00Z'), minute('2026-03-19T16:39:00Z'), true],
    ['the same minute', minute('2026-03-19T16:40:00Z'), minute('2026-03-19T16:40:00Z'), false],
    ['the same hour', minute('2026-03-19T16:40:00Z'), hour('2026-03-19T16:10:00Z'), false],
    ['no end known', minute('2026-03-19T16:40:00Z'), { precision: 'UNKNOWN', zone }, false],
  ])('an end before the arrival: %s', (_title, arrived, ended, before) => {
    expect(endsBeforeItBegan(arrived, ended)).toBe(before);
  });
});

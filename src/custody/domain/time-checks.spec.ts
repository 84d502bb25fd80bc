import { isRefusal, Temporal } from '../../kernel/index.js';
import { checkTime } from './time-checks.js';

const now = Temporal.Instant.from('2026-03-19T16:00Z');
const zone = 'Asia/Almaty';
const minute = (text: string) => ({ at: Temporal.Instant.from(text), precision: 'MINUTE' as const, zone });

describe('a claimed time against now', () => {
  it.each([
    ['past', '2026-03-19T15:00Z', '2026-03-19T15:00:00Z', false],
    ['two minutes ahead is a fast clock', '2026-03-19T16:02Z', '2026-03-19T16:00:00Z', false],
    [
      'three days ahead is a wrong clock: kept, marked, ordered by receipt',
      '2026-03-22T16:00Z',
      '2026-03-19T16:00:00Z',
      true,
    ],
  ])('%s', (_title, said, effectiveAt, clockSuspect) => {
    const checked = checkTime(minute(said), now, 'at');
    expect(isRefusal(checked)).toBe(false);
    expect(checked).toMatchObject({ clockSuspect });
    expect((checked as { effectiveAt: Temporal.Instant }).effectiveAt.toString()).toBe(effectiveAt);
  });

  it.each([
    ['an hour ahead is a slip', minute('2026-03-19T17:00Z'), 'TIME_IN_FUTURE'],
    ['a minute without its time', { precision: 'MINUTE' as const, zone }, 'TIME_MISSING'],
    ['a zone that does not exist', { precision: 'UNKNOWN' as const, zone: 'Mars/Olympus' }, 'ZONE_UNKNOWN'],
  ])('%s is refused', (_title, when, code) => {
    expect(checkTime(when, now, 'at')).toMatchObject({ code, details: { path: 'at' } });
  });

  it('a day that is not over yet ends now', () => {
    const checked = checkTime(
      { date: Temporal.PlainDate.from('2026-03-19'), precision: 'DAY', zone },
      now,
      'at',
    );
    expect(checked).toMatchObject({ effectiveAt: now, clockSuspect: false });
  });
});

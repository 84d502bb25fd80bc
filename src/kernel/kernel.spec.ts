import fc from 'fast-check';
import {
  BusinessCalendar,
  Temporal,
  boundsOf,
  endOfDay,
  isUuid,
  startOfDay,
  uuidV7,
  whenFault,
} from './index.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const instant = (text: string) => Temporal.Instant.from(text);

describe('UUIDv7 (RFC 9562, 5.7)', () => {
  it('is a UUID that carries its time and sorts by it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 47 }), fc.integer({ min: 1, max: 1000 }), (ms, gap) => {
        const first = uuidV7(ms);
        expect(isUuid(first)).toBe(true);
        expect(parseInt(first.replaceAll('-', '').slice(0, 12), 16)).toBe(ms);
        expect(first < uuidV7(ms + gap)).toBe(true);
      }),
    );
  });
});

describe('bounds of a time as people know it', () => {
  const zone = 'Asia/Almaty';
  it.each([
    [
      'a minute means itself',
      { at: instant('2026-03-19T13:10Z'), precision: 'MINUTE' },
      '2026-03-19T13:10:00Z',
      '2026-03-19T13:10:00Z',
    ],
    [
      'an hour means its sixty minutes',
      { at: instant('2026-03-19T13:10Z'), precision: 'HOUR' },
      '2026-03-19T13:00:00Z',
      '2026-03-19T14:00:00Z',
    ],
    [
      'a day means its hours in its zone',
      { date: day('2026-03-19'), precision: 'DAY' },
      '2026-03-18T19:00:00Z',
      '2026-03-19T19:00:00Z',
    ],
    [
      '29 February 2024 in Almaty has 25 hours',
      { date: day('2024-02-29'), precision: 'DAY' },
      '2024-02-28T18:00:00Z',
      '2024-02-29T19:00:00Z',
    ],
    ['unknown bounds nothing', { precision: 'UNKNOWN' }, undefined, undefined],
  ] as const)('%s', (_title, when, from, until) => {
    const bounds = boundsOf({ ...when, zone });
    expect(bounds.from?.toString()).toBe(from);
    expect(bounds.until?.toString()).toBe(until);
  });

  it('names what is wrong', () => {
    expect(whenFault({ precision: 'MINUTE', zone })).toBe('TIME_MISSING');
    expect(whenFault({ precision: 'UNKNOWN', zone: 'Asia/Nowhere' })).toBe('ZONE_UNKNOWN');
    expect(whenFault({ precision: 'DAY', date: day('2026-02-28'), zone })).toBeNull();
  });
});

describe('business calendar', () => {
  const calendar = new BusinessCalendar(
    [
      { date: day('2026-03-23'), working: false, confirmed: true },
      { date: day('2026-03-28'), working: true, confirmed: false },
    ],
    day('2026-12-31'),
  );
  it('counts working days with holidays and swapped weekends', () => {
    expect(calendar.addWorkingDays(day('2026-03-20'), 1).toString()).toBe('2026-03-24');
    expect(calendar.isWorkingDay(day('2026-03-28'))).toBe(true);
    expect(calendar.rollForward(day('2026-03-21')).toString()).toBe('2026-03-24');
    expect(calendar.rollBack(day('2026-03-23')).toString()).toBe('2026-03-20');
  });
  it('says when it cannot be sure', () => {
    expect(calendar.isConfirmedBetween(day('2026-03-01'), day('2026-03-27'))).toBe(true);
    expect(calendar.isConfirmedBetween(day('2026-03-01'), day('2026-03-29'))).toBe(false);
    expect(calendar.isConfirmedBetween(day('2026-12-01'), day('2027-01-05'))).toBe(false);
  });
  it('never ends on a day off (property)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 40 }), (offset, count) => {
        const end = calendar.addWorkingDays(day('2022-01-01').add({ days: offset }), count);
        expect(calendar.isWorkingDay(end)).toBe(true);
      }),
    );
  });
});

describe('days across a change of clocks', () => {
  it('ends at the next midnight that exists', () => {
    expect(startOfDay(day('2024-03-01'), 'Asia/Almaty').toString()).toBe('2024-02-29T19:00:00Z');
    expect(endOfDay(day('2024-03-01'), 'Asia/Almaty').toString()).toBe('2024-03-01T19:00:00Z');
  });
});

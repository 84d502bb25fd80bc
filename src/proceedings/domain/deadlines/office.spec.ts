import { BusinessCalendar, Temporal } from '../../../kernel/index.js';
import { lastClosingWithin } from './office.js';
import { offsetText } from './wording.js';

const zone = 'Asia/Almaty';
const day = (text: string) => Temporal.PlainDate.from(text);
const instant = (text: string) => Temporal.Instant.from(text);
const calendar = new BusinessCalendar(
  [
    { date: day('2026-03-23'), working: false, confirmed: true },
    { date: day('2026-03-28'), working: true, confirmed: true },
  ],
  day('2026-12-31'),
);

describe('the last closing of the receiving office (organisation default, 18:30)', () => {
  it.each([
    ['an ordinary day', '2026-03-27', '2026-03-20T00:00:00Z', '2026-03-27T13:30:00Z'],
    ['a Sunday goes back to Friday', '2026-03-29', '2026-03-20T00:00:00Z', '2026-03-27T13:30:00Z'],
    ['past a holiday and a weekend', '2026-03-23', '2026-03-18T00:00:00Z', '2026-03-20T13:30:00Z'],
    ['none since the start after Friday’s closing', '2026-03-22', '2026-03-20T13:30:00Z', undefined],
    ['none since a start on a weekend', '2026-03-22', '2026-03-21T10:00:00Z', undefined],
    [
      'the last minute before closing still counts',
      '2026-03-22',
      '2026-03-20T13:29:00Z',
      '2026-03-20T13:30:00Z',
    ],
  ])('%s', (_title, lastDay, after, expected) => {
    expect(lastClosingWithin(calendar, day(lastDay), '18:30', zone, instant(after))?.toString()).toBe(
      expected,
    );
  });
});

describe('offsets as they are shown', () => {
  it.each([
    ['Asia/Almaty', '2024-02-29T17:59:00Z', 'UTC+6'],
    ['Asia/Almaty', '2024-03-01T00:00:00Z', 'UTC+5'],
    ['Asia/Kolkata', '2026-03-01T00:00:00Z', 'UTC+5:30'],
    ['America/New_York', '2026-01-01T00:00:00Z', 'UTC-5'],
    ['UTC', '2026-01-01T00:00:00Z', 'UTC+0'],
  ])('%s at %s: %s', (place, at, expected) => {
    expect(offsetText(instant(at), place)).toBe(expected);
  });
});

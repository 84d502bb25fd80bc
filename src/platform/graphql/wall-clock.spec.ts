import { Temporal, whenFault } from '../../kernel/index.js';
import { blankAt } from './blank-text.js';
import { presentWhen, whenOf } from './when-input.js';

const ALMATY = 'Asia/Almaty';
const read = (local: string, more: object = {}) =>
  whenOf({ local, precision: 'MINUTE', zone: ALMATY, ...more });

describe('a wall clock becomes one instant, or says why not', () => {
  it.each([
    ['2024-02-29T22:30', ALMATY, '2024-02-29T16:30:00Z'],
    ['2024-03-01T00:30', ALMATY, '2024-02-29T19:30:00Z'],
    ['2024-02-29T10:00:30', ALMATY, '2024-02-29T04:00:30Z'],
    ['2026-03-29T00:30', 'Europe/London', '2026-03-29T00:30:00Z'],
  ])('%s in %s', (local, zone, instant) => expect(read(local, { zone }).at?.toString()).toBe(instant));

  it.each([
    ['+06:00', '2024-02-29T17:30:00Z'],
    ['+05:00', '2024-02-29T18:30:00Z'],
  ])('Almaty 2024-02-29 23:30 came twice: the offset %s says which', (offset, instant) => {
    const when = read(`2024-02-29T23:30${offset}`);
    expect(when.at?.toString()).toBe(instant);
    expect(presentWhen(when).local).toBe(`2024-02-29T23:30:00${offset}`);
  });

  it.each([
    ['2024-02-29T23:30', ALMATY, 'TIME_EXISTS_TWICE'],
    ['2026-10-25T01:30', 'Europe/London', 'TIME_EXISTS_TWICE'],
    ['2026-03-29T01:30', 'Europe/London', 'TIME_DOES_NOT_EXIST'],
    ['2016-12-31T23:59:60', ALMATY, 'TIME_NOT_REAL'],
    ['2026-02-29T10:00', ALMATY, 'TIME_NOT_REAL'],
    ['2026-13-01T10:00', ALMATY, 'TIME_NOT_REAL'],
    ['2026-03-01T24:00', ALMATY, 'TIME_NOT_REAL'],
    ['2026-03-01 10:00', ALMATY, 'TIME_NOT_REAL'],
    ['2026-03-01T10:00Z', ALMATY, 'TIME_NOT_REAL'],
    ['2026-03-01T10:00', 'Asia/Nowhere', 'ZONE_UNKNOWN'],
    ['1724-03-01T10:00', ALMATY, 'TIME_OUT_OF_RANGE'],
    ['2999-03-01T10:00', ALMATY, 'TIME_OUT_OF_RANGE'],
    ['1970-01-01T06:00', ALMATY, 'TIME_OUT_OF_RANGE'],
  ])('%s in %s is refused as %s', (local, zone, code) => expect(whenFault(read(local, { zone }))).toBe(code));

  it('both offsets stand in the sentence of a time that came twice', () => {
    expect(read('2024-02-29T23:30').fault?.params).toEqual({ first: '+06:00', second: '+05:00' });
  });

  it.each([
    ['an offset the zone did not have then', { local: '2026-03-01T10:00+06:00' }],
    ['an instant that is another', { local: '2026-03-01T10:00', at: new Date('2026-03-01T06:00:00Z') }],
    ['a day that is another', { at: new Date('2026-03-01T20:00:00Z'), date: '2026-03-01' }],
  ])('%s contradicts', (_title, said) => {
    expect(whenFault(whenOf({ precision: 'MINUTE', zone: ALMATY, ...said }))).toBe('TIME_CONTRADICTS');
  });

  it('what is shown can be sent back', () => {
    const shown = presentWhen(
      whenOf({ at: new Date('2024-02-29T17:30:10.250Z'), precision: 'MINUTE', zone: ALMATY }),
    );
    expect(whenOf(shown)).toMatchObject({ at: Temporal.Instant.from('2024-02-29T17:30:10.250Z') });
    expect(whenFault(whenOf(shown))).toBeNull();
  });
  it('two ways that agree are one', () => {
    const at = new Date('2026-03-01T05:00:00Z');
    const when = whenOf({
      precision: 'MINUTE',
      zone: ALMATY,
      local: '2026-03-01T10:00',
      at,
      date: '2026-03-01',
    });
    expect(when.at?.equals(Temporal.Instant.from('2026-03-01T05:00:00Z'))).toBe(true);
    expect(whenFault(when)).toBeNull();
  });
});

describe('a text of spaces alone', () => {
  it.each([
    [{ reason: '   ' }, 'reason'],
    [{ a: { b: ['x', '\u00a0\u200b'] } }, 'a.b.1'],
    [{ at: new Date(0), reason: 'x', note: '', none: null }, null],
  ])('%j is at %p', (value, path) => expect(blankAt(value)).toBe(path));
});

import fc from 'fast-check';
import { Temporal } from '../../../kernel/index.js';
import { type TimedPlace } from './records.js';
import { impossibleMoves, kilometresBetween, leastSpeed } from './travel.js';

const limits = { mostKmPerHour: 120, leastKm: 2, watchesMayDifferMinutes: 5 };
const start = Temporal.Instant.from('2026-03-19T12:00:00Z');
const point = fc.record({
  lat: fc.double({ min: 40, max: 55, noNaN: true }),
  lon: fc.double({ min: 47, max: 87, noNaN: true }),
});
const timed = fc
  .record({
    minutes: fc.integer({ min: 0, max: 3000 }),
    point,
    precision: fc.constantFrom('MINUTE' as const, 'HOUR' as const),
  })
  .map(({ minutes, point: where, precision }): TimedPlace => ({
    ref: { kind: 'CLAIM', id: `${minutes}-${where.lat}` },
    field: 'claim.seenAt',
    at: { at: start.add({ minutes }), precision, zone: 'Asia/Almaty' },
    place: { departmentId: null, point: where, words: null },
  }));

it('the great circle: Almaty to Astana is some 970 km', () => {
  const km = kilometresBetween({ lat: 43.238, lon: 76.945 }, { lat: 51.169, lon: 71.449 });
  expect(Math.round(km)).toBeGreaterThan(960);
  expect(Math.round(km)).toBeLessThan(985);
});

describe('speed between known places (properties)', () => {
  it('is the same in either direction', () => {
    fc.assert(
      fc.property(timed, timed, (a, b) => {
        expect(leastSpeed(a, b, 2)).toEqual(leastSpeed(b, a, 2));
        expect(impossibleMoves([a, b], limits).length).toBe(impossibleMoves([b, a], limits).length);
      }),
    );
  });

  it('never calls a move impossible that a car at the limit could have made', () => {
    fc.assert(
      fc.property(timed, timed, (a, b) => {
        const km = kilometresBetween(a.place.point!, b.place.point!);
        const minutes = Math.abs(a.at.at!.since(b.at.at!).total('minutes'));
        fc.pre((minutes > 0 || km < 2) && km / (minutes / 60) <= 120);
        expect(impossibleMoves([a, b], limits)).toEqual([]);
      }),
    );
  });

  it('always finds a move no car could have made, where both minutes are known', () => {
    fc.assert(
      fc.property(timed, timed, (a, b) => {
        const km = kilometresBetween(a.place.point!, b.place.point!);
        const minutes = Math.abs(a.at.at!.since(b.at.at!).total('minutes'));
        fc.pre(a.at.precision === 'MINUTE' && b.at.precision === 'MINUTE' && km >= 2);
        fc.pre(minutes === 0 || km / (minutes / 60) > 120);
        expect(impossibleMoves([a, b], limits).length).toBe(1);
      }),
    );
  });

  it('with a place whose coordinates nobody knows finds nothing by speed', () => {
    fc.assert(
      fc.property(timed, timed, (a, b) => {
        const unknown = { ...b, place: { ...b.place, point: null } };
        expect(leastSpeed(a, unknown, 2)).toBeNull();
        expect(impossibleMoves([a, unknown], limits)).toEqual([]);
      }),
    );
  });
});

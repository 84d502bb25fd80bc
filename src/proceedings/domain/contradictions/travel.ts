import { boundsOf, type When } from '../../../kernel/index.js';
import { between, time, type Contradiction, type ContradictionLimits } from './contradiction.js';
import { type Place, type Point, type TimedPlace } from './records.js';
import { isElsewhere } from './words.js';

const EARTH_KM = 6371.0088;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** @returns kilometres along the great circle (haversine): never more than any road. */
export function kilometresBetween(a: Point, b: Point): number {
  const half =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** @returns the most hours that can lie between two times; null where one of them is unbounded. */
export function mostHoursBetween(a: When, b: When): number | null {
  const [first, second] = [boundsOf(a), boundsOf(b)];
  if (!first.from || !first.until || !second.from || !second.until) return null;
  const apart = [second.until.since(first.from), first.until.since(second.from)];
  return Math.max(...apart.map((span) => span.total('hours')));
}

/** @returns kilometres an hour somebody surely moved at, at least; null: cannot be said. Infinite in no time at all. */
export function leastSpeed(a: TimedPlace, b: TimedPlace, leastKm: number): number | null {
  if (!a.place.point || !b.place.point) return null;
  const km = kilometresBetween(a.place.point, b.place.point);
  const hours = mostHoursBetween(a.at, b.at);
  return km < leastKm || hours === null ? null : km / hours;
}

/** Whether two places surely differ: other coordinates decide, then other departments, then other words. */
export function arePlacesApart(a: Place, b: Place, leastKm: number): boolean {
  if (a.point && b.point) return kilometresBetween(a.point, b.point) >= leastKm;
  if (a.departmentId && b.departmentId) return a.departmentId !== b.departmentId;
  return !!a.words && !!b.words && isElsewhere(a.words, b.words);
}

const isSameMinute = (a: When, b: When): boolean =>
  a.precision === 'MINUTE' &&
  b.precision === 'MINUTE' &&
  !!a.at &&
  !!b.at &&
  Math.floor(a.at.epochMilliseconds / 60_000) === Math.floor(b.at.epochMilliseconds / 60_000);

function compare(a: TimedPlace, b: TimedPlace, limits: ContradictionLimits): Contradiction[] {
  const sides = [time(a.ref, a.field, a.at), time(b.ref, b.field, b.at)] as const;
  if (isSameMinute(a.at, b.at)) {
    return arePlacesApart(a.place, b.place, limits.leastKm) ? [between('C-SAME-MINUTE', ...sides)] : [];
  }
  const speed = leastSpeed(a, b, limits.leastKm);
  if (speed === null || speed <= limits.mostKmPerHour) return [];
  const km = kilometresBetween(a.place.point!, b.place.point!);
  return [
    between('C-TOO-FAST', ...sides, {
      km: Math.round(km),
      kmPerHour: Math.round(speed),
      limit: limits.mostKmPerHour,
    }),
  ];
}

/** @returns for one person: two places in one minute, and moves no car can make. */
export const impossibleMoves = (
  places: readonly TimedPlace[],
  limits: ContradictionLimits,
): Contradiction[] => places.flatMap((a, i) => places.slice(i + 1).flatMap((b) => compare(a, b, limits)));

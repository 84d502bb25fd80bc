import { CITIES, type DemoCity } from '../places.js';
import { type Profile } from '../who/profiles.js';
import { type Outcome } from '../quotas.js';
import { type Random } from '../random.js';
import { type SourceKind } from '../types.js';

/** One person's day in minutes since local midnight: what really happened, before anybody wrote it down. */
export interface Course {
  readonly profile: Profile;
  readonly outcome: Outcome;
  readonly city: DemoCity;
  /** Null: kept in a bus for the whole time. */
  readonly departmentCode: string | null;
  readonly personId: string;
  readonly detentionId: string;
  readonly start: number;
  readonly drawn: number | null;
  readonly heard: number | null;
  readonly ruled: number | null;
  /** When the person is free again; null while held or not known. */
  readonly released: number | null;
}

/** Courses logged in one call, and the minute a source saw them. */
export interface BatchOfCourses {
  readonly batchId: string;
  readonly clientId: string;
  readonly source: SourceKind;
  readonly observed: number;
  readonly courses: readonly Course[];
}

const BUS_RIDERS = 4;
/** No list is longer, and none waits longer than this for its last row. */
const LIST = { rows: 11, spanMinutes: 120 } as const;
const SOURCES: readonly SourceKind[] = ['LAWYER', 'LAWYER', 'LAWYER', 'VOLUNTEER', 'HOTLINE', 'RELATIVE'];

const NIGHT_COURT_OPENS = 20 * 60 + 30;

/** The first people of a city open its departments; the rest crowd into the ones that come first. */
function departmentFor(random: Random, city: DemoCity, at: number): string {
  const codes = city.departmentCodes;
  return codes[at] ?? codes[Math.min(random.int(0, codes.length - 1), random.int(0, codes.length - 1))]!;
}

function stages(random: Random, outcome: Outcome, start: number): Pick<Course, 'drawn' | 'heard' | 'ruled'> {
  const drawn = start + random.int(90, 240);
  if (outcome === 'CHARGED') return { drawn, heard: null, ruled: null };
  if (['RELEASED', 'CRIMINAL', 'NOT_KNOWN'].includes(outcome)) {
    return { drawn: null, heard: null, ruled: null };
  }
  const heard = Math.max(drawn + random.int(60, 360), NIGHT_COURT_OPENS + random.int(0, 90));
  return { drawn, heard, ruled: outcome === 'ADJOURNED' ? null : heard + random.int(8, 25) };
}

/** @returns the earliest minute the person can be free, or null when the data never sees them free. */
function freedAt(random: Random, course: Omit<Course, 'released'>): number | null {
  if (['ARREST', 'CRIMINAL', 'NOT_KNOWN'].includes(course.outcome)) return null;
  if (course.departmentCode === null) return course.start + random.int(480, 600);
  if (course.outcome === 'RELEASED') return course.start + random.int(60, 240);
  return (course.ruled ?? course.heard ?? course.drawn ?? course.start) + random.int(20, 150);
}

/** Most are taken at the assembly in its first four hours, one in thirty at home that morning. */
const startMinute = (random: Random, city: DemoCity): number =>
  random.chance(1 / 30) ? random.int(8 * 60, 10 * 60) : city.startHour * 60 + random.int(10, 250);

/** @returns one course for each profile; the clock turns a minute into epoch milliseconds for the ids. */
export function makeCourses(
  random: Random,
  profiles: readonly Profile[],
  outcomes: readonly Outcome[],
  epochMsOf: (minute: number, city: DemoCity) => number,
): Course[] {
  const cities = CITIES.flatMap((city) => Array.from({ length: city.people }, (_, at) => ({ city, at })));
  let seats = BUS_RIDERS;
  return profiles.map((profile, index) => {
    const { city, at } = cities[index]!;
    const outcome = outcomes[index]!;
    const inBus = at >= city.departmentCodes.length && outcome === 'RELEASED' && seats-- > 0;
    const start = startMinute(random, city);
    const course = {
      ...{ profile, outcome, city, start },
      departmentCode: inBus ? null : departmentFor(random, city, at),
      personId: random.uuid(epochMsOf(start, city)),
      detentionId: random.uuid(epochMsOf(start, city)),
      ...stages(random, outcome, start),
    };
    return { ...course, released: freedAt(random, course) };
  });
}

/** Cuts one department's people, in order of time, into lists. */
function cut(courses: readonly Course[]): Course[][] {
  const lists: Course[][] = [];
  for (const course of [...courses].sort((a, b) => a.start - b.start)) {
    const open = lists.at(-1);
    const fits = open && open.length < LIST.rows && course.start - open[0]!.start <= LIST.spanMinutes;
    if (open && fits) open.push(course);
    else lists.push([course]);
  }
  return lists;
}

function byPlace(courses: readonly Course[]): Course[][] {
  const places = new Map<string, Course[]>();
  for (const course of courses) {
    const place = `${course.city.city} ${course.departmentCode}`;
    places.set(place, [...(places.get(place) ?? []), course]);
  }
  return [...places.values()];
}

/** Nobody is free before a source has seen them held: a person released in between would never have been logged. */
const seenFirst = (course: Course, observed: number, random: Random): Course =>
  course.released === null
    ? course
    : { ...course, released: Math.max(course.released, observed + random.int(15, 60)) };

/** @returns the lists of the day: one department (or one bus), at most eleven rows each. */
export function makeBatches(
  random: Random,
  courses: readonly Course[],
  epochMsOf: (minute: number, city: DemoCity) => number,
): BatchOfCourses[] {
  return byPlace(courses)
    .flatMap(cut)
    .map((list) => {
      const observed = list.at(-1)!.start + random.int(20, 70);
      const now = epochMsOf(observed, list[0]!.city);
      return {
        batchId: random.uuid(now),
        clientId: random.uuid(now),
        source: random.pick(SOURCES),
        observed,
        courses: list.map((course) => seenFirst(course, observed, random)),
      };
    });
}

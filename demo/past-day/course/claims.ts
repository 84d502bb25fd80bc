import { type BatchOfCourses, type Course } from './course.js';
import { type DayClock } from './day-clock.js';
import { type Random } from '../random.js';
import { type DemoClaim, type SourceKind } from '../types.js';

const SECOND_SOURCES: readonly SourceKind[] = ['RELATIVE', 'LAWYER', 'VOLUNTEER', 'PRESS'];

/** Only a first-hand word ends a custody clock: by the next day a lawyer has seen every one of them, or their paper. */
const RELEASE_SOURCES: readonly SourceKind[] = ['LAWYER', 'LAWYER', 'DOCUMENT'];

type Said = Omit<DemoClaim, 'claimId' | 'detentionId' | 'at'> & { readonly minute: number };

/** Minutes between the list and the next certain thing, in which somebody may see or move the person. */
const windowOf = (course: Course, observed: number): number => (course.released ?? observed + 240) - observed;

function seenAgain(random: Random, course: Course, observed: number): Said {
  const minute = observed + random.int(1, 6);
  const { departmentCode } = course;
  return { kind: 'SEEN', departmentCode, minute, source: random.pick(SECOND_SOURCES), confidence: 'MEDIUM' };
}

function moved(random: Random, course: Course, observed: number): Said {
  const minute = observed + random.int(7, windowOf(course, observed) - 1);
  const others = course.city.departmentCodes.filter((code) => code !== course.departmentCode);
  return {
    kind: 'MOVED',
    departmentCode: random.pick(others),
    minute,
    source: 'LAWYER',
    confidence: 'MEDIUM',
  };
}

/** Whoever is under arrest serves it in the city's receiver, or where they were; a lawyer has seen them there. */
const serving = (random: Random, { city, departmentCode, ruled }: Course): Said => ({
  ...(city.receiverCode
    ? { kind: 'MOVED', departmentCode: city.receiverCode }
    : { kind: 'SEEN', departmentCode }),
  ...{ source: 'LAWYER', confidence: 'HIGH', minute: ruled! + random.int(60, 240) },
});

const nowhere = (kind: 'HOSPITAL' | 'UNKNOWN', minute: number): Said => ({
  ...{ kind, departmentCode: null, minute, source: 'RELATIVE', confidence: 'LOW' },
});

const released = (random: Random, minute: number): Said => ({
  ...{
    kind: 'RELEASED',
    departmentCode: null,
    minute,
    source: random.pick(RELEASE_SOURCES),
  },
  confidence: 'HIGH',
});

/** Of the twelve whose end is not known: two were last heard of in a hospital, four nobody can find, the rest had no news. */
function lastWords(observed: number, rank: number): Said[] {
  if (rank < 2) return [nowhere('HOSPITAL', observed + 90)];
  return rank < 6 ? [nowhere('UNKNOWN', observed + 200)] : [];
}

/** Two of the released went through a hospital. */
const viaHospital = (course: Course, observed: number, rank: number): Said[] =>
  course.outcome === 'RELEASED' && course.departmentCode !== null && rank < 2
    ? [nowhere('HOSPITAL', observed + 7)]
    : [];

function saidOf(random: Random, course: Course, observed: number, rank: number): Said[] {
  const said: Said[] = random.chance(0.25) ? [seenAgain(random, course, observed)] : [];
  const transferable = course.outcome === 'CHARGED' && windowOf(course, observed) >= 12;
  if (transferable && random.chance(0.16)) said.push(moved(random, course, observed));
  if (course.outcome === 'NOT_KNOWN') return [...said, ...lastWords(observed, rank)];
  if (course.outcome === 'ARREST') return [...said, serving(random, course)];
  said.push(...viaHospital(course, observed, rank));
  return course.released === null ? said : [...said, released(random, course.released)];
}

/** @returns every claim after the lists themselves, each person's in order of time. */
export function makeClaims(
  random: Random,
  batches: readonly BatchOfCourses[],
  clockOf: (course: Course) => DayClock,
): DemoClaim[] {
  const ranks = new Map<string, number>();
  return batches.flatMap(({ courses, observed }) =>
    courses.flatMap((course) => {
      const group = `${course.outcome} ${course.departmentCode === null}`;
      const rank = ranks.get(group) ?? 0;
      ranks.set(group, rank + 1);
      const clock = clockOf(course);
      return saidOf(random, course, observed, rank).map(({ minute, ...claim }) => ({
        claimId: random.uuid(clock.at(minute).epochMilliseconds),
        detentionId: course.detentionId,
        ...claim,
        at: claim.kind !== 'MOVED' && random.chance(0.2) ? clock.aboutHour(minute) : clock.minute(minute),
      }));
    }),
  );
}

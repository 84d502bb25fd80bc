import { type LocalDate } from '../../src/kernel/index.js';
import { makeClaims } from './course/claims.js';
import { makeBatches, makeCourses, type BatchOfCourses, type Course } from './course/course.js';
import { DayClock } from './course/day-clock.js';
import { makeAccessRefusals, makeAssignments, makePresences, makeShifts } from './care/defence.js';
import { type DemoAssignment } from './care/defence-types.js';
import { dealOutcomes } from './who/outcomes.js';
import { makePerson } from './who/people.js';
import { CITIES, type DemoCity } from './places.js';
import { makeProtocol } from './papers/protocols.js';
import { acceptedBy, makeAppeal, makeHearing, makeRuling } from './papers/rulings.js';
import {
  type DemoAppeal,
  type DemoHearing,
  type DemoProtocol,
  type DemoRuling,
} from './papers/proceedings-types.js';
import { makeProfiles } from './who/profiles.js';
import { seededRandom, type Random } from './random.js';
import { makeRightsChecks } from './care/rights.js';
import { type DemoBatch, type DemoEvent, type PastDay } from './types.js';

const cityNamed = (name: string): DemoCity => CITIES.find(({ city }) => city === name)!;

/** What every part of the day is made from. */
interface Making {
  readonly random: Random;
  readonly clockOf: (city: DemoCity) => DayClock;
  readonly batches: readonly BatchOfCourses[];
  readonly eventIdOf: (city: DemoCity) => string;
}

function makeEvents(random: Random, clockOf: Making['clockOf']): DemoEvent[] {
  return CITIES.map((city) => {
    const startsAt = clockOf(city).at(city.startHour * 60);
    const eventId = random.uuid(startsAt.epochMilliseconds);
    return { eventId, title: city.title, city: city.city, place: city.place, startsAt };
  });
}

function makeCustodyLists(random: Random, date: LocalDate, clockOf: Making['clockOf']): BatchOfCourses[] {
  const profiles = makeProfiles(random, date.year);
  const outcomes = dealOutcomes(random, profiles, date.year);
  const epochMsOf = (minute: number, city: DemoCity) => clockOf(city).at(minute).epochMilliseconds;
  return makeBatches(random, makeCourses(random, profiles, outcomes, epochMsOf), epochMsOf);
}

const toBatch = ({ clockOf, eventIdOf }: Making, batch: BatchOfCourses): DemoBatch => {
  const { city, departmentCode } = batch.courses[0]!;
  return {
    ...{ batchId: batch.batchId, clientId: batch.clientId, source: batch.source, departmentCode },
    eventId: eventIdOf(city),
    observedAt: clockOf(city).minute(batch.observed),
    detentionIds: batch.courses.map(({ detentionId }) => detentionId),
  };
};

/** The papers of one person, as far as their case went. */
function papersOf({ random, clockOf }: Making, course: Course, lawyers: ReturnType<typeof acceptedBy>) {
  if (course.drawn === null) return {};
  const clock = clockOf(course.city);
  const protocol = makeProtocol(random, course, course.drawn, clock);
  if (course.heard === null) return { protocol };
  const lawyer = lawyers.get(course.detentionId);
  const hearing = makeHearing(random, course, protocol.protocolId, lawyer, clock);
  if (course.ruled === null) return { protocol, hearing };
  const ruling = makeRuling(random, course, hearing.hearingId, protocol.article, clock);
  const counsel = lawyer ?? (course.city.city === 'Almaty' ? 'lawyer1' : 'lawyer3');
  return { protocol, hearing, ruling, appeal: makeAppeal(random, ruling, counsel) };
}

function makePapers(making: Making, courses: readonly Course[], assignments: readonly DemoAssignment[]) {
  const lawyers = acceptedBy(assignments);
  const protocols: DemoProtocol[] = [];
  const hearings: DemoHearing[] = [];
  const rulings: DemoRuling[] = [];
  const appeals: DemoAppeal[] = [];
  for (const course of courses) {
    const papers = papersOf(making, course, lawyers);
    if (papers.protocol) protocols.push(papers.protocol);
    if (papers.hearing) hearings.push(papers.hearing);
    if (papers.ruling) rulings.push(papers.ruling);
    if (papers.appeal) appeals.push(papers.appeal);
  }
  return { protocols, hearings, rulings, appeals };
}

function makeCare(making: Making, courses: readonly Course[]) {
  const { random, clockOf, batches } = making;
  const observed = new Map(
    batches.flatMap((batch) => batch.courses.map(({ detentionId }) => [detentionId, batch.observed])),
  );
  const observedOf = ({ detentionId }: Course) => observed.get(detentionId)!;
  const clockOfCity = (city: string) => clockOf(cityNamed(city));
  return {
    rightsChecks: makeRightsChecks(random, courses, observedOf, ({ city }) => clockOf(city)),
    shifts: makeShifts(random, clockOfCity),
    presences: makePresences(random, clockOfCity),
    assignments: makeAssignments(random, courses, observedOf, clockOfCity),
    accessRefusals: makeAccessRefusals(random, clockOfCity),
  };
}

/**
 * One invented day of 300 people in 25 departments of three cities, pure and the same for the same seed and date.
 * @param date the local day everything begins on; nothing in the data is later than 24:00 of the day after, so a
 *   caller whose clock refuses times in the future passes a date at least two days back.
 */
export function generatePastDay(seed: number, date: LocalDate): PastDay {
  const random = seededRandom(seed);
  const clockOf = ({ zone }: DemoCity) => new DayClock(date, zone);
  const events = makeEvents(random, clockOf);
  const eventIdOf = ({ city }: DemoCity) => events.find((event) => event.city === city)!.eventId;
  const batches = makeCustodyLists(random, date, clockOf);
  const courses = batches.flatMap((batch) => batch.courses);
  const making: Making = { random, clockOf, batches, eventIdOf };
  const care = makeCare(making, courses);
  return {
    ...{ demo: true, seed, date, endsAt: clockOf(CITIES[0]!).at(2 * 1440), events },
    departmentCodes: CITIES.flatMap(({ departmentCodes, receiverCode }) =>
      receiverCode ? [...departmentCodes, receiverCode] : departmentCodes,
    ),
    people: batches.flatMap((batch) =>
      batch.courses.map((course) =>
        makePerson(random, course, batch, eventIdOf(course.city), clockOf(course.city)),
      ),
    ),
    batches: batches.map((batch) => toBatch(making, batch)),
    claims: makeClaims(random, batches, ({ city }) => clockOf(city)),
    ...makePapers(making, courses, care.assignments),
    ...care,
  };
}

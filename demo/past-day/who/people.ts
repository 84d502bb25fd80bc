import { type BatchOfCourses, type Course } from '../course/course.js';
import { type DayClock } from '../course/day-clock.js';
import { type Random } from '../random.js';
import { type DemoPerson, type FamilyAnswer, type Track } from '../types.js';

const CODE_WORDS = ['синий чайник', 'кедр у реки', 'көк шәйнек', 'третий фонарь', 'ақ қайың'] as const;

const TRACKS: Readonly<Partial<Record<Course['outcome'], Track>>> = {
  CRIMINAL: 'CRIMINAL',
  RELEASED: 'UNKNOWN',
  NOT_KNOWN: 'UNKNOWN',
};

/** Consent as people gave it at intake: most gave none, and none is the default. */
function consent(random: Random, course: Course): Pick<DemoPerson, 'familyAnswer' | 'codeWord'> {
  const way = course.profile.nameAsTyped === null ? 1 : random.int(1, 100);
  const familyAnswer: FamilyAnswer = way <= 60 ? 'NONE' : way <= 92 ? 'NAME_AND_BIRTH' : 'CODE_WORD';
  const codeWord = `${random.pick(CODE_WORDS)} ${random.int(10, 99)}`;
  return { familyAnswer, codeWord: familyAnswer === 'CODE_WORD' ? codeWord : null };
}

function realStart(random: Random, start: number, clock: DayClock): DemoPerson['realStart'] {
  const way = random.int(1, 100);
  if (way <= 60) return clock.minute(start);
  if (way <= 85) return clock.hour(start);
  return way <= 90 ? clock.day(start) : clock.unknown();
}

/** Seven detention protocols in ten state a start, twenty minutes and more after the real one. */
function recordedStart(
  random: Random,
  { start, drawn }: Course,
  clock: DayClock,
): DemoPerson['recordedStart'] {
  if (drawn === null || random.chance(0.3)) return null;
  return clock.minute(start + random.int(20, Math.min(150, drawn - start)));
}

/** @returns the person and their episode, as far as the list and the papers tell. */
export function makePerson(
  random: Random,
  course: Course,
  batch: BatchOfCourses,
  eventId: string,
  clock: DayClock,
): DemoPerson {
  const { age: _age, ...profile } = course.profile;
  return {
    personId: course.personId,
    detentionId: course.detentionId,
    eventId,
    batchId: batch.batchId,
    ...profile,
    ...consent(random, course),
    track: TRACKS[course.outcome] ?? 'ADMINISTRATIVE',
    realStart: realStart(random, course.start, clock),
    recordedStart: recordedStart(random, course, clock),
  };
}

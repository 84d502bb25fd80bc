import { type Course } from '../course/course.js';
import { type DayClock } from '../course/day-clock.js';
import { type DemoRightsCheck } from './defence-types.js';
import { type Profile } from '../who/profiles.js';
import { RIGHTS_CHECKS } from '../quotas.js';
import { type Random } from '../random.js';

/** Codes of the catalogue asked of everybody. */
const FOR_ALL = [
  ...[
    'R-INFO',
    'R-LAWYER-TIME',
    'R-LAWYER-PRIVATE',
    'R-NOTIFY',
    'R-DOCTOR',
    'R-INJURY',
    'R-TOILET',
    'R-WATER',
  ],
  ...['R-FOOD', 'R-SLEEP', 'R-CELL', 'R-INTERPRETER', 'R-TIME', 'R-RECORD', 'R-WHEREABOUTS', 'R-PHONE'],
  ...['R-SILENCE', 'R-HEALTH-CONT', 'R-BIOMETRIC'],
];

const FOR_SOME: readonly { readonly codes: readonly string[]; readonly of: (profile: Profile) => boolean }[] =
  [
    { codes: ['R-FEMALE-SEARCH', 'R-FEMALE-ESCORT', 'R-SEPARATE-SEX'], of: ({ sex }) => sex === 'F' },
    { codes: ['R-MINOR-PARENT', 'R-MINOR-SEPARATE'], of: ({ age }) => age !== 'ADULT' },
    { codes: ['R-DISABILITY'], of: ({ flags }) => flags.includes('DISABILITY') },
    {
      // Never suggest telling a consulate about someone who seeks asylum.
      codes: ['R-CONSUL'],
      of: ({ citizenshipClass, flags }) => citizenshipClass === 'FOREIGN' && !flags.includes('SEEKS_ASYLUM'),
    },
  ];

/** @returns the codes that apply to this person. */
export const codesFor = (profile: Profile): string[] => [
  ...FOR_ALL,
  ...FOR_SOME.filter((group) => group.of(profile)).flatMap(({ codes }) => codes),
];

function outcomeOf(random: Random): DemoRightsCheck['outcome'] {
  const way = random.int(1, 100);
  if (way <= 46) return 'RESPECTED';
  if (way <= 76) return 'VIOLATED';
  if (way <= 90) return 'UNKNOWN';
  return way <= 96 ? 'REFUSED_TO_ANSWER' : 'NOT_APPLICABLE';
}

/** Which questions got asked: those for a few people first, then a random choice of the rest. */
function asked(random: Random, courses: readonly Course[]): { course: Course; code: string }[] {
  const pairs = random.shuffle(
    courses.flatMap((course) => codesFor(course.profile).map((code) => ({ course, code }))),
  );
  const [rare, common] = [false, true].map((all) =>
    pairs.filter(({ code }) => FOR_ALL.includes(code) === all),
  );
  return [...rare!.slice(0, RIGHTS_CHECKS / 4), ...common!].slice(0, RIGHTS_CHECKS);
}

/** @param observedOf the minute a person was first logged. @returns 400 checks, at most one of a kind for a person. */
export function makeRightsChecks(
  random: Random,
  courses: readonly Course[],
  observedOf: (course: Course) => number,
  clockOf: (course: Course) => DayClock,
): DemoRightsCheck[] {
  return asked(random, courses).map(({ course, code }) => {
    const clock = clockOf(course);
    const minute = observedOf(course) + random.int(2, 14);
    return {
      rightsCheckId: random.uuid(clock.at(minute).epochMilliseconds),
      detentionId: course.detentionId,
      code,
      outcome: outcomeOf(random),
      basis: random.pick(['SEEN', 'TOLD', 'TOLD', 'DOCUMENT']),
      at: clock.minute(minute),
    };
  });
}

import { type LawyerKey } from '../../cast/index.js';
import { type Course } from '../course/course.js';
import { type DayClock } from '../course/day-clock.js';
import {
  type DemoAccessRefusal,
  type DemoAssignment,
  type DemoPresence,
  type DemoShift,
} from './defence-types.js';
import { ACCESS_REFUSALS } from '../quotas.js';
import { type Random } from '../random.js';

/** A lawyer's round: the doors in order, each from and until in minutes since local midnight. */
interface Round {
  readonly lawyer: LawyerKey;
  readonly city: string;
  readonly doors: readonly (readonly [code: string, from: number, until: number])[];
}

const ROUNDS: readonly Round[] = [
  {
    lawyer: 'lawyer1',
    city: 'Almaty',
    doors: [
      ['KZ-75-UP-ALM', 935, 1030],
      ['KZ-75-UP-MED', 1050, 1130],
      ['KZ-75-MED-OP', 1145, 1200],
      ['KZ-75-UP-BOS', 1225, 1330],
      ['KZ-75-UP-NAU', 1360, 1425],
    ],
  },
  {
    lawyer: 'lawyer2',
    city: 'Almaty',
    doors: [
      ['KZ-75-UP-AUE', 945, 1040],
      ['KZ-75-AUE-OP', 1055, 1110],
      ['KZ-75-UP-ALT', 1140, 1215],
      ['KZ-75-UP-ZHE', 1240, 1310],
      ['KZ-75-UP-TUR', 1335, 1420],
    ],
  },
  {
    lawyer: 'lawyer3',
    city: 'Astana',
    doors: [
      ['KZ-71-UP-ESI', 990, 1080],
      ['KZ-71-UP-SAR', 1100, 1170],
      ['KZ-71-UP-ALM', 1190, 1260],
      ['KZ-71-UP-BAI', 1280, 1350],
      ['KZ-71-DP', 1370, 1430],
    ],
  },
];

/** Every round lies inside it: noon to midnight and a half. */
const SHIFT = { from: 720, until: 1470 } as const;
const MOST_CLIENTS = 25;
const TOLD = [
  { kind: 'FORTRESS', told: 'План «Крепость», никого не пускаем' },
  { kind: 'WAIT', told: 'Ждите, начальник занят' },
  { kind: 'OTHER', told: 'Таких здесь нет' },
  { kind: 'FORTRESS', told: '«Қамал» жоспары, кіруге болмайды' },
  { kind: 'PAPERS_ASKED', told: 'Нужно разрешение следователя' },
] as const;

/** @returns one shift for each round. */
export const makeShifts = (random: Random, clockOf: (city: string) => DayClock): DemoShift[] =>
  ROUNDS.map(({ lawyer, city }) => ({
    shiftId: random.uuid(clockOf(city).at(SHIFT.from).epochMilliseconds),
    lawyer,
    city,
    startsAt: clockOf(city).at(SHIFT.from),
    endsAt: clockOf(city).at(SHIFT.until),
  }));

/** @returns the doors of every round as check-ins. */
export const makePresences = (random: Random, clockOf: (city: string) => DayClock): DemoPresence[] =>
  ROUNDS.flatMap(({ lawyer, city, doors }) =>
    doors.map(([departmentCode, from, until]) => ({
      presenceId: random.uuid(clockOf(city).at(from).epochMilliseconds),
      lawyer,
      departmentCode,
      from: clockOf(city).at(from),
      until: clockOf(city).at(until),
    })),
  );

/** @returns twelve refusals at doors of the rounds: about half end with the lawyer let in, the others with the lawyer leaving. */
export function makeAccessRefusals(random: Random, clockOf: (city: string) => DayClock): DemoAccessRefusal[] {
  const doors = ROUNDS.flatMap(({ lawyer, city, doors: round }) =>
    round.map((door) => ({ lawyer, city, door })),
  );
  return random
    .shuffle(doors)
    .slice(0, ACCESS_REFUSALS)
    .map(({ lawyer, city, door: [departmentCode, from, until] }, at) => ({
      accessRefusalId: random.uuid(clockOf(city).at(from).epochMilliseconds),
      lawyer,
      departmentCode,
      arrivedAt: clockOf(city).minute(from),
      waitedMinutes: at % 2 === 0 ? random.int(20, until - from - 5) : until - from,
      ...random.pick(TOLD),
      admitted: at % 2 === 0,
      officerBadge: random.chance(0.4) ? `Д-${random.int(1000, 9999)}` : null,
    }));
}

function answerOf(random: Random): DemoAssignment['answer'] {
  const way = random.int(1, 100);
  if (way <= 85) return 'ACCEPTED';
  return way <= 95 ? 'DECLINED' : null;
}

/** Nothing was left to do for whoever was let go without a paper. */
const doneAt = ({ outcome, released }: Course, answer: DemoAssignment['answer'], clock: DayClock) =>
  answer === 'ACCEPTED' && outcome === 'RELEASED' && released !== null ? clock.at(released + 30) : null;

/**
 * Those held where a lawyer stood, offered to that lawyer while both were there; at most 25 a lawyer. No organiser:
 * the others may point at them (art. 748(4)).
 */
export function makeAssignments(
  random: Random,
  courses: readonly Course[],
  observedOf: (course: Course) => number,
  clockOf: (city: string) => DayClock,
): DemoAssignment[] {
  return ROUNDS.flatMap(({ lawyer, city, doors }) => {
    const clock = clockOf(city);
    const clients = doors.flatMap(([code, from, until]) =>
      courses
        .filter(
          ({ departmentCode, profile }) => departmentCode === code && profile.roleAtEvent !== 'ORGANISER',
        )
        .map((course) => ({ course, offered: Math.max(observedOf(course), from) + 3 }))
        .filter(({ course, offered }) => offered < until && offered + 10 < (course.released ?? Infinity)),
    );
    return clients.slice(0, MOST_CLIENTS).map(({ course, offered }) => {
      const answer = answerOf(random);
      return {
        assignmentId: random.uuid(clock.at(offered).epochMilliseconds),
        ...{ detentionId: course.detentionId, lawyer, answer },
        offeredAt: clock.at(offered),
        answeredAt: answer && clock.at(offered + random.int(1, 9)),
        doneAt: doneAt(course, answer, clock),
      };
    });
  });
}

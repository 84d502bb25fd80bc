import { isBefore, boundsOf, later, type Instant, type When } from '../../../../kernel/index.js';
import { type Course, type CourseRuling, type CourseStep } from '../../course/course.js';
import { type ClockMaker, type CourseClock } from '../../course/course-clock.js';
import { carriesExpulsion } from '../../defects/offence.js';
import { KZ_OFFENCES } from './offences.js';

/** Expulsion and the danger on return: now, and before the departure where its day is known. CAO art. 834(4). */
export const kzExpulsionClocks = (maker: ClockMaker): CourseClock[] => [
  ...askForStay(maker),
  ...maker.question.course.steps
    .filter(({ kind }) => kind === 'DEPARTURE_SCHEDULED')
    .map((step) => beforeDeparture(maker, step)),
];

const expelling = ({ rulings }: Course): CourseRuling | undefined =>
  rulings.filter(({ penalties }) => penalties.includes('EXPULSION')).at(-1);

/** A part that carries it, or may: where the parts differ and none is named, for whoever is not surely a citizen. */
function mayBeExpelled({ custody, person }: Course): boolean {
  if (!custody.charge || person.citizenship === 'CITIZEN') return false;
  return carriesExpulsion(KZ_OFFENCES, custody.charge) !== false && isKnown(custody.charge.number);
}

const isKnown = (number: string): boolean =>
  KZ_OFFENCES.some((row) => row.number === number && row.expulsion);

/** Ordered, or possible for someone who seeks asylum. Without object once the person has left. */
function askForStay(maker: ClockMaker): CourseClock[] {
  const { course, now } = maker.question;
  const ruling = expelling(course);
  const isAtRisk = ruling ?? (course.person.seeksAsylum === true && mayBeExpelled(course));
  if (!isAtRisk) return [];
  const began: When | null = ruling?.announcedAt ?? course.protocols.at(-1)?.drawnAt ?? null;
  return [
    maker.make('ORG-REFOULEMENT-NOW', {
      facts: { trigger: began, latestPossibleStart: began ? null : firstKnown(course) },
      voidReason: hasLeft(course.steps, now) ? 'OVERTAKEN' : null,
    }),
  ];
}

/** The earliest record of the case: the danger was there no later. */
const firstKnown = ({ protocols, rulings, custody }: Course): Instant | null =>
  [...protocols, ...rulings, ...custody.sightings]
    .map(({ recordedAt }) => recordedAt)
    .reduce<Instant | null>((first, at) => (first && !isBefore(at, first) ? first : at), null);

function hasLeft(steps: readonly CourseStep[], now: Instant): boolean {
  const departures = steps
    .filter(({ kind }) => kind === 'DEPARTURE_SCHEDULED')
    .flatMap(({ at }) => boundsOf(at).until ?? []);
  return departures.length > 0 && !isBefore(now, departures.reduce(later));
}

/** A stay asked for before the day was known, or an appeal already decided, does not stop this departure. */
function beforeDeparture(maker: ClockMaker, step: CourseStep): CourseClock {
  const { course } = maker.question;
  const rulingId = step.rulingId ?? expelling(course)?.id ?? null;
  const isDecided = course.steps.some((one) => one.kind === 'APPEAL_DECIDED' && one.rulingId === rulingId);
  return maker.make('ORG-DEPARTURE-STOP', {
    ...{ detentionId: step.detentionId, rulingId, stepId: step.id },
    facts: { trigger: step.at },
    filings: course.filings.filter(({ kind, recordedAt }) =>
      kind === 'APPEAL' ? !isDecided : !isBefore(recordedAt, step.recordedAt),
    ),
  });
}

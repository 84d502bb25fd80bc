import { boundsOf, isBefore, type When } from '../../../../kernel/index.js';
import { custodyFacts, releaseOf } from '../../custody/episode.js';
import { type Course } from '../../course/course.js';
import { ClockMaker, type ClockQuestion, type CourseClock } from '../../course/course-clock.js';
import { measuresCustody, type DeadlineRule } from '../../deadlines/rule.js';

/** Geneva counts by no zone of its own: the pack says UTC. */
const ZONE = 'UTC';

/**
 * The ladder of international bodies: the 48 hours to a judge beside the domestic clock, the urgent ways while harm
 * goes on, and the committees once domestic remedies are exhausted.
 */
export const intCourseClocks =
  (rules: readonly DeadlineRule[]) =>
  (question: ClockQuestion): readonly CourseClock[] => {
    const maker = new ClockMaker(rules, question);
    const judge = beforeJudge(maker);
    return [...judge, ...whileHeld(maker, judge), ...afterExhaustion(maker), ...afterAnother(maker)];
  };

/**
 * Nothing of it runs out earlier on the criminal track. Where the domestic clock already asks for the start, a second
 * question would only be noise.
 */
function beforeJudge(maker: ClockMaker): CourseClock[] {
  const { course, domestic } = maker.question;
  const facts = custodyFacts(course.custody);
  // shown in the zone the domestic clocks are shown in
  const zone = facts.zone ?? domestic.at(0)?.rule.pack.defaultZone ?? ZONE;
  const clock = maker.make('INT-JUDGE-48H', { facts: { ...facts, zone } });
  const isAskedElsewhere = clock.outcome.kind === 'NEEDS_FACTS' && course.custody.track !== 'CRIMINAL';
  return [isAskedElsewhere ? { ...clock, mayOpen: false } : clock];
}

/** Urgent appeals help only while the person is held or the harm goes on; they have no term. */
function whileHeld(maker: ClockMaker, judge: readonly CourseClock[]): CourseClock[] {
  const { course, domestic } = maker.question;
  const facts = custodyFacts(course.custody);
  const isFree = releaseOf(course.custody.sightings) !== null;
  const custody = [...domestic.filter(({ rule }) => measuresCustody(rule)), ...judge];
  const isArbitrary =
    custody.some(({ state }) => state === 'MISSED') ||
    course.rulings.some(({ penalties }) => penalties.includes('ARREST'));
  const isHarmed = course.violations.some(({ isAlarm }) => isAlarm) || isBeingExpelled(domestic);
  const voidReason = isFree ? ('OVERTAKEN' as const) : null;
  return [
    ...(isArbitrary ? [maker.make('INT-WGAD', { facts: { ...facts, zone: ZONE }, voidReason })] : []),
    ...(isHarmed
      ? [
          maker.make('INT-SPECIAL', {
            facts: { ...facts, zone: ZONE },
            voidReason: isBeingExpelled(domestic) ? null : voidReason,
          }),
        ]
      : []),
  ];
}

const isBeingExpelled = (domestic: readonly CourseClock[]): boolean =>
  domestic.some(
    ({ rule, voidReason }) =>
      voidReason === null &&
      (rule.trigger === 'EXPULSION_POSSIBLE' || rule.trigger === 'DEPARTURE_SCHEDULED'),
  );

/** The final domestic decision: recorded as such, else the decision in cassation. The earlier one counts. */
function afterExhaustion(maker: ClockMaker): CourseClock[] {
  const { course } = maker.question;
  const ends = course.steps.filter(
    ({ kind }) => kind === 'REMEDIES_EXHAUSTED' || kind === 'CASSATION_DECIDED',
  );
  const [end] = [...ends].sort((a, b) => order(a.at, b.at));
  if (!end) return [];
  const part = {
    ...{ detentionId: end.detentionId, rulingId: end.rulingId, stepId: end.id },
    facts: { trigger: end.at, zone: ZONE, isTriggerComputed: end.kind === 'CASSATION_DECIDED' },
  };
  return ['INT-HRC-5Y', 'INT-CERD-6M', ...openTo(course)].map((code) => maker.make(code, part));
}

/** The bodies without a term that may hear this person's case. */
const openTo = ({ person, violations }: Course): string[] => [
  ...(violations.some(({ isAlarm }) => isAlarm) ? ['INT-CAT'] : []),
  ...(person.sex === 'FEMALE' ? ['INT-CEDAW'] : []),
  ...(person.disability === true ? ['INT-CRPD'] : []),
];

const afterAnother = (maker: ClockMaker): CourseClock[] =>
  maker.question.course.steps
    .filter(({ kind }) => kind === 'INTERNATIONAL_ENDED')
    .map((step) =>
      maker.make('INT-HRC-3Y', {
        ...{ detentionId: step.detentionId, stepId: step.id },
        facts: { trigger: step.at, zone: ZONE },
      }),
    );

function order(a: When, b: When): number {
  const [first, second] = [boundsOf(a).from, boundsOf(b).from];
  if (!first || !second) return first ? -1 : 1;
  return isBefore(first, second) ? -1 : 1;
}

import { isBefore, boundsOf, type When } from '../../../../kernel/index.js';
import { custodyFacts } from '../../custody/episode.js';
import { lastMoment, type CourseRequest } from '../../course/course.js';
import { actsOf, type Act, type ClockMaker, type CourseClock } from '../../course/course-clock.js';
import { type ActKind } from '../../course/step.js';
import { type DeadlineFacts } from '../../deadlines/facts.js';

/** What the person may have from those who hold them: notice, a defender. CAO arts 748-750, 788(2), 791(7). */
export const kzDefenceClocks = (maker: ClockMaker): CourseClock[] => [
  ...notice(maker),
  ...defender(maker),
  ...maker.question.course.steps.flatMap((step) => {
    const { steps } = maker.question.course;
    const own = { detentionId: step.detentionId, stepId: step.id, facts: { trigger: step.at } };
    if (step.kind === 'SEARCHED_WITHOUT_WITNESSES') {
      return [maker.make('KZ-SEARCH-PROS-24H', { ...own, acts: actsOf(steps) })];
    }
    if (step.kind === 'APPOINTMENT_ORDER_RECEIVED') {
      return [maker.make('KZ-DEF-APPOINT-24H', { ...own, acts: actsOf(steps) })];
    }
    return [];
  }),
];

/** From the request; for a minor from the restriction of liberty: the parents are told unasked. */
function notice(maker: ClockMaker): CourseClock[] {
  const { custody, person, requests, parentsToldAt } = maker.question.course;
  const asked = earliest(requests, 'NOTICE');
  const facts: Omit<DeadlineFacts, 'zone'> | null =
    person.isMinor === true ? custodyFacts(custody) : asked && { trigger: asked.at };
  if (!facts) return [];
  const told = person.isMinor === true ? (parentsToldAt ?? asked?.grantedAt) : asked?.grantedAt;
  return [maker.make('KZ-NOTIFY-KIN', { facts, acts: given('NOTICE_GIVEN', told) })];
}

function defender(maker: ClockMaker): CourseClock[] {
  const { requests, steps } = maker.question.course;
  const asked = earliest(requests, 'DEFENDER');
  if (!asked) return [];
  const part = {
    facts: { trigger: asked.at },
    acts: [...given('DEFENDER_ADMITTED', asked.grantedAt), ...actsOf(steps)],
  };
  return [maker.make('KZ-DEF-ADMIT', part), maker.make('KZ-DEF-3H', part)];
}

function given(kind: ActKind, at: When | null | undefined): Act[] {
  const moment = at ? lastMoment(at) : null;
  return moment ? [{ kind, at: moment }] : [];
}

/** The first request whose time is known; what answers a later one answers it as well. */
function earliest(requests: readonly CourseRequest[], kind: CourseRequest['kind']): CourseRequest | null {
  const own = requests.filter((one) => one.kind === kind && boundsOf(one.at).from !== null);
  const [first] = own.sort((a, b) => (isBefore(boundsOf(a.at).from!, boundsOf(b.at).from!) ? -1 : 1));
  const granted = own.map((one) => one.grantedAt).find((at) => at !== null);
  return first ? { ...first, grantedAt: first.grantedAt ?? granted ?? null } : null;
}

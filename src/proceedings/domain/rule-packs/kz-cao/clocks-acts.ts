import { isBefore, type Instant } from '../../../../kernel/index.js';
import { momentAt } from '../../course/course.js';
import { actsOf, type ClockMaker, type CourseClock } from '../../course/course-clock.js';

/**
 * Complaints about acts of the police: from the moment a violation is known, before the ruling, and their decision.
 * @param custody the case's custody clocks: one not kept is a violation known.
 * @source CAO arts 827-829
 */
export const kzActsClocks = (maker: ClockMaker, custody: readonly CourseClock[]): CourseClock[] => [
  ...sinceKnown(maker, custody),
  ...beforeRuling(maker),
  ...decisions(maker),
];

/** Once there is a ruling the complaint comes back unread: the appeal says the same (827(8)). */
function sinceKnown(maker: ClockMaker, custody: readonly CourseClock[]): CourseClock[] {
  const { course } = maker.question;
  const missed = custody.flatMap(({ state, outcome }) =>
    state === 'MISSED' && outcome.kind === 'COMPUTED' ? [outcome.dueAt] : [],
  );
  const known = [...course.violations.map(({ at }) => at), ...missed];
  const first = known.reduce<Instant | null>((one, at) => (one && !isBefore(at, one) ? one : at), null);
  if (!first) return [];
  return [
    maker.make('KZ-ACTIONS-2M', {
      facts: { trigger: momentAt(first, course.custody.zone ?? 'UTC') },
      acts: actsOf(course.steps),
      voidReason: course.rulings.length > 0 ? 'OVERTAKEN' : null,
    }),
  ];
}

const beforeRuling = (maker: ClockMaker): CourseClock[] =>
  maker.question.course.steps
    .filter(({ kind }) => kind === 'HEARING_SCHEDULED')
    .map((step) =>
      maker.make('KZ-ACTIONS-BEFORE-RULING', {
        ...{ detentionId: step.detentionId, stepId: step.id },
        facts: { trigger: step.at },
        acts: actsOf(maker.question.course.steps),
      }),
    );

/** From receipt: a step says it, or the filing that was recorded with it. */
function decisions(maker: ClockMaker): CourseClock[] {
  const { steps, filings } = maker.question.course;
  const receipts = steps.filter(({ kind }) => kind === 'COMPLAINT_RECEIVED');
  const received = [
    ...receipts.map((step) => ({ ...step, receivedAt: step.at, filedAs: step.aboutId })),
    ...filings
      .filter(({ kind, id }) => kind === 'COMPLAINT' && !receipts.some(({ aboutId }) => aboutId === id))
      .map((filing) => ({ ...filing, filedAs: null })),
  ];
  return received.flatMap(({ id, detentionId, receivedAt, filedAs }) =>
    receivedAt
      ? [
          maker.make('KZ-ACTIONS-DECIDE-10D', {
            ...{ detentionId, stepId: id },
            facts: { trigger: receivedAt },
            acts: actsOf(steps.filter(({ aboutId }) => !aboutId || aboutId === id || aboutId === filedAs)),
          }),
        ]
      : [],
  );
}

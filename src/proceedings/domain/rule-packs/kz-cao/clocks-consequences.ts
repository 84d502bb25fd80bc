import { boundsOf, earlier, isBefore, later, type Instant, type When } from '../../../../kernel/index.js';
import { custodyFacts } from '../../custody/episode.js';
import { clockKey, momentAt, type CourseRuling, type CourseStep } from '../../course/course.js';
import { actsOf, type ClockMaker, type CourseClock } from '../../course/course-clock.js';
import { type VoidReason } from '../../deadlines/deadline-record.js';
import { type DeadlineFacts } from '../../deadlines/facts.js';
import { forceOf, type Force } from './in-force.js';

/**
 * What opens once the appeal term has passed or the ruling is in force: restoring the term, the late appeal, the fine,
 * execution and its limitation, cassation, Supreme Court, and the end of being counted as penalised.
 * @param appeal the clock of the ruling's appeal.
 */
export function kzConsequences(maker: ClockMaker, ruling: CourseRuling, appeal: CourseClock): CourseClock[] {
  if (ruling.penalties.every((kind) => kind === 'TERMINATED')) return [];
  const force = forceOf(maker, ruling, appeal);
  return [
    ...afterMiss(maker, ruling, appeal),
    ...(force
      ? inForce(maker, ruling, { force, isGivenUp: isGivenUp(maker, appeal) })
      : notInForce(maker, ruling, ['KZ-INFORCE', ...IN_FORCE])),
    ...executed(maker, ruling),
    ...afterCassation(maker, ruling),
  ];
}

const ownOf = ({ detentionId, id }: CourseRuling) => ({ detentionId, rulingId: id });

const stepsOf = (maker: ClockMaker, { id }: CourseRuling): CourseStep[] =>
  maker.question.course.steps.filter(({ rulingId }) => rulingId === id);

/** A missed term is answered by the next remedies; they fall away should the miss turn out to be none. */
function afterMiss(maker: ClockMaker, ruling: CourseRuling, appeal: CourseClock): CourseClock[] {
  const { outcome, state } = appeal;
  if (outcome.kind !== 'COMPUTED') return [];
  const isDecided = stepsOf(maker, ruling).some(({ kind }) => kind === 'APPEAL_DECIDED');
  const voidReason: VoidReason | null = state !== 'MISSED' ? 'MISS_CURED' : isDecided ? 'OVERTAKEN' : null;
  const ended = momentAt(outcome.dueAt, outcome.zone);
  return [
    maker.make('ORG-RESTORE-TERM', {
      ...ownOf(ruling),
      facts: { trigger: ended, isTriggerComputed: true },
      voidReason,
    }),
    maker.make('KZ-APPEAL-LATE', { ...ownOf(ruling), facts: lateFacts(maker, ruling), voidReason }),
  ];
}

/** From execution; where that is not recorded, surely not before the announcement. */
function lateFacts(maker: ClockMaker, ruling: CourseRuling): Omit<DeadlineFacts, 'zone'> {
  const announced = ruling.announcedAt && boundsOf(ruling.announcedAt).from;
  const span = executionOf(maker, ruling);
  if (span.at) return { trigger: span.at };
  return { trigger: null, earliestPossibleStart: span.earliest ?? announced };
}

/** Two people closed the clock of the appeal: nobody will hear that its term ends, so what follows opens at once. */
const isGivenUp = (maker: ClockMaker, { rule, ...keys }: CourseClock): boolean =>
  maker.question.course.closed.has(clockKey({ ...keys, ruleCode: rule.code }));

function inForce(
  maker: ClockMaker,
  ruling: CourseRuling,
  { force, isGivenUp: opensEarly }: { readonly force: Force; readonly isGivenUp: boolean },
): CourseClock[] {
  const { now } = maker.question;
  const facts = { trigger: force.at, isTriggerComputed: force.isComputed };
  const mark = maker.make('KZ-INFORCE', { ...ownOf(ruling), facts });
  const from = boundsOf(force.at).from;
  if (!from || (isBefore(now, from) && !opensEarly)) return [mark, ...notInForce(maker, ruling, IN_FORCE)];
  const acts = actsOf(stepsOf(maker, ruling));
  const isDone = acts.some(({ kind }) => kind === 'PENALTY_EXECUTED' || kind === 'FINE_PAID');
  const opensLate = force.latest ? { ...facts, trigger: momentAt(force.latest, force.at.zone) } : facts;
  const clocks = [mark, maker.make('KZ-CASS-2Y', { ...ownOf(ruling), facts, acts })];
  if (ruling.penalties.includes('FINE')) {
    clocks.push(maker.make('KZ-FINE-30D', { ...ownOf(ruling), facts, acts }));
  }
  // an arrest is executed from the moment it is ordered, a warning by being given
  if (ruling.penalties.some((kind) => LATER_EXECUTED.has(kind))) {
    const voidReason = isDone ? ('OVERTAKEN' as const) : null;
    clocks.push(maker.make('KZ-EXEC-1Y', { ...ownOf(ruling), facts: opensLate, voidReason }));
  }
  return clocks;
}

const IN_FORCE = ['KZ-CASS-2Y', 'KZ-FINE-30D', 'KZ-EXEC-1Y'] as const;

/** An appeal is pending, or the term has not ended after all: what had opened is void, and keeps what it said. */
const notInForce = (maker: ClockMaker, ruling: CourseRuling, codes: readonly string[]): CourseClock[] =>
  codes.map((code) =>
    maker.make(code, {
      ...ownOf(ruling),
      facts: { trigger: null },
      voidReason: code === 'KZ-INFORCE' ? 'OVERTAKEN' : 'MISS_CURED',
      keepsTerms: true,
    }),
  );

const LATER_EXECUTED: ReadonlySet<string> = new Set(['FINE', 'COMMUNITY_WORK', 'EXPULSION']);

/** When the penalty was executed: recorded, or bounded by the days of an arrest. CAO arts 50(3), 884(3). */
function executionOf(
  maker: ClockMaker,
  ruling: CourseRuling,
): { readonly at: When | null; readonly earliest: Instant | null; readonly latest: Instant | null } {
  const recorded = stepsOf(maker, ruling).find(
    ({ kind }) => kind === 'PENALTY_EXECUTED' || kind === 'FINE_PAID',
  );
  if (recorded) return { at: recorded.at, earliest: null, latest: null };
  const announced = ruling.announcedAt ? boundsOf(ruling.announcedAt) : { from: null, until: null };
  if (!ruling.penalties.includes('ARREST') || !ruling.arrestDays || !announced.from || !announced.until) {
    return { at: null, earliest: null, latest: null };
  }
  const hours = ruling.arrestDays * 24;
  const began = custodyFacts(maker.question.course.custody).trigger;
  const held = began && boundsOf(began).from;
  const start = held ? earlier(held, announced.from) : announced.from;
  // the time held before counts towards the arrest: it ends between the two
  return {
    at: null,
    earliest: later(start.add({ hours }), announced.from),
    latest: announced.until.add({ hours }),
  };
}

/** One year from execution the person counts as penalised no more; of an arrest the end is known ahead. CAO arts 61, 72. */
function executed(maker: ClockMaker, ruling: CourseRuling): CourseClock[] {
  const { at, latest } = executionOf(maker, ruling);
  if (!at && !latest) return [];
  const facts = at ? { trigger: at } : { trigger: null, latestPossibleStart: latest };
  return [maker.make('KZ-EXPUNGE-1Y', { ...ownOf(ruling), facts })];
}

const afterCassation = (maker: ClockMaker, ruling: CourseRuling): CourseClock[] =>
  stepsOf(maker, ruling)
    .filter(({ kind }) => kind === 'CASSATION_DECIDED')
    .map((step) =>
      maker.make('KZ-SUPREME', { ...ownOf(ruling), stepId: step.id, facts: { trigger: step.at } }),
    );

import { boundsOf, earlier, isBefore, type Instant, type When } from '../../../../kernel/index.js';
import { custodyFacts } from '../../custody/episode.js';
import { lastMoment, type Course, type CourseFiling, type CourseRuling } from '../../course/course.js';
import { actsOf, type Act, type ClockMaker, type CourseClock } from '../../course/course-clock.js';
import { type DeadlineFacts } from '../../deadlines/facts.js';
import { kzClocksAfterRuling } from './clocks.js';
import { kzConsequences } from './clocks-consequences.js';

/** Clocks of each ruling: its appeal, the service of its copy, what follows an appeal, and what follows a miss. */
export const kzRulingClocks = (maker: ClockMaker): CourseClock[] =>
  maker.question.course.rulings.flatMap((ruling) => {
    const own = { detentionId: ruling.detentionId, rulingId: ruling.id };
    const appeals = kzClocksAfterRuling(ruling.penalties, ruling.byAgency === true).map((code) =>
      maker.make(code, {
        ...own,
        facts: code.startsWith('ORG') ? announcedFacts(maker, ruling) : servedFacts(maker, ruling),
        opensVoid: true,
        voidReason: code.startsWith('ORG') && isServed(ruling, maker.question.now) ? 'OVERTAKEN' : null,
      }),
    );
    const [appeal] = appeals;
    return [
      ...appeals,
      maker.make('KZ-RULING-SERVE-3D', {
        ...own,
        facts: announcedFacts(maker, ruling),
        acts: ruling.services.flatMap(servedAct),
      }),
      ...maker.question.course.filings
        .filter(({ kind, rulingId }) => kind === 'APPEAL' && rulingId === ruling.id)
        .flatMap((filing) => afterAppeal(maker, ruling, filing)),
      ...receivedByHigher(maker, ruling),
      ...arrestEnd(maker, ruling),
      ...(appeal ? kzConsequences(maker, ruling, appeal) : []),
    ];
  });

/** Whoever holds a person under arrest owes the release; the time held before the ruling counts. CAO art. 50(3). */
function arrestEnd(maker: ClockMaker, ruling: CourseRuling): CourseClock[] {
  if (!ruling.penalties.includes('ARREST')) return [];
  const held = custodyFacts(maker.question.course.custody);
  const announced = ruling.announcedAt && boundsOf(ruling.announcedAt).until;
  const bounds = [held.latestPossibleStart, announced].filter((at): at is Instant => Boolean(at));
  return [
    maker.make('KZ-ARREST-END', {
      ...{ detentionId: ruling.detentionId, rulingId: ruling.id },
      facts: {
        ...held,
        latestPossibleStart: bounds.length > 0 ? bounds.reduce(earlier) : null,
        times: ruling.arrestDays,
      },
    }),
  ];
}

function servedAct(when: When): Act[] {
  const at = lastMoment(when);
  return at ? [{ kind: 'RULING_SERVED', at }] : [];
}

/** What is recorded about the announcement; the receipt of the record bounds it. */
function announcedFacts(maker: ClockMaker, ruling: CourseRuling): DeadlineFacts {
  const { announcedAt, recordedAt, zone } = ruling;
  const bound = announcedAt && boundsOf(announcedAt).from;
  return {
    zone: zone ?? maker.question.course.custody.zone,
    trigger: announcedAt,
    earliestPossibleStart: heldFrom(maker.question.course),
    latestPossibleStart: bound ? null : recordedAt,
  };
}

/** The copy that came first starts the term; until one is recorded it runs from the announcement. */
function servedFacts(maker: ClockMaker, ruling: CourseRuling): DeadlineFacts {
  const announced = announcedFacts(maker, ruling);
  const fallback = ruling.announcedAt;
  const served = firstServed(ruling.services);
  if (!served) return { ...announced, trigger: null, fallback };
  if (!boundsOf(served).from) return { ...announced, trigger: served, fallback };
  const bound = fallback && boundsOf(fallback).from;
  return {
    zone: announced.zone,
    trigger: served,
    fallback,
    earliestPossibleStart: bound ?? announced.earliestPossibleStart ?? null,
  };
}

/** One whose day nobody knows counts only where no other is recorded. */
function firstServed(services: readonly When[]): When | null {
  const dated = services.filter((when) => boundsOf(when).from);
  const [first] = [...dated].sort((a, b) => (isBefore(boundsOf(a).from!, boundsOf(b).from!) ? -1 : 1));
  return first ?? services[0] ?? null;
}

function heldFrom({ custody }: Course): Instant | null {
  const began = custodyFacts(custody).trigger;
  return began ? boundsOf(began).from : null;
}

/** What the courts owe once an appeal is filed. CAO arts 831(1), (4), 835(2); of an agency's ruling 826-3(1). */
function afterAppeal(maker: ClockMaker, ruling: CourseRuling, filing: CourseFiling): CourseClock[] {
  const { steps } = maker.question.course;
  const own = { detentionId: ruling.detentionId, rulingId: ruling.id, stepId: filing.id };
  const acts = actsOf(steps.filter(({ rulingId }) => rulingId === ruling.id));
  if (ruling.byAgency === true) {
    const trigger = filing.receivedAt;
    return trigger ? [maker.make('KZ-BODY-DECIDE-10D', { ...own, facts: { trigger }, acts })] : [];
  }
  const part = { ...own, facts: { trigger: filing.filedAt, zone: ruling.zone ?? caseZone(maker) }, acts };
  const isArrest = ruling.penalties.includes('ARREST');
  return [
    maker.make(isArrest ? 'KZ-APPEAL-FWD-ARREST' : 'KZ-APPEAL-FWD-3D', part),
    ...(isServing(ruling, filing.counts.filedAt) ? [maker.make('KZ-APPEAL-DECIDE-ARREST-1D', part)] : []),
  ];
}

const caseZone = (maker: ClockMaker): string | null => maker.question.course.custody.zone;

/** Ten days from receipt, for whoever does not serve an arrest meanwhile. CAO art. 835(1). */
function receivedByHigher(maker: ClockMaker, ruling: CourseRuling): CourseClock[] {
  const { steps } = maker.question.course;
  if (ruling.byAgency === true) return [];
  const acts = actsOf(steps.filter(({ rulingId }) => rulingId === ruling.id));
  return steps
    .filter(({ kind, rulingId }) => kind === 'APPEAL_RECEIVED' && rulingId === ruling.id)
    .filter(({ at }) => !isServing(ruling, boundsOf(at).from))
    .map((step) =>
      maker.make('KZ-APPEAL-DECIDE-10D', {
        ...{ detentionId: ruling.detentionId, rulingId: ruling.id, stepId: step.id },
        facts: { trigger: step.at, zone: ruling.zone ?? caseZone(maker) },
        acts,
      }),
    );
}

/** An appeal against an arrest already served still helps, but no hour of it does; an expulsion is still ahead. */
const isServed = (ruling: CourseRuling, now: Instant): boolean =>
  ruling.penalties.includes('ARREST') && !ruling.penalties.includes('EXPULSION') && !isServing(ruling, now);

/** Whether the arrest was still being served then, counted from its announcement: a release is not looked at. */
function isServing({ penalties, arrestDays, announcedAt }: CourseRuling, at: Instant | null): boolean {
  const began = announcedAt && boundsOf(announcedAt).until;
  if (!penalties.includes('ARREST') || !began || !at) return penalties.includes('ARREST');
  return arrestDays === null || isBefore(at, began.add({ hours: arrestDays * 24 }));
}

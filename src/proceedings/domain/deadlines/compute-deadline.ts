import {
  isBefore,
  isZone,
  localDateOf,
  type BusinessCalendar,
  type Confidence,
} from '../../../kernel/index.js';
import { assume, type Assumption } from './assumption.js';
import { countTerm } from './count.js';
import { type Counting, type Term } from './counting.js';
import { otherBaseStep } from './explain-more.js';
import { ruleStep } from './explain.js';
import { forAge } from './minors.js';
import {
  type ComputedDeadline,
  type DeadlineFacts,
  type DeadlineSettings,
  type MissingFact,
  type NeedsFacts,
} from './facts.js';
import { nearRoughEdge, versionOn, type DeadlineRule, type RuleVersion } from './rule.js';
import { findOtherStart, findStart, type Start } from './start.js';

/**
 * When an act is due, and why.
 *
 * The safe reading is given whenever any bound is: the earliest possible start for what the defence must do; for
 * what police and courts must do the earliest too while the doubt is within the hour, otherwise the latest ("seen
 * held at 18:00, so at the latest 21:00"). The version in force on the trigger's local date governs.
 * @param calendar working days of the pack's country; unconfirmed days only withhold the later reading.
 * @returns NeedsFacts where no bound exists, or the pack has no text for that date.
 * @source pack of the rule; for kz-cao: CAO arts 739, 789, 832
 */
export function computeDeadline(
  rule: DeadlineRule,
  facts: DeadlineFacts,
  calendar: BusinessCalendar,
  settings: DeadlineSettings,
): ComputedDeadline | NeedsFacts {
  const zone = facts.zone ?? rule.pack.defaultZone;
  if (!isZone(zone)) return needsFacts(rule, ['ZONE']);
  if (facts.times === null) return needsFacts(rule, ['ARREST_DAYS']);
  const own = findStart(rule, facts, zone);
  const start = own ?? otherStart(rule, facts, zone);
  if (!start) return needsFacts(rule, missingOf(rule));
  const wording = versionOn(rule, start.date);
  const version = wording && forAge(timesAsLong(wording, facts.times), facts.isMinor);
  if (!version) return needsFacts(rule, ['LAW_VERSION_FOR_THE_DATE']);
  const counting = { rule, version, zone, calendar, settings, pauses: facts.pauses ?? [] };
  const bases = own ? [own, otherStart(rule, facts, zone)] : [null, start];
  const term = earlierEnd(bases, counting);
  if (!term) return needsFacts(rule, ['TERM_NOT_SET_BY_LAW']);
  return present(term, start, counting, facts);
}

/** The term that a ruling measured out in the law's own unit. */
const timesAsLong = (version: RuleVersion, times = 1): RuleVersion => ({
  ...version,
  amount: version.amount * times,
});

/** A second base on which the term may also be counted: of the wording in force when that event happened. */
function otherStart(rule: DeadlineRule, facts: DeadlineFacts, zone: string): Start | null {
  const found = rule.versions.flatMap(({ otherBase }) => otherBase ?? []);
  const starts = found.map(({ trigger }) => findOtherStart(rule, trigger, facts, zone));
  return (
    starts.find((start) => start !== null && versionOn(rule, start.date)?.otherBase !== undefined) ?? null
  );
}

const missingOf = (rule: DeadlineRule): MissingFact[] => [
  rule.trigger,
  ...(rule.fallback ? [rule.fallback] : []),
  ...rule.versions.flatMap(({ otherBase }) => otherBase?.trigger ?? []),
];

/** Counts from the trigger and from the second base, where both are known: whichever ends first is the end. */
function earlierEnd([own, other]: readonly (Start | null | undefined)[], counting: Counting): Term | null {
  const { version } = counting;
  const { otherBase } = version;
  const first = own ? countTerm(own, counting) : null;
  if (!otherBase) return first;
  if (!other) {
    return first && { ...first, assumptions: [...first.assumptions, assume('OTHER_BASE_NOT_RECORDED')] };
  }
  const { amount, unit, article } = otherBase;
  const second = countTerm(other, { ...counting, version: { ...version, amount, unit } });
  if (!second || (first && !isBefore(second.dueAt, first.dueAt))) return first;
  const named = otherBaseStep(counting.rule.code, article, other.event);
  const gap = own ? [] : [assume('OTHER_BASE_NOT_RECORDED')];
  return { ...second, steps: [named, ...second.steps], assumptions: [...second.assumptions, ...gap] };
}

function present(term: Term, start: Start, counting: Counting, facts: DeadlineFacts): ComputedDeadline {
  const { rule, version, zone } = counting;
  const isLawUnverified = reaches(rule, start, term, zone);
  return {
    kind: 'COMPUTED',
    ...heading(rule),
    article: version.article,
    zone,
    lastDay: term.lastDay,
    dueAt: term.dueAt,
    actBy: term.actBy,
    latestArguableAt: term.latestArguableAt,
    latestArguableReason: term.latestArguableReason,
    startBound: start.bound,
    isProvisional: start.isProvisional,
    steps: [ruleStep(rule, version, start.event), ...term.steps],
    assumptions: [
      ...start.assumptions,
      ...standing(rule, version, start),
      ...ofPerson(rule, start, facts),
      ...term.assumptions,
      ...(facts.zone === null ? [assume('ZONE_DEFAULT_USED', { zone })] : []),
      ...(isLawUnverified ? [unverified(rule)] : []),
    ],
    confidence: confidenceOf(version, isLawUnverified),
    verify: version.verify || version.computation.verify || isLawUnverified,
    ...(term.pausedSince ? { pausedSince: term.pausedSince } : {}),
  };
}

const unverified = ({ pack }: DeadlineRule): Assumption =>
  pack.unverifiedReason === 'LAW_NOT_CHECKED_SINCE'
    ? assume(pack.unverifiedReason, { date: pack.unverifiedFrom.toString() })
    : assume(pack.unverifiedReason);

const heading = ({ code, pack, obligedParty, standard }: DeadlineRule) => ({
  ruleCode: code,
  pack: pack.id,
  packVersion: pack.version,
  obligedParty,
  standard,
});

const needsFacts = (rule: DeadlineRule, missing: readonly MissingFact[]): NeedsFacts => ({
  kind: 'NEEDS_FACTS',
  ...heading(rule),
  missing,
});

function standing(rule: DeadlineRule, version: RuleVersion, start: Start): Assumption[] {
  const codes = [...version.standing];
  if (rule.basis === 'ORGANISATION_DEFAULT') codes.push('LIMIT_SET_BY_ORGANISATION');
  if (rule.force === 'SOFT') codes.push('LATE_IS_NOT_BARRED');
  if (nearRoughEdge(rule, start.date)) codes.push('RULE_DATE_APPROXIMATE');
  return codes.map((code) => assume(code));
}

/** A term that begins or ends under law nobody has checked yet. */
function reaches(rule: DeadlineRule, start: Start, term: Term, zone: string): boolean {
  const end = term.lastDay ?? localDateOf(term.dueAt, zone);
  return [start.date, end].some((date) => date.since(rule.pack.unverifiedFrom).days >= 0);
}

function ofPerson(rule: DeadlineRule, start: Start, facts: DeadlineFacts): Assumption[] {
  const halves = versionOn(rule, start.date)?.halvedForMinors !== undefined;
  return [
    ...(facts.isTriggerComputed ? [assume('START_COMPUTED')] : []),
    ...(halves && facts.isMinor === true ? [assume('HALVED_FOR_MINOR')] : []),
    ...(halves && facts.isMinor === null ? [assume('HALF_IF_MINOR')] : []),
  ];
}

const ORDER: readonly Confidence[] = ['LOW', 'MEDIUM', 'HIGH'];

/** No surer than the weaker of rule and counting; unchecked law is an inference, so at most MEDIUM. */
function confidenceOf(version: RuleVersion, isLawUnverified: boolean): Confidence {
  const ranks = [version.confidence, version.computation.confidence].map((level) => ORDER.indexOf(level));
  const rank = Math.min(...ranks, isLawUnverified ? ORDER.indexOf('MEDIUM') : ORDER.length - 1);
  return ORDER[rank] ?? 'LOW';
}

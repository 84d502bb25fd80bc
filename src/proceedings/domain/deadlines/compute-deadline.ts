import { isZone, localDateOf, type BusinessCalendar, type Confidence } from '../../../kernel/index.js';
import { assume, type Assumption } from './assumption.js';
import { countDays, countHours, type Term } from './count.js';
import { ruleStep } from './explain.js';
import {
  type ComputedDeadline,
  type DeadlineFacts,
  type DeadlineSettings,
  type MissingFact,
  type NeedsFacts,
} from './facts.js';
import { nearRoughEdge, versionOn, type DeadlineRule, type RuleVersion } from './rule.js';
import { findStart, type Start } from './start.js';

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
  const start = findStart(rule, facts, zone);
  if (!start) return needsFacts(rule, rule.fallback ? [rule.trigger, rule.fallback] : [rule.trigger]);
  const version = versionOn(rule, start.date);
  if (!version) return needsFacts(rule, ['LAW_VERSION_FOR_THE_DATE']);
  const counting = { version, zone, calendar, settings };
  const term =
    version.computation.kind === 'EXACT_HOURS' ? countHours(start, counting) : countDays(start, counting);
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
      ...term.assumptions,
      ...(facts.zone === null ? [assume('ZONE_DEFAULT_USED', { zone })] : []),
      ...(isLawUnverified ? [assume('LAW_AFTER_2026_07_01_NOT_VERIFIED')] : []),
    ],
    confidence: confidenceOf(version, isLawUnverified),
    verify: version.verify || version.computation.verify || isLawUnverified,
  };
}

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
  if (nearRoughEdge(rule, start.date)) codes.push('RULE_DATE_APPROXIMATE');
  return codes.map((code) => assume(code));
}

/** A term that begins or ends under law nobody has checked yet. */
function reaches(rule: DeadlineRule, start: Start, term: Term, zone: string): boolean {
  const end = term.lastDay ?? localDateOf(term.dueAt, zone);
  return [start.date, end].some((date) => date.since(rule.pack.unverifiedFrom).days >= 0);
}

const ORDER: readonly Confidence[] = ['LOW', 'MEDIUM', 'HIGH'];

/** No surer than the weaker of rule and counting; unchecked law is an inference, so at most MEDIUM. */
function confidenceOf(version: RuleVersion, isLawUnverified: boolean): Confidence {
  const ranks = [version.confidence, version.computation.confidence].map((level) => ORDER.indexOf(level));
  const rank = Math.min(...ranks, isLawUnverified ? ORDER.indexOf('MEDIUM') : ORDER.length - 1);
  return ORDER[rank] ?? 'LOW';
}

import { boundsOf, type When } from '../../../../kernel/index.js';
import { type Detector } from '../../defects/defect.js';
import { absent, actDay, allAbsent, fact, finding, minority } from '../../defects/finding.js';
import { KZ_PARTS_COMPLETE, kzPartExists } from './offences.js';
import { kzFigure } from './thresholds.js';

/** "At once" has no figure in the Code: an hour between drawing and serving is the organisation's own limit. */
const COPY_WITHIN_MINUTES = kzFigure('COPY_AT_ONCE');

const surelyBefore = (a: When | null, b: When | null): boolean => {
  const end = a && boundsOf(a).until;
  const start = b && boundsOf(b).from;
  return !!end && !!start && start.since(end).total('minutes') > 0;
};

/** Minutes that surely passed between two times; null where that cannot be said. */
const surelyPassed = (a: When | null, b: When | null): number | null => {
  const end = a && boundsOf(a).until;
  const start = b && boundsOf(b).from;
  return end && start ? Math.floor(start.since(end).total('minutes')) : null;
};

const articleAndPart: Detector['find'] = (facts) => {
  const { protocol } = facts;
  const seen = absent(facts, 'protocol', ['articleStated']);
  const isOnePart = protocol?.article && !(protocol.article in KZ_PARTS_COMPLETE);
  if (!isOnePart) seen.push(...absent(facts, 'protocol', ['partStated']));
  const on = actDay(facts);
  if (
    on &&
    protocol?.article &&
    protocol.part !== null &&
    kzPartExists(protocol.article, protocol.part, on) === false
  ) {
    seen.push(fact('protocol.article', protocol.article), fact('protocol.part', protocol.part));
  }
  return finding(seen);
};

/** Fatal only where the person was not heard at the hearing either: CAO art. 843(3)(5). */
const noExplanation: Detector['find'] = (facts) => {
  const found = allAbsent(facts, 'protocol', ['explanationRecorded', 'explanationRefusalNoted']);
  if (!found) return null;
  const unheard = absent(facts, 'hearing', ['personHeard']);
  return {
    triggeredBy: [...found.triggeredBy, ...unheard],
    severity: unheard.length > 0 ? 'FATAL' : 'MATERIAL',
  };
};

const explainedTooEarly: Detector['find'] = ({ protocol }) => {
  if (!protocol) return null;
  const { explanationAt, rightsExplainedAt, completedAt } = protocol;
  const seen = [];
  if (surelyBefore(explanationAt, rightsExplainedAt)) {
    seen.push(fact('protocol.explanationAt', 'before protocol.rightsExplainedAt'));
  }
  if (surelyBefore(explanationAt, completedAt)) {
    seen.push(fact('protocol.explanationAt', 'before protocol.completedAt'));
  }
  return finding(seen);
};

const notRead: Detector['find'] = (facts) => {
  const seen = absent(facts, 'protocol', ['readOffered']);
  if (facts.protocol?.remarksMade) seen.push(...absent(facts, 'protocol', ['remarksAttached']));
  return finding(seen);
};

const copyNotHanded: Detector['find'] = (facts) => {
  const seen = absent(facts, 'protocol', ['copyServed']);
  const late = facts.protocol && surelyPassed(facts.protocol.drawnAt, facts.protocol.copyServedAt);
  if (late !== null && late > COPY_WITHIN_MINUTES) seen.push(fact('protocol.copyServedAfterMinutes', late));
  return finding(seen);
};

const transferRight: Detector['find'] = (facts) => {
  const isMinor = minority(facts);
  const seen = absent(facts, 'protocol', ['transferRightExplained']);
  return isMinor && seen.length > 0 ? finding([isMinor, ...seen]) : null;
};

/** What the protocol itself shows. CAO arts 767, 803. */
export const PROTOCOL_DETECTORS: readonly Detector[] = [
  { code: 'KZ-P01', find: (facts) => finding(absent(facts, 'protocol', ['dateStated', 'placeStated'])) },
  {
    code: 'KZ-P02',
    find: (facts) => finding(absent(facts, 'protocol', ['officerPostStated', 'officerNameStated'])),
  },
  { code: 'KZ-P05', find: articleAndPart },
  { code: 'KZ-P07', find: noExplanation },
  { code: 'KZ-P09', find: (facts) => finding(absent(facts, 'protocol', ['rightsExplainedMark'])) },
  { code: 'KZ-P10', find: explainedTooEarly },
  { code: 'KZ-P11', find: (facts) => finding(absent(facts, 'protocol', ['officerSigned'])) },
  {
    code: 'KZ-P12',
    find: (facts) => allAbsent(facts, 'protocol', ['personSigned', 'refusalNoted', 'absenceNoted']),
  },
  { code: 'KZ-P13', find: notRead },
  { code: 'KZ-P14', find: copyNotHanded },
  { code: 'KZ-P24', find: transferRight },
];

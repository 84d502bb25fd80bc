import { boundsOf } from '../../../../kernel/index.js';
import { type CaseFacts } from '../../defects/case-facts.js';
import { type Detector } from '../../defects/defect.js';
import { absent, actDay, fact, finding } from '../../defects/finding.js';
import { isArrestable } from '../../defects/offence.js';
import { KZ_OFFENCES } from './offences.js';
import { kzFigure } from './thresholds.js';

/** Two watches may differ by this much without anybody having written a false time. */
const TOLERATED_MINUTES = kzFigure('WATCHES_MAY_DIFFER');

/** Whether the charge in the protocol carries arrest on the day of the act; null: not known. */
export function chargedWithArrest(facts: CaseFacts): boolean | null {
  const { protocol } = facts;
  const on = actDay(facts);
  return protocol?.article && on
    ? isArrestable(KZ_OFFENCES, { number: protocol.article, part: protocol.part, on })
    : null;
}

/** Minutes surely held: from the latest possible start to the earliest possible end; null: cannot be said. */
function minutesSurelyHeld({ detention }: CaseFacts): number | null {
  const start = detention?.realStart ?? detention?.recordedStart;
  const from = start && boundsOf(start).until;
  const until = detention?.heldUntil && boundsOf(detention.heldUntil).from;
  return from && until ? Math.floor(until.since(from).total('minutes')) : null;
}

/** The limit that surely applies: while charge and track are not known, the longest there is. CAO art. 789. */
function limitHours(facts: CaseFacts): number {
  if (facts.detention?.is48HourTrack) return 48;
  const carriesArrest = chargedWithArrest(facts);
  return carriesArrest === null ? 48 : carriesArrest ? 24 : 3;
}

const noExactTime: Detector['find'] = (facts) => {
  const seen = absent(facts, 'detention', ['protocolDrawn']);
  const recorded = facts.detention?.recordedStart;
  if (facts.detention?.protocolDrawn && recorded && recorded.precision !== 'MINUTE') {
    seen.push(fact('detention.recordedStart.precision', recorded.precision));
  }
  return finding(seen);
};

const recordedLate: Detector['find'] = ({ detention }) => {
  if (!detention?.realStart || !detention.recordedStart) return null;
  const real = boundsOf(detention.realStart).until;
  const recorded = boundsOf(detention.recordedStart).from;
  if (!real || !recorded) return null;
  const minutes = Math.floor(recorded.since(real).total('minutes'));
  return minutes > TOLERATED_MINUTES ? finding([fact('detention.recordedLaterByMinutes', minutes)]) : null;
};

const limitExceeded: Detector['find'] = (facts) => {
  const held = minutesSurelyHeld(facts);
  const hours = limitHours(facts);
  return held !== null && held >= hours * 60
    ? finding([fact('detention.surelyHeldMinutes', held), fact('detention.limitHours', hours)])
    : null;
};

const wrongTrack: Detector['find'] = (facts) => {
  const held = minutesSurelyHeld(facts);
  if (held === null || held < 180 || facts.detention?.is48HourTrack) return null;
  return chargedWithArrest(facts) === false
    ? finding([
        fact('protocol.article', facts.protocol?.article ?? ''),
        fact('detention.surelyHeldMinutes', held),
      ])
    : null;
};

/** Detention and its paper. CAO arts 788, 789. */
export const CUSTODY_DETECTORS: readonly Detector[] = [
  { code: 'KZ-P27', find: noExactTime },
  { code: 'KZ-P28', find: (facts) => finding(absent(facts, 'detention', ['copyServed'])) },
  { code: 'KZ-P29', find: (facts) => finding(absent(facts, 'detention', ['rightsExplainedMark'])) },
  { code: 'KZ-P30', find: recordedLate },
  { code: 'KZ-P31', find: limitExceeded },
  { code: 'KZ-P32', find: wrongTrack },
];

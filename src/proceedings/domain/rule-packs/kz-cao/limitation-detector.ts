import { Temporal, boundsOf, localDateOf, type LocalDate, type When } from '../../../../kernel/index.js';
import { isSurelyUnder } from '../../defects/age.js';
import { type Detector } from '../../defects/defect.js';
import { fact, finding } from '../../defects/finding.js';
import { KZ_CAO_HEADER } from './header.js';
import { kzCalendar } from './holidays.js';
import { KZ_ASSEMBLY_LAW_FROM } from './offences.js';

const latestDay = (when: When | null | undefined, zone: string): LocalDate | null => {
  if (!when) return null;
  const { until } = boundsOf(when);
  if (when.precision === 'DAY') return when.date ?? (when.at ? localDateOf(when.at, when.zone) : null);
  return until && localDateOf(until, zone);
};

const earliestDay = (when: When | null | undefined, zone: string): LocalDate | null => {
  const from = when && boundsOf(when).from;
  return when?.precision === 'DAY' && when.date ? when.date : from ? localDateOf(from, zone) : null;
};

const first = (days: readonly (LocalDate | null)[]): LocalDate | null =>
  days
    .filter((one) => one !== null)
    .sort(Temporal.PlainDate.compare)
    .at(0) ?? null;

/**
 * The protocol was drawn up when the term for a penalty was surely over: two months from the act; for art. 488 a year
 * from the act or two months from detection, which was at the latest when the person was held. Half of it for minors.
 * Nothing sent to court before the protocol can have stopped the clock. CAO arts 62(1)-(2), (5), 71.
 */
const limitationExpired: Detector['find'] = ({ protocol, person, detention, zone }) => {
  const act = latestDay(protocol?.actAt, zone);
  const drawn = earliestDay(protocol?.drawnAt, zone);
  if (!protocol?.article || !act || !drawn) return null;
  const share = isSurelyUnder(person, 18, act) ? 2 : 1;
  // an act before the law on assemblies falls under the general two months
  const isAssembly = protocol.article === '488' && act.since(KZ_ASSEMBLY_LAW_FROM).days >= 0;
  const isUnchecked = act.since(KZ_CAO_HEADER.unverifiedFrom).days >= 0;
  const detected = isAssembly ? latestDay(detention?.realStart ?? detention?.recordedStart, zone) : null;
  const last = first([
    act.add({ months: (isAssembly ? 12 : 2) / share }),
    detected && detected.add({ months: 2 / share }),
  ]);
  if (!last) return null;
  const over = kzCalendar().rollForward(last);
  return Temporal.PlainDate.compare(drawn, over) > 0
    ? finding([
        fact('protocol.drawnAt', drawn.toString()),
        fact('protocol.limitationEndedOn', over.toString()),
        ...(share === 2 ? [fact('person.isMinor', true)] : []),
        ...(isUnchecked ? [fact('law.notVerifiedFrom', KZ_CAO_HEADER.unverifiedFrom.toString())] : []),
      ])
    : null;
};

/** Limitation. CAO arts 62, 71. */
export const LIMITATION_DETECTORS: readonly Detector[] = [{ code: 'KZ-P37', find: limitationExpired }];

import { isSurelyAtLeast, isSurelyUnder } from '../../defects/age.js';
import { type CaseFacts } from '../../defects/case-facts.js';
import { type Detector, type TriggeringFact } from '../../defects/defect.js';
import {
  absent,
  actDay,
  fact,
  finding,
  hearingDay,
  minority,
  unknownLanguage,
} from '../../defects/finding.js';
import { chargedWithArrest } from './custody-detectors.js';
import { KZ_ASSEMBLY_LAW_FROM } from './offences.js';
import { kzFigure } from './thresholds.js';

/** Why a defender had to be there. CAO art. 749(1). */
function defenderMandatory(facts: CaseFacts): TriggeringFact[] {
  const { person } = facts;
  const isMinor = minority(facts);
  return [
    ...(person.defenderRequested ? [fact('person.defenderRequested', true)] : []),
    ...(person.disability ? [fact('person.disability', true)] : []),
    ...unknownLanguage(facts),
    ...(isMinor ? [isMinor] : []),
  ];
}

const noDefender: Detector['find'] = (facts) => {
  const seen = absent(facts, 'hearing', ['defenderPresent']);
  const why = defenderMandatory(facts);
  return seen.length > 0 && why.length > 0 ? finding([...why, ...seen]) : null;
};

const noLegalRepresentative: Detector['find'] = (facts) => {
  const isMinor = minority(facts);
  const seen = absent(facts, 'hearing', ['legalRepresentativePresent']);
  return isMinor && seen.length > 0 ? finding([isMinor, ...seen]) : null;
};

const tooYoung: Detector['find'] = (facts) => {
  const on = actDay(facts);
  return on && isSurelyUnder(facts.person, kzFigure('LIABLE_FROM'), on)
    ? finding([fact('person.isUnder16OnTheDayOfTheAct', true)])
    : null;
};

const NO_ARREST_FROM = {
  FEMALE: kzFigure('NO_ARREST_WOMAN_FROM'),
  MALE: kzFigure('NO_ARREST_MAN_FROM'),
  UNKNOWN: null,
} as const;

/** Why this person is never to be arrested, as far as is recorded; empty: nothing known says so. CAO art. 50(2). */
export function exemptFromArrest(facts: CaseFacts): TriggeringFact[] {
  const { person } = facts;
  const on = hearingDay(facts);
  const seen: TriggeringFact[] = [];
  const isMinor = minority(facts);
  if (isMinor) seen.push(isMinor);
  if (person.pregnant) seen.push(fact('person.pregnant', true));
  if (person.disabilityGroup === 1 || person.disabilityGroup === 2) {
    seen.push(fact('person.disabilityGroup', person.disabilityGroup));
  }
  if (person.childUnder14 && (person.sex === 'FEMALE' || person.raisesChildAlone)) {
    seen.push(fact('person.childUnder14', true));
  }
  const ageLimit = NO_ARREST_FROM[person.sex ?? 'UNKNOWN'];
  if (ageLimit !== null && isSurelyAtLeast(person, ageLimit, on)) {
    seen.push(fact('person.ageAtLeast', ageLimit));
  }
  return seen;
}

const MINORS_FINE_CAP_MCI = kzFigure('MINORS_FINE_MOST');

const penaltyBarred: Detector['find'] = (facts) => {
  const { ruling } = facts;
  const isMinor = minority(facts);
  const seen: TriggeringFact[] = [];
  if (ruling?.penalties?.includes('ARREST')) {
    const exempt = exemptFromArrest(facts);
    if (exempt.length > 0) seen.push(fact('ruling.penalties', 'ARREST'), ...exempt);
  }
  if (isMinor && ruling?.penalties?.includes('COMMUNITY_WORK')) {
    seen.push(fact('ruling.penalties', 'COMMUNITY_WORK'), isMinor);
  }
  if (isMinor && ruling && (ruling.fineMci ?? 0) > MINORS_FINE_CAP_MCI) {
    seen.push(fact('ruling.fineMci', ruling.fineMci ?? 0), isMinor);
  }
  return finding(seen);
};

/** Why the case is a grave one: what was imposed, or what the charge carries, or the person's age. */
function grave(facts: CaseFacts, penalties: readonly string[]): TriggeringFact[] {
  const isMinor = minority(facts);
  const imposed = facts.ruling?.penalties?.filter((kind) => penalties.includes(kind)) ?? [];
  return [
    ...(isMinor ? [isMinor] : []),
    ...imposed.map((kind) => fact('ruling.penalties', kind)),
    ...(chargedWithArrest(facts) ? [fact('protocol.article', facts.protocol?.article ?? '')] : []),
  ];
}

const personAbsent: Detector['find'] = (facts) => {
  const seen = absent(facts, 'hearing', ['personPresent']);
  const why = grave(facts, ['ARREST', 'EXPULSION', 'COMMUNITY_WORK']);
  return seen.length > 0 && why.length > 0 ? finding([...why, ...seen]) : null;
};

const prosecutorNotTold: Detector['find'] = (facts) => {
  const seen = absent(facts, 'hearing', ['prosecutorNotified']);
  const why = grave(facts, ['ARREST', 'EXPULSION']);
  return seen.length > 0 && why.length > 0 ? finding([...why, ...seen]) : null;
};

const FOREIGNERS_PARTS = [8, 9];
const ANYONES_PARTS = [6, 7];

/** The reverse case helps the person: parts 8 and 9 carry expulsion, so a lawyer is warned before raising it. */
const foreignerPart: Detector['find'] = (facts) => {
  const { person, protocol, ruling } = facts;
  const { article, part } = ruling?.article ? ruling : (protocol ?? { article: null, part: null });
  if (article !== '488' || part === null || person.citizenship === null) return null;
  // before the law on assemblies these parts meant something else
  const on = actDay(facts);
  if (!on || on.since(KZ_ASSEMBLY_LAW_FROM).days < 0) return null;
  const seen = [fact('person.citizenship', person.citizenship), fact('protocol.part', part)];
  if (person.citizenship === 'CITIZEN') return FOREIGNERS_PARTS.includes(part) ? finding(seen) : null;
  return ANYONES_PARTS.includes(part) ? finding(seen, { caution: 'RAISING_IT_MAY_BRING_EXPULSION' }) : null;
};

/** Hearing, ruling, and who the person is. CAO arts 50, 65, 66, 744-749, 759, 843. */
export const HEARING_DETECTORS: readonly Detector[] = [
  { code: 'KZ-P21', find: noDefender },
  { code: 'KZ-P23', find: noLegalRepresentative },
  { code: 'KZ-P25', find: tooYoung },
  { code: 'KZ-P26', find: penaltyBarred },
  { code: 'KZ-P39', find: personAbsent },
  { code: 'KZ-P40', find: prosecutorNotTold },
  { code: 'KZ-P42', find: (facts) => finding(absent(facts, 'ruling', ['signed'])) },
  { code: 'KZ-P48', find: foreignerPart },
];

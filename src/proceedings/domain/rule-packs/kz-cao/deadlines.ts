import { type DeadlineRule } from '../../deadlines/rule.js';
import { texts } from '../marks.js';
import { KZ_HOURS_DETENTION, KZ_SUTKI, KZ_SUTKI_BEFORE_2020, ORG_HOURS } from './computations.js';
import { KZ_APPEAL_RULES } from './deadlines-appeal.js';
import { KZ_CUSTODY_RULES } from './deadlines-custody.js';
import { KZ_DEFENCE_RULES } from './deadlines-defence.js';
import { KZ_EXECUTION_RULES } from './deadlines-execution.js';
import { KZ_HEARING_RULES } from './deadlines-hearing.js';
import { KZ_OWN_RULES } from './deadlines-own.js';
import { KZ_PROTOCOL_RULES } from './deadlines-protocol.js';
import { KZ_REMEDY_RULES } from './deadlines-remedies.js';
import { MILESTONES, day, rule } from './header.js';

const RELEASE = {
  filed: 'demand for release; complaint (827); request to the prosecutor (760(1)(6))',
  where: 'head of the unit, prosecutor, court',
};

/** Release, or the 24-hour track, within three hours. CAO art. 789(1). */
const DETENTION_3H = rule({
  code: 'KZ-DET-3H',
  title: texts('3 h: release', '3 часа: освобождение', '3 сағат: босату'),
  obligedParty: 'POLICE',
  trigger: 'LIBERTY_RESTRICTED',
  answeredBy: ['RELEASE'],
  acknowledgeWithinMinutes: 10,
  notes: { must: 'release, or move to the 24-hour track', ...RELEASE },
  versions: [
    {
      article: '789(1)',
      since: MILESTONES.code,
      amount: 3,
      unit: 'HOUR',
      computation: KZ_HOURS_DETENTION,
    },
  ],
});

/** Hearing or release within 24 hours where the charged article carries arrest. CAO arts 789(3), 829-5(3). */
const DETENTION_24H = rule({
  code: 'KZ-DET-24H',
  title: texts('24 h: hearing or release', '24 часа: суд или освобождение', '24 сағат: сот немесе босату'),
  obligedParty: 'POLICE',
  trigger: 'LIBERTY_RESTRICTED',
  answeredBy: ['RELEASE', 'HEARING'],
  replaces: 'KZ-DET-3H',
  notes: { condition: 'the charged part carries arrest', must: 'hear the case or release', ...RELEASE },
  versions: [
    {
      article: '789(3); 829-5(3); 817(3)',
      since: MILESTONES.law127,
      amount: 24,
      unit: 'HOUR',
      computation: KZ_HOURS_DETENTION,
    },
  ],
});

/** Appeal against the court's ruling: ten days from service of its copy. CAO arts 832(1), 831(1), 833. */
const APPEAL_10D = rule({
  code: 'KZ-APPEAL-10D',
  title: texts('10 days: appeal', '10 суток: жалоба на постановление', '10 тәулік: қаулыға шағым'),
  obligedParty: 'DEFENCE',
  trigger: 'RULING_SERVED',
  filedAs: ['APPEAL'],
  fallback: 'RULING_ANNOUNCED',
  notes: {
    must: 'appeal',
    filed: 'appeal, 2 copies, with the ruling’s copy, contents of 833(1), proof of authority',
    where: 'through the court that ruled, to the higher court',
    note: 'Service of the copy starts it, not the announcement; receipt, if the person took no part in the hearing.',
  },
  versions: [
    {
      article: '832(1); 831(1); 833',
      since: MILESTONES.law127,
      until: day('2019-12-31'),
      amount: 10,
      unit: 'SUTKI',
      computation: KZ_SUTKI_BEFORE_2020,
      standing: ['SHORT_RULING_SERVICE_STARTS_CLOCK'],
    },
    {
      article: '832(1); 831(1); 833',
      since: MILESTONES.law300,
      amount: 10,
      unit: 'SUTKI',
      computation: KZ_SUTKI,
      standing: ['SUTKI_TWO_READINGS', 'SHORT_RULING_SERVICE_STARTS_CLOCK'],
    },
  ],
});

/**
 * "File now" after arrest or expulsion: six hours, repeating until filed. The organisation's own limit: the person
 * serves the arrest from the moment it is ordered (CAO art. 884(3)); an expulsion stops only if it is appealed
 * before the departure (834(4)).
 */
const ARREST_APPEAL_NOW = rule({
  code: 'ORG-ARREST-APPEAL-NOW',
  title: texts(
    'Arrest or expulsion: file the appeal now',
    'Арест или выдворение: подать жалобу сейчас',
    'Қамаққа алу не шығарып жіберу: шағымды қазір тапсыру',
  ),
  basis: 'ORGANISATION_DEFAULT',
  obligedParty: 'DEFENCE',
  force: 'NONE',
  trigger: 'RULING_ANNOUNCED',
  filedAs: ['APPEAL'],
  alarm: 'URGENT_REPEAT',
  repeatEveryHours: 6,
  acknowledgeWithinMinutes: 10,
  notes: { condition: 'arrest or expulsion was imposed', must: 'appeal', filed: 'appeal' },
  versions: [
    {
      article: '884(3); 834(1), (4)',
      since: MILESTONES.law127,
      confidence: 'MEDIUM',
      amount: 6,
      unit: 'HOUR',
      computation: ORG_HOURS,
    },
  ],
});

/** Every deadline of the Code the pack knows, and the organisation's own; the codes are stable. */
export const KZ_DEADLINES: readonly DeadlineRule[] = [
  DETENTION_3H,
  DETENTION_24H,
  ...KZ_CUSTODY_RULES,
  ...KZ_DEFENCE_RULES,
  ...KZ_PROTOCOL_RULES,
  ...KZ_HEARING_RULES,
  APPEAL_10D,
  ARREST_APPEAL_NOW,
  ...KZ_APPEAL_RULES,
  ...KZ_REMEDY_RULES,
  ...KZ_EXECUTION_RULES,
  ...KZ_OWN_RULES,
];

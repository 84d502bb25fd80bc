import { type DeadlineRule } from '../../deadlines/rule.js';
import { KZ_HOURS_DETENTION, KZ_SUTKI, KZ_SUTKI_BEFORE_2020, ORG_HOURS } from './computations.js';
import { KZ_CAO_HEADER, MILESTONES, day, mark } from './header.js';

/** Release, or the 24-hour track, within three hours. CAO art. 789(1). */
const DETENTION_3H: DeadlineRule = {
  code: 'KZ-DET-3H',
  pack: KZ_CAO_HEADER,
  title: { en: '3 h: release', ru: '3 часа: освобождение', kk: '3 сағат: босату' },
  basis: 'LAW',
  obligedParty: 'POLICE',
  standard: 'DOMESTIC',
  trigger: 'LIBERTY_RESTRICTED',
  fallback: null,
  answeredBy: ['RELEASE'],
  alarm: 'CUSTODY_CLOCK',
  repeatEveryHours: null,
  acknowledgeWithinMinutes: 10,
  versions: [
    {
      ...mark({ article: '789(1)', since: MILESTONES.code }),
      amount: 3,
      computation: KZ_HOURS_DETENTION,
      standing: [],
    },
  ],
};

/** Hearing or release within 24 hours where the charged article carries arrest. CAO arts 789(3), 829-5(3). */
const DETENTION_24H: DeadlineRule = {
  code: 'KZ-DET-24H',
  pack: KZ_CAO_HEADER,
  title: {
    en: '24 h: hearing or release',
    ru: '24 часа: суд или освобождение',
    kk: '24 сағат: сот немесе босату',
  },
  basis: 'LAW',
  obligedParty: 'POLICE',
  standard: 'DOMESTIC',
  trigger: 'LIBERTY_RESTRICTED',
  fallback: null,
  answeredBy: ['RELEASE', 'HEARING'],
  alarm: 'CUSTODY_CLOCK',
  repeatEveryHours: null,
  acknowledgeWithinMinutes: 30,
  versions: [
    {
      ...mark({ article: '789(3); 829-5(3); 817(3)', since: MILESTONES.law127 }),
      amount: 24,
      computation: KZ_HOURS_DETENTION,
      standing: [],
    },
  ],
};

/** Appeal against the court's ruling: ten days from service of its copy. CAO arts 832(1), 831(1), 833. */
const APPEAL_10D: DeadlineRule = {
  code: 'KZ-APPEAL-10D',
  pack: KZ_CAO_HEADER,
  title: {
    en: '10 days: appeal',
    ru: '10 суток: жалоба на постановление',
    kk: '10 тәулік: қаулыға шағым',
  },
  basis: 'LAW',
  obligedParty: 'DEFENCE',
  standard: 'DOMESTIC',
  trigger: 'RULING_SERVED',
  fallback: 'RULING_ANNOUNCED',
  answeredBy: ['FILING'],
  alarm: 'DAY_TERM',
  repeatEveryHours: null,
  acknowledgeWithinMinutes: 30,
  versions: [
    {
      ...mark({ article: '832(1); 831(1); 833', since: MILESTONES.law127, until: day('2019-12-31') }),
      amount: 10,
      computation: KZ_SUTKI_BEFORE_2020,
      standing: ['SHORT_RULING_SERVICE_STARTS_CLOCK'],
    },
    {
      ...mark({ article: '832(1); 831(1); 833', since: MILESTONES.law300 }),
      amount: 10,
      computation: KZ_SUTKI,
      standing: ['SUTKI_TWO_READINGS', 'SHORT_RULING_SERVICE_STARTS_CLOCK'],
    },
  ],
};

/**
 * "File now" after arrest or expulsion: six hours, repeating until filed. The organisation's own limit: the person
 * serves the arrest from the moment it is ordered (CAO art. 884(3)); an expulsion stops only if it is appealed
 * before the departure (834(4)).
 */
const ARREST_APPEAL_NOW: DeadlineRule = {
  code: 'ORG-ARREST-APPEAL-NOW',
  pack: KZ_CAO_HEADER,
  title: {
    en: 'Arrest or expulsion: file the appeal now',
    ru: 'Арест или выдворение: подать жалобу сейчас',
    kk: 'Қамаққа алу не шығарып жіберу: шағымды қазір тапсыру',
  },
  basis: 'ORGANISATION_DEFAULT',
  obligedParty: 'DEFENCE',
  standard: 'DOMESTIC',
  trigger: 'RULING_ANNOUNCED',
  fallback: null,
  answeredBy: ['FILING'],
  alarm: 'URGENT_REPEAT',
  repeatEveryHours: 6,
  acknowledgeWithinMinutes: 10,
  versions: [
    {
      ...mark({ article: '884(3); 834(1), (4)', since: MILESTONES.law127, confidence: 'MEDIUM' }),
      amount: 6,
      computation: ORG_HOURS,
      standing: [],
    },
  ],
};

/** The deadlines of this pack so far; the codes are stable. */
export const KZ_DEADLINES: readonly DeadlineRule[] = [
  DETENTION_3H,
  DETENTION_24H,
  APPEAL_10D,
  ARREST_APPEAL_NOW,
];

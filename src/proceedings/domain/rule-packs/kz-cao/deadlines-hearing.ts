import { type DeadlineRule } from '../../deadlines/rule.js';
import { texts } from '../marks.js';
import { KZ_HOURS_DETENTION, KZ_SUTKI, KZ_SUTKI_BEFORE_2020, SAME_DAY } from './computations.js';
import { MILESTONES, day, rule } from './header.js';

/** First instance. CAO arts 829-5 to 829-16. Source S-KOAP, fact sheet 1.3. */
export const KZ_HEARING_RULES: readonly DeadlineRule[] = [
  rule({
    code: 'KZ-HEAR-SAMEDAY',
    title: texts('Same day: hearing', 'В тот же день: рассмотрение', 'Сол күні: істі қарау'),
    obligedParty: 'COURT',
    trigger: 'COURT_RECEIVED_PROTOCOL',
    answeredBy: ['HEARING'],
    notes: {
      condition: 'arrest, expulsion or emergency-regime case',
      must: 'hear the case',
      filed: 'motion to adjourn for the defence',
      where: 'court',
    },
    versions: [{ article: '829-5(3)', since: MILESTONES.law127, unit: 'SAME_DAY', computation: SAME_DAY }],
  }),
  rule({
    code: 'KZ-HEAR-24H',
    title: texts(
      '24 h: hearing of a detained person',
      '24 часа: дело задержанного',
      '24 сағат: ұстап алынған адамның ісі',
    ),
    obligedParty: 'COURT',
    trigger: 'LIBERTY_RESTRICTED',
    answeredBy: ['HEARING', 'RELEASE'],
    alarm: 'SILENT',
    notes: {
      condition: 'the person is in administrative detention',
      must: 'hear the case',
      note: 'Runs beside the 24 hours of 789(3), whose clock rings for both.',
    },
    versions: [
      {
        article: '829-5(3)',
        since: MILESTONES.law127,
        amount: 24,
        unit: 'HOUR',
        computation: KZ_HOURS_DETENTION,
      },
    ],
  }),
  rule({
    code: 'KZ-HEAR-15D',
    title: texts('15 days: hearing', '15 суток: рассмотрение', '15 тәулік: істі қарау'),
    obligedParty: 'COURT',
    trigger: 'COURT_RECEIVED_PROTOCOL',
    answeredBy: ['HEARING'],
    notes: {
      condition: 'other cases',
      must: 'hear the case',
      note: 'One extension of at most 15 sutki (829-5(2)); agencies up to a month more (817).',
    },
    versions: [
      {
        article: '829-5(1)',
        since: MILESTONES.law127,
        until: day('2019-12-31'),
        amount: 15,
        unit: 'SUTKI',
        computation: KZ_SUTKI_BEFORE_2020,
      },
      {
        article: '829-5(1)',
        since: MILESTONES.law300,
        amount: 15,
        unit: 'SUTKI',
        computation: KZ_SUTKI,
        standing: ['SUTKI_TWO_READINGS'],
      },
    ],
  }),
  rule({
    code: 'KZ-RECORD-REMARKS-5D',
    title: texts(
      '5 days: remarks on the record',
      '5 суток: замечания на протокол заседания',
      '5 тәулік: отырыс хаттамасына ескертулер',
    ),
    obligedParty: 'DEFENCE',
    trigger: 'SESSION_RECORD_SIGNED',
    filedAs: ['REMARKS'],

    notes: {
      must: 'remarks on the record',
      filed: 'remarks',
      where: 'judge',
      note: 'Audio or video with a short record: 3 sutki (829-13(3)).',
    },
    versions: [
      {
        article: '829-12(5)',
        since: MILESTONES.law127,
        until: day('2019-12-31'),
        amount: 5,
        unit: 'SUTKI',
        computation: KZ_SUTKI_BEFORE_2020,
      },
      {
        article: '829-12(5)',
        since: MILESTONES.law300,
        amount: 5,
        unit: 'SUTKI',
        computation: KZ_SUTKI,
        standing: ['SUTKI_TWO_READINGS'],
      },
    ],
  }),
  rule({
    code: 'KZ-RULING-SERVE-3D',
    title: texts(
      '3 days: copy of the ruling',
      '3 суток: копия постановления',
      '3 тәулік: қаулының көшірмесі',
    ),
    obligedParty: 'COURT',
    trigger: 'RULING_ANNOUNCED',
    answeringActs: ['RULING_SERVED'],

    notes: {
      must: 'serve or send the copy',
      filed: 'request for the copy',
      where: 'court',
      note: 'An arrest ruling goes to the prosecutor at once; a reasoned text on written motion where a short one was given (822(5)).',
    },
    versions: [
      {
        article: '829-16(2)',
        since: MILESTONES.law127,
        until: day('2019-12-31'),
        amount: 3,
        unit: 'SUTKI',
        computation: KZ_SUTKI_BEFORE_2020,
      },
      {
        article: '829-16(2)',
        since: MILESTONES.law300,
        amount: 3,
        unit: 'SUTKI',
        computation: KZ_SUTKI,
        standing: ['SUTKI_TWO_READINGS'],
      },
    ],
  }),
];

import { type DeadlineRule } from '../../deadlines/rule.js';
import { texts } from '../marks.js';
import { KZ_MONTH_YEAR, KZ_SUTKI, KZ_SUTKI_ARREST, KZ_SUTKI_BEFORE_2020, SAME_DAY } from './computations.js';
import { MILESTONES, day, rule } from './header.js';

/** Appeals against rulings. CAO arts 826-2 to 835. Source S-KOAP, fact sheet 1.3. */
export const KZ_APPEAL_RULES: readonly DeadlineRule[] = [
  rule({
    code: 'KZ-APPEAL-LATE',
    title: texts(
      '1 year: late favourable appeal',
      '1 год: поздняя жалоба в пользу лица',
      '1 жыл: адам пайдасына кеш шағым',
    ),
    obligedParty: 'DEFENCE',
    trigger: 'PENALTY_EXECUTED',
    filedAs: ['APPEAL'],
    force: 'SOFT',
    notes: {
      condition: 'the ten days have passed, the person still counts as penalised',
      must: 'appeal in the person’s favour',
      filed: 'appeal',
      where: 'through the court that ruled',
      note: 'Minors: 6 months (72). Nothing is said of suspension; the court checks terms by itself.',
    },
    versions: [
      {
        article: '832(2) with 61',
        halvedForMinors: '72',
        since: MILESTONES.law155,
        confidence: 'MEDIUM',
        amount: 1,
        unit: 'YEAR',
        computation: KZ_MONTH_YEAR,
      },
    ],
  }),
  rule({
    code: 'KZ-APPEAL-FWD-3D',
    title: texts(
      '3 days: file to the higher court',
      '3 суток: дело в вышестоящий суд',
      '3 тәулік: істі жоғары сотқа жіберу',
    ),
    obligedParty: 'COURT',
    trigger: 'APPEAL_FILED',
    answeringActs: ['APPEAL_FORWARDED', 'APPEAL_RECEIVED', 'APPEAL_DECIDED'],

    notes: { must: 'send the file to the higher court' },
    versions: [
      {
        article: '831(1)',
        since: MILESTONES.law127,
        until: day('2019-12-31'),
        amount: 3,
        unit: 'SUTKI',
        computation: KZ_SUTKI_BEFORE_2020,
      },
      {
        article: '831(1)',
        since: MILESTONES.law300,
        amount: 3,
        unit: 'SUTKI',
        computation: KZ_SUTKI,
        standing: ['SUTKI_TWO_READINGS'],
      },
    ],
  }),
  rule({
    code: 'KZ-APPEAL-FWD-ARREST',
    title: texts(
      'Same day: file to the higher court (arrest)',
      'В тот же день: дело в вышестоящий суд (арест)',
      'Сол күні: істі жоғары сотқа (қамақ)',
    ),
    obligedParty: 'COURT',
    trigger: 'APPEAL_FILED',
    answeringActs: ['APPEAL_FORWARDED', 'APPEAL_RECEIVED', 'APPEAL_DECIDED'],
    alarm: 'SILENT',
    notes: {
      condition: 'arrest was imposed',
      must: 'send the file to the higher court',
      note: 'The clock of the decision, a day later, rings for both.',
    },
    versions: [{ article: '831(4)', since: MILESTONES.law127, unit: 'SAME_DAY', computation: SAME_DAY }],
  }),
  rule({
    code: 'KZ-APPEAL-DECIDE-10D',
    title: texts(
      '10 days: decision on the appeal',
      '10 суток: решение по жалобе',
      '10 тәулік: шағым бойынша шешім',
    ),
    obligedParty: 'COURT',
    trigger: 'APPEAL_RECEIVED',
    answeringActs: ['APPEAL_DECIDED'],

    notes: {
      must: 'decide the appeal',
      note: 'One extension of at most 10 sutki; stands still for an expertise, force majeure or another case.',
    },
    versions: [
      {
        article: '835(1)',
        since: MILESTONES.law127,
        until: day('2019-12-31'),
        amount: 10,
        unit: 'SUTKI',
        computation: KZ_SUTKI_BEFORE_2020,
      },
      {
        article: '835(1)',
        since: MILESTONES.law300,
        amount: 10,
        unit: 'SUTKI',
        computation: KZ_SUTKI,
        standing: ['SUTKI_TWO_READINGS'],
      },
    ],
  }),
  rule({
    code: 'KZ-APPEAL-DECIDE-ARREST-1D',
    title: texts(
      '1 day: decision on the appeal (arrest)',
      '1 сутки: решение по жалобе (арест)',
      '1 тәулік: шағым бойынша шешім (қамақ)',
    ),
    obligedParty: 'COURT',
    trigger: 'APPEAL_FILED',
    answeringActs: ['APPEAL_DECIDED'],

    notes: { condition: 'the person is serving the arrest', must: 'decide the appeal' },
    versions: [
      { article: '835(2)', since: MILESTONES.law127, amount: 1, unit: 'SUTKI', computation: KZ_SUTKI_ARREST },
    ],
  }),
  rule({
    code: 'KZ-BODY-APPEAL-10D',
    title: texts(
      '10 days: appeal against an agency’s ruling',
      '10 суток: жалоба на постановление органа',
      '10 тәулік: органның қаулысына шағым',
    ),
    obligedParty: 'DEFENCE',
    trigger: 'RULING_SERVED',
    filedAs: ['APPEAL'],
    fallback: 'RULING_ANNOUNCED',
    notes: {
      condition: 'the ruling is an agency’s, not a court’s',
      must: 'appeal',
      filed: 'complaint',
      where: 'the higher body (826-2), or the court at its seat (829-2(4), 829-4); no step before it',
      note: 'Lateness is no ground to refuse acceptance (829-4(3)).',
    },
    versions: [
      {
        article: '826-2(2); 829-4(1)',
        since: MILESTONES.law127,
        until: day('2019-12-31'),
        amount: 10,
        unit: 'SUTKI',
        computation: KZ_SUTKI_BEFORE_2020,
      },
      {
        article: '826-2(2); 829-4(1)',
        since: MILESTONES.law300,
        amount: 10,
        unit: 'SUTKI',
        computation: KZ_SUTKI,
        standing: ['SUTKI_TWO_READINGS'],
      },
    ],
  }),
  rule({
    code: 'KZ-BODY-DECIDE-10D',
    title: texts(
      '10 days: higher body decides',
      '10 суток: решение вышестоящего органа',
      '10 тәулік: жоғары органның шешімі',
    ),
    obligedParty: 'OTHER',
    trigger: 'COMPLAINT_RECEIVED',
    answeringActs: ['APPEAL_DECIDED'],

    notes: {
      must: 'the higher body decides',
      note: '10 sutki more are possible; a court has 15 (829-5(1)).',
    },
    versions: [
      {
        article: '826-3(1)',
        since: MILESTONES.law127,
        until: day('2019-12-31'),
        amount: 10,
        unit: 'SUTKI',
        computation: KZ_SUTKI_BEFORE_2020,
      },
      {
        article: '826-3(1)',
        since: MILESTONES.law300,
        amount: 10,
        unit: 'SUTKI',
        computation: KZ_SUTKI,
        standing: ['SUTKI_TWO_READINGS'],
      },
    ],
  }),
];

import { type DeadlineRule } from '../../deadlines/rule.js';
import { texts } from '../marks.js';
import {
  EVENT,
  KZ_ARREST,
  KZ_LIMITATION,
  KZ_MONTH_YEAR,
  KZ_SUTKI,
  KZ_SUTKI_BEFORE_2020,
} from './computations.js';
import { MILESTONES, day, rule } from './header.js';

/** Force, execution, limitation. CAO arts 61, 62, 883-893. Source S-KOAP, fact sheet 1.3. */
export const KZ_EXECUTION_RULES: readonly DeadlineRule[] = [
  rule({
    code: 'KZ-INFORCE',
    title: texts('Entry into force', 'Вступление в законную силу', 'Заңды күшіне ену'),
    obligedParty: 'OTHER',
    trigger: 'APPEAL_TERM_ENDED',
    answeredBy: [],
    alarm: 'SILENT',
    meaning: 'OPENS',
    notes: {
      must: 'the ruling is in force',
      note: 'At once on the person’s own written motion (883(3-1)): warn before it is signed. Expulsion: after the announcement.',
    },
    versions: [{ article: '883', since: MILESTONES.law300, unit: 'ON_EVENT', computation: EVENT }],
  }),
  rule({
    code: 'KZ-ARREST-END',
    title: texts('End of the arrest: release', 'Конец ареста: освобождение', 'Қамақтың аяқталуы: босату'),
    obligedParty: 'POLICE',
    trigger: 'LIBERTY_RESTRICTED',
    answeredBy: ['RELEASE'],
    notes: {
      condition: 'an arrest was ordered; its days are those of the ruling',
      must: 'release',
      filed: 'demand for release; complaint; request to the prosecutor (760(1)(6))',
      where: 'place of the arrest, prosecutor, court that ruled',
      note: 'Not in the table of 42: read from 50(3). Whether two arrests run one after the other was not read; each is counted by itself.',
    },
    versions: [
      {
        article: '50(3)',
        since: MILESTONES.code,
        confidence: 'MEDIUM',
        amount: 24,
        unit: 'HOUR',
        computation: KZ_ARREST,
      },
    ],
  }),
  rule({
    code: 'KZ-FINE-30D',
    title: texts('30 days: pay the fine', '30 суток: уплата штрафа', '30 тәулік: айыппұлды төлеу'),
    obligedParty: 'OTHER',
    trigger: 'RULING_IN_FORCE',
    answeringActs: ['FINE_PAID', 'PENALTY_EXECUTED'],
    alarm: 'DAY_TERM',
    notes: {
      must: 'the client pays the fine',
      filed: 'motion to defer to 1 month or pay in parts over 3 months (888)',
      where: 'court that ruled',
    },
    versions: [
      {
        article: '893(1)',
        since: MILESTONES.law127,
        until: day('2019-12-31'),
        amount: 30,
        unit: 'SUTKI',
        computation: KZ_SUTKI_BEFORE_2020,
      },
      {
        article: '893(1)',
        since: MILESTONES.law300,
        amount: 30,
        unit: 'SUTKI',
        computation: KZ_SUTKI,
        standing: ['SUTKI_TWO_READINGS'],
      },
    ],
  }),
  rule({
    code: 'KZ-EXEC-1Y',
    title: texts('1 year: execution time-barred', '1 год: давность исполнения', '1 жыл: орындаудың ескіруі'),
    obligedParty: 'OTHER',
    trigger: 'RULING_IN_FORCE',
    answeredBy: [],
    alarm: 'WATCH',
    meaning: 'OPENS',
    notes: {
      must: 'the ruling can be executed no more',
      filed: 'motion to stop execution (889)',
      where: 'court',
      note: 'Stands still during an appeal; begins anew after evasion.',
    },
    versions: [
      { article: '890', since: MILESTONES.code, amount: 1, unit: 'YEAR', computation: KZ_LIMITATION },
    ],
  }),
  rule({
    code: 'KZ-LIMIT-2M',
    title: texts('2 months: limitation', '2 месяца: давность', '2 ай: ескіру мерзімі'),
    obligedParty: 'DEFENCE',
    trigger: 'OFFENCE_COMMITTED',
    filedAs: ['LIMITATION'],
    alarm: 'WATCH',
    meaning: 'OPENS',
    notes: {
      condition: 'not an offence against the law on assemblies',
      must: 'claim limitation',
      filed: 'motion to end the case (741(1)(5))',
      where: 'court',
      note: 'Stands still from sending to court, for an expertise, compelled appearance (62(5)). Minors: half (71).',
    },
    versions: [
      {
        article: '62(1)',
        since: MILESTONES.code,
        amount: 2,
        unit: 'MONTH',
        computation: KZ_LIMITATION,
        halvedForMinors: '71',
      },
    ],
  }),
  rule({
    code: 'KZ-LIMIT-ASM',
    title: texts(
      '1 year: limitation (art. 488)',
      '1 год: давность (ст. 488)',
      '1 жыл: ескіру мерзімі (488-бап)',
    ),
    obligedParty: 'DEFENCE',
    trigger: 'OFFENCE_COMMITTED',
    filedAs: ['LIMITATION'],
    alarm: 'WATCH',
    meaning: 'OPENS',
    notes: {
      condition: 'art. 488, individuals',
      must: 'claim limitation',
      filed: 'motion to end the case',
      where: 'court',
      note: 'And two months from detection, whichever ends first. Organisations: 3 years. A change is announced for July 2026.',
    },
    versions: [
      {
        article: '62(2)',
        since: MILESTONES.law333,
        amount: 1,
        unit: 'YEAR',
        computation: KZ_LIMITATION,
        otherBase: { trigger: 'OFFENCE_DETECTED', amount: 2, unit: 'MONTH', article: '62(2)' },
        halvedForMinors: '71',
      },
    ],
  }),
  rule({
    code: 'KZ-EXPUNGE-1Y',
    title: texts(
      '1 year: no longer counted as penalised',
      '1 год: погашение взыскания',
      '1 жыл: жазаның күші жойылады',
    ),
    obligedParty: 'OTHER',
    trigger: 'PENALTY_EXECUTED',
    answeredBy: [],
    alarm: 'SILENT',
    meaning: 'OPENS',
    notes: { must: 'the person counts as penalised no more', note: 'Minors: 6 months (72).' },
    versions: [
      {
        article: '61',
        since: MILESTONES.code,
        amount: 1,
        unit: 'YEAR',
        computation: KZ_MONTH_YEAR,
        halvedForMinors: '72',
      },
    ],
  }),
];

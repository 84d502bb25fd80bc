import { type DeadlineRule } from '../../deadlines/rule.js';
import { texts } from '../marks.js';
import { IMMEDIATE, KZ_HOURS, KZ_SUTKI } from './computations.js';
import { MILESTONES, rule } from './header.js';

/** Access of the defence, and its motions. CAO arts 740, 748-750. Source S-KOAP, fact sheet 1.3. */
export const KZ_DEFENCE_RULES: readonly DeadlineRule[] = [
  rule({
    code: 'KZ-DEF-ADMIT',
    title: texts('At once: admit the defender', 'Сразу: допустить защитника', 'Дереу: қорғаушыны жіберу'),
    obligedParty: 'POLICE',
    trigger: 'DEFENDER_REQUESTED',
    answeredBy: ['ACT', 'RELEASE'],
    answeringActs: ['DEFENDER_ADMITTED', 'DEFENDER_PROVIDED'],
    alarm: 'WATCH',

    notes: {
      must: 'admit an advocate (identity card and notice of defence) or a legal consultant (card or register extract and written consent)',
      filed: 'complaint; report under 668',
      where: 'police, prosecutor, bar',
      note: 'Owed from the restriction of liberty on; measured from the minute a defender was asked for. No other paper may be asked for.',
    },
    versions: [
      { article: '748(3); 750(7)', since: MILESTONES.defenders, unit: 'AT_ONCE', computation: IMMEDIATE },
    ],
  }),
  rule({
    code: 'KZ-DEF-3H',
    title: texts('3 h: another defender', '3 часа: другой защитник', '3 сағат: басқа қорғаушы'),
    obligedParty: 'POLICE',
    trigger: 'DEFENDER_REQUESTED',
    answeredBy: ['ACT', 'RELEASE'],
    answeringActs: ['DEFENDER_ADMITTED', 'DEFENDER_PROVIDED', 'APPOINTMENT_ORDER_RECEIVED'],
    alarm: 'WATCH',

    notes: {
      condition: 'detained, and the chosen defender cannot come',
      must: 'offer another; on refusal appoint one through the bar',
      where: 'bar association',
    },
    versions: [{ article: '750(4)', since: MILESTONES.code, amount: 3, unit: 'HOUR', computation: KZ_HOURS }],
  }),
  rule({
    code: 'KZ-DEF-APPOINT-24H',
    title: texts(
      '24 h: bar provides a defender',
      '24 часа: коллегия даёт защитника',
      '24 сағат: алқа қорғаушы береді',
    ),
    obligedParty: 'OTHER',
    trigger: 'APPOINTMENT_ORDER_RECEIVED',
    answeringActs: ['DEFENDER_PROVIDED'],

    notes: { must: 'the bar provides a defender' },
    versions: [
      { article: '749(2)', since: MILESTONES.code, amount: 24, unit: 'HOUR', computation: KZ_HOURS },
    ],
  }),
  rule({
    code: 'KZ-MOTION-3D',
    title: texts(
      '3 days: decide the motion',
      '3 суток: решение по ходатайству',
      '3 тәулік: өтінішхатты шешу',
    ),
    obligedParty: 'COURT',
    trigger: 'MOTION_FILED',
    answeringActs: ['MOTION_DECIDED'],

    notes: {
      must: 'decide at once, at the latest in this term, in writing',
      note: 'The term is older than 2025, its older wording was not read. Motions to adjourn or extend need no served determination.',
    },
    versions: [
      {
        article: '740(2)-(3)',
        since: MILESTONES.law155,
        amount: 3,
        unit: 'SUTKI',
        computation: KZ_SUTKI,
        standing: ['SUTKI_TWO_READINGS'],
      },
    ],
  }),
];

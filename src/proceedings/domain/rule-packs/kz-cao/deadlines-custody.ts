import { type DeadlineRule } from '../../deadlines/rule.js';
import { texts } from '../marks.js';
import { IMMEDIATE, KZ_HOURS, KZ_HOURS_DETENTION } from './computations.js';
import { MILESTONES, rule } from './header.js';

/** Custody: releases and notices. CAO arts 788, 789, 791. Source S-KOAP, fact sheet 1.3. */
export const KZ_CUSTODY_RULES: readonly DeadlineRule[] = [
  rule({
    code: 'KZ-DET-48H',
    title: texts('48 h: release', '48 часов: освобождение', '48 сағат: босату'),
    obligedParty: 'POLICE',
    trigger: 'LIBERTY_RESTRICTED',
    answeredBy: ['RELEASE'],
    notes: {
      condition: 'guarded object, migration, border or customs regime, shelf; curfew without documents',
      must: 'release',
      filed: 'demand for release; complaint (827); request to the prosecutor (760(1)(6))',
      where: 'police, prosecutor, court',
      note: 'Curfew with documents: only until the curfew ends.',
    },
    versions: [
      {
        article: '789(2)',
        since: MILESTONES.law127,
        amount: 48,
        unit: 'HOUR',
        computation: KZ_HOURS_DETENTION,
      },
    ],
  }),
  rule({
    code: 'KZ-DET-48H-PROS',
    title: texts(
      '24 h: written notice to the prosecutor',
      '24 часа: письменно прокурору',
      '24 сағат: прокурорға жазбаша хабарлау',
    ),
    obligedParty: 'POLICE',
    trigger: 'LIBERTY_RESTRICTED',
    answeringActs: ['PROSECUTOR_NOTIFIED'],

    notes: {
      condition: 'the 48-hour track, first sentence of 789(2)',
      must: 'tell the prosecutor in writing',
      where: 'prosecutor',
    },
    versions: [
      {
        article: '789(2)',
        since: MILESTONES.law127,
        amount: 24,
        unit: 'HOUR',
        computation: KZ_HOURS_DETENTION,
      },
    ],
  }),
  rule({
    code: 'KZ-DET-SOBER',
    title: texts('3 h from sobering', '3 часа с момента вытрезвления', 'Айыққан сәттен бастап 3 сағат'),
    obligedParty: 'POLICE',
    trigger: 'SOBRIETY_CERTIFIED',
    answeredBy: ['RELEASE'],
    acknowledgeWithinMinutes: 10,
    replaces: 'KZ-DET-3H',
    notes: {
      condition: 'intoxicated, and a medical worker certified the sobering',
      must: 'release, or move to the 24-hour track',
      filed: 'demand for release; complaint (827); request to the prosecutor (760(1)(6))',
      where: 'police, prosecutor, court',
      note: 'Moves the start of the three hours; whether it also moves that of the 24 is unclear.',
    },
    versions: [
      {
        article: '789(1)',
        since: MILESTONES.law127,
        amount: 3,
        unit: 'HOUR',
        computation: KZ_HOURS_DETENTION,
      },
    ],
  }),
  rule({
    code: 'KZ-NOTIFY-KIN',
    title: texts('At once: tell relatives', 'Сразу: сообщить родным', 'Дереу: туыстарына хабарлау'),
    obligedParty: 'POLICE',
    trigger: 'NOTICE_REQUESTED',
    answeredBy: ['ACT', 'RELEASE'],
    answeringActs: ['NOTICE_GIVEN'],
    alarm: 'WATCH',

    notes: {
      condition: 'on request; a minor’s parents without one',
      must: 'tell relatives, employer or school, defender; others only as the person asks',
      filed: 'complaint (827)',
      where: 'head of the unit, court',
      note: 'Whoever seeks asylum, or may, is never asked to have their own state told.',
    },
    versions: [{ article: '788(2)', since: MILESTONES.code, unit: 'AT_ONCE', computation: IMMEDIATE }],
  }),
  rule({
    code: 'KZ-SEARCH-PROS-24H',
    title: texts(
      '24 h: tell the prosecutor of a search without witnesses',
      '24 часа: прокурору о досмотре без понятых',
      '24 сағат: куәгерсіз тексеру туралы прокурорға',
    ),
    obligedParty: 'POLICE',
    trigger: 'SEARCH_WITHOUT_WITNESSES',
    answeringActs: ['PROSECUTOR_NOTIFIED'],

    notes: {
      condition: 'searched without attesting witnesses because a weapon was suspected',
      must: 'tell the prosecutor',
      where: 'prosecutor',
    },
    versions: [
      { article: '791(7)', since: MILESTONES.code, amount: 24, unit: 'HOUR', computation: KZ_HOURS },
    ],
  }),
];

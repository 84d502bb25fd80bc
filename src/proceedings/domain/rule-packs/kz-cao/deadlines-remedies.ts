import { type DeadlineRule } from '../../deadlines/rule.js';
import { texts } from '../marks.js';
import { BEFORE_EVENT, KZ_MONTH_YEAR, KZ_SUTKI, KZ_SUTKI_BEFORE_2020, NO_TERM } from './computations.js';
import { MILESTONES, day, rule } from './header.js';

/** Complaints about acts, cassation, Supreme Court. CAO arts 827-829, 848-851-4. Source S-KOAP, fact sheet 1.3. */
export const KZ_REMEDY_RULES: readonly DeadlineRule[] = [
  rule({
    code: 'KZ-ACTIONS-2M',
    title: texts(
      '2 months: complaint about police acts',
      '2 месяца: жалоба на действия полиции',
      '2 ай: полиция әрекетіне шағым',
    ),
    obligedParty: 'DEFENCE',
    trigger: 'VIOLATION_KNOWN',
    answeredBy: ['FILING', 'ACT'],
    filedAs: ['COMPLAINT'],
    answeringActs: ['COMPLAINT_FILED'],
    force: 'SOFT',
    notes: {
      must: 'complain of detention, search, protocol or other acts',
      filed: 'complaint, oral or written',
      where: 'higher officer, or court',
      note: 'Lateness does not bar acceptance (828(2)).',
    },
    versions: [
      { article: '827-828', since: MILESTONES.code, amount: 2, unit: 'MONTH', computation: KZ_MONTH_YEAR },
    ],
  }),
  rule({
    code: 'KZ-ACTIONS-BEFORE-RULING',
    title: texts(
      'Before the ruling: complaint about acts',
      'До постановления: жалоба на действия',
      'Қаулыға дейін: әрекетке шағым',
    ),
    obligedParty: 'DEFENCE',
    trigger: 'HEARING_SCHEDULED',
    answeredBy: ['FILING', 'ACT'],
    filedAs: ['COMPLAINT'],
    answeringActs: ['COMPLAINT_FILED'],

    notes: {
      must: 'file the complaint about acts before there is a ruling',
      filed: 'complaint',
      where: 'court; it is joined to the case (829(1))',
      note: 'After the ruling it comes back unread: say the same in the appeal.',
    },
    versions: [
      { article: '827(8)', since: MILESTONES.law155, unit: 'BEFORE_EVENT', computation: BEFORE_EVENT },
    ],
  }),
  rule({
    code: 'KZ-ACTIONS-DECIDE-10D',
    title: texts(
      '10 days: decision on that complaint',
      '10 суток: решение по жалобе на действия',
      '10 тәулік: әрекетке шағым бойынша шешім',
    ),
    obligedParty: 'COURT',
    trigger: 'ACTIONS_COMPLAINT_RECEIVED',
    answeringActs: ['COMPLAINT_DECIDED'],

    notes: {
      must: 'decide the complaint about acts',
      note: '10 sutki more are possible; a refusal is open to appeal within 10 sutki of the copy.',
    },
    versions: [
      {
        article: '829(2)',
        since: MILESTONES.law127,
        until: day('2019-12-31'),
        amount: 10,
        unit: 'SUTKI',
        computation: KZ_SUTKI_BEFORE_2020,
      },
      {
        article: '829(2)',
        since: MILESTONES.law300,
        amount: 10,
        unit: 'SUTKI',
        computation: KZ_SUTKI,
        standing: ['SUTKI_TWO_READINGS'],
      },
    ],
  }),
  rule({
    code: 'KZ-CASS-2Y',
    title: texts(
      '2 years: cassation motion',
      '2 года: ходатайство в кассацию',
      '2 жыл: кассацияға өтінішхат',
    ),
    obligedParty: 'DEFENCE',
    trigger: 'RULING_IN_FORCE',
    answeredBy: ['FILING', 'ACT'],
    filedAs: ['CASSATION'],
    answeringActs: ['CASSATION_FILED'],

    notes: {
      must: 'ask for a presentation or protest, in the person’s favour only',
      filed: 'motion (848(8)) on a ground of 851(5)',
      where: 'chair of the cassation court; Prosecutor General',
      note: 'Three grounds only: grave irreversible consequences; public interest; one line of case law.',
    },
    versions: [
      {
        article: '851(4); 848; 850',
        since: MILESTONES.cassation,
        amount: 2,
        unit: 'YEAR',
        computation: KZ_MONTH_YEAR,
      },
    ],
  }),
  rule({
    code: 'KZ-SUPREME',
    title: texts(
      'Supreme Court: no time limit seen',
      'Верховный Суд: срок не найден',
      'Жоғарғы Сот: мерзімі табылмады',
    ),
    obligedParty: 'DEFENCE',
    trigger: 'CASSATION_DECIDED',
    filedAs: ['SUPREME_COURT'],
    alarm: 'SILENT',
    force: 'NONE',
    notes: {
      must: 'exceptional motion',
      filed: 'motion',
      where: 'judge of the Supreme Court; Prosecutor General',
      note: 'No term was seen.',
    },
    versions: [
      {
        article: '851-1 to 851-4',
        since: MILESTONES.cassation,
        confidence: 'MEDIUM',
        unit: 'NO_TERM',
        computation: NO_TERM,
      },
    ],
  }),
];

import { type DeadlineRule } from '../../deadlines/rule.js';
import { texts } from '../marks.js';
import { IMMEDIATE, KZ_SUTKI, KZ_SUTKI_BEFORE_2020 } from './computations.js';
import { MILESTONES, day, rule } from './header.js';

/** The protocol. CAO arts 803, 806, 808. Source S-KOAP, fact sheet 1.3. */
export const KZ_PROTOCOL_RULES: readonly DeadlineRule[] = [
  rule({
    code: 'KZ-PROT-NOW',
    title: texts('At once: draw up the protocol', 'Сразу: составить протокол', 'Дереу: хаттама жасау'),
    obligedParty: 'POLICE',
    trigger: 'OFFENCE_DETECTED',
    answeringActs: ['PROTOCOL_DRAWN'],

    notes: { must: 'draw up the protocol', filed: 'objection', where: 'court' },
    versions: [{ article: '806(1)', since: MILESTONES.code, unit: 'AT_ONCE', computation: IMMEDIATE }],
  }),
  rule({
    code: 'KZ-PROT-3D',
    title: texts(
      '3 days: protocol after clarification',
      '3 суток: протокол после выяснения',
      '3 тәулік: анықтаудан кейінгі хаттама',
    ),
    obligedParty: 'POLICE',
    trigger: 'CIRCUMSTANCES_ESTABLISHED',
    answeringActs: ['PROTOCOL_DRAWN'],

    notes: {
      condition: 'identity or facts had to be cleared up',
      must: 'draw up the protocol',
      filed: 'objection',
      where: 'court',
      note: 'Two sutki after an expert’s opinion: 806(7).',
    },
    versions: [
      {
        article: '806(6)',
        since: MILESTONES.law155,
        amount: 3,
        unit: 'SUTKI',
        computation: KZ_SUTKI,
        standing: ['SUTKI_TWO_READINGS'],
      },
    ],
  }),
  rule({
    code: 'KZ-PROT-COPY',
    title: texts('At once: copy of the protocol', 'Сразу: копия протокола', 'Дереу: хаттаманың көшірмесі'),
    obligedParty: 'POLICE',
    trigger: 'PROTOCOL_DRAWN',
    answeringActs: ['PROTOCOL_COPY_SERVED'],

    notes: {
      must: 'hand over a copy against signature',
      filed: 'objection',
      where: 'court',
      note: 'An electronic protocol: say where it is; a copy on paper or by e-mail on request.',
    },
    versions: [{ article: '803(8)', since: MILESTONES.code, unit: 'AT_ONCE', computation: IMMEDIATE }],
  }),
  rule({
    code: 'KZ-PROT-ABSENT-2D',
    title: texts(
      '2 days: send the protocol drawn in absence',
      '2 суток: направить заочный протокол',
      '2 тәулік: сырттай жасалған хаттаманы жіберу',
    ),
    obligedParty: 'POLICE',
    trigger: 'PROTOCOL_DRAWN',
    answeringActs: ['ABSENT_PROTOCOL_SENT', 'ABSENT_PROTOCOL_RECEIVED'],

    notes: {
      condition: 'drawn up in the person’s absence',
      must: 'send it by registered mail or electronically',
    },
    versions: [
      {
        article: '803(9)',
        since: MILESTONES.code,
        until: day('2019-12-31'),
        amount: 2,
        unit: 'SUTKI',
        computation: KZ_SUTKI_BEFORE_2020,
      },
      {
        article: '803(9)',
        since: MILESTONES.law300,
        amount: 2,
        unit: 'SUTKI',
        computation: KZ_SUTKI,
        standing: ['SUTKI_TWO_READINGS'],
      },
    ],
  }),
  rule({
    code: 'KZ-PROT-RETURN-3D',
    title: texts(
      '3 days: return it signed or with objections',
      '3 суток: вернуть с подписью или возражениями',
      '3 тәулік: қол қойып не қарсылықпен қайтару',
    ),
    obligedParty: 'DEFENCE',
    trigger: 'ABSENT_PROTOCOL_RECEIVED',
    answeredBy: ['FILING', 'ACT'],
    filedAs: ['RETURNED_PROTOCOL'],
    answeringActs: ['ABSENT_PROTOCOL_RETURNED'],

    notes: {
      must: 'return it signed or with objections; silence counts as refusal to sign',
      filed: 'signed protocol or objections',
      where: 'the body that drew it up',
    },
    versions: [
      {
        article: '803(9)',
        since: MILESTONES.code,
        until: day('2019-12-31'),
        amount: 3,
        unit: 'SUTKI',
        computation: KZ_SUTKI_BEFORE_2020,
      },
      {
        article: '803(9)',
        since: MILESTONES.law300,
        amount: 3,
        unit: 'SUTKI',
        computation: KZ_SUTKI,
        standing: ['SUTKI_TWO_READINGS'],
      },
    ],
  }),
  rule({
    code: 'KZ-PROT-SEND-3D',
    title: texts('3 days: protocol to court', '3 суток: протокол в суд', '3 тәулік: хаттаманы сотқа жіберу'),
    obligedParty: 'POLICE',
    trigger: 'PROTOCOL_DRAWN',
    answeringActs: ['COURT_RECEIVED_PROTOCOL'],

    notes: { condition: 'no arrest or expulsion in the sanction', must: 'send it to the court' },
    versions: [
      {
        article: '808',
        since: MILESTONES.law300,
        amount: 3,
        unit: 'SUTKI',
        computation: KZ_SUTKI,
        standing: ['SUTKI_TWO_READINGS'],
      },
    ],
  }),
  rule({
    code: 'KZ-PROT-SEND-NOW',
    title: texts(
      'At once: protocol to the judge',
      'Сразу: протокол судье',
      'Дереу: хаттаманы судьяға жіберу',
    ),
    obligedParty: 'POLICE',
    trigger: 'PROTOCOL_DRAWN',
    answeredBy: ['ACT', 'HEARING'],
    answeringActs: ['COURT_RECEIVED_PROTOCOL'],

    notes: { condition: 'arrest or expulsion possible', must: 'send it to the judge' },
    versions: [{ article: '808', since: MILESTONES.law300, unit: 'AT_ONCE', computation: IMMEDIATE }],
  }),
];

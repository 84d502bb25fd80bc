import { chargeReader } from '../../custody/charge-text.js';
import { isArrestable, type Offence } from '../../defects/offence.js';
import { type DeadlineRule } from '../../deadlines/rule.js';
import { type PackHeader } from '../../law.js';
import { type RulePack } from '../../rule-pack.js';
import { day, marker, texts } from '../marks.js';
import { NOTHING_MORE, computation } from '../plain-pack.js';
import { ruler } from '../rule-row.js';

/** Russia, Code on Administrative Offences: a contrast pack, second-hand sources. */
const HEADER: PackHeader = {
  id: 'ru-koap',
  version: '2024-10',
  defaultZone: 'Europe/Moscow',
  unverifiedFrom: day('2025-01-01'),
  unverifiedReason: 'LAW_NOT_CHECKED_SINCE',
};
const mark = marker(HEADER, 'S-RU');
const rule = ruler(HEADER, mark);
const CODE = { from: day('2002-07-01'), exact: true };
const LAW_364 = { from: day('2024-10-29'), exact: true };
const BEFORE_364 = day('2024-10-28');

const RU_HOURS = computation(
  mark({ article: '27.5(4)', since: CODE, confidence: 'LOW' }),
  'RU_HOURS',
  'EXACT_HOURS',
);
const RU_SUTKI = computation(
  mark({ article: '30.3(1), old text', since: CODE, until: BEFORE_364 }),
  'RU_SUTKI',
  'WHOLE_DAYS',
);
const RU_DAYS = computation(mark({ article: '30.3(1)', since: LAW_364 }), 'RU_DAYS', 'WHOLE_DAYS', {
  rollsOver: true,
});
const RU_ARREST_SUTKI = computation(
  mark({ article: '30.5(3)', since: CODE, confidence: 'LOW' }),
  'RU_ARREST_SUTKI',
  'EXACT_HOURS',
  { otherReading: 'END_OF_LAST_DAY' },
);
const RU_NO_TERM = computation(mark({ article: '30.3(2)', since: CODE }), 'RU_NO_TERM', 'NO_TERM');

const DEADLINES: readonly DeadlineRule[] = [
  rule({
    code: 'RU-DET-3H',
    title: texts('3 h: release', '3 часа: освобождение', '3 сағат: босату'),
    obligedParty: 'POLICE',
    trigger: 'DELIVERED',
    answeredBy: ['RELEASE'],
    notes: { note: 'Counted from delivery, or from sobering; the trigger is from memory.' },
    versions: [
      {
        article: '27.5(1)',
        since: CODE,
        confidence: 'LOW',
        amount: 3,
        unit: 'HOUR',
        computation: RU_HOURS,
      },
    ],
  }),
  rule({
    code: 'RU-DET-48H',
    title: texts('48 h: release', '48 часов: освобождение', '48 сағат: босату'),
    obligedParty: 'POLICE',
    trigger: 'DELIVERED',
    answeredBy: ['RELEASE', 'HEARING'],
    replaces: 'RU-DET-3H',
    notes: { condition: 'arrest or expulsion possible; border and the like' },
    versions: [
      {
        article: '27.5(2)-(3)',
        since: CODE,
        confidence: 'LOW',
        amount: 48,
        unit: 'HOUR',
        computation: RU_HOURS,
      },
    ],
  }),
  rule({
    code: 'RU-APPEAL-10D',
    title: texts('10 days: appeal', '10 дней: жалоба на постановление', '10 күн: қаулыға шағым'),
    obligedParty: 'DEFENCE',
    trigger: 'RULING_SERVED',
    notes: {
      must: 'appeal',
      note: 'Sutki until Federal Law 364-FZ, from 29 October 2024 days that roll over: not working days.',
    },
    versions: [
      {
        article: '30.3(1), old text',
        since: CODE,
        until: BEFORE_364,
        amount: 10,
        unit: 'SUTKI',
        computation: RU_SUTKI,
      },
      { article: '30.3(1)', since: LAW_364, amount: 10, unit: 'DAY', computation: RU_DAYS },
    ],
  }),
  rule({
    code: 'RU-APPEAL-RESTORE',
    title: texts(
      'Motion to restore a missed term',
      'Ходатайство о восстановлении срока',
      'Мерзімді қалпына келтіру туралы өтінішхат',
    ),
    obligedParty: 'DEFENCE',
    force: 'NONE',
    trigger: 'RULING_SERVED',
    notes: { condition: 'the appeal term was missed', must: 'ask to restore it' },
    versions: [{ article: '30.3(2)', since: CODE, unit: 'NO_TERM', computation: RU_NO_TERM }],
  }),
  rule({
    code: 'RU-ARREST-APPEAL',
    title: texts(
      '1 day: decision on the appeal (arrest)',
      '1 сутки: решение по жалобе (арест)',
      '1 тәулік: шағым бойынша шешім (қамақ)',
    ),
    obligedParty: 'COURT',
    trigger: 'APPEAL_RECEIVED',
    versions: [
      {
        article: '30.5(3)',
        since: CODE,
        confidence: 'LOW',
        amount: 1,
        unit: 'SUTKI',
        computation: RU_ARREST_SUTKI,
      },
    ],
  }),
];

const article = (number: string, maxArrestDays: number): Offence => ({
  ...mark({ article: number, since: CODE, confidence: 'LOW' }),
  number,
  part: null,
  arrest: 'YES',
  minArrestDays: null,
  maxArrestDays,
  maxFineMci: null,
  organisationFineMci: null,
  maxCommunityWorkHours: null,
  warning: false,
  expulsion: false,
  appliesTo: 'ANYONE',
  repeat: false,
});

const OFFENCES = [article('19.3', 15), article('20.2', 30), article('20.2.2', 15)];

/** Russia: another trigger, and an article whose unit changed on a date. Verified by nobody. */
export const RU_KOAP: RulePack = {
  ...HEADER,
  ...NOTHING_MORE,
  title: texts(
    'Russia, Code on Administrative Offences',
    'Россия, Кодекс об административных правонарушениях',
    'Ресей, Әкімшілік құқық бұзушылық туралы кодекс',
  ),
  deadlines: DEADLINES,
  computations: [RU_HOURS, RU_SUTKI, RU_DAYS, RU_ARREST_SUTKI, RU_NO_TERM],
  offences: OFFENCES,
  articles: {
    known: ['19.3', '20.2', '20.2.2', '27.5', '30.3', '30.5'],
    form: /(?<![\d.])\d{1,2}\.\d{1,2}(?:\.\d{1,2})?/g,
  },
  readCharges: chargeReader({
    article: '\\d{1,2}\\.\\d{1,2}(?:\\.\\d{1,2})?',
    markedArticle: null,
    otherCodes: ['ук'],
  }),
  custodyClock: (charge, custody = {}) =>
    custody.isLongTrack || (charge && isArrestable(OFFENCES, charge)) ? 'RU-DET-48H' : 'RU-DET-3H',
  clocksAfterRuling: () => ['RU-APPEAL-10D'],
};

import { type DeadlineRule } from '../../deadlines/rule.js';
import { type PackHeader } from '../../law.js';
import { type RulePack } from '../../rule-pack.js';
import { type Confidence } from '../../../../kernel/index.js';
import { day, marker, texts } from '../marks.js';
import { NOTHING_MORE, computation } from '../plain-pack.js';
import { ruler } from '../rule-row.js';

/** England and Wales, Police and Criminal Evidence Act 1984: a contrast pack. */
const HEADER: PackHeader = {
  id: 'gb-eaw',
  version: '1984-pace',
  defaultZone: 'Europe/London',
  unverifiedFrom: day('2025-01-01'),
  unverifiedReason: 'LAW_NOT_CHECKED_SINCE',
};
const mark = marker(HEADER, 'S-PACE');
const rule = ruler(HEADER, mark);
const PACE = { from: day('1986-01-01'), exact: false };

/** Time in hospital is left out of the detention clock, not of the reviews. PACE s. 41. */
const EW_DETENTION = computation(
  mark({ article: 'PACE s. 41', since: PACE }),
  'EW_DETENTION_HOURS',
  'EXACT_HOURS',
  { pauses: true },
);
const EW_REVIEW = computation(
  mark({ article: 'PACE s. 40(3)', since: PACE }),
  'EW_REVIEW_HOURS',
  'EXACT_HOURS',
);
const EW_NO_TERM = computation(
  mark({ article: 'rules of criminal procedure, not read', since: PACE, confidence: 'LOW' }),
  'EW_NO_TERM',
  'NO_TERM',
);

/** The relevant time: arrival at the station, or 24 hours after the arrest where that is earlier. PACE s. 41(2). */
const HOURS_FROM_ARREST = 24;

const clock = (
  code: string,
  hours: number,
  article: string,
  { condition, confidence }: { condition: string; confidence: Confidence },
): DeadlineRule =>
  rule({
    code,
    title: texts(
      `${hours} h: charge or release`,
      `${hours} ч: обвинение или освобождение`,
      `${hours} сағат: айып тағу не босату`,
    ),
    obligedParty: 'POLICE',
    trigger: 'ARRIVED_AT_STATION',
    answeredBy: ['RELEASE'],
    replaces: code === 'EW-CLOCK-24H' ? null : 'EW-CLOCK-24H',
    notes: { condition, must: 'charge or release', note: 'Time in hospital is left out.' },
    versions: [
      {
        article,
        since: PACE,
        confidence,
        amount: hours,
        unit: 'HOUR',
        computation: EW_DETENTION,
        otherBase: {
          trigger: 'ARRESTED',
          amount: hours + HOURS_FROM_ARREST,
          unit: 'HOUR',
          article: 'PACE s. 41(2)',
        },
      },
    ],
  });

const review = (
  row: Pick<DeadlineRule, 'code' | 'trigger'> & { hours: number; article: string; note: string },
): DeadlineRule =>
  rule({
    code: row.code,
    title: texts(
      `${row.hours} h: review of detention`,
      `${row.hours} ч: проверка содержания под стражей`,
      `${row.hours} сағат: ұстауды тексеру`,
    ),
    obligedParty: 'POLICE',
    trigger: row.trigger,
    followedBy: 'EW-REVIEW-9H',
    notes: { must: 'review the detention', note: row.note },
    versions: [
      { article: row.article, since: PACE, amount: row.hours, unit: 'HOUR', computation: EW_REVIEW },
    ],
  });

/** England and Wales: pauses, a second base, reviews that repeat, a trigger at the station. Verified by nobody. */
export const GB_EAW: RulePack = {
  ...HEADER,
  ...NOTHING_MORE,
  title: texts(
    'England and Wales, Police and Criminal Evidence Act',
    'Англия и Уэльс, Закон о полиции и доказательствах',
    'Англия мен Уэльс, Полиция және дәлелдемелер туралы заң',
  ),
  deadlines: [
    clock('EW-CLOCK-24H', 24, 'PACE s. 41', { condition: '', confidence: 'HIGH' }),
    clock('EW-EXT-36H', 36, 'PACE s. 42', {
      condition: 'a superintendent extended it',
      confidence: 'MEDIUM',
    }),
    clock('EW-EXT-96H', 96, 'PACE ss. 43-44', {
      condition: 'magistrates’ warrants of further detention',
      confidence: 'MEDIUM',
    }),
    review({
      code: 'EW-REVIEW-6H',
      trigger: 'DETENTION_AUTHORISED',
      hours: 6,
      article: 'PACE s. 40(3)(a)',
      note: 'By an inspector not involved in the case; may be postponed (s. 40(4)).',
    }),
    review({
      code: 'EW-REVIEW-9H',
      trigger: 'PREVIOUS_REVIEW',
      hours: 9,
      article: 'PACE s. 40(3)(b)-(c)',
      note: 'Repeats, counted from each review.',
    }),
    rule({
      code: 'EW-APPEAL',
      title: texts('Appeal to the Crown Court', 'Апелляция в Суд Короны', 'Тәж сотына апелляция'),
      obligedParty: 'DEFENCE',
      force: 'NONE',
      trigger: 'RULING_ANNOUNCED',
      notes: { must: 'appeal', note: 'Days after sentence, fixed by rules that were not read.' },
      versions: [
        {
          article: 'rules of criminal procedure, not read',
          since: PACE,
          confidence: 'LOW',
          unit: 'NO_TERM',
          computation: EW_NO_TERM,
        },
      ],
    }),
  ],
  computations: [EW_DETENTION, EW_REVIEW, EW_NO_TERM],
  custodyClock: () => 'EW-CLOCK-24H',
  clocksAfterRuling: () => ['EW-APPEAL'],
};

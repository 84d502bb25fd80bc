import { type DeadlineRule } from '../../deadlines/rule.js';
import { type RulePack } from '../../rule-pack.js';
import { type Confidence } from '../../../../kernel/index.js';
import { day, texts, type Since } from '../marks.js';
import { NOTHING_MORE, computation } from '../plain-pack.js';
import { type RuleRow } from '../rule-row.js';
import { intCourseClocks } from './course-clocks.js';
import { INT_HEADER, mark, rule } from './header.js';
import { INT_HOURS, JUDGE_48H } from './judge.js';

const LONG_AGO: Since = { from: day('1991-01-01'), exact: false };

const INT_CALENDAR = computation(
  mark({ article: 'rules of each body; counted in UTC', since: LONG_AGO, confidence: 'MEDIUM' }),
  'INT_MONTH_YEAR',
  'CALENDAR',
);
const INT_NONE = computation(
  mark({ article: 'no term fixed', since: LONG_AGO, confidence: 'LOW' }),
  'INT_NONE',
  'NO_TERM',
);

interface Body {
  readonly code: string;
  readonly filedAs: DeadlineRule['filedAs'];
  readonly title: RuleRow['title'];
  readonly trigger: RuleRow['trigger'];
  readonly article: string;
  readonly since: Since;
  readonly sourceKey?: string;
  readonly confidence: Confidence;
  readonly notes: RuleRow['notes'];
}

const base = ({ code, title, trigger, filedAs, notes = {} }: Body) =>
  ({
    ...{ code, title, trigger, filedAs, notes },
    obligedParty: 'DEFENCE',
    standard: 'INTERNATIONAL',
  }) as const;

const term = (
  body: Body,
  { amount, unit, force }: { amount: number; unit: 'MONTH' | 'YEAR'; force: 'HARD' | 'SOFT' },
): DeadlineRule =>
  rule({ ...base(body), force, versions: [{ ...body, amount, unit, computation: INT_CALENDAR }] });

const open = (body: Body): DeadlineRule =>
  rule({
    ...base(body),
    force: 'NONE',
    alarm: 'SILENT',
    versions: [{ ...body, unit: 'NO_TERM', computation: INT_NONE }],
  });

const HRC = { from: day('2009-09-30'), exact: true };
const HRC_NOTE =
  'Late is not barred, but may be held an abuse. Only acts after the Protocol’s entry into force.';

const DEADLINES: readonly DeadlineRule[] = [
  JUDGE_48H,
  term(
    {
      code: 'INT-HRC-5Y',
      filedAs: ['HRC'],
      title: texts(
        '5 years: Human Rights Committee',
        '5 лет: Комитет по правам человека',
        '5 жыл: Адам құқықтары жөніндегі комитет',
      ),
      trigger: 'DOMESTIC_REMEDIES_EXHAUSTED',
      article: 'CCPR/C/3/Rev.11, rule 99(c)',
      since: HRC,
      confidence: 'MEDIUM',
      notes: {
        condition: 'domestic remedies exhausted; not pending elsewhere',
        filed: 'communication',
        note: HRC_NOTE,
      },
    },
    { amount: 5, unit: 'YEAR', force: 'SOFT' },
  ),
  term(
    {
      code: 'INT-HRC-3Y',
      filedAs: ['HRC'],
      title: texts(
        '3 years: Human Rights Committee after another procedure',
        '3 года: Комитет по правам человека после другой процедуры',
        '3 жыл: басқа рәсімнен кейін Адам құқықтары жөніндегі комитет',
      ),
      trigger: 'INTERNATIONAL_PROCEDURE_ENDED',
      article: 'CCPR/C/3/Rev.11, rule 99(c)',
      since: HRC,
      confidence: 'MEDIUM',
      notes: {
        condition: 'another international procedure has ended',
        filed: 'communication',
        note: HRC_NOTE,
      },
    },
    { amount: 3, unit: 'YEAR', force: 'SOFT' },
  ),
  term(
    {
      code: 'INT-CERD-6M',
      filedAs: ['CERD'],
      title: texts(
        '6 months: Committee on Racial Discrimination',
        '6 месяцев: Комитет по расовой дискриминации',
        '6 ай: Нәсілдік кемсітушілік жөніндегі комитет',
      ),
      trigger: 'DOMESTIC_REMEDIES_EXHAUSTED',
      article: 'CERD art. 14',
      since: { from: day('2008-05-29'), exact: false },
      sourceKey: 'MEMORY',
      confidence: 'LOW',
      notes: { condition: 'from the final national decision', filed: 'communication' },
    },
    { amount: 6, unit: 'MONTH', force: 'HARD' },
  ),
  open({
    code: 'INT-CAT',
    filedAs: ['CAT'],
    title: texts('Committee against Torture', 'Комитет против пыток', 'Азаптауға қарсы комитет'),
    trigger: 'DOMESTIC_REMEDIES_EXHAUSTED',
    article: 'CAT art. 22',
    since: { from: day('2008-02-21'), exact: false },
    sourceKey: 'S-CAT',
    confidence: 'LOW',
    notes: {
      condition: 'domestic remedies exhausted; never examined elsewhere',
      note: 'No term fixed; unreasonable delay can bar.',
    },
  }),
  open({
    code: 'INT-CEDAW',
    filedAs: ['CEDAW'],
    title: texts(
      'Committee on Discrimination against Women',
      'Комитет по ликвидации дискриминации женщин',
      'Әйелдерді кемсітушілікке қарсы комитет',
    ),
    trigger: 'DOMESTIC_REMEDIES_EXHAUSTED',
    article: 'CEDAW Optional Protocol art. 4',
    since: { from: day('2001-07-04'), exact: false },
    sourceKey: 'S-OP',
    confidence: 'HIGH',
    notes: { condition: 'domestic remedies exhausted, unless prolonged or ineffective' },
  }),
  open({
    code: 'INT-CRPD',
    filedAs: ['CRPD'],
    title: texts(
      'Committee on the Rights of Persons with Disabilities',
      'Комитет по правам инвалидов',
      'Мүгедектігі бар адамдардың құқықтары жөніндегі комитет',
    ),
    trigger: 'DOMESTIC_REMEDIES_EXHAUSTED',
    article: 'CRPD Optional Protocol art. 2',
    since: { from: day('2023-06-07'), exact: false },
    sourceKey: 'S-OP',
    confidence: 'MEDIUM',
    notes: { condition: 'domestic remedies exhausted; facts after entry into force' },
  }),
  open({
    code: 'INT-WGAD',
    filedAs: ['WGAD'],
    title: texts(
      'Working Group on Arbitrary Detention',
      'Рабочая группа по произвольным задержаниям',
      'Заңсыз ұстау жөніндегі жұмыс тобы',
    ),
    trigger: 'LIBERTY_RESTRICTED',
    article: 'methods of work of the Working Group',
    since: LONG_AGO,
    sourceKey: 'MEMORY',
    confidence: 'LOW',
    notes: {
      must: 'urgent appeal while the person is held',
      note: 'No exhaustion needed; the state gets about 60 days.',
    },
  }),
  open({
    code: 'INT-SPECIAL',
    filedAs: ['SPECIAL_PROCEDURES'],
    title: texts(
      'Urgent appeal to special procedures',
      'Срочное обращение к специальным процедурам',
      'Арнайы рәсімдерге шұғыл жүгіну',
    ),
    trigger: 'VIOLATION_KNOWN',
    article: 'mandates on assembly, torture, defenders, judges',
    since: LONG_AGO,
    sourceKey: 'MEMORY',
    confidence: 'LOW',
    notes: { condition: 'harm is under way or imminent', must: 'urgent appeal' },
  }),
];

/** The international ladder: soft limits, hard limits, and bodies that set none. Verified by nobody. */
export const INT: RulePack = {
  ...INT_HEADER,
  ...NOTHING_MORE,
  title: texts('International bodies', 'Международные органы', 'Халықаралық органдар'),
  deadlines: DEADLINES,
  computations: [INT_CALENDAR, INT_HOURS, INT_NONE],
  custodyClock: () => 'INT-JUDGE-48H',
  clocksAfterRuling: () => [],
  clocks: intCourseClocks(DEADLINES),
};

import { type Instant, type LocalDate } from '../../../kernel/index.js';
import { type Texts } from '../law.js';
import { type ComputationRule, type DeadlineRule, type RuleVersion } from './rule.js';
import { type StartBound } from './start-bound.js';
import { TRIGGERS, type TriggerKind } from './trigger.js';
import { dateText, joined, offsetText, sameIn, stamp } from './wording.js';

/**
 * One operation, plain data. `from` and `to` are ISO 8601: instants (UTC) for HOURS and MINUTES, dates for the day counts,
 * a date and an instant for END_OF_DAY and OFFICE_CLOSING. Redoing every step re-derives the due instant.
 */
export interface Arithmetic {
  readonly operation:
    | 'HOURS'
    | 'MINUTES'
    | 'CALENDAR_DAYS'
    | 'WORKING_DAYS'
    | 'MONTHS'
    | 'YEARS'
    | 'ROLL_OVER'
    | 'END_OF_DAY'
    | 'OFFICE_CLOSING';
  readonly from: string;
  readonly amount: number;
  readonly to: string;
  readonly zone: string;
}

/** One step of the reasoning: which rule, which article, what was done. `ruleCode` may be a computation rule's. */
export interface ExplanationStep {
  readonly ruleCode: string;
  readonly article: string;
  readonly text: Texts;
  readonly arithmetic: Arithmetic | null;
}

/** Said with a start that is not known exactly. */
const BOUND: Readonly<Record<StartBound, Texts>> = {
  EXACT: sameIn(''),
  EARLIEST: { en: ', at the earliest', ru: ', самое раннее', kk: ', ең ертесі' },
  LATEST: { en: ', at the latest', ru: ', самое позднее', kk: ', ең кеші' },
};

/** Names the rule and the event it counts from. */
export function ruleStep(rule: DeadlineRule, version: RuleVersion, event: TriggerKind): ExplanationStep {
  const from: Texts = { en: '. Counted from: ', ru: '. Отсчёт от события: ', kk: '. Есептеу басы: ' };
  const text = joined(rule.title, from, TRIGGERS[event], sameIn('.'));
  return { ruleCode: rule.code, article: version.article, text, arithmetic: null };
}

/** `from` plus `hours` is `to`: exact minutes in UTC, shown in local time with its offset. */
export function hoursStep(
  { code, steps, note }: ComputationRule,
  event: TriggerKind,
  bound: StartBound,
  span: { readonly from: Instant; readonly hours: number; readonly to: Instant },
  zone: string,
): ExplanationStep {
  const { from, hours, to } = span;
  const plus: Texts = {
    en: `. Plus: ${hours}\u00a0h. Ends`,
    ru: `. Плюс: ${hours}\u00a0ч. Истекает`,
    kk: `. Қосылады: ${hours}\u00a0сағат. Аяқталады`,
  };
  const start = joined(TRIGGERS[event], BOUND[bound], sameIn(': '), stamp(from, zone));
  const end = joined(plus, BOUND[bound], sameIn(': '), stamp(to, zone), sameIn('. '), note);
  return {
    ruleCode: code,
    article: steps.start,
    text: joined(start, end),
    arithmetic: { operation: 'HOURS', from: from.toString(), amount: hours, to: to.toString(), zone },
  };
}

/** The day of the event is left out; the n-th day after it is the last. */
export function daysStep(
  { code, steps }: ComputationRule,
  event: TriggerKind,
  span: { readonly from: LocalDate; readonly days: number; readonly to: LocalDate },
  zone: string,
): ExplanationStep {
  const { from, days, to } = span;
  const plus: Texts = {
    en: `. That day is not counted. Plus, calendar days: ${days}. Last day: `,
    ru: `. Этот день не считается. Плюс, календарных суток: ${days}. Последний день: `,
    kk: `. Бұл күн есепке алынбайды. Қосылады, күнтізбелік тәулік: ${days}. Соңғы күн: `,
  };
  return {
    ruleCode: code,
    article: steps.start,
    text: joined(TRIGGERS[event], sameIn(': '), dateText(from), plus, dateText(to), sameIn('.')),
    arithmetic: {
      operation: 'CALENDAR_DAYS',
      from: from.toString(),
      amount: days,
      to: to.toString(),
      zone,
    },
  };
}

/** The last day runs to its 24:00, local time. */
export function endOfDayStep(
  { code, steps }: ComputationRule,
  lastDay: LocalDate,
  dueAt: Instant,
  zone: string,
): ExplanationStep {
  const offset = offsetText(dueAt.subtract({ nanoseconds: 1 }), zone);
  const head: Texts = {
    en: 'The last day ends: ',
    ru: 'Конец последнего дня: ',
    kk: 'Соңғы күннің аяқталуы: ',
  };
  return {
    ruleCode: code,
    article: steps.end,
    text: joined(head, dateText(lastDay), sameIn(`, 24:00 (${offset}).`)),
    arithmetic: {
      operation: 'END_OF_DAY',
      from: lastDay.toString(),
      amount: 1,
      to: dueAt.toString(),
      zone,
    },
  };
}

/** The later reading: working days only. `to` null: the calendar is not sure enough to say. */
export function otherReadingStep(
  { code, steps }: ComputationRule,
  span: { readonly from: LocalDate; readonly days: number; readonly to: LocalDate | null },
  zone: string,
): ExplanationStep {
  const { from, days, to } = span;
  const head: Texts = {
    en: `Another reading of the law, days off left out. Working days: ${days}. `,
    ru: `Другое прочтение закона, без нерабочих дней. Рабочих дней: ${days}. `,
    kk: `Заңның басқаша оқылуы, жұмыс емес күндерсіз. Жұмыс күні: ${days}. `,
  };
  const unknown: Texts = {
    en: 'Not computed: holidays and moved days are not confirmed.',
    ru: 'Не рассчитано: праздники и переносы не подтверждены.',
    kk: 'Есептелмеді: мерекелер мен ауыстырылған күндер расталмаған.',
  };
  const last: Texts = { en: 'Last day: ', ru: 'Последний день: ', kk: 'Соңғы күн: ' };
  const use: Texts = {
    en: '. Use it only to argue that a filing was in time.',
    ru: '. Только чтобы доказывать, что срок не пропущен.',
    kk: '. Мерзім өткізіп алынбағанын дәлелдеу үшін ғана.',
  };
  return {
    ruleCode: code,
    article: steps.otherReading,
    text: to ? joined(head, last, dateText(to), use) : joined(head, unknown),
    arithmetic: to && {
      operation: 'WORKING_DAYS',
      from: from.toString(),
      amount: days,
      to: to.toString(),
      zone,
    },
  };
}

/** The last closing time of the receiving office within the term. */
export function officeStep(ruleCode: string, actBy: Instant, zone: string): ExplanationStep {
  const head: Texts = {
    en: 'Last closing time of the receiving office within the term: ',
    ru: 'Последнее закрытие приёма документов в пределах срока: ',
    kk: 'Мерзім ішіндегі құжат қабылдаудың соңғы аяқталуы: ',
  };
  const tail: Texts = { en: '. File before it.', ru: '. Подать раньше.', kk: '. Осыған дейін тапсыру.' };
  const day = actBy.toZonedDateTimeISO(zone).toPlainDate().toString();
  return {
    ruleCode,
    article: '',
    text: joined(head, stamp(actBy, zone), tail),
    arithmetic: { operation: 'OFFICE_CLOSING', from: day, amount: 0, to: actBy.toString(), zone },
  };
}

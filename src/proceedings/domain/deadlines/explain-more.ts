import { type Instant, type LocalDate } from '../../../kernel/index.js';
import { type Texts } from '../law.js';
import { type Arithmetic, type ExplanationStep } from './explain.js';
import { type Lengthening } from './pause.js';
import { type ComputationRule, type Unit } from './rule.js';
import { TRIGGERS, type TriggerKind } from './trigger.js';
import { dateText, joined, sameIn, stamp } from './wording.js';

type Parts = readonly [ruleCode: string, article: string];

const step = ([ruleCode, article]: Parts, text: Texts, arithmetic: Arithmetic | null): ExplanationStep => ({
  ruleCode,
  article,
  text,
  arithmetic,
});

/** Same day number months or years later, or the last day of that month. */
export function calendarStep(
  { code, steps }: ComputationRule,
  event: TriggerKind,
  span: { readonly from: LocalDate; readonly amount: number; readonly unit: Unit; readonly to: LocalDate },
  zone: string,
): ExplanationStep {
  const { from, amount, unit, to } = span;
  const plus: Texts =
    unit === 'YEAR'
      ? { en: `. Plus, years: ${amount}`, ru: `. Плюс, лет: ${amount}`, kk: `. Қосылады, жыл: ${amount}` }
      : {
          en: `. Plus, months: ${amount}`,
          ru: `. Плюс, месяцев: ${amount}`,
          kk: `. Қосылады, ай: ${amount}`,
        };
  const last: Texts = { en: '. Last day: ', ru: '. Последний день: ', kk: '. Соңғы күн: ' };
  const text = joined(TRIGGERS[event], sameIn(': '), dateText(from), plus, last, dateText(to), sameIn('.'));
  const operation = unit === 'YEAR' ? 'YEARS' : 'MONTHS';
  return step([code, steps.start], text, {
    operation,
    from: from.toString(),
    amount,
    to: to.toString(),
    zone,
  });
}

/** The day of the event is the last. */
export function sameDayStep(
  { code, steps }: ComputationRule,
  event: TriggerKind,
  date: LocalDate,
  zone: string,
): ExplanationStep {
  const due: Texts = { en: '. Due on that day.', ru: '. Срок: тот же день.', kk: '. Мерзімі: сол күні.' };
  const day = date.toString();
  return step([code, steps.start], joined(TRIGGERS[event], sameIn(': '), dateText(date), due), {
    operation: 'CALENDAR_DAYS',
    from: day,
    amount: 0,
    to: day,
    zone,
  });
}

/** An end on a day off moves on: by the law itself, or in the later reading only. `to` null: not sure enough to say. */
export function rollOverStep(
  parts: Parts,
  from: LocalDate,
  to: LocalDate | null,
  zone: string,
): ExplanationStep {
  const head: Texts = {
    en: 'An end on a day off moves to the next working day',
    ru: 'Конец срока на нерабочий день переходит на следующий рабочий',
    kk: 'Мерзім соңы демалыс күніне келсе, келесі жұмыс күніне ауысады',
  };
  const unknown: Texts = {
    en: '. Not relied on: days off and moved days are not confirmed.',
    ru: '. Не учтено: выходные и переносы не подтверждены.',
    kk: '. Ескерілмеді: демалыс және ауыстырылған күндер расталмаған.',
  };
  const text = to ? joined(head, sameIn(': '), dateText(to), sameIn('.')) : joined(head, unknown);
  return step(
    parts,
    text,
    to && { operation: 'ROLL_OVER', from: from.toString(), amount: 0, to: to.toString(), zone },
  );
}

/** A time left out of the count. */
export function pauseStep(parts: Parts, { minutes, from, to }: Lengthening, zone: string): ExplanationStep {
  const head: Texts = {
    en: `A pause is left out, minutes: ${minutes}. New end: `,
    ru: `Перерыв не считается, минут: ${minutes}. Новый конец: `,
    kk: `Үзіліс есептелмейді, минут: ${minutes}. Жаңа соңы: `,
  };
  const text = joined(head, stamp(to, zone), sameIn('.'));
  return step(parts, text, {
    operation: 'MINUTES',
    from: from.toString(),
    amount: minutes,
    to: to.toString(),
    zone,
  });
}

/** After a pause a term in days ends with a whole day again. */
export function wholeDayStep(
  parts: Parts,
  lastDay: LocalDate,
  dueAt: Instant,
  zone: string,
): ExplanationStep {
  const head: Texts = { en: 'Last day now: ', ru: 'Теперь последний день: ', kk: 'Енді соңғы күн: ' };
  return step(parts, joined(head, dateText(lastDay), sameIn(', 24:00.')), {
    operation: 'END_OF_DAY',
    from: lastDay.toString(),
    amount: 1,
    to: dueAt.toString(),
    zone,
  });
}

/** "At once", measured by the organisation's minutes. */
export function atOnceStep(
  code: string,
  event: TriggerKind,
  span: { readonly from: Instant; readonly minutes: number; readonly to: Instant },
  zone: string,
): ExplanationStep {
  const { from, minutes, to } = span;
  const plus: Texts = {
    en: `. Due at once. The organisation’s own limit, minutes: ${minutes}. Ends: `,
    ru: `. Немедленно. Предел организации, минут: ${minutes}. Истекает: `,
    kk: `. Дереу. Ұйымның өз шегі, минут: ${minutes}. Аяқталады: `,
  };
  const text = joined(TRIGGERS[event], sameIn(': '), stamp(from, zone), plus, stamp(to, zone), sameIn('.'));
  return step([code, ''], text, {
    operation: 'MINUTES',
    from: from.toString(),
    amount: minutes,
    to: to.toString(),
    zone,
  });
}

/** The event itself is the end. */
export function momentStep(
  { code, steps }: ComputationRule,
  event: TriggerKind,
  at: Instant,
  zone: string,
): ExplanationStep {
  const head: Texts = {
    en: 'Due when this happens. ',
    ru: 'Срок: наступление события. ',
    kk: 'Мерзімі: оқиға басталғанда. ',
  };
  const text = joined(head, TRIGGERS[event], sameIn(': '), stamp(at, zone), sameIn('.'));
  const instant = at.toString();
  return step([code, steps.start], text, { operation: 'HOURS', from: instant, amount: 0, to: instant, zone });
}

/** The later reading of a term in hours. */
export function laterHoursStep(
  { code, steps }: ComputationRule,
  arithmetic: Arithmetic,
  at: Instant,
): ExplanationStep {
  const head: Texts = {
    en: 'Another reading of the law ends: ',
    ru: 'Другое прочтение закона, срок истекает: ',
    kk: 'Заңның басқаша оқылуы бойынша аяқталады: ',
  };
  const use: Texts = {
    en: '. Use it only to argue that an act was in time.',
    ru: '. Только чтобы доказывать, что срок не пропущен.',
    kk: '. Мерзім өткізіп алынбағанын дәлелдеу үшін ғана.',
  };
  return step([code, steps.otherReading], joined(head, stamp(at, arithmetic.zone), use), arithmetic);
}

/** Names the second event a term is counted from. */
export function otherBaseStep(ruleCode: string, article: string, event: TriggerKind): ExplanationStep {
  const head: Texts = {
    en: 'Also counted from this event, and the earlier end holds: ',
    ru: 'Считается и от этого события, действует более ранний конец: ',
    kk: 'Осы оқиғадан да есептеледі, ертерек соңы қолданылады: ',
  };
  return step([ruleCode, article], joined(head, TRIGGERS[event], sameIn('.')), null);
}

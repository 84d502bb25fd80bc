import { type ComputationRule } from '../../deadlines/rule.js';
import { MILESTONES, day, mark } from './header.js';

/** Detention: from the minute liberty is really restricted, without breaks. CAO arts 789(1), 739(2), (5). */
export const KZ_HOURS_DETENTION: ComputationRule = {
  ...mark({ article: '789(1); 739(2), (5)', since: MILESTONES.code }),
  code: 'KZ_HOURS_DETENTION',
  kind: 'EXACT_HOURS',
  otherReading: null,
  steps: { start: '789(1); 739(2), (5)', end: '789(1)', otherReading: '' },
  note: {
    en: 'The first hour counts, there are no breaks, days off do not move the end.',
    ru: 'Первый час считается, перерывов нет, выходные не сдвигают конец.',
    kk: 'Бірінші сағат есептеледі, үзіліс жоқ, демалыс күндері аяқталуын жылжытпайды.',
  },
};

/**
 * An arrest: days of 24 hours from the minute liberty was really restricted, for the time held before the ruling counts
 * towards it. CAO art. 50(3).
 */
export const KZ_ARREST: ComputationRule = {
  ...mark({ article: '50(3)', since: MILESTONES.code, confidence: 'MEDIUM' }),
  code: 'KZ_ARREST',
  kind: 'EXACT_HOURS',
  otherReading: null,
  steps: { start: '50(3)', end: '50(3)', otherReading: '' },
  note: {
    en: 'A day of arrest is 24 hours; the time held before the ruling counts towards it.',
    ru: 'Сутки ареста – 24 часа; время задержания до постановления входит в срок.',
    kk: 'Қамақтың бір тәулігі – 24 сағат; қаулыға дейін ұсталған уақыт мерзімге кіреді.',
  },
};

const SUTKI_STEPS = { start: '739(2)', end: '739(4)', otherReading: '739(3)' };

/** Days of 24 hours before non-working time was excluded: one way to count. CAO art. 739, text to 2019. */
export const KZ_SUTKI_BEFORE_2020: ComputationRule = {
  ...mark({ article: '739(2), (4)', since: MILESTONES.code, until: day('2019-12-31'), confidence: 'MEDIUM' }),
  code: 'KZ_SUTKI',
  kind: 'WHOLE_DAYS',
  otherReading: null,
  steps: SUTKI_STEPS,
  note: { en: '', ru: '', kk: '' },
};

/**
 * Days of 24 hours since Law 300-VI: non-working time is left out of terms counted so. Read literally that makes
 * working days of them; no court guidance was found. Safe: calendar days. CAO art. 739(2)-(5).
 */
export const KZ_SUTKI: ComputationRule = {
  ...mark({ article: '739(2)-(5)', since: MILESTONES.law300, confidence: 'MEDIUM' }),
  code: 'KZ_SUTKI',
  kind: 'WHOLE_DAYS',
  otherReading: 'WORKING_DAYS',
  steps: SUTKI_STEPS,
  note: { en: '', ru: '', kk: '' },
};

/** Hours the organisation sets itself: from the minute of the event. */
export const ORG_HOURS: ComputationRule = {
  ...mark({ article: '', since: MILESTONES.code, sourceKey: 'ORG' }),
  code: 'ORG_HOURS',
  kind: 'EXACT_HOURS',
  otherReading: null,
  steps: { start: '', end: '', otherReading: '' },
  note: {
    en: 'This limit is set by the organisation, not by law: an arrest is served from the moment it is ordered.',
    ru: 'Срок установлен организацией, не законом: арест исполняется с момента вынесения постановления.',
    kk: 'Мерзімді заң емес, ұйым белгілеген: қамаққа алу қаулы шыққан сәттен бастап орындалады.',
  },
};

/** Hours of the organisation's own clocks that no arrest stands behind. */
export const ORG_OWN_HOURS: ComputationRule = {
  ...ORG_HOURS,
  code: 'ORG_OWN_HOURS',
  note: {
    en: 'This limit is set by the organisation, not by law.',
    ru: 'Срок установлен организацией, не законом.',
    kk: 'Мерзімді заң емес, ұйым белгілеген.',
  },
};

const NO_NOTE = { en: '', ru: '', kk: '' };

/**
 * Hours outside detention: the hour of the event is left out, so the law runs from the next full hour. Safe: from the
 * minute. CAO art. 739(1)-(3).
 */
export const KZ_HOURS: ComputationRule = {
  ...mark({ article: '739(1)-(3)', since: MILESTONES.code }),
  code: 'KZ_HOURS',
  kind: 'EXACT_HOURS',
  otherReading: 'NEXT_FULL_HOUR',
  steps: { start: '739(2)', end: '739(1)', otherReading: '739(2)' },
  note: NO_NOTE,
};

/**
 * One day for a person who is serving an arrest. Safe: 24 hours from the event; later: 24:00 of the next day. Working
 * days would defeat the purpose. CAO arts 739(2), (4), 835(2).
 */
export const KZ_SUTKI_ARREST: ComputationRule = {
  ...mark({ article: '739(2), (4); 835(2)', since: MILESTONES.law127, confidence: 'MEDIUM' }),
  code: 'KZ_SUTKI_ARREST',
  kind: 'EXACT_HOURS',
  otherReading: 'END_OF_LAST_DAY',
  steps: { start: '835(2)', end: '835(2)', otherReading: '739(2), (4)' },
  note: NO_NOTE,
};

/**
 * Months and years end on the same day number, or on the last day of the month; an end on a day off moves to the next
 * working day. Safe: it does not move. CAO art. 739(5).
 */
export const KZ_MONTH_YEAR: ComputationRule = {
  ...mark({ article: '739(2), (5)', since: MILESTONES.code }),
  code: 'KZ_MONTH_YEAR',
  kind: 'CALENDAR',
  otherReading: 'ROLL_OVER',
  steps: { start: '739(2), (5)', end: '739(4)-(5)', otherReading: '739(5)' },
  note: NO_NOTE,
};

/** Limitation and execution: months and years that stand still while others hold the case. CAO arts 62(5), 890. */
export const KZ_LIMITATION: ComputationRule = {
  ...KZ_MONTH_YEAR,
  ...mark({ article: '739(2), (5); 62(5); 890', since: MILESTONES.code }),
  code: 'KZ_LIMITATION',
  pauses: true,
};

/** "On the day": to 24:00 of the day of the event. The Code gives no hour. */
export const SAME_DAY: ComputationRule = {
  ...mark({ article: '739(4)', since: MILESTONES.law127, confidence: 'MEDIUM' }),
  code: 'SAME_DAY',
  kind: 'SAME_DAY',
  otherReading: null,
  steps: { start: '739(4)', end: '739(4)', otherReading: '' },
  note: NO_NOTE,
};

/** "At once": no figure in the Code. What is past the organisation's minutes is counted as delay. */
export const IMMEDIATE: ComputationRule = {
  ...mark({ article: 'no figure in the Code', since: MILESTONES.code }),
  code: 'IMMEDIATE',
  kind: 'AT_ONCE',
  otherReading: null,
  steps: { start: '', end: '', otherReading: '' },
  note: NO_NOTE,
};

/** An act that must come before an event: due when the event begins. */
export const BEFORE_EVENT: ComputationRule = {
  ...mark({ article: '827(8)', since: MILESTONES.law155 }),
  code: 'BEFORE_EVENT',
  kind: 'MOMENT',
  otherReading: null,
  steps: { start: '827(8)', end: '827(8)', otherReading: '' },
  note: NO_NOTE,
};

/** Before the departure of an expelled person. CAO art. 834(4). */
export const BEFORE_DEPARTURE: ComputationRule = {
  ...mark({ article: '834(4)', since: MILESTONES.law155, confidence: 'MEDIUM' }),
  code: 'BEFORE_DEPARTURE',
  kind: 'MOMENT',
  otherReading: null,
  steps: { start: '834(4)', end: '834(4)', otherReading: '' },
  note: NO_NOTE,
};

/** What comes about by an event itself. */
export const EVENT: ComputationRule = {
  ...mark({ article: '883', since: MILESTONES.law300 }),
  code: 'EVENT',
  kind: 'MOMENT',
  otherReading: null,
  steps: { start: '883', end: '883', otherReading: '' },
  note: NO_NOTE,
};

/** A remedy for which no term was seen in the Code. */
export const NO_TERM: ComputationRule = {
  ...mark({ article: '851-1 to 851-4', since: MILESTONES.cassation, confidence: 'LOW' }),
  code: 'NONE',
  kind: 'NO_TERM',
  otherReading: null,
  steps: { start: '', end: '', otherReading: '' },
  note: NO_NOTE,
};

/** Every way of counting this pack knows. */
export const KZ_COMPUTATIONS: readonly ComputationRule[] = [
  KZ_HOURS_DETENTION,
  KZ_HOURS,
  KZ_SUTKI_BEFORE_2020,
  KZ_SUTKI,
  KZ_SUTKI_ARREST,
  KZ_ARREST,
  KZ_MONTH_YEAR,
  KZ_LIMITATION,
  SAME_DAY,
  IMMEDIATE,
  BEFORE_EVENT,
  BEFORE_DEPARTURE,
  EVENT,
  NO_TERM,
  ORG_HOURS,
  ORG_OWN_HOURS,
];

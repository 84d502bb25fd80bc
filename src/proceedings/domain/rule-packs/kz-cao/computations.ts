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

import { BusinessCalendar } from '../../../kernel/index.js';
import { type ComputationRule } from '../deadlines/rule.js';
import { type LawMark } from '../law.js';
import { type RulePack } from '../rule-pack.js';
import { day } from './marks.js';

/** A calendar of which only the weekends are known and nothing is confirmed: no pack of it rolls an end over alone. */
export const unknownCalendar = (): BusinessCalendar => new BusinessCalendar([], day('1900-01-01'));

/** The parts a pack without them leaves empty. */
export const NOTHING_MORE: Pick<
  RulePack,
  | 'offences'
  | 'defects'
  | 'detectors'
  | 'thresholds'
  | 'calendar'
  | 'clocksAfterRuling'
  | 'articles'
  | 'holes'
  | 'holidays'
  | 'readCharges'
  | 'clocks'
> = {
  offences: [],
  defects: [],
  detectors: [],
  thresholds: [],
  calendar: unknownCalendar,
  clocksAfterRuling: () => [],
  articles: null,
  holes: [],
  holidays: () => ({ days: [], missing: [] }),
  readCharges: () => [],
  clocks: null,
};

/** One way of counting as a table gives it: article once, no second reading unless said. */
export const computation = (
  mark: LawMark,
  code: string,
  kind: ComputationRule['kind'],
  more: Partial<Pick<ComputationRule, 'otherReading' | 'rollsOver' | 'pauses' | 'note'>> = {},
): ComputationRule => ({
  ...mark,
  code,
  kind,
  otherReading: null,
  steps: { start: mark.article, end: mark.article, otherReading: more.otherReading ? mark.article : '' },
  note: { en: '', ru: '', kk: '' },
  ...more,
});

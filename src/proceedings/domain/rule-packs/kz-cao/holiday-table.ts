import { type Texts } from '../../law.js';
import { texts } from '../marks.js';

/** A yearly holiday: valid from and to a year (both included), and whether it moves off a weekend. */
export interface YearlyHoliday {
  readonly code: string;
  readonly month: number;
  readonly day: number;
  readonly fromYear: number;
  readonly toYear: number | null;
  readonly movesOffWeekend: boolean;
  /** False where no official text has been seen for it. */
  readonly confirmed: boolean;
}

const yearly = (
  code: string,
  [month, day]: readonly [number, number],
  fromYear = 0,
  toYear: number | null = null,
): YearlyHoliday => ({ code, month, day, fromYear, toYear, movesOffWeekend: true, confirmed: true });

/** Yearly days off of Kazakhstan. Source S-HOL (medium); Constitution Day from 2027: S-CONST26. */
export const YEARLY_HOLIDAYS: readonly YearlyHoliday[] = [
  yearly('NEW_YEAR', [1, 1]),
  yearly('NEW_YEAR', [1, 2]),
  { ...yearly('ORTHODOX_CHRISTMAS', [1, 7], 2006), movesOffWeekend: false },
  yearly('WOMENS_DAY', [3, 8]),
  { ...yearly('CONSTITUTION_DAY', [3, 15], 2027), confirmed: false },
  yearly('NAURYZ', [3, 21], 2010),
  yearly('NAURYZ', [3, 22], 2010),
  yearly('NAURYZ', [3, 23], 2010),
  yearly('PEOPLES_UNITY', [5, 1]),
  yearly('DEFENDERS_DAY', [5, 7], 2013),
  yearly('VICTORY_DAY', [5, 9]),
  yearly('CAPITAL_DAY', [7, 6], 2009),
  yearly('CONSTITUTION_DAY', [8, 30], 0, 2025),
  yearly('REPUBLIC_DAY', [10, 25], 2022),
  yearly('FIRST_PRESIDENT_DAY', [12, 1], 2012, 2021),
  yearly('INDEPENDENCE_DAY', [12, 16]),
  yearly('INDEPENDENCE_DAY', [12, 17], 0, 2021),
];

/** First day of Kurban Ait: follows the moon, entered by hand each year; never moves. Estimates are unconfirmed. */
export const KURBAN_AIT: readonly { readonly date: string; readonly confirmed: boolean }[] = [
  { date: '2019-08-11', confirmed: true },
  { date: '2020-07-31', confirmed: true },
  { date: '2021-07-20', confirmed: true },
  { date: '2022-07-09', confirmed: true },
  { date: '2023-06-28', confirmed: true },
  { date: '2024-06-16', confirmed: true },
  { date: '2025-06-06', confirmed: true },
  { date: '2026-05-27', confirmed: false },
  { date: '2027-05-16', confirmed: false },
];

/** Single days the Government swapped by its yearly order: `off` instead of `worked`. None known for 2026 on. */
export const SWAPPED_DAYS: readonly { readonly off: string; readonly worked: string }[] = [
  { off: '2019-05-10', worked: '2019-05-04' },
  { off: '2020-01-03', worked: '2020-01-05' },
  { off: '2020-05-08', worked: '2020-05-11' },
  { off: '2020-12-18', worked: '2020-12-20' },
  { off: '2021-07-05', worked: '2021-07-03' },
  { off: '2022-03-07', worked: '2022-03-05' },
  { off: '2022-08-29', worked: '2022-08-27' },
  { off: '2022-10-24', worked: '2022-10-22' },
  { off: '2023-07-07', worked: '2023-07-01' },
  { off: '2024-05-08', worked: '2024-05-04' },
  { off: '2025-01-03', worked: '2025-01-05' },
];

/** Weekdays that may yet turn out to be off: on them the table is not to be relied on. */
export const DOUBTFUL_WORKDAYS: readonly string[] = [
  // 30 August 2026 is a Sunday: if Constitution Day were still kept that year, this Monday would be off.
  '2026-08-31',
];

/** First and last year of the table; past the last one the yearly days are foreseen, Kurban Ait and swaps are not. */
export const TABLE_YEARS = { first: 2019, last: 2027, foreseen: 2035 } as const;

/** Years whose holidays and swaps are all in the table; by S-HOL, by no decree anybody here has read. */
export const SURE_YEARS = { first: 2019, last: 2025 } as const;

/** What each code is called. */
export const HOLIDAY_TITLES: Readonly<Record<string, Texts>> = {
  NEW_YEAR: texts('New Year', 'Новый год', 'Жаңа жыл'),
  ORTHODOX_CHRISTMAS: texts('Orthodox Christmas', 'Православное Рождество', 'Православиелік Рождество'),
  WOMENS_DAY: texts('Women’s Day', 'Международный женский день', 'Халықаралық әйелдер күні'),
  CONSTITUTION_DAY: texts('Constitution Day', 'День Конституции', 'Конституция күні'),
  NAURYZ: texts('Nauryz', 'Наурыз мейрамы', 'Наурыз мейрамы'),
  PEOPLES_UNITY: texts('People’s Unity Day', 'Праздник единства народа', 'Халық бірлігі мерекесі'),
  DEFENDERS_DAY: texts('Defender’s Day', 'День защитника Отечества', 'Отан қорғаушы күні'),
  VICTORY_DAY: texts('Victory Day', 'День Победы', 'Жеңіс күні'),
  CAPITAL_DAY: texts('Capital Day', 'День столицы', 'Елорда күні'),
  REPUBLIC_DAY: texts('Republic Day', 'День Республики', 'Республика күні'),
  FIRST_PRESIDENT_DAY: texts('First President Day', 'День Первого Президента', 'Тұңғыш Президент күні'),
  INDEPENDENCE_DAY: texts('Independence Day', 'День Независимости', 'Тәуелсіздік күні'),
  KURBAN_AIT: texts('Kurban Ait, first day', 'Курбан айт, первый день', 'Құрбан айттың бірінші күні'),
  SWAPPED: texts(
    'Day swapped by the Government',
    'День, перенесённый Правительством',
    'Үкімет ауыстырған күн',
  ),
  DOUBTFUL: texts('Day in doubt', 'День под вопросом', 'Күмәнді күн'),
};

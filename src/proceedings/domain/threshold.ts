import { type LocalDate } from '../../kernel/index.js';
import { inForceOn, type Basis, type LawMark, type Texts } from './law.js';

/** Units of what is compared across documents. */
type Measure = 'PERCENT' | 'WORDS' | 'PROTOCOLS' | 'KM' | 'KM_PER_HOUR';

/** A figure detectors and clocks compare with: the law's, or the organisation's own, which it may change. */
export interface Threshold extends LawMark {
  readonly code: string;
  readonly title: Texts;
  readonly value: number;
  readonly unit: 'MINUTES' | 'HOURS' | 'DAYS' | 'YEARS' | 'MCI' | 'TENGE' | 'MINUTE_OF_DAY' | Measure;
  readonly basis: Basis;
}

/** @returns a figure as in force on a day; undefined where the table has none. */
export const thresholdOn = (
  table: readonly Threshold[],
  code: string,
  on: LocalDate,
): Threshold | undefined => table.find((row) => row.code === code && inForceOn(row, on));

/** @returns a figure that never changed. @throws where the table has none of that code: a fault of the pack. */
export function figure(table: readonly Threshold[], code: string): number {
  const row = table.find((one) => one.code === code);
  if (!row) throw new Error(`no threshold ${code}`);
  return row.value;
}

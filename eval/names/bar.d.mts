export interface BarRow {
  readonly measure: string;
  readonly must: number;
  readonly good: number;
}

export const BAR: readonly BarRow[];

export function judge(
  bar: readonly BarRow[],
  figures: Readonly<Record<string, number>>,
): readonly (BarRow & { readonly value: number; readonly verdict: 'BELOW' | 'good' | 'ok' })[];

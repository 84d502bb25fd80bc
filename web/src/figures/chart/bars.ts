/** One figure of a chart. */
export interface Figure {
  readonly key: string;
  readonly label: string;
  /** null: withheld */
  readonly value: number | null;
  /** nobody recorded it: dashed */
  readonly notKnown: boolean;
}

/** A bar as it is drawn, in the units of the chart. */
export interface Bar extends Figure {
  readonly top: number;
  /** of a withheld one: of its box, the same for all, so that it says nothing */
  readonly width: number;
  /** where it begins; a withheld one stands apart from the axis: it has no length to be read */
  readonly left: number;
}

export const ROW = 28;
export const WITHHELD = { width: 104, apart: 10 } as const;

/** @param room for the longest bar. @returns the bars on one scale, largest known figure to the full room. */
export function barsOf(figures: readonly Figure[], room: number): readonly Bar[] {
  const most = Math.max(...figures.map(({ value }) => value ?? 0), 1);
  return figures.map((figure, index) => ({
    ...figure,
    top: index * ROW,
    left: figure.value === null ? WITHHELD.apart : 0,
    width: figure.value === null ? WITHHELD.width : (figure.value / most) * room,
  }));
}

import { Temporal, isBefore, later, type Instant } from '../../../kernel/index.js';

/** A time a clock stands still: from inclusive, to exclusive; `to` null: it still does. */
export interface Pause {
  readonly from: Instant;
  readonly to: Instant | null;
}

/** One pause as it lengthened a term: `minutes` moved its end from `from` to `to`. */
export interface Lengthening {
  readonly minutes: number;
  readonly from: Instant;
  readonly to: Instant;
}

const byStart = (pauses: readonly Pause[]): Pause[] =>
  [...pauses].sort((a, b) => Temporal.Instant.compare(a.from, b.from));

/** What is wrong with a list of pauses; null: nothing. */
export function pausesFault(
  pauses: readonly Pause[],
): 'PAUSE_ENDS_BEFORE_IT_BEGINS' | 'PAUSES_OVERLAP' | null {
  if (pauses.some(({ from, to }) => to && isBefore(to, from))) return 'PAUSE_ENDS_BEFORE_IT_BEGINS';
  const sorted = byStart(pauses);
  const overlaps = sorted.some((pause, i) => {
    const next = sorted[i + 1];
    return next && (pause.to === null || isBefore(next.from, pause.to));
  });
  return overlaps ? 'PAUSES_OVERLAP' : null;
}

/** The end of a term with its pauses left out, whole minutes each; an open pause lengthens nothing yet. */
export function lengthen(
  start: Instant,
  end: Instant,
  pauses: readonly Pause[],
): { readonly end: Instant; readonly by: readonly Lengthening[]; readonly openSince: Instant | null } {
  const by: Lengthening[] = [];
  let moved = end;
  let openSince: Instant | null = null;
  for (const { from, to } of byStart(pauses)) {
    const begins = later(from, start);
    if (!isBefore(begins, moved)) continue;
    if (to === null) {
      openSince = begins;
      continue;
    }
    const minutes = Math.floor(to.since(begins).total('minutes'));
    if (minutes <= 0) continue;
    by.push({ minutes, from: moved, to: moved.add({ minutes }) });
    moved = moved.add({ minutes });
  }
  return { end: moved, by, openSince };
}

/** Something on a line of time, before it has a place. */
export interface Placeable {
  readonly id: string;
  readonly lane: number;
  /** milliseconds since 1970 */
  readonly at: number;
  /** where it lasted: until when */
  readonly until?: number | undefined;
  /** what its words need, in CSS pixels */
  readonly height: number;
}

export interface Placed {
  readonly top: number;
  readonly height: number;
}

/** A stretch in which nothing happened, drawn shorter than it was. */
export interface Break {
  readonly top: number;
  readonly bottom: number;
  readonly from: number;
  readonly to: number;
}

export interface Layout {
  readonly places: ReadonlyMap<string, Placed>;
  readonly breaks: readonly Break[];
  readonly height: number;
  /** where a moment stands; outside of the line it stands at its ends */
  topOf(at: number): number;
}

const PX_PER_MINUTE = 1.6;
const GAP = 6;
/** Nothing for longer than this is shortened. */
const LONG = 150 * 60_000;
const SHORTENED = 96;
const PAD = 28;

/**
 * Gives everything a place on one line of time that all lanes share: later is never higher, cards of a lane never lie on
 * each other, long silence is shortened and said.
 * @param moments that have no card and must stand on the line: ends of terms, now.
 */
export function layOut(items: readonly Placeable[], moments: readonly number[] = []): Layout {
  const times = [
    ...new Set([...items.flatMap(({ at, until }) => (until ? [at, until] : [at])), ...moments]),
  ].sort((a, b) => a - b);
  const free = new Map<number, number>();
  const places = new Map<string, Placed>();
  const breaks: Break[] = [];
  const stops: { readonly at: number; readonly top: number }[] = [];
  let top = PAD;
  times.forEach((at, index) => {
    const before = times[index - 1];
    if (before !== undefined) {
      const natural = ((at - before) / 60_000) * PX_PER_MINUTE;
      const isBreak = at - before > LONG;
      const from = top;
      top += isBreak ? SHORTENED : natural;
      const here = items.filter((item) => item.at === at);
      top = Math.max(top, ...here.map(({ lane }) => free.get(lane) ?? 0));
      if (isBreak) breaks.push({ top: from, bottom: top, from: before, to: at });
    }
    stops.push({ at, top });
    for (const item of items) {
      if (item.until === at) {
        const begun = places.get(item.id)!;
        const height = Math.max(begun.height, top - begun.top);
        places.set(item.id, { top: begun.top, height });
        free.set(item.lane, Math.max(free.get(item.lane) ?? 0, begun.top + height + GAP));
      }
    }
    for (const item of items) {
      if (item.at !== at) continue;
      const own = Math.max(top, free.get(item.lane) ?? 0);
      places.set(item.id, { top: own, height: item.height });
      free.set(item.lane, own + item.height + GAP);
    }
  });
  const height = Math.max(top, ...free.values(), 0) + PAD;
  return { places, breaks, height, topOf: (at) => topAt(stops, at) };
}

function topAt(stops: readonly { readonly at: number; readonly top: number }[], at: number): number {
  const [first, last] = [stops[0], stops.at(-1)];
  if (!first || !last) return 0;
  if (at <= first.at) return first.top;
  if (at >= last.at) return last.top;
  const next = stops.findIndex((stop) => stop.at >= at);
  const [a, b] = [stops[next - 1]!, stops[next]!];
  return a.top + ((at - a.at) / (b.at - a.at)) * (b.top - a.top);
}

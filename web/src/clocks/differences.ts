import type { CaseClock } from './case-clock.js';

/** What this device said of one clock before the server did. */
export type CountedClock = Pick<CaseClock, 'ruleCode' | 'title' | 'dueAt' | 'actBy' | 'lastDay' | 'zone'>;

/** One clock as this device counted it and as the server did. `server` null: it runs no such clock. */
export interface Difference {
  readonly here: CountedClock;
  readonly server: CountedClock | null;
}

/** As fine as a clock is shown; the API writes instants without the digits this device adds. */
const minuteOf = (iso: string | null): number | null =>
  iso === null ? null : Math.floor(Date.parse(iso) / 60_000);

const isSame = (a: CountedClock, b: CountedClock): boolean =>
  minuteOf(a.dueAt) === minuteOf(b.dueAt) &&
  minuteOf(a.actBy) === minuteOf(b.actBy) &&
  a.lastDay === b.lastDay;

/** @returns the clocks of which the server says another end. @param server all its clocks, void ones too. */
export function differences(
  here: readonly CountedClock[],
  server: readonly (CountedClock & { readonly state: CaseClock['state'] })[],
): readonly Difference[] {
  return here.flatMap((clock) => {
    const same = server.find(({ ruleCode }) => ruleCode === clock.ruleCode);
    if (same && same.state !== 'VOID' && isSame(clock, same)) return [];
    return [{ here: clock, server: same && same.state !== 'VOID' ? same : null }];
  });
}

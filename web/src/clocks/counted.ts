import { useSyncExternalStore } from 'react';
import { KEPT_FOR } from '../offline/kept-answers.js';
import { keepValue, keptValue } from '../offline/kept-values.js';
import { deviceNow } from '../time/now.js';
import type { Clock } from '../api/operations.js';
import { isCountedHere, type CaseClock } from './case-clock.js';
import { differences, type CountedClock } from './differences.js';

/** What was counted of one case, and when: milliseconds since 1970 by this device. */
interface Count {
  readonly at: number;
  readonly clocks: readonly CountedClock[];
}

/** By detention. */
type Counted = Readonly<Record<string, Count>>;

const PLACE = 'counted';

/** What this device counted by itself, kept until the server's count was compared with it by a person. */
class CountedClocks {
  private all: Counted = {};
  private readonly hearers = new Set<() => void>();

  /** After the vault was opened: what was counted before a lock or a lost tab is known again. */
  async restore(): Promise<void> {
    const kept = Object.entries(((await keptValue(PLACE)) ?? {}) as Counted);
    const young = kept.filter(([, { at }]) => deviceNow() - at < KEPT_FOR);
    this.become({ ...Object.fromEntries(young), ...this.all });
  }

  /** With the lock goes what is in memory. */
  forget(): void {
    this.become({});
  }

  /** Remembers counts; those that say what is remembered already cost nothing. */
  remember(counts: ReadonlyMap<string, readonly CaseClock[]>): void {
    const fresh = [...counts]
      .map(([id, clocks]) => [id, clocks.filter(isPromised).map(countedOf)] as const)
      .filter(([id, clocks]) => JSON.stringify(this.all[id]?.clocks) !== JSON.stringify(clocks));
    if (fresh.length === 0) return;
    const at = deviceNow();
    this.become({ ...this.all, ...Object.fromEntries(fresh.map(([id, clocks]) => [id, { at, clocks }])) });
    void keepValue(PLACE, this.all);
  }

  /** Compared: the server's count stands alone. */
  settle(detentionId: string): void {
    if (!this.all[detentionId]) return;
    const { [detentionId]: _settled, ...others } = this.all;
    this.become(others);
    void keepValue(PLACE, this.all);
  }

  readonly current = (): Counted => this.all;

  readonly subscribe = (hear: () => void): (() => void) => {
    this.hearers.add(hear);
    return () => this.hearers.delete(hear);
  };

  private become(all: Counted): void {
    this.all = all;
    for (const hear of this.hearers) hear();
  }
}

/** What this device counted by itself. */
export const counted = new CountedClocks();

export const useCounted = (): Counted => useSyncExternalStore(counted.subscribe, counted.current);

/** A clock that is void promises no time. */
const isPromised = ({ dueAt, state }: CaseClock): boolean => dueAt !== null && state !== 'VOID';

const countedOf = ({ ruleCode, title, dueAt, actBy, lastDay, zone }: CountedClock): CountedClock => ({
  ...{ ruleCode, title, dueAt, actBy, lastDay, zone },
});

/** @returns whether the server's count of this clock is not what this device had counted. @param clock as it is shown. */
export function useDiffers(detentionId: string, clock: Clock | null): boolean {
  const here = useCounted()[detentionId]?.clocks.find(({ ruleCode }) => ruleCode === clock?.ruleCode);
  return (
    here !== undefined && clock !== null && !isCountedHere(clock) && differences([here], [clock]).length > 0
  );
}

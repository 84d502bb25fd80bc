import { byUrgency, clockFace } from '../../clocks/clock.js';
import type { Load } from '../useBoard.js';

/** What the rows of departments can be ordered by. */
export type Order = 'clock' | 'held' | 'alone' | 'violations' | 'name';

export const idOfLoad = ({ department }: Load): string => department.id;

const NO_CLOCK = { mark: 'RESOLVED', left: null, end: null } as const;

/** @returns departments in an order; what is equal stays as the server had it. */
export function ordered<L extends Load>(loads: readonly L[], order: Order, now: number): readonly L[] {
  const faceOf = ({ nextClock }: Load) => (nextClock ? clockFace(nextClock, now) : NO_CLOCK);
  const compare: Readonly<Record<Order, (a: Load, b: Load) => number>> = {
    clock: (a, b) => byUrgency(faceOf(a), faceOf(b)) || b.unrepresentedCount - a.unrepresentedCount,
    held: (a, b) => b.heldCount - a.heldCount,
    alone: (a, b) => b.unrepresentedCount - a.unrepresentedCount,
    violations: (a, b) => b.openViolationCount - a.openViolationCount,
    name: (a, b) => a.department.name.localeCompare(b.department.name, 'ru'),
  };
  return [...loads].sort(compare[order]);
}

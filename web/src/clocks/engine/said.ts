import { readTime, Temporal, type Instant, type When } from '../../../../src/kernel/index.js';
import type { WhenInput } from '../../api/operations.js';

export const instantOf = (milliseconds: number): Instant =>
  Temporal.Instant.fromEpochMilliseconds(milliseconds);

/** @returns a time as the kernel has it, read by the server's own rule. @param zone of whoever named none. */
export function whenOf(said: WhenInput, zone: string): When {
  const named = { precision: said.precision, zone: said.zone ?? zone };
  const at = said.at ? new Date(said.at) : null;
  return { ...named, ...readTime({ at, date: said.date ?? null, local: said.local ?? null }, named.zone) };
}

import { type When } from '../../../kernel/index.js';
import { type Place } from '../contradictions/records.js';

/** One protocol of a night as patterns see it: keyed hashes for words and names, ids, time and place. */
export interface NightProtocol {
  /** Root id. */
  readonly id: string;
  /** The person who counts, through merges: two protocols of one person are no pattern. */
  readonly personId: string;
  readonly night: string;
  readonly narrative: Uint32Array | null;
  /** Keyed hash of the officer's name, hex. */
  readonly officer: string | null;
  /** Keyed hashes of witnesses' names, hex. */
  readonly witnesses: readonly string[];
  readonly drawnAt: When;
  readonly place: Place;
}

export interface PatternLimits {
  /** Part of the text, 0 to 1. */
  readonly alikeFrom: number;
  readonly witnessInProtocols: number;
  readonly mostKmPerHour: number;
  readonly leastKm: number;
  readonly watchesMayDifferMinutes: number;
}

export type PatternKind = 'COPIED_NARRATIVE' | 'OFFICER_IN_TWO_PLACES' | 'SAME_WITNESSES';

/** Protocols of one night with something in common that should not be. */
export interface NightPattern {
  readonly kind: PatternKind;
  /** Root ids of protocols, sorted. */
  readonly protocolIds: readonly string[];
  readonly personCount: number;
  /** COPIED_NARRATIVE: how alike the two least alike neighbours are, 0 to 1. */
  readonly likeness: number | null;
  /** SAME_WITNESSES: how many names these protocols share. */
  readonly sharedNames: number | null;
}

export const personsIn = (protocols: readonly NightProtocol[]): number =>
  new Set(protocols.map(({ personId }) => personId)).size;

export const sortedIds = (protocols: readonly NightProtocol[]): string[] =>
  protocols.map(({ id }) => id).sort();

/** @returns rows by key, in the order the keys first appear. */
export function groupBy<T>(rows: readonly T[], keysOf: (row: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  return groups;
}

import type { Relationship, ReportChannel } from './report.js';

export const PROMOTION_KINDS = ['DETENTION', 'CLAIM', 'SIGHTING'] as const;
export type PromotionKind = (typeof PROMOTION_KINDS)[number];

export const SIGHTING_KINDS = [
  'PEOPLE_HELD',
  'PEOPLE_BROUGHT',
  'PEOPLE_TAKEN_AWAY',
  'LAWYERS_KEPT_OUT',
  'OTHER',
] as const;
export type SightingKind = (typeof SIGHTING_KINDS)[number];

export const CLOSE_REASONS = ['DUPLICATE', 'MISTAKEN', 'NOT_OURS', 'UNREACHABLE'] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

/** Whose word custody is given; each of these is hearsay there and changes nothing that somebody saw. */
export type ToldSource = 'RELATIVE_TOLD' | 'HOTLINE' | 'OTHER';

/**
 * Who a promoted report is said by. Never first-hand, not even where the person held spoke: nobody of ours saw them, and
 * whoever is sure records what they saw by themselves.
 */
export function sourceOf(channel: ReportChannel, relationship: Relationship): ToldSource {
  if (relationship === 'RELATIVE') return 'RELATIVE_TOLD';
  return channel === 'FIELD' || channel === 'OTHER' ? 'OTHER' : 'HOTLINE';
}

/** What stands of what was made of a report. */
export interface Standing {
  readonly personId: string | null;
  readonly kind: PromotionKind;
  /** somebody said that the report waits no more, or that it waits all the same; null: it follows from the rest */
  readonly settles: boolean | null;
}

/**
 * Whether nothing of a report waits any more: somebody said so, or everybody it names became something; where it names
 * nobody, anything made of it is enough. A sighting is of a place and stands for nobody.
 */
export function isSettled(personIds: readonly string[], standing: readonly Standing[]): boolean {
  if (standing.some(({ settles }) => settles === true)) return true;
  const counted = standing.filter(({ settles }) => settles === null);
  if (personIds.length === 0) return counted.length > 0;
  const done = new Set(counted.filter(({ kind }) => kind !== 'SIGHTING').map(({ personId }) => personId));
  return personIds.every((id) => done.has(id));
}

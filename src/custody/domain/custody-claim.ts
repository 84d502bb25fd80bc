import { type Instant } from '../../kernel/index.js';

export const CLAIM_KINDS = ['SEEN', 'MOVED', 'RELEASED', 'HOSPITAL', 'UNKNOWN'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const CLAIM_SOURCES = [
  'LAWYER_SAW',
  'DETAINEE_TOLD',
  'POLICE_SAID',
  'DOCUMENT',
  'RELATIVE_TOLD',
  'HOTLINE',
  /** a list of another organisation: nobody of ours saw it */
  'THIRD_PARTY_LIST',
  'OTHER',
] as const;
export type ClaimSource = (typeof CLAIM_SOURCES)[number];

export type CustodyStatus = 'HELD' | 'HOSPITAL' | 'RELEASED' | 'UNKNOWN';

/** "X was in department D at time T", by a source. `effectiveAt` is the latest instant the words can mean (UTC). */
export interface CustodyClaim {
  readonly id: string;
  readonly kind: ClaimKind;
  /** null: no department, or none known */
  readonly departmentId: string | null;
  readonly effectiveAt: Instant;
  readonly recordedAt: Instant;
  readonly verified: boolean;
  readonly clockSuspect: boolean;
}

/** Sources whose word is first-hand: only these change what is already verified. */
const FIRST_HAND: ReadonlySet<ClaimSource> = new Set([
  'LAWYER_SAW',
  'DETAINEE_TOLD',
  'POLICE_SAID',
  'DOCUMENT',
]);

/** @returns whether a claim of this source counts as verified: what was heard by telephone does not. */
export const isFirstHand = (source: ClaimSource): boolean => FIRST_HAND.has(source);

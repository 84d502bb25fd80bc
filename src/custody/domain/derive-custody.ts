import { Temporal, type Instant } from '../../kernel/index.js';
import { type ClaimKind, type CustodyClaim, type CustodyStatus } from './custody-claim.js';

/** Where a person is now, as far as the claims say; never typed over by anybody. */
export interface CustodyState {
  readonly status: CustodyStatus;
  readonly departmentId: string | null;
  readonly claimId: string;
  readonly verified: boolean;
  /** the last time anybody confirmed the place (UTC) */
  readonly lastConfirmedAt: Instant;
  readonly releasedAt: Instant | null;
}

const STATUS: Readonly<Record<ClaimKind, CustodyStatus>> = {
  SEEN: 'HELD',
  MOVED: 'HELD',
  RELEASED: 'RELEASED',
  HOSPITAL: 'HOSPITAL',
  UNKNOWN: 'UNKNOWN',
};

/**
 * The current place from all claims that stand: the latest one decides, and a claim that nobody saw never
 * changes what somebody did see. A claim from a phone with a wrong clock counts from its receipt.
 * @returns null where there is no claim.
 */
export function deriveCustody(claims: readonly CustodyClaim[]): CustodyState | null {
  const verified = claims.filter((claim) => claim.verified);
  const deciding = latest(verified.length > 0 ? verified : claims);
  if (!deciding) return null;
  const status = STATUS[deciding.kind];
  const placeIsKnown = deciding.kind !== 'UNKNOWN' && deciding.kind !== 'RELEASED';
  return {
    status,
    departmentId: placeIsKnown ? deciding.departmentId : lastPlace(verified.length > 0 ? verified : claims),
    claimId: deciding.id,
    verified: deciding.verified,
    lastConfirmedAt: timeOf(deciding),
    releasedAt: status === 'RELEASED' ? timeOf(deciding) : null,
  };
}

const timeOf = (claim: CustodyClaim): Instant => (claim.clockSuspect ? claim.recordedAt : claim.effectiveAt);

function latest(claims: readonly CustodyClaim[]): CustodyClaim | null {
  return [...claims].sort(byTime).at(-1) ?? null;
}

/** Where the person was last seen: a release and a loss of sight happen somewhere. */
function lastPlace(claims: readonly CustodyClaim[]): string | null {
  return [...claims].sort(byTime).findLast((claim) => claim.departmentId !== null)?.departmentId ?? null;
}

function byTime(a: CustodyClaim, b: CustodyClaim): number {
  return (
    Temporal.Instant.compare(timeOf(a), timeOf(b)) || Temporal.Instant.compare(a.recordedAt, b.recordedAt)
  );
}

import { keyOf, type Contradiction, type ContradictionLimits } from './contradiction.js';
import { twoIdentities } from './identity.js';
import { impossibleOrders } from './order.js';
import { type ComparedRecords } from './records.js';
import { signatureContradictions } from './signatures.js';
import { impossibleMoves } from './travel.js';

/**
 * Everything in one person's records that cannot all be true. What is not known contradicts nothing. Symmetric: the
 * order of the records changes nothing; two fields of the same two records are one finding.
 */
export function findContradictions(
  records: ComparedRecords,
  limits: ContradictionLimits,
): readonly Contradiction[] {
  const found = [
    ...impossibleMoves(records.places, limits),
    ...impossibleOrders(records, limits.watchesMayDifferMinutes),
    ...twoIdentities(records),
    ...signatureContradictions(records.protocols),
  ];
  const byKey = new Map(found.map((one) => [keyOf(one), one]));
  return [...byKey.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

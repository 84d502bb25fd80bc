import { type PenaltyKind } from '../../deadlines/track.js';
import { type Charge, isArrestable } from '../../defects/offence.js';
import { type CustodyGround } from '../../custody/custody-pack.js';
import { KZ_OFFENCES } from './offences.js';

/**
 * Which custody clock runs. Until a charge that carries arrest is recorded the three hours do, from the certified
 * sobering where there is one; then the 24 hours replace them. A ground of the 48-hour track gives that one. A charge
 * the table does not know keeps the shorter clock. Whether sobering also moves the 24 hours is unclear: it does not.
 * @source CAO art. 789(1)-(3)
 */
export function kzCustodyClock(charge: Charge | null, custody: CustodyGround = {}): string {
  if (custody.isLongTrack) return 'KZ-DET-48H';
  if (charge && isArrestable(KZ_OFFENCES, charge) === true) return 'KZ-DET-24H';
  return custody.isSoberingCertified ? 'KZ-DET-SOBER' : 'KZ-DET-3H';
}

/** Clocks a ruling starts at once, before anyone records its service; the appeal comes first. @param byAgency not a court. */
export const kzClocksAfterRuling = (
  penalties: readonly PenaltyKind[],
  byAgency = false,
): readonly string[] => [
  byAgency ? 'KZ-BODY-APPEAL-10D' : 'KZ-APPEAL-10D',
  ...(penalties.some((kind) => kind === 'ARREST' || kind === 'EXPULSION') ? ['ORG-ARREST-APPEAL-NOW'] : []),
];

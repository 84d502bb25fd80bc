import { type PenaltyKind } from '../../deadlines/track.js';
import { type Charge, isArrestable } from '../../defects/offence.js';
import { KZ_OFFENCES } from './offences.js';

/**
 * Which custody clock runs. Until a charge that carries arrest is recorded the three hours do; then the 24 hours
 * replace them (void reason REPLACED_BY_24H_TRACK). A charge the table does not know keeps the shorter clock.
 * @source CAO art. 789(1), (3)
 */
export const kzCustodyClock = (charge: Charge | null): 'KZ-DET-3H' | 'KZ-DET-24H' =>
  charge && isArrestable(KZ_OFFENCES, charge) === true ? 'KZ-DET-24H' : 'KZ-DET-3H';

/** Clocks a ruling starts at once, before anyone records its service. */
export const kzClocksAfterRuling = (penalties: readonly PenaltyKind[]): readonly string[] =>
  penalties.some((kind) => kind === 'ARREST' || kind === 'EXPULSION')
    ? ['ORG-ARREST-APPEAL-NOW', 'KZ-APPEAL-10D']
    : ['KZ-APPEAL-10D'];

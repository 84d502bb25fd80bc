/** Which law a detention runs under. CRIMINAL: no pack covers it, a criminal lawyer is needed now. */
export type Track = 'ADMINISTRATIVE' | 'CRIMINAL' | 'UNKNOWN';

export type PenaltyKind =
  'WARNING' | 'FINE' | 'ARREST' | 'COMMUNITY_WORK' | 'EXPULSION' | 'TERMINATED' | 'OTHER';

/** @returns why the administrative clocks of a detention are void; null: they run. */
export const voidReason = (track: Track): 'CRIMINAL_TRACK' | null =>
  track === 'CRIMINAL' ? 'CRIMINAL_TRACK' : null;

/** What the board says instead of clocks on a criminal track; stable code. */
export const NO_PACK_COVERS = 'NO_PACK_COVERS_CALL_CRIMINAL_LAWYER';

import { type DeadlineRule } from '../deadlines/rule.js';
import { type Charge } from '../defects/offence.js';

/** What else decides which custody clock runs; left out: not known. */
export interface CustodyGround {
  /** A ground of the longer track is stated, such as the border regime. */
  readonly isLongTrack?: boolean | null | undefined;
  /** Held intoxicated, and the sobering is certified. */
  readonly isSoberingCertified?: boolean | undefined;
}

/** What custody clocks need of a pack. */
export interface CustodyPack {
  readonly custodyClock: (charge: Charge | null, custody?: CustodyGround) => string;
  readonly deadlines: readonly DeadlineRule[];
}

import type { CourtHearing, CourtRuling, CourtService, CourtStep } from '../api/operations.js';
import type { RefusedEntry } from './form-props.js';

interface Written {
  /** a refused act of this device that is put right */
  readonly entry?: RefusedEntry;
}

/** What is being written down: a record, a new version of one, or that one should not be there. */
export type Task = Written &
  (
    | { readonly kind: 'hearing'; readonly first: CourtHearing | null }
    | { readonly kind: 'ruling'; readonly first: CourtRuling | null }
    | { readonly kind: 'service'; readonly first: CourtService | null; readonly rulingId: string }
    | { readonly kind: 'step'; readonly first: CourtStep | null }
    | { readonly kind: 'withdraw'; readonly recordId: string }
    | { readonly kind: 'time'; readonly recordId: string; readonly said: CourtStep['at'] }
  );

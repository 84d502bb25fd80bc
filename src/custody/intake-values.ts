import type { When } from '../kernel/index.js';
import type { ClaimSource } from './domain/custody-claim.js';
import type { FamilyAnswer, RowOutcome } from './domain/person-facts.js';
import type { CheckedTime } from './domain/time-checks.js';

/** What holds for all rows of a batch. */
export interface BatchContext {
  readonly batchId: string;
  readonly eventId: string | null;
  readonly departmentId: string | null;
  readonly observedAt: When;
  readonly time: CheckedTime;
  readonly source: ClaimSource;
  readonly familyAnswer: FamilyAnswer;
  readonly recordedBy: string | null;
  readonly recordedAt: Date;
}

/** What became of a row. */
export interface WrittenRow {
  readonly rowId: string;
  readonly position: number;
  readonly outcome: RowOutcome;
  readonly detentionId: string | null;
  readonly personId: string | null;
  readonly marks: readonly string[];
}

/** A row written, with the claim and the start it made. */
export interface WrittenClaims extends WrittenRow {
  readonly claimId: string | null;
  readonly startId: string | null;
}

import type { AdviceReason, AdviceVerdict, Difference, NamedFacts } from '../names/index.js';

export type Verdict = AdviceVerdict;
export type Likelihood = 'HIGH' | 'MEDIUM' | 'LOW';
export type Differs = Difference | 'SEX';

/** A row to compare, as typed. */
export interface AskedRow extends NamedFacts {
  /** the record this row is of, where it is one: nobody is their own duplicate */
  readonly self?: string | undefined;
  readonly sex?: string | null | undefined;
}

/** Somebody this row may be. Says what may be said about a stranger's case, and no name. */
export interface Advice {
  readonly handle: string;
  readonly verdict: Exclude<Verdict, 'NEW'>;
  /** coarse, since a fine one would tell letter by letter how near a guess is */
  readonly likelihood: Likelihood;
  readonly because: AdviceReason;
  readonly heldNow: boolean;
  readonly city: string | null;
  /** only where the caller may see that person anyway */
  readonly episodes: number | null;
  readonly differs: readonly Differs[];
  /** only where the caller may see that person anyway */
  readonly personId: string | null;
  readonly askCoordinator: boolean;
}

/** Advice on rows, in their order. */
export interface AdviceAnswer {
  readonly rows: readonly (readonly Advice[])[];
  /** of each row whether somebody erased on request was the same; it says no more of them */
  readonly erasedBefore: readonly boolean[];
  /** false: names are still being read and only equal hashes were compared, or the hour's budget is spent. */
  readonly complete: boolean;
}

/** A record that may be the person of a row, before it is known whom it leads to and who may see that. */
export interface LikeRecord {
  readonly recordId: string;
  readonly verdict: Exclude<Verdict, 'NEW'>;
  readonly likelihood: Likelihood;
  readonly because: AdviceReason;
  readonly differs: readonly Difference[];
}

/** A mark of a row that is the same as somebody erased on request. It blocks nothing and is not stored. */
const ERASED_BEFORE = 'ERASED_BEFORE';

export const withErased = (marks: readonly string[], erasedBefore: boolean | undefined): readonly string[] =>
  erasedBefore ? [...marks, ERASED_BEFORE] : marks;

/** Candidates shown for one row at most. */
export const MOST_ADVICE = 5;

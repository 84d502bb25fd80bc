import { currentOperation } from '../../platform/db/index.js';
import type { VersionCause } from '../proceedings.enums.js';

const KEY = Symbol('why deadlines are recounted');

/** Says for the rest of this operation why deadlines are counted anew: their history will say it too. */
export const recountBecause = (cause: VersionCause): void => void currentOperation().memo.set(KEY, cause);

/** @returns the causes of a version, with this operation's own where it was counted anew. */
export function withRecountCause(causes: readonly VersionCause[]): VersionCause[] {
  const why = currentOperation().memo.get(KEY) as VersionCause | undefined;
  return causes.flatMap((cause) => (why && cause === 'RECOMPUTED' ? [cause, why] : [cause]));
}

import type { StartSaid } from '../../api/operations.js';
import type { Queued } from '../../offline/outbox.js';
import { correctionOf, type Correction } from '../corrections.js';

/** One word about when liberty was taken, as it stands, with those it replaced. */
export interface StandingStart {
  /** of its first version */
  readonly rootId: string;
  readonly start: StartSaid;
  /** latest first */
  readonly former: readonly StartSaid[];
  /** what waits here about it, or came back */
  readonly correction: Correction | null;
}

/** @returns whether a time is told from which clocks of custody can be counted. */
export const isStartTold = (starts: readonly StartSaid[]): boolean =>
  starts.some(
    ({ kind, supersededBy, clockSuspect, saidAt }) =>
      kind === 'REAL' && supersededBy === null && !clockSuspect && saidAt.precision !== 'UNKNOWN',
  );

/** @param starts of one case, with superseded ones. @returns those that stand, in the order they were told. */
export function standingStarts(
  starts: readonly StartSaid[],
  queued: readonly Queued[],
): readonly StandingStart[] {
  const byId = new Map(starts.map((start) => [start.id, start]));
  /** The version that stands at the end of what replaced what. */
  const standingOf = (id: string): StartSaid | undefined => {
    const seen = new Set<string>();
    let found = byId.get(id);
    while (found?.supersededBy && !seen.has(found.id)) {
      seen.add(found.id);
      found = byId.get(found.supersededBy);
    }
    return found?.supersededBy ? undefined : found;
  };
  return starts
    .filter(({ supersededBy }) => supersededBy === null)
    .map((start) => {
      const former = starts.filter(({ id }) => id !== start.id && standingOf(id) === start);
      const replacing = new Set(former.map(({ supersededBy }) => supersededBy));
      return {
        ...{ start, former },
        rootId: former.find(({ id }) => !replacing.has(id))?.id ?? start.id,
        correction: correctionOf(queued, (root) => standingOf(root) === start),
      };
    });
}

import { isBefore, type Instant } from '../../kernel/index.js';

/** One custody episode as a merge looks at it: [startedAt, endedAt), open where endedAt is null. */
export interface Episode {
  readonly id: string;
  readonly startedAt: Instant;
  readonly endedAt: Instant | null;
}

/** Two episodes that are one: the earlier start rules the clock, one head counts. */
export interface EpisodeRedirect {
  readonly fromId: string;
  readonly toId: string;
}

/**
 * Which episodes of two merged persons are the same one: those that overlap. The earlier keeps its place,
 * the later is redirected to it; chains end at the earliest.
 */
export function planEpisodeRedirects(
  kept: readonly Episode[],
  merged: readonly Episode[],
): EpisodeRedirect[] {
  const keptIds = new Set(kept.map((episode) => episode.id));
  const all = [...kept, ...merged].sort(byStart);
  const redirects: EpisodeRedirect[] = [];
  const roots: Episode[] = [];
  for (const episode of all) {
    const root = roots.find((earlier) => overlap(earlier, episode) && crosses(earlier, episode, keptIds));
    if (root) redirects.push({ fromId: episode.id, toId: root.id });
    else roots.push(episode);
  }
  return redirects;
}

/** Two episodes of the same person's own record are not joined: only the merge of two records joins. */
const crosses = (a: Episode, b: Episode, keptIds: ReadonlySet<string>): boolean =>
  keptIds.has(a.id) !== keptIds.has(b.id);

const overlap = (a: Episode, b: Episode): boolean =>
  (a.endedAt === null || isBefore(b.startedAt, a.endedAt)) &&
  (b.endedAt === null || isBefore(a.startedAt, b.endedAt));

const byStart = (a: Episode, b: Episode): number =>
  isBefore(a.startedAt, b.startedAt) ? -1 : isBefore(b.startedAt, a.startedAt) ? 1 : a.id < b.id ? -1 : 1;

import type { AuditEntry } from './useAudit.js';

/** The same done by the same person again and again: the newest of it, how often, and since when. */
export interface Run {
  readonly entry: AuditEntry;
  readonly times: number;
  readonly since: string;
}

const isSame = (a: AuditEntry, b: AuditEntry): boolean =>
  a.actorId === b.actorId && a.kind === b.kind && a.operation === b.operation && a.purpose === b.purpose;

/** @param entries newest first @returns them with neighbours that say the same told once. */
export function runsOf(entries: readonly AuditEntry[]): Run[] {
  const runs: Run[] = [];
  for (const entry of entries) {
    const last = runs.at(-1);
    if (last && isSame(last.entry, entry)) {
      runs[runs.length - 1] = { ...last, times: last.times + 1, since: entry.at };
    } else runs.push({ entry, times: 1, since: entry.at });
  }
  return runs;
}

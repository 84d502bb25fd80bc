import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Canaries, type CanaryRow } from '../store/canaries.repository.js';
import {
  FamilyCandidates,
  type CandidateRow,
  type OpenedCandidate,
} from '../store/family-candidates.repository.js';
import { FamilySnapshots } from '../store/family-snapshot.repository.js';
import { SnapshotEntries, type Candidate } from './snapshot-entries.js';

/**
 * Keeps the disclosure snapshot: who consents, was seen first-hand and is held now. One transaction; names are
 * opened only of those who changed, and that opening is in the audit log.
 */
@Injectable()
export class SnapshotRefresher {
  constructor(
    private readonly db: Db,
    private readonly candidates: FamilyCandidates,
    private readonly snapshots: FamilySnapshots,
    private readonly entries: SnapshotEntries,
    private readonly canaries: Canaries,
  ) {}

  /** @returns whether anything changed. */
  refresh(): Promise<boolean> {
    const operation = { name: 'refreshFamilySnapshot', purpose: 'family answer' };
    return this.db.run(operation, () => this.compareAndWrite());
  }

  private async compareAndWrite(): Promise<boolean> {
    await this.snapshots.lock();
    const standing = await this.snapshots.fingerprints();
    const lawyers = await this.candidates.withLawyer();
    const held = byDetention(await this.candidates.all(), lawyers);
    const canaries = await this.canaries.standing();
    const prints = new Map([
      ...[...held].map(([id, candidate]) => [id, this.entries.fingerprint(candidate)] as const),
      ...canaries.map(({ id }) => [id, this.entries.canaryFingerprint(id)] as const),
    ]);
    const changed = [...prints].filter(([id, print]) => standing.get(id) !== print.toString('hex'));
    const ids = new Set(changed.map(([id]) => id));
    const gone = [...standing.keys()].filter((id) => !prints.has(id));
    const old = [...gone, ...[...ids].filter((id) => standing.has(id))];
    if (old.length > 0) await this.snapshots.remove(old);
    await this.add([...held.values()].filter(({ rows }) => ids.has(rows[0]!.detention_id)));
    await this.addCanaries(canaries.filter(({ id }) => ids.has(id)));
    this.db.touch(...gone, ...ids);
    await this.snapshots.confirm(old.length + ids.size > 0);
    return old.length + ids.size > 0;
  }

  private async addCanaries(changed: readonly CanaryRow[]): Promise<void> {
    if (changed.length === 0) return;
    const names = await this.canaries.open(changed);
    await this.snapshots.add(
      changed.flatMap(({ id }, i) => (names[i] ? [this.entries.canaryEntry(id, names[i])] : [])),
    );
  }

  private async add(changed: readonly Candidate[]): Promise<void> {
    if (changed.length === 0) return;
    const opened = await this.candidates.open(changed.flatMap(({ rows }) => rows));
    const names = new Map<string, OpenedCandidate[]>();
    for (const one of opened) {
      names.set(one.row.detention_id, [...(names.get(one.row.detention_id) ?? []), one]);
    }
    await this.snapshots.add(
      changed.map((candidate) =>
        this.entries.entry(candidate, names.get(candidate.rows[0]!.detention_id) ?? []),
      ),
    );
  }
}

function byDetention(
  rows: readonly CandidateRow[],
  lawyers: ReadonlySet<string>,
): ReadonlyMap<string, Candidate> {
  const found = new Map<string, { rows: CandidateRow[]; lawyer: boolean }>();
  for (const row of rows) {
    const known = found.get(row.detention_id) ?? { rows: [], lawyer: lawyers.has(row.detention_id) };
    known.rows.push(row);
    found.set(row.detention_id, known);
  }
  return found;
}

import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
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
  ) {}

  async refresh(): Promise<void> {
    const operation = { name: 'refreshFamilySnapshot', purpose: 'family answer' };
    await this.db.run(operation, () => this.compareAndWrite());
  }

  private async compareAndWrite(): Promise<void> {
    await this.snapshots.lock();
    const standing = await this.snapshots.fingerprints();
    const lawyers = await this.candidates.withLawyer();
    const now = byDetention(await this.candidates.all(), lawyers);
    const changed = [...now].filter(
      ([id, candidate]) => standing.get(id) !== this.entries.fingerprint(candidate).toString('hex'),
    );
    const gone = [...standing.keys()].filter((id) => !now.has(id));
    const rewritten = changed.map(([id]) => id).filter((id) => standing.has(id));
    if (gone.length + rewritten.length > 0) await this.snapshots.remove([...gone, ...rewritten]);
    if (changed.length > 0) await this.add(changed.map(([, candidate]) => candidate));
    this.db.touch(...gone, ...changed.map(([id]) => id));
    await this.snapshots.confirm(gone.length + changed.length > 0);
  }

  private async add(changed: readonly Candidate[]): Promise<void> {
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

import { Module } from '@nestjs/common';
import { familyKeyProvider } from './family-key.js';
import { FamilySnapshotJob } from './jobs/refresh-family-snapshot.js';
import { SnapshotEntries } from './jobs/snapshot-entries.js';
import { SnapshotRefresher } from './jobs/snapshot-refresher.js';
import { FamilyCandidates } from './store/family-candidates.repository.js';
import { FamilySnapshots } from './store/family-snapshot.repository.js';

/** The worker's side: it alone opens names and seals them again under the family key. */
@Module({
  providers: [
    familyKeyProvider,
    FamilyCandidates,
    FamilySnapshotJob,
    FamilySnapshots,
    SnapshotEntries,
    SnapshotRefresher,
  ],
})
export class LookupWorkerModule {}

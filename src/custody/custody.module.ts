import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { NamesModule } from '../names/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { CustodyOffers } from './custody-offers.js';
import { AlertFieldsResolver } from './alert.fields.js';
import { DepartmentFieldsResolver } from './department.fields.js';
import { DetentionNarrowings } from './detention-narrowings.js';
import { AdviceStores, DuplicateAdvice } from './advice.js';
import { AdviceHandles } from './advice-handles.js';
import { CustodyQueries } from './custody-queries.js';
import { CustodyStores } from './custody-stores.js';
import { custodyVerbs, CustodyVerbs } from './custody-verbs.js';
import {
  CustodyClaimFieldsResolver,
  DetentionConnectionFieldsResolver,
  DetentionFieldsResolver,
  DetentionStartFieldsResolver,
  DuplicateAdviceFieldsResolver,
  PersonFieldsResolver,
} from './custody.fields.js';
import { CustodyResolver } from './custody.resolver.js';
import { departmentKeeping, DepartmentsResolver } from './departments/departments.resolver.js';
import { DepartmentMergesResolver, DepartmentRecordsFieldsResolver } from './departments/merges.resolver.js';
import { CompareNewPeopleJob, ComparisonStores } from './duplicates/compare-new-people.js';
import { DismissDuplicate } from './duplicates/dismiss-duplicate.js';
import { DuplicateFinder } from './duplicates/duplicate-finder.js';
import { DuplicateNews } from './duplicates/duplicate-news.js';
import { DuplicateQueries } from './duplicates/duplicate-queries.js';
import { DuplicatesResolver } from './duplicates/duplicates.resolver.js';
import { NewPeople } from './duplicates/new-people.js';
import { ReopenDuplicate } from './duplicates/reopen-duplicate.js';
import { ErasePeople } from './erasure/erase-people.js';
import { ErasureFiles } from './erasure/erasure-file.js';
import { Eraser } from './erasure/eraser.js';
import { ErasureKeeping, KeepErasures } from './erasure/keep-erasures.js';
import { ErasureFieldsResolver, ErasuresResolver, erasureVerbs } from './erasure/erasures.resolver.js';
import { IntakeStores, IntakeWriter } from './intake-writer.js';
import { RehashNamesJob } from './jobs/rehash-names.js';
import { CustodyLoaders } from './loaders.js';
import { MergeNews } from './merge-news.js';
import { MergeProposalsResolver } from './merge-proposals.resolver.js';
import './messages.js';
import { NameFeed } from './name-feed.js';
import { NameSearch } from './name-search.js';
import { Resemblance } from './resemblance.js';
import { AssemblyEvents } from './store/assembly-events.repository.js';
import { Claims } from './store/claims.repository.js';
import { DepartmentMerges } from './store/department-merges.repository.js';
import { Departments } from './store/departments.repository.js';
import { Detentions } from './store/detentions.repository.js';
import { Erasures } from './store/erasures.repository.js';
import { IntakeBatches } from './store/intake.repository.js';
import { KnownPeople } from './store/known-people.repository.js';
import { MergeProposals } from './store/merge-proposals.repository.js';
import { Merges } from './store/merges.repository.js';
import { NameHashes } from './store/name-hashes.repository.js';
import { NameRecords } from './store/name-records.repository.js';
import { Persons } from './store/persons.repository.js';
import { Tombstones } from './store/tombstones.repository.js';
import { ErasedBefore } from './tombstones/erased-before.js';
import { TombstoneMaker } from './tombstones/tombstone-maker.js';
import { TakenBack } from './store/taken-back.repository.js';
import { TakeBack } from './take-back.js';
import { WithdrawnEpisodes } from './store/withdrawn-episodes.repository.js';
import { Withdrawals } from './withdrawals.js';
import { PossibleDuplicates } from './store/possible-duplicates.repository.js';

const stores = [
  AssemblyEvents,
  Claims,
  DepartmentMerges,
  Departments,
  Detentions,
  Erasures,
  IntakeBatches,
  KnownPeople,
  MergeProposals,
  Merges,
  NameHashes,
  NameRecords,
  Persons,
  TakenBack,
  Tombstones,
  WithdrawnEpisodes,
  PossibleDuplicates,
];
const resolvers = [
  AlertFieldsResolver,
  CustodyResolver,
  DepartmentFieldsResolver,
  DepartmentMergesResolver,
  DepartmentRecordsFieldsResolver,
  DepartmentsResolver,
  DetentionConnectionFieldsResolver,
  DetentionFieldsResolver,
  DetentionStartFieldsResolver,
  CustodyClaimFieldsResolver,
  DuplicateAdviceFieldsResolver,
  DuplicatesResolver,
  ErasureFieldsResolver,
  ErasuresResolver,
  MergeProposalsResolver,
  PersonFieldsResolver,
];

/** Records that may be one person, found after they were logged. */
const duplicates = [
  CompareNewPeopleJob,
  ComparisonStores,
  DismissDuplicate,
  DuplicateFinder,
  DuplicateNews,
  DuplicateQueries,
  NewPeople,
  ReopenDuplicate,
];

@Module({
  imports: [IdentityModule, NamesModule, NotificationsModule],
  providers: [
    ...stores,
    ...custodyVerbs,
    ...departmentKeeping,
    ...erasureVerbs,
    ...duplicates,
    ...resolvers,
    AdviceHandles,
    CustodyLoaders,
    CustodyOffers,
    CustodyQueries,
    CustodyStores,
    CustodyVerbs,
    DetentionNarrowings,
    AdviceStores,
    DuplicateAdvice,
    ErasedBefore,
    ErasePeople,
    Eraser,
    ErasureFiles,
    ErasureKeeping,
    IntakeStores,
    IntakeWriter,
    KeepErasures,
    MergeNews,
    NameFeed,
    NameSearch,
    RehashNamesJob,
    Resemblance,
    TakeBack,
    TombstoneMaker,
    Withdrawals,
  ],
  exports: [
    CustodyLoaders,
    CustodyStores,
    CustodyVerbs,
    DetentionNarrowings,
    DuplicateAdvice,
    ErasedBefore,
    IntakeWriter,
    NameFeed,
    NewPeople,
    TakeBack,
    Withdrawals,
  ],
})
export class CustodyModule {}

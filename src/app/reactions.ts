import {
  CustodyClaimed,
  DetaineesLogged,
  FamilyAnswerSet,
  MergeUndone,
  PersonsMerged,
} from '../custody/index.js';
import { FamilySnapshotJob } from '../lookup/index.js';
import { laterOn, type Reaction } from '../platform/events/index.js';

/** The whole of "when X happened, do Y". AT_ONCE holds or falls with X; LATER runs in the worker. */
export const reactions: readonly Reaction[] = [
  laterOn(CustodyClaimed, FamilySnapshotJob, (job) => job.wake()),
  laterOn(DetaineesLogged, FamilySnapshotJob, (job) => job.wake()),
  laterOn(FamilyAnswerSet, FamilySnapshotJob, (job) => job.wake()),
  laterOn(MergeUndone, FamilySnapshotJob, (job) => job.wake()),
  laterOn(PersonsMerged, FamilySnapshotJob, (job) => job.wake()),
];

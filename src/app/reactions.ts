import {
  CasesTakenBack,
  CustodyClaimed,
  DetaineesLogged,
  DetentionClassified,
  DetentionStartClaimed,
  DetentionWithdrawn,
  FamilyAnswerSet,
  MergeUndone,
  NameFeed,
  NewPeople,
  PersonsMerged,
} from '../custody/index.js';
import { AssignmentDesk, ColleagueLeft } from '../defense/index.js';
import { StaffDeactivated, StaffRoleChanged } from '../identity/index.js';
import { FamilySnapshotJob, FamilyTraces } from '../lookup/index.js';
import { atOnce, laterOn, type Reaction } from '../platform/events/index.js';
import { ClockReactions, TimePassed } from '../proceedings/index.js';
import { RightsCheckRecorded } from '../rights/index.js';

/** The whole of "when X happened, do Y". AT_ONCE holds or falls with X; LATER runs in the worker. */
export const reactions: readonly Reaction[] = [
  atOnce(CasesTakenBack, ClockReactions, (clocks, { detentionIds }) => clocks.forget(detentionIds)),
  atOnce(CasesTakenBack, FamilyTraces, (traces, { detentionIds }) => traces.forget(detentionIds)),
  atOnce(CasesTakenBack, NameFeed, (feed) => feed.tell()),
  atOnce(CustodyClaimed, ClockReactions, (clocks, { detentionId }) => clocks.refresh([detentionId])),
  atOnce(DetaineesLogged, ClockReactions, (clocks, { detentionIds }) => clocks.refresh(detentionIds)),
  atOnce(DetaineesLogged, NameFeed, (feed) => feed.tell()),
  atOnce(DetaineesLogged, NewPeople, (people, { detentionIds }) => people.compareLater(detentionIds)),
  atOnce(DetentionClassified, ClockReactions, (clocks, { detentionId }) => clocks.refresh([detentionId])),
  atOnce(DetentionStartClaimed, ClockReactions, (clocks, { detentionId }) => clocks.refresh([detentionId])),
  atOnce(DetentionWithdrawn, ClockReactions, (clocks, { detentionId }) => clocks.stop(detentionId)),
  atOnce(MergeUndone, AssignmentDesk, (desk, { detentionIds }) => desk.alignSight(detentionIds)),
  atOnce(MergeUndone, ClockReactions, (clocks, merge) => clocks.refreshMerge(merge)),
  atOnce(PersonsMerged, AssignmentDesk, (desk, { detentionIds }) => desk.alignSight(detentionIds)),
  atOnce(PersonsMerged, ClockReactions, (clocks, merge) => clocks.refreshMerge(merge)),
  atOnce(RightsCheckRecorded, ClockReactions, (clocks, { detentionId }) => clocks.refresh([detentionId])),
  atOnce(StaffDeactivated, ColleagueLeft, (left, { staffId }) => left.tellDesk(staffId)),
  atOnce(StaffRoleChanged, ColleagueLeft, (left, { staffId }) => left.tellDesk(staffId)),

  laterOn(CustodyClaimed, FamilySnapshotJob, (job) => job.wake()),
  // a miss opens the next remedy; an arrest that was served ends a clock
  laterOn(TimePassed, ClockReactions, (clocks, { detentionIds }) => clocks.refresh(detentionIds)),
  laterOn(DetaineesLogged, FamilySnapshotJob, (job) => job.wake()),
  laterOn(DetentionWithdrawn, FamilySnapshotJob, (job) => job.wake()),
  laterOn(FamilyAnswerSet, FamilySnapshotJob, (job) => job.wake()),
  // whoever merged may not see every episode of both records: the system does
  laterOn(MergeUndone, ClockReactions, (clocks, merge) => clocks.refreshMerge(merge)),
  laterOn(MergeUndone, FamilySnapshotJob, (job) => job.wake()),
  laterOn(PersonsMerged, ClockReactions, (clocks, merge) => clocks.refreshMerge(merge)),
  laterOn(PersonsMerged, FamilySnapshotJob, (job) => job.wake()),
  laterOn(StaffDeactivated, ColleagueLeft, (left, { staffId }) => left.endDuties(staffId)),
  laterOn(StaffRoleChanged, ColleagueLeft, (left, { staffId }) => left.endDuties(staffId)),
];

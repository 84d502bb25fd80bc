import { AttachmentTraces } from '../attachments/index.js';
import { CaseNoteTraces } from '../casenotes/index.js';
import {
  CasesTakenBack,
  CustodyClaimed,
  DepartmentChanged,
  DepartmentZoneChanged,
  DetaineesLogged,
  DetentionClassified,
  DetentionStartClaimed,
  DetentionWithdrawn,
  ErasureAsked,
  FamilyAnswerSet,
  MergeUndone,
  NameFeed,
  NewPeople,
  PersonErased,
  PersonsMerged,
} from '../custody/index.js';
import { AssignmentDesk, ColleagueLeft, InterestConflicts } from '../defense/index.js';
import { StaffDeactivated, StaffRoleChanged } from '../identity/index.js';
import { ImportTraces } from '../imports/index.js';
import { FamilySnapshotJob, FamilyTraces } from '../lookup/index.js';
import { atOnce, laterOn, type Reaction } from '../platform/events/index.js';
import { RefusalTraces } from '../presence/index.js';
import { ClockReactions, ProtocolPatterns, TimePassed } from '../proceedings/index.js';
import { ReportTraces } from '../reports/index.js';
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
  atOnce(PersonErased, AssignmentDesk, (desk, { detentionIds }) => desk.endOf(detentionIds)),
  atOnce(PersonErased, AttachmentTraces, (traces, { detentionIds }) => traces.forget(detentionIds)),
  atOnce(PersonErased, CaseNoteTraces, (traces, { detentionIds }) => traces.forget(detentionIds)),
  atOnce(PersonErased, ClockReactions, (clocks, { detentionIds }) => clocks.erase(detentionIds)),
  atOnce(PersonErased, FamilyTraces, (traces, { detentionIds }) => traces.erase(detentionIds)),
  atOnce(PersonErased, ImportTraces, (traces, { personIds, detentionIds }) =>
    traces.forget(personIds, detentionIds),
  ),
  atOnce(PersonErased, InterestConflicts, (conflicts, { personIds }) => conflicts.forget(personIds)),
  atOnce(PersonErased, NameFeed, (feed) => feed.tell()),
  atOnce(PersonErased, ProtocolPatterns, (patterns, { detentionIds }) => patterns.forget(detentionIds)),
  atOnce(PersonErased, RefusalTraces, (traces, { detentionIds }) => traces.forget(detentionIds)),
  atOnce(PersonErased, ReportTraces, (traces, { detentionIds }) => traces.forget(detentionIds)),
  atOnce(PersonsMerged, AssignmentDesk, (desk, { detentionIds }) => desk.alignSight(detentionIds)),
  atOnce(PersonsMerged, ClockReactions, (clocks, merge) => clocks.refreshMerge(merge)),
  atOnce(RightsCheckRecorded, ClockReactions, (clocks, { detentionId }) => clocks.refresh([detentionId])),
  atOnce(StaffDeactivated, ColleagueLeft, (left, { staffId }) => left.tellDesk(staffId)),
  atOnce(StaffRoleChanged, ColleagueLeft, (left, { staffId }) => left.tellDesk(staffId)),

  laterOn(CustodyClaimed, FamilySnapshotJob, (job) => job.wake()),
  laterOn(DepartmentChanged, FamilySnapshotJob, (job) => job.wake()),
  // whoever joined two entries may see no case: the system does
  laterOn(DepartmentZoneChanged, ClockReactions, (clocks, { departmentId }) =>
    clocks.refreshAt(departmentId),
  ),
  // a miss opens the next remedy; an arrest that was served ends a clock
  laterOn(TimePassed, ClockReactions, (clocks, { detentionIds }) => clocks.refresh(detentionIds)),
  laterOn(DetaineesLogged, FamilySnapshotJob, (job) => job.wake()),
  laterOn(DetentionWithdrawn, FamilySnapshotJob, (job) => job.wake()),
  laterOn(ErasureAsked, FamilySnapshotJob, (job) => job.wake()),
  laterOn(FamilyAnswerSet, FamilySnapshotJob, (job) => job.wake()),
  // whoever merged may not see every episode of both records: the system does
  laterOn(MergeUndone, ClockReactions, (clocks, merge) => clocks.refreshMerge(merge)),
  laterOn(MergeUndone, FamilySnapshotJob, (job) => job.wake()),
  laterOn(PersonErased, FamilySnapshotJob, (job) => job.wake()),
  laterOn(PersonsMerged, ClockReactions, (clocks, merge) => clocks.refreshMerge(merge)),
  laterOn(PersonsMerged, FamilySnapshotJob, (job) => job.wake()),
  laterOn(StaffDeactivated, ColleagueLeft, (left, { staffId }) => left.endDuties(staffId)),
  laterOn(StaffRoleChanged, ColleagueLeft, (left, { staffId }) => left.endDuties(staffId)),
];

import { MergeUndone, PersonsMerged } from '../custody/index.js';
import { AssignmentDesk } from '../defense/index.js';
import { atOnce, type Reaction } from '../platform/events/index.js';

/** The whole of "when X happened, do Y". AT_ONCE holds or falls with X; LATER runs in the worker. */
export const reactions: readonly Reaction[] = [
  atOnce(MergeUndone, AssignmentDesk, (desk, { detentionIds }) => desk.alignSight(detentionIds)),
  atOnce(PersonsMerged, AssignmentDesk, (desk, { detentionIds }) => desk.alignSight(detentionIds)),
];

import { anId, defineEvent, ids } from '../platform/events/index.js';

/** What custody says has happened. Ids only. */
export const DetaineesLogged = defineEvent('DetaineesLogged', { detentionIds: ids() });
/** They are about to go, with all that was made out of them. */
export const CasesTakenBack = defineEvent('CasesTakenBack', { detentionIds: ids() });
export const CustodyClaimed = defineEvent('CustodyClaimed', { detentionId: anId() });
/** Said while the episode can still be read: after it nobody sees it any more. */
export const DetentionWithdrawn = defineEvent('DetentionWithdrawn', { detentionId: anId() });
/** What stands about a place, or whether somebody checked it: families may be told something else. */
export const DepartmentChanged = defineEvent('DepartmentChanged', { departmentId: anId() });
/** Joined to one in another zone, or apart again: terms of what was typed on it are read in that zone. */
export const DepartmentZoneChanged = defineEvent('DepartmentZoneChanged', { departmentId: anId() });
export const DetentionStartClaimed = defineEvent('DetentionStartClaimed', { detentionId: anId() });
export const DetentionClassified = defineEvent('DetentionClassified', { detentionId: anId() });
/** Asked for or taken back: what a family may be told changes at once. */
export const ErasureAsked = defineEvent('ErasureAsked', { erasureId: anId() });
export const FamilyAnswerSet = defineEvent('FamilyAnswerSet', { detentionId: anId() });
/** Said while what stands on them can still be read: after it nobody can tell who it was. */
export const PersonErased = defineEvent('PersonErased', { personIds: ids(), detentionIds: ids() });
export const PersonsMerged = defineEvent('PersonsMerged', { mergeId: anId(), detentionIds: ids() });
export const MergeUndone = defineEvent('MergeUndone', { mergeId: anId(), detentionIds: ids() });

import { anId, defineEvent, ids } from '../platform/events/index.js';

/** What custody says has happened. Ids only. */
export const DetaineesLogged = defineEvent('DetaineesLogged', { detentionIds: ids() });
/** They are about to go, with all that was made out of them. */
export const CasesTakenBack = defineEvent('CasesTakenBack', { detentionIds: ids() });
export const CustodyClaimed = defineEvent('CustodyClaimed', { detentionId: anId() });
/** Said while the episode can still be read: after it nobody sees it any more. */
export const DetentionWithdrawn = defineEvent('DetentionWithdrawn', { detentionId: anId() });
export const DetentionStartClaimed = defineEvent('DetentionStartClaimed', { detentionId: anId() });
export const DetentionClassified = defineEvent('DetentionClassified', { detentionId: anId() });
export const FamilyAnswerSet = defineEvent('FamilyAnswerSet', { detentionId: anId() });
export const PersonsMerged = defineEvent('PersonsMerged', { mergeId: anId(), detentionIds: ids() });
export const MergeUndone = defineEvent('MergeUndone', { mergeId: anId(), detentionIds: ids() });

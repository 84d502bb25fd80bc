import { anId, defineEvent, ids } from '../platform/events/index.js';

/** What proceedings say has happened. Ids only. */
export const ProtocolRecorded = defineEvent('ProtocolRecorded', { detentionId: anId(), protocolId: anId() });
export const HearingRecorded = defineEvent('HearingRecorded', { detentionId: anId(), hearingId: anId() });
export const RulingRecorded = defineEvent('RulingRecorded', { detentionId: anId(), rulingId: anId() });
export const ServiceRecorded = defineEvent('ServiceRecorded', { detentionId: anId(), rulingId: anId() });
export const StepRecorded = defineEvent('StepRecorded', { detentionId: anId(), stepId: anId() });
export const AppealFiled = defineEvent('AppealFiled', { detentionId: anId(), filingId: anId() });
export const FilingWithdrawn = defineEvent('FilingWithdrawn', { detentionId: anId(), filingId: anId() });
export const RecordCorrected = defineEvent('RecordCorrected', { detentionId: anId(), recordId: anId() });
export const DefectQuestionAnswered = defineEvent('DefectQuestionAnswered', {
  detentionId: anId(),
  answerId: anId(),
});
export const DeadlineChanged = defineEvent('DeadlineChanged', { deadlineIds: ids() });
export const TimePassed = defineEvent('TimePassed', { detentionIds: ids() });

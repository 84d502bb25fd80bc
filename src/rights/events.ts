import { anId, defineEvent, ids } from '../platform/events/index.js';

/** What rights says has happened: checks were recorded for a detention, or corrected. Ids only. */
export const RightsCheckRecorded = defineEvent('RightsCheckRecorded', {
  detentionId: anId(),
  checkIds: ids(),
});

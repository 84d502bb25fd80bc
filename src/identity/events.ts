import { anId, defineEvent } from '../platform/events/index.js';

/** What identity says has happened. Ids only. */
export const StaffDeactivated = defineEvent('StaffDeactivated', { staffId: anId() });
export const StaffRoleChanged = defineEvent('StaffRoleChanged', { staffId: anId() });

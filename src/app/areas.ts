import { AuditModule } from '../audit/index.js';
import { CustodyModule } from '../custody/index.js';
import { IdentityModule } from '../identity/index.js';
import { LookupModule } from '../lookup/index.js';
import { NotificationsModule } from '../notifications/index.js';

/** The areas both processes need. */
export const areaModules = [AuditModule, CustodyModule, IdentityModule, LookupModule, NotificationsModule];

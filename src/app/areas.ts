import { CustodyModule } from '../custody/index.js';
import { IdentityModule } from '../identity/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { ProceedingsModule } from '../proceedings/index.js';

/** The areas both processes need. */
export const areaModules = [CustodyModule, IdentityModule, NotificationsModule, ProceedingsModule];

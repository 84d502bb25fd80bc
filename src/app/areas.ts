import { CustodyModule } from '../custody/index.js';
import { IdentityModule } from '../identity/index.js';

/** The areas both processes need. */
export const areaModules = [IdentityModule, CustodyModule];

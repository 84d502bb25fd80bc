import { custodyEntities } from '../custody/index.js';
import { defenseEntities } from '../defense/index.js';
import { identityEntities } from '../identity/index.js';
import { notificationEntities } from '../notifications/index.js';
import { presenceEntities } from '../presence/index.js';
import { proceedingsEntities } from '../proceedings/index.js';
import { reportEntities } from '../reports/index.js';
import { rightsEntities } from '../rights/index.js';
import { statisticsEntities } from '../statistics/index.js';

/** Every table that is spoken to through TypeORM. */
export const entities = [
  ...custodyEntities,
  ...defenseEntities,
  ...identityEntities,
  ...notificationEntities,
  ...presenceEntities,
  ...proceedingsEntities,
  ...reportEntities,
  ...rightsEntities,
  ...statisticsEntities,
];

import { audit } from './audit.js';
import { common } from './common.js';
import { court } from './court.js';
import { deadlines } from './deadlines.js';
import { defence } from './defence.js';
import { erasure } from './erasure.js';
import { findings } from './findings.js';
import { kinds } from './kinds.js';
import { papers } from './papers.js';
import { rights } from './rights.js';
import { timeline } from './timeline.js';

/** One person's case; a file for each part. */
export const caseFile = {
  ...audit,
  ...common,
  ...court,
  ...deadlines,
  ...defence,
  ...erasure,
  ...findings,
  ...kinds,
  ...papers,
  ...rights,
  ...timeline,
};

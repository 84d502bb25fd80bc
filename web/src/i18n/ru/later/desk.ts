import { departments } from '../departments.js';
import { doors } from '../desk-doors.js';
import { families } from '../desk-families.js';
import { patterns } from '../desk-patterns.js';
import { newsOut } from '../desk-ways.js';
import { desk } from '../desk/index.js';

/** What the rooms of the desk say and nothing else does. */
export const words = { departments, desk, doors, families, newsOut, patterns };

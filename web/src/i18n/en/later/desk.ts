import type { SameLater } from '../../ru/index.js';
import { departments } from '../departments.js';
import { doors } from '../desk-doors.js';
import { families } from '../desk-families.js';
import { patterns } from '../desk-patterns.js';
import { newsOut } from '../desk-ways.js';
import { desk } from '../desk/index.js';

export const words = { departments, desk, doors, families, newsOut, patterns } satisfies SameLater['desk'];

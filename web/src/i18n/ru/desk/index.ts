import { calendar } from './calendar.js';
import { common } from './common.js';
import { departments } from './departments.js';
import { duplicates } from './duplicates.js';
import { erasures } from './erasures.js';
import { imports } from './imports.js';
import { law } from './law.js';
import { reports } from './reports.js';
import { staff } from './staff.js';

/** Keeping the house: colleagues, places, days off, law, lists of others; a file for each part. */
export const desk = {
  ...calendar,
  ...common,
  ...departments,
  ...duplicates,
  ...erasures,
  ...imports,
  ...law,
  ...reports,
  ...staff,
};

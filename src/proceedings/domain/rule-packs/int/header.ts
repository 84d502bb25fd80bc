import { type PackHeader } from '../../law.js';
import { day, marker } from '../marks.js';
import { ruler } from '../rule-row.js';

/** International bodies, for acts after Kazakhstan accepted each of them. */
export const INT_HEADER: PackHeader = {
  id: 'int',
  version: '2026-11',
  defaultZone: 'UTC',
  unverifiedFrom: day('2026-11-22'),
  unverifiedReason: 'LAW_NOT_CHECKED_SINCE',
};
/** A mark of this pack. Nobody has verified anything yet. */
export const mark = marker(INT_HEADER, 'S-HRC');

/** A rule of this pack. */
export const rule = ruler(INT_HEADER, mark);

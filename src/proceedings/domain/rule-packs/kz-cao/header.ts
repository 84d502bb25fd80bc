import { type PackHeader } from '../../law.js';
import { day, marker } from '../marks.js';
import { ruler } from '../rule-row.js';

export { day } from '../marks.js';

/** Kazakhstan, Code on Administrative Offences No. 235-V of 5 July 2014, text as amended to 9 January 2026. */
export const KZ_CAO_HEADER: PackHeader = {
  id: 'kz-cao',
  version: '2026-03.3',
  defaultZone: 'Asia/Almaty',
  unverifiedFrom: day('2026-07-01'),
  unverifiedReason: 'LAW_AFTER_2026_07_01_NOT_VERIFIED',
};

/** Dates of the laws that changed the Code; `exact` false: only "about" is known. */
export const MILESTONES = {
  code: { from: day('2015-01-01'), exact: true },
  law127: { from: day('2018-01-01'), exact: false },
  law300: { from: day('2020-01-01'), exact: false },
  law333: { from: day('2020-06-06'), exact: true },
  renamed: { from: day('2021-07-01'), exact: true },
  law155: { from: day('2025-03-15'), exact: false },
  cassation: { from: day('2025-07-01'), exact: true },
  defenders: { from: day('2019-01-01'), exact: true },
  law247: { from: day('2026-03-01'), exact: false },
} as const;

/** A mark of this pack. Nobody has verified anything yet: `verify` is true throughout. */
export const mark = marker(KZ_CAO_HEADER, 'S-KOAP');

/** A deadline of this pack. */
export const rule = ruler(KZ_CAO_HEADER, mark);

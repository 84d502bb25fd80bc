import { type Confidence } from '../../kernel/index.js';

/** What kind of place a department is: police bodies of the Interior Ministry first, then other places people are held or heard. */
export const DEPARTMENT_TYPES = [
  'REGION_DEPARTMENT',
  'DISTRICT_UNIT',
  'CITY_UNIT',
  'POLICE_DIVISION',
  'TRANSPORT_DEPARTMENT',
  'SPECIAL_RECEIVER',
  'TEMPORARY_DETENTION',
  'RECEPTION_CENTRE',
  'COURT',
  'HOSPITAL',
] as const;

export type DepartmentType = (typeof DEPARTMENT_TYPES)[number];

/**
 * One row of `data/departments.json`, the reference list the installation starts from; written by
 * `scripts/import-departments.mjs`, never by hand. A row is a lead, not a fact: `verified` is false in
 * every imported row, and only a person of the installation may change that for their own copy.
 */
export interface DepartmentRecord {
  /** Unique and stable, e.g. `KZ-75-UP-ALM`: ours, not the Ministry's. */
  readonly code: string;
  readonly region: string;
  /** Null where the list names no town (most rural districts). */
  readonly city: string | null;
  readonly nameRu: string;
  readonly nameKk: string;
  readonly nameEn: string;
  readonly type: DepartmentType;
  readonly address: string | null;
  /** Degrees, WGS 84; both or neither. */
  readonly lat: number | null;
  readonly lon: number | null;
  /** One or several numbers, `; ` between them. Shown to no family while the row is unverified. */
  readonly phone: string | null;
  /** IANA zone of the region; document times and day terms of this place are read in it. */
  readonly zone: string;
  /** Short keys of where the row comes from, `+` between them (`docs/law.md`, Departments). */
  readonly source: string;
  readonly confidence: Confidence;
  readonly verified: false;
}

import { type RowFault } from '../domain/row-fault.js';

/** A time of detention as a list says it, in the zone of its department. */
export interface SaidMoment {
  readonly precision: 'MINUTE' | 'DAY';
  readonly date?: string;
  readonly local?: string;
  readonly zone: string;
}

/** What was understood of a row. What was not stands in the notes, in the list's own words. */
export interface UnderstoodRow {
  /** the whole row as it stands in the file, cells apart by the file's own sign */
  readonly asText: string;
  readonly fullName: string | null;
  readonly birthYear: number | null;
  /** ISO 8601 */
  readonly birthDate: string | null;
  readonly iin: string | null;
  readonly contact: string | null;
  readonly sex: 'FEMALE' | 'MALE' | null;
  readonly departmentText: string | null;
  readonly departmentId: string | null;
  readonly startedAt: SaidMoment | null;
  readonly article: string | null;
  /** IETF tags */
  readonly languages: readonly string[];
  readonly notes: string | null;
}

export interface ReadRow {
  readonly row: UnderstoodRow;
  readonly faults: readonly RowFault[];
}

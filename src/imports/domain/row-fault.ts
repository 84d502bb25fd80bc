import { type ImportField } from './import-field.js';

/** Why a row of a list wants a person's eye. Stable codes, part of the API; the message says them in three languages. */
export const ROW_FAULTS = [
  'NAME_MISSING',
  'NAME_UNREADABLE',
  'ONE_LETTER_NAME',
  'INITIALS',
  'SEVERAL_PEOPLE_LIKELY',
  'HIDDEN_CHARACTERS',
  'FORMULA',
  'NO_BIRTH_YEAR',
  'DATE_IMPOSSIBLE',
  'YEAR_AMBIGUOUS',
  'BIRTH_UNREADABLE',
  'BIRTH_DIFFERS',
  'IIN_CHECKSUM',
  'PHONE_UNREADABLE',
  'SEX_UNREADABLE',
  'SEX_UNCLEAR',
  'DEPARTMENT_UNKNOWN',
  'TIME_NOT_REAL',
  'TIME_UNREADABLE',
  'TIME_IN_FUTURE',
  'TIME_AFTER_LIST',
  'ARTICLE_UNREADABLE',
  'LANGUAGE_UNKNOWN',
  'CELLS_MISSING',
  'CELLS_TOO_MANY',
  'CELL_TOO_LONG',
  'ROW_TOO_LONG',
] as const;
export type RowFaultCode = (typeof ROW_FAULTS)[number];

export interface RowFault {
  /** the column's field; null: the row as a whole */
  readonly field: ImportField | null;
  readonly code: RowFaultCode;
}

/** A row with one of these is not written: what would be cut off must be put right in the file first. */
const BLOCKING: ReadonlySet<RowFaultCode> = new Set(['CELL_TOO_LONG', 'ROW_TOO_LONG']);

export const isBlocked = (faults: readonly RowFault[]): boolean =>
  faults.some(({ code }) => BLOCKING.has(code));

export const storeFault = ({ field, code }: RowFault): string => (field ? `${field}:${code}` : code);

/** @returns a fault as it was stored. */
export function readFault(stored: string): RowFault {
  const at = stored.indexOf(':');
  return at < 0
    ? { field: null, code: stored as RowFaultCode }
    : { field: stored.slice(0, at) as ImportField, code: stored.slice(at + 1) as RowFaultCode };
}

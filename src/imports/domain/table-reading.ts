import { type Delimiter } from './delimiter.js';
import { type Encoding } from './encoding.js';

/** How a file is read: recognised, or as a person said. */
export interface TableReading {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  /** false: quotation marks are letters, for files whose quotes do not close */
  readonly quoted: boolean;
  readonly hasHeader: boolean;
}

/** People a list may hold; a longer one is split. */
export const MOST_PEOPLE = 5_000;
export const MOST_COLUMNS = 60;
/** Bytes of a file: 5,000 rows in 16 bits with room. */
export const MOST_BYTES = 8 * 1024 * 1024;
/** Rows shown before anything is mapped. */
export const FIRST_ROWS = 10;

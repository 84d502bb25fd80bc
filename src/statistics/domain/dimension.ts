/** What a table of cases can be counted by. */
export const DIMENSIONS = [
  'EVENT',
  'CITY',
  'DEPARTMENT',
  'OUTCOME',
  'DURATION',
  'VIOLATION',
  'SEX',
  'AGE_BAND',
  'ROLE',
  'CITIZENSHIP',
  'TRACK',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What one unit of a table is: an episode of custody, or one right violated in one episode. */
export type Unit = 'EPISODE' | 'VIOLATED_RIGHT';

/**
 * An episode has one value on every dimension but VIOLATION, where it may have many: a table by violation
 * counts violated rights, so that its cells still add up to its totals.
 */
export const unitOf = (rows: Dimension, columns: Dimension | null): Unit =>
  rows === 'VIOLATION' || columns === 'VIOLATION' ? 'VIOLATED_RIGHT' : 'EPISODE';

/** Version of the counting and suppression rules, stated in every table and file. */
export const RULES_VERSION = 'statistics-1';

/** A count of fewer people than this is not shown (zero is). */
export const LEAST_PEOPLE = 5;

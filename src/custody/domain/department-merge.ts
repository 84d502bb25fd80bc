import { conflict, refuse, type Refusal } from '../../kernel/index.js';

/** An entry of the list of departments as a merge looks at it. */
export interface MergedEntry {
  readonly id: string;
  /** begins with the country: `KZ-75-UP-ALM` */
  readonly code: string;
  readonly city: string | null;
  /** IANA zone */
  readonly zone: string;
  readonly version: number;
  /** the entry it leads to */
  readonly mergedInto: string | null;
}

/** What was read before it was said, and why it holds though they stand apart. */
export interface MergeWish {
  readonly fromVersion: number;
  readonly intoVersion: number;
  readonly elsewhereReason?: string | null | undefined;
}

/**
 * Whether one entry may lead to another. A redirect is one step long, so that nobody has to follow a chain and an
 * undo never leaves a third entry behind.
 * @param isLedTo whether another entry leads to `from` already.
 * @returns null where it may.
 */
export function mergeFault(
  from: MergedEntry,
  into: MergedEntry,
  wish: MergeWish,
  isLedTo: boolean,
): Refusal | null {
  if (from.id === into.id) return refuse('SAME_DEPARTMENT', { path: 'intoDepartmentId' });
  if (from.mergedInto) return conflict('DEPARTMENT_MERGED', 'fromDepartmentId');
  if (into.mergedInto) return conflict('DEPARTMENT_MERGED', 'intoDepartmentId');
  if (isLedTo) return conflict('OTHERS_LEAD_HERE', 'fromDepartmentId');
  if (from.version !== wish.fromVersion) return conflict('CHANGED_MEANWHILE', 'fromVersion');
  if (into.version !== wish.intoVersion) return conflict('CHANGED_MEANWHILE', 'intoVersion');
  if (standElsewhere(from, into) && !wish.elsewhereReason) {
    return conflict('STANDS_ELSEWHERE', 'elsewhereReason');
  }
  return null;
}

/** Another country, another zone or another town: seldom one department, and terms would be read in another zone. */
export const standElsewhere = (from: MergedEntry, into: MergedEntry): boolean =>
  countryOf(from) !== countryOf(into) || from.zone !== into.zone || areTownsApart(from, into);

const countryOf = ({ code }: MergedEntry): string => code.split('-')[0]!;

const areTownsApart = ({ city: one }: MergedEntry, { city: other }: MergedEntry): boolean =>
  one !== null && other !== null && one.toLocaleLowerCase() !== other.toLocaleLowerCase();

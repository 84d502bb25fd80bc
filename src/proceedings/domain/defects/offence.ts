import { type LocalDate } from '../../../kernel/index.js';
import { inForceOn, type LawMark } from '../law.js';

/** One part of an article with its sanctions, as in force between two dates. Fines in monthly calculation indices. */
export interface Offence extends LawMark {
  /** The article's number in the code, for example `488` or `434-3`. */
  readonly number: string;
  /** Null: one row stands for the whole article. */
  readonly part: number | null;
  readonly arrest: 'YES' | 'NO' | 'OFFICIALS_ONLY';
  /** Null: the part names no least. */
  readonly minArrestDays: number | null;
  readonly maxArrestDays: number | null;
  readonly maxFineMci: number | null;
  /** The fine of an organisation; null: none named. */
  readonly organisationFineMci: number | null;
  readonly maxCommunityWorkHours: number | null;
  readonly warning: boolean;
  readonly expulsion: boolean;
  readonly appliesTo: 'ANYONE' | 'FOREIGNERS' | 'ORGANISATIONS' | 'PARENTS';
  /** Needs an earlier penalty that still counts. */
  readonly repeat: boolean;
}

/** What a person is charged with. `on`: the day of the act, whose law governs. */
export interface Charge {
  readonly number: string;
  readonly part: number | null;
  readonly on: LocalDate;
  readonly isOfficial?: boolean;
}

/** @returns the rows a charge falls under by the law of the day of the act. */
export const rowsFor = (offences: readonly Offence[], { number, part, on }: Charge): readonly Offence[] =>
  offences.filter(
    (row) =>
      row.number === number &&
      (part === null || row.part === null || row.part === part) &&
      inForceOn(row, on),
  );

/** @returns whether the charge carries arrest; null: the table does not say, or the parts differ and none is named. */
export function isArrestable(offences: readonly Offence[], charge: Charge): boolean | null {
  const answers = rowsFor(offences, charge).map(
    ({ arrest }) => arrest === 'YES' || (arrest === 'OFFICIALS_ONLY' && charge.isOfficial === true),
  );
  if (answers.length === 0) return null;
  if (answers.every(Boolean)) return true;
  return answers.some(Boolean) ? null : false;
}

/** @returns whether the charge carries expulsion; null as for arrest. */
export function carriesExpulsion(offences: readonly Offence[], charge: Charge): boolean | null {
  const rows = rowsFor(offences, charge);
  if (rows.length === 0) return null;
  if (rows.every((row) => row.expulsion)) return true;
  return rows.some((row) => row.expulsion) ? null : false;
}

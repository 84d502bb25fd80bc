import { parseDetaineeList } from '../names/index.js';

/** Who is named, as far as the words tell; the words themselves are kept as they were said. */
export interface ReportedName {
  /** null: no name was understood in the words */
  readonly fullName: string | null;
  readonly birthYear: number | null;
}

/** Reads a name as it was said on the telephone, by intake's own reader: "her husband Petr Ivanov, 1985". */
export function readReportedName(asSaid: string): ReportedName {
  const row = parseDetaineeList(asSaid)[0];
  return {
    fullName: row?.fullName ?? null,
    birthYear: row?.birthYear ?? row?.birthDate?.year ?? null,
  };
}

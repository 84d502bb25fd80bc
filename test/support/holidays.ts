import { clientId, type Person } from './house.js';

export interface KeptDay {
  date: string;
  code: string;
  working: boolean;
  withdrawn: boolean;
  confirmed: boolean;
  countsAsWorking: boolean;
  ordinaryWeek: boolean;
  source: string | null;
  sourceKey: string;
  swappedWith: string | null;
  setBy: { id: string } | null;
  confirmedBy: { id: string } | null;
  history: { code: string; confirmed: boolean; withdrawn: boolean; setBy: { id: string } | null }[];
}

export interface KeptYear {
  year: number;
  confirmed: boolean;
  source: string | null;
  confirmedBy: { id: string } | null;
  missing: string[];
  unconfirmed: number;
  recounting: number;
  days: KeptDay[];
}

const YEAR = `year confirmed source confirmedBy { id } missing unconfirmed recounting
  days { date code working withdrawn confirmed countsAsWorking ordinaryWeek source sourceKey swappedWith
    setBy { id } confirmedBy { id } history { code confirmed withdrawn setBy { id } } }`;

/** The table of a year as somebody reads it. */
export async function yearOf(who: Person, year: number): Promise<KeptYear> {
  const { data, errors } = await who.ask<{ holidays: KeptYear }>(
    `query($year: Int!) { holidays(year: $year) { ${YEAR} } }`,
    { year },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.holidays;
}

type Operation = 'setHoliday' | 'swapWorkingDay' | 'withdrawHoliday' | 'importHolidays' | 'confirmHolidays';

/** Changes the table; `source` is filled in where it is asked for. */
export function keep(who: Person, operation: Operation, input: Record<string, unknown>) {
  const name = operation.charAt(0).toUpperCase() + operation.slice(1);
  const isSourced = operation !== 'withdrawHoliday' && operation !== 'importHolidays';
  return who.mutate<{ year: KeptYear; path?: string }>(
    operation,
    `${name}Input`,
    { clientId: clientId(), ...(isSourced ? { source: 'Постановление Т-1 от примера' } : {}), ...input },
    `... on ${name}Success { year { ${YEAR} } } ... on InvalidInput { path } ... on StateConflict { path }`,
  );
}

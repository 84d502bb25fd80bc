import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import type { Dimension } from '../api/operations.js';
import { HOME_ZONE } from '../time/zone.js';

/** What cases can be counted by, in the order of the choice. */
export const DIMENSIONS = [
  'DEPARTMENT',
  'CITY',
  'EVENT',
  'VIOLATION',
  'OUTCOME',
  'DURATION',
  'SEX',
  'AGE_BAND',
  'CITIZENSHIP',
  'ROLE',
  'TRACK',
] as const satisfies readonly Dimension[];

/** What a table is counted over and by. It stands in the address: a link shows the same table. */
export interface Asked {
  readonly rows: Dimension;
  readonly columns: Dimension | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly city: string | null;
  readonly eventId: string | null;
}

const isDimension = (text: string | null): text is Dimension =>
  (DIMENSIONS as readonly (string | null)[]).includes(text);

/** @returns what an address asks for; where it says nothing, violated rights by department. */
export function askedOf(search: URLSearchParams): Asked {
  const [rows, columns] = [search.get('rows'), search.get('columns')];
  return {
    rows: isDimension(rows) ? rows : 'DEPARTMENT',
    columns: isDimension(columns) ? columns : columns === 'none' ? null : 'VIOLATION',
    from: search.get('from'),
    to: search.get('to'),
    city: search.get('city'),
    eventId: search.get('event'),
  };
}

/** @returns the same as an address says it; what is usual is left out. */
export function searchOf({ rows, columns, from, to, city, eventId }: Asked): URLSearchParams {
  const search = new URLSearchParams();
  if (rows !== 'DEPARTMENT') search.set('rows', rows);
  if (columns !== 'VIOLATION') search.set('columns', columns ?? 'none');
  for (const [name, value] of Object.entries({ from, to, city, event: eventId })) {
    if (value) search.set(name, value);
  }
  return search;
}

/** @returns what is sent: days are those of the home zone. */
export const inputOf = ({ rows, columns, ...scope }: Asked) => ({
  rows,
  ...(columns && { columns }),
  ...Object.fromEntries(Object.entries(scope).filter(([, value]) => value !== null)),
  zone: HOME_ZONE,
});

/** What is asked for, and a way to ask for something else. */
export function useAsked(): readonly [Asked, (change: Partial<Asked>) => void] {
  const [search, setSearch] = useSearchParams();
  return useMemo(() => {
    const asked = askedOf(search);
    return [asked, (change) => setSearch(searchOf({ ...asked, ...change }), { replace: true })];
  }, [search, setSearch]);
}

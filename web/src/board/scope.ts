import { useMemo } from 'react';
import { useSearchParams } from 'wouter';

/** What the board is narrowed to. Ids alone: an address bar shows no names of people. */
export interface Scope {
  readonly eventId: string | null;
  readonly city: string | null;
}

interface Narrowing extends Scope {
  /** whose people are shown and assigned */
  readonly departmentId: string | null;
  set(change: Partial<Scope & { readonly departmentId: string | null }>): void;
}

const NAMES = { eventId: 'event', city: 'city', departmentId: 'department' } as const;

/** What the board is narrowed to, kept in the address: a link and a way back lead to the same. */
export function useScope(): Narrowing {
  const [search, setSearch] = useSearchParams();
  const eventId = search.get('event');
  const city = search.get('city');
  const departmentId = search.get('department');
  return useMemo(
    () => ({
      eventId,
      city,
      departmentId,
      set: (change) =>
        setSearch(
          (before) => {
            const next = new URLSearchParams(before);
            for (const [name, value] of Object.entries(change)) {
              const key = NAMES[name as keyof typeof NAMES];
              if (value) next.set(key, value);
              else next.delete(key);
            }
            return next;
          },
          { replace: true },
        ),
    }),
    [eventId, city, departmentId, setSearch],
  );
}

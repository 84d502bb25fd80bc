import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { DepartmentPeople, HeldPerson } from '../api/operations.js';
import { send } from '../api/send.js';
import { useVaultState } from '../offline/device.js';
import { PersonCase, RightsCatalogue } from '../people/person.graphql.js';

/** Those whose clocks end first are asked for again after these milliseconds, the others less often. */
const FRESH_FOR = 5 * 60_000;
const FRESH_FOR_OTHERS = 60 * 60_000;
const FIRST = 60;

/** Nearest end first; those without one last. */
const byClock = (people: readonly HeldPerson[]): readonly HeldPerson[] =>
  [...people].sort((a, b) => endOf(a) - endOf(b));

const endOf = ({ nextClock }: HeldPerson): number =>
  nextClock?.actBy ? Date.parse(nextClock.actBy) : Number.MAX_SAFE_INTEGER;

/** Where this device works without a network, asks for everybody held here before anybody opens them, one at a time. */
export function useKeepPeople(people: DepartmentPeople | undefined): void {
  const client = useQueryClient();
  const isOpen = useVaultState() === 'OPEN';
  useEffect(() => {
    if (!isOpen || !people) return;
    let over = false;
    void (async () => {
      // who is written down with no network is asked about the same rights
      await client.prefetchQuery({
        queryKey: [RightsCatalogue.name, {}],
        queryFn: ({ signal }) => send(RightsCatalogue, {}, signal),
        meta: { kept: true },
        staleTime: 60 * FRESH_FOR,
      });
      for (const [index, { id }] of byClock(people.held.nodes).entries()) {
        if (over) return;
        await client.prefetchQuery({
          queryKey: [PersonCase.name, { id }],
          queryFn: ({ signal }) => send(PersonCase, { id }, signal),
          meta: { kept: true },
          staleTime: index < FIRST ? FRESH_FOR : FRESH_FOR_OTHERS,
        });
      }
    })();
    return () => void (over = true);
  }, [client, isOpen, people]);
}

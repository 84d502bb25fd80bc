import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { DepartmentPeople } from '../api/operations.js';
import { send } from '../api/send.js';
import { useVaultState } from '../offline/device.js';
import { PersonCase, RightsCatalogue } from '../people/person.graphql.js';

const FRESH_FOR = 5 * 60_000;
const AT_MOST = 60;

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
      for (const { id } of people.held.nodes.slice(0, AT_MOST)) {
        if (over) return;
        await client.prefetchQuery({
          queryKey: [PersonCase.name, { id }],
          queryFn: ({ signal }) => send(PersonCase, { id }, signal),
          meta: { kept: true },
          staleTime: FRESH_FOR,
        });
      }
    })();
    return () => void (over = true);
  }, [client, isOpen, people]);
}

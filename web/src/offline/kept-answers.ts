import { hydrate, type DehydratedState, type Query } from '@tanstack/react-query';
import { NetworkFault } from '../api/faults.js';
import { queryClient } from '../api/query.js';
import { deviceNow } from '../time/now.js';
import { deviceDb } from './device-db.js';
import { seal, unseal } from './sealing.js';
import { vault } from './vault.js';

/** Nothing of a case stays on a device longer, in milliseconds. */
export const KEPT_FOR = 72 * 3_600_000;

const placeOf = (id: string): string => `kept:${id}`;

/** A question's name in the database tells nothing of it. */
async function nameOf(queryHash: string): Promise<string> {
  const bytes = await crypto.subtle.digest(
    'SHA-256',
    new TextEncoder().encode(`${vault.staffId}:${queryHash}`),
  );
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Shows again what was kept, and takes away what is older than 72 hours. */
export async function restoreAnswers(): Promise<void> {
  const db = await deviceDb();
  const change = db.transaction('kept', 'readwrite');
  const old = IDBKeyRange.upperBound(deviceNow() - KEPT_FOR);
  for (const id of await change.store.index('keptAt').getAllKeys(old)) await change.store.delete(id);
  await change.done;
  const key = vault.openKey;
  for (const row of await db.getAll('kept')) {
    const query = (await unseal(key, placeOf(row.id), row).catch(() => null)) as
      DehydratedState['queries'][number] | null;
    // however lately it was kept: whether somebody is still signed in is asked again at once
    const state = query && { ...query.state, isInvalidated: true };
    if (query && state && !isRefused(query.queryHash)) {
      hydrate(queryClient, { queries: [{ ...query, state }], mutations: [] });
    }
  }
}

/** What the server refused while this was read is newer than what was kept; a network that was away says nothing. */
function isRefused(queryHash: string): boolean {
  const fault = queryClient.getQueryCache().get(queryHash)?.state.error;
  return Boolean(fault) && !(fault instanceof NetworkFault);
}

async function keep(query: Query): Promise<void> {
  if (vault.state !== 'OPEN') return;
  const { queryKey, queryHash, meta, state } = query;
  const id = await nameOf(queryHash);
  const sealed = await seal(vault.openKey, placeOf(id), { queryKey, queryHash, meta, state });
  await (await deviceDb()).put('kept', { id, keptAt: deviceNow(), ...sealed });
}

const isKept = ({ meta, state }: Query): boolean => meta?.['kept'] === true && state.status === 'success';

/** Keeps every answer with `meta.kept` that is there, and from now on every new one. @returns the end of it. */
export function keepAnswers(): () => void {
  for (const query of queryClient.getQueryCache().getAll()) {
    if (isKept(query)) void keep(query).catch(() => undefined);
  }
  return queryClient.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success') return;
    if (isKept(event.query as Query)) void keep(event.query as Query).catch(() => undefined);
  });
}

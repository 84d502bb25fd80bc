import { useSyncExternalStore } from 'react';
import { deviceNow } from '../time/now.js';

let awaySince: number | null = null;
const hearers = new Set<() => void>();

/** Every question's end tells it: the browser's own word about the network is a guess. */
export function tellNetwork(answered: boolean): void {
  if (answered === (awaySince === null)) return;
  awaySince = answered ? null : deviceNow();
  for (const hear of hearers) hear();
}

/** @returns a way to stop hearing of it. */
export function onNetwork(hear: () => void): () => void {
  hearers.add(hear);
  return () => hearers.delete(hear);
}

/** Since when no question is answered, by this device's clock; null: the last one was. */
export const networkAwaySince = (): number | null => awaySince;

export const useNetworkAwaySince = (): number | null => useSyncExternalStore(onNetwork, networkAwaySince);

import { act, type Done } from '../api/act.js';
import type { Document } from '../api/document.js';
import { NetworkFault } from '../api/faults.js';
import { outbox } from './device.js';
import type { Written } from './outbox.js';

/**
 * Does one thing now, where a person waits for the answer; behind what waits already, or without a network, it waits
 * as well. @returns what was done, or null where it waits. @throws Refused, SignedOut or ApiFault.
 */
export async function actOrQueue<R extends object, V>(
  document: Document<R, V>,
  variables: V,
  clientId: string,
  written: Written = {},
): Promise<Done<R> | null> {
  const mustWait = outbox.entries().some(({ state }) => state === 'WAITING' || state === 'SENDING');
  if (!mustWait) {
    try {
      return await act(document, variables);
    } catch (fault) {
      if (!(fault instanceof NetworkFault)) throw fault;
    }
  }
  await outbox.add(document, variables, clientId, written);
  return null;
}

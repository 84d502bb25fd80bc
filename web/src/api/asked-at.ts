import { hashKey } from '@tanstack/react-query';
import { now } from '../time/now.js';
import type { Document } from './document.js';
import { queryClient } from './query.js';

const begun = new Map<string, number>();
const asked = new Map<string, number>();

queryClient.getQueryCache().subscribe((event) => {
  if (event.type !== 'updated') return;
  const { queryHash } = event.query;
  if (event.action.type === 'fetch') begun.set(queryHash, now());
  if (event.action.type === 'success') asked.set(queryHash, begun.get(queryHash) ?? 0);
});

/**
 * When the question was asked whose answer is shown, by the server's clock; 0: not known. An answer holds what was done
 * before it was asked for, not what was done before it came.
 */
export const askedAt = <R, V>(document: Document<R, V>, variables: V): number =>
  asked.get(hashKey([document.name, variables])) ?? 0;

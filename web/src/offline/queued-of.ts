import type { Document } from '../api/document.js';
import type { Queued } from './outbox.js';

/** An act of one kind that the server has not heard yet, or has heard a moment ago. */
export interface QueuedAct<V> extends Omit<Queued, 'variables'> {
  readonly variables: V;
}

/** @returns the acts of one document, in the order they were written down. */
export function queuedOf<R, V>(queued: readonly Queued[], document: Document<R, V>): readonly QueuedAct<V>[] {
  return queued.filter((each): each is QueuedAct<V> & Queued => each.document.name === document.name);
}

import type { Type } from '@nestjs/common';
import { type EventContract } from './define-event.js';

/**
 * "When X happened, do Y." AT_ONCE runs inside the transaction that published X: it holds or falls with it.
 * LATER runs in the worker, from the outbox, at least once.
 */
export interface Reaction {
  readonly event: string;
  readonly when: 'AT_ONCE' | 'LATER';
  readonly provider: Type<unknown>;
  readonly react: (provider: unknown, payload: unknown) => Promise<void>;
}

const bind =
  (when: Reaction['when']) =>
  <P, T>(
    event: EventContract<P>,
    provider: Type<T>,
    react: (provider: T, payload: P) => Promise<void>,
  ): Reaction => ({
    event: event.name,
    when,
    provider,
    react: (instance, payload) => react(instance as T, payload as P),
  });

export const atOnce = bind('AT_ONCE');
export const laterOn = bind('LATER');

export const REACTIONS = Symbol('REACTIONS');

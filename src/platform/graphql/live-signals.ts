import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Db, type Actor, type Credential } from '../db/index.js';
import { Signals, type Signal } from '../events/index.js';
import { AccessRegistry } from './access-registry.js';
import { isAdmitted } from './access.guard.js';

/** What the context of a subscription holds: whom the socket says it speaks for. */
export interface SocketCaller {
  readonly credential: Credential;
}

export interface Following<T> {
  /** the subscription's name in the schema: its access rule is asked again at every signal */
  readonly field: string;
  readonly topic: string;
  /** whether a signal is this person's business; no ids mean everybody's */
  concerns(signal: Signal, actor: Actor): boolean;
  /** what the person is told, read in a short session of their own; null tells nothing */
  tell(signal: Signal): Promise<T | null>;
}

/**
 * Follows a topic for one subscriber. It holds no session: each signal opens a short one as the subscriber, and
 * the stream ends at the first one that finds them signed out, revoked or in a role the rule does not name.
 * Signals that come while one is told are told as one.
 */
@Injectable()
export class LiveSignals implements OnApplicationShutdown {
  private readonly streams = new Set<SignalStream<unknown>>();

  constructor(
    private readonly db: Db,
    private readonly signals: Signals,
    private readonly registry: AccessRegistry,
  ) {}

  /** @returns what the subscription tells, one after the other, for graphql-ws to carry. */
  follow<T>(caller: SocketCaller, following: Following<T>): AsyncIterableIterator<T> {
    const stream = new SignalStream<T>((signal) => this.tell(caller, signal, following));
    const stopHearing = this.signals.on(following.topic, (signal) => stream.hear(signal));
    this.streams.add(stream);
    stream.onEnd = () => {
      stopHearing();
      this.streams.delete(stream);
    };
    return stream;
  }

  onApplicationShutdown(): void {
    this.streams.forEach((stream) => stream.end());
  }

  private tell<T>(
    { credential }: SocketCaller,
    signal: Signal,
    { field, concerns, tell }: Following<T>,
  ): Promise<Told<T>> {
    return this.db.run({ name: `Subscription.${field}`, mode: 'READ', credential }, async () => {
      const actor = await this.db.actor();
      const rule = this.registry.ruleOf(`Subscription.${field}`);
      if (!rule || !isAdmitted(actor, rule)) return 'GONE';
      if (!concerns(signal, actor)) return null;
      const value = await tell(signal);
      return value === null ? null : { value };
    });
  }
}

/** What came of one signal: something to tell, nothing, or a subscriber who may not hear any more. */
type Told<T> = { readonly value: T } | null | 'GONE';

class SignalStream<T> implements AsyncIterableIterator<T> {
  private readonly waiting: Signal[] = [];
  private wake: () => void = () => undefined;
  private ended = false;
  onEnd: () => void = () => undefined;

  constructor(private readonly tell: (signal: Signal) => Promise<Told<T>>) {}

  hear(signal: Signal): void {
    this.waiting.push(signal);
    this.wake();
  }

  end(): void {
    if (this.ended) return;
    this.ended = true;
    this.onEnd();
    this.wake();
  }

  async next(): Promise<IteratorResult<T>> {
    while (!this.ended) {
      const signal = mergeSignals(this.waiting.splice(0));
      if (!signal) {
        await new Promise<void>((resolve) => (this.wake = resolve));
        continue;
      }
      const told = await this.tell(signal).catch(() => this.breakOff());
      if (told === 'GONE') this.end();
      else if (told && !this.ended) return { done: false, value: told.value };
    }
    return { done: true, value: undefined };
  }

  async return(): Promise<IteratorResult<T>> {
    this.end();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** A database that is away: the socket closes, and its client connects and reads again. */
  private breakOff(): never {
    this.end();
    throw new Error('the live stream broke off');
  }
}

/** Many signals of a topic as one: their ids together, or everybody's where one of them was. */
function mergeSignals(signals: readonly Signal[]): Signal | null {
  const [first] = signals;
  if (!first) return null;
  const everybody = signals.some((signal) => signal.ids.length === 0);
  return { topic: first.topic, ids: everybody ? [] : [...new Set(signals.flatMap((signal) => signal.ids))] };
}

import { type BeforeApplicationShutdown } from '@nestjs/common';
import { setTimeout as delay } from 'node:timers/promises';
import { type Db, type OperationOptions } from '../platform/db/index.js';
import { type Signals } from '../platform/events/index.js';
import { type Log } from '../platform/log/index.js';
import { type LiveNames, type NamedPerson } from './matching/live-names.js';

/** A record whose name changed, or whose key was destroyed, and when (real time, as PostgreSQL writes it). */
export interface NameChange {
  readonly id: string;
  readonly at: string;
}

/** Where names lie sealed. Each call runs inside a session, and each opening is audited. */
export interface NameStore {
  /** @returns the database's real time. */
  now(): Promise<string>;
  /** @returns records before `before`, latest first, with their names opened; `last`: where the next slice begins. */
  slice(before: string | null, size: number): Promise<{ people: NamedPerson[]; last: string | null }>;
  /** @returns those of `ids` that have a name to be found by. */
  of(ids: readonly string[]): Promise<NamedPerson[]>;
  /** @returns what changed since then, less `overlapSeconds`: a transaction commits later than it writes. */
  changes(since: string, overlapSeconds: number): Promise<NameChange[]>;
}

/** What following is done with. */
export interface FollowerTools {
  readonly db: Db;
  readonly signals: Signals;
  readonly log: Log;
}

/** By what the followers of one store know each other. */
export interface Followed {
  /** the signal that says something is new or changed; ids in it are not read: whoever hears it reads by time */
  readonly topic: string;
  readonly reading: OperationOptions;
}

/** People opened in one session and one audit row: about 4 ms of this thread. */
const SLICE = 100;
/** People read at start, the latest first: beyond that memory is worth more than the oldest names. */
const MOST_READ = 200_000;
/** No transaction of ours lasts longer. */
const OVERLAP_SECONDS = 120;
/** A lost signal is made good within this. */
const CATCH_UP_MS = 30_000;
const RETRY_MS = 5_000;

/** Keeps one index of names of this process true to a store: fills it in the background, then follows what changes. */
export abstract class NameFollower implements BeforeApplicationShutdown {
  /** Changes read already within the overlap, so that no name is opened twice for one change. */
  private read = new Set<string>();
  private mark: string | null = null;
  private running: Promise<void> = Promise.resolve();
  private waiting: Promise<void> | null = null;
  private timer: NodeJS.Timeout | null = null;
  private readonly stop = new AbortController();

  protected constructor(
    private readonly tools: FollowerTools,
    private readonly names: LiveNames,
    private readonly store: NameStore,
    private readonly followed: Followed,
  ) {}

  /** All names have been read: an answer without a likeness means there is none. */
  get isComplete(): boolean {
    return this.names.builtBy !== null;
  }

  /** Begins to fill, in the background, and to follow, in a process that compares; called again it does nothing. */
  start(): void {
    if (this.timer) return;
    this.tools.signals.on(this.followed.topic, () => this.followSoon());
    this.timer = setInterval(() => this.followSoon(), CATCH_UP_MS).unref();
    this.running = this.fill();
  }

  /** @returns when everything committed before this call can be found, also where nothing was begun yet. */
  ready(): Promise<void> {
    this.start();
    return this.follow();
  }

  /** @returns when everything committed before this call can be found. Calls that come while one waits share it. */
  follow(): Promise<void> {
    this.waiting ??= this.running
      .catch(() => undefined)
      .then(() => {
        this.waiting = null;
        this.running = this.catchUp();
        return this.running;
      });
    return this.waiting;
  }

  /** Tells every process, with the commit, that there are names to read. */
  tell(): Promise<void> {
    return this.tools.signals.send(this.followed.topic);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stop.abort();
    if (this.timer) clearInterval(this.timer);
    await this.running.catch(() => undefined);
  }

  private followSoon(): void {
    void this.follow().catch((error: unknown) => this.tools.log.error('names were not followed', error));
  }

  private async fill(): Promise<void> {
    while (!this.stop.signal.aborted) {
      try {
        const { at, changes } = await this.changes(null);
        this.mark = at;
        // committed by now: the filling reads them
        this.read = new Set(changes.map(stampOf));
        await this.names.start(() => this.all());
        return;
      } catch (error) {
        this.tools.log.error('names were not read; it is tried again', error);
        await delay(RETRY_MS, undefined, { signal: this.stop.signal, ref: false }).catch(() => undefined);
      }
    }
  }

  private async *all(): AsyncGenerator<NamedPerson> {
    let before: string | null = null;
    for (let left = MOST_READ; left > 0 && !this.stop.signal.aborted; left -= SLICE) {
      const { people, last }: Awaited<ReturnType<NameStore['slice']>> = await this.session(() =>
        this.store.slice(before, SLICE),
      );
      yield* people;
      if (last === null) return;
      before = last;
    }
  }

  private async catchUp(): Promise<void> {
    if (this.mark === null || this.stop.signal.aborted) return;
    const { at, changes } = await this.changes(this.mark);
    const fresh = changes.filter((change) => !this.read.has(stampOf(change)));
    for (let i = 0; i < fresh.length && !this.stop.signal.aborted; i += SLICE) {
      await this.take(fresh.slice(i, i + SLICE).map(({ id }) => id));
    }
    this.read = new Set(changes.map(stampOf));
    this.mark = at;
  }

  /** @param since null: what could be read once more only because of the overlap. */
  private changes(since: string | null): Promise<{ at: string; changes: NameChange[] }> {
    return this.session(async () => {
      const at = await this.store.now();
      return { at, changes: await this.store.changes(since ?? at, OVERLAP_SECONDS) };
    });
  }

  private async take(ids: readonly string[]): Promise<void> {
    const people = await this.session(() => this.store.of(ids));
    const named = new Set(people.map(({ id }) => id));
    for (const id of ids) if (!named.has(id)) this.names.remove(id);
    for (const person of people) this.names.put(person);
  }

  private session<T>(work: () => Promise<T>): Promise<T> {
    return this.tools.db.run(this.followed.reading, work);
  }
}

const stampOf = ({ id, at }: NameChange): string => `${id} ${at}`;

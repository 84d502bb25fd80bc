import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { setTimeout as delay } from 'node:timers/promises';
import { NameMatcher, type NamedPerson } from '../names/index.js';
import { Db, type OperationOptions } from '../platform/db/index.js';
import { Signals } from '../platform/events/index.js';
import { Log } from '../platform/log/index.js';
import { NameRecords, type NameChange } from './store/name-records.repository.js';

/** Topic of the signal that says somebody's name is new or changed. It carries no id: whoever hears it reads by time. */
const NAMES_CHANGED = 'names';

/** People opened in one session and one audit row: about 4 ms of this thread. */
const SLICE = 100;
/** People read at start, the latest first: beyond that memory is worth more than the oldest names. */
const MOST_READ = 200_000;
/** No transaction of ours lasts longer. */
const OVERLAP_SECONDS = 120;
/** A lost signal is made good within this. */
const CATCH_UP_MS = 30_000;
const RETRY_MS = 5_000;

/**
 * Keeps this process's index of names: fills it in the background, then follows what changes. A merge changes
 * nothing in it: records stay apart here and advice leads them together, so undoing one needs nothing either.
 */
@Injectable()
export class NameFeed implements BeforeApplicationShutdown {
  /** Changes read already within the overlap, so that no name is opened twice for one change. */
  private read = new Set<string>();
  private mark: string | null = null;
  private running: Promise<void> = Promise.resolve();
  private waiting: Promise<void> | null = null;
  private timer: NodeJS.Timeout | null = null;
  private readonly stop = new AbortController();

  constructor(
    private readonly db: Db,
    private readonly records: NameRecords,
    private readonly matcher: NameMatcher,
    private readonly signals: Signals,
    private readonly log: Log,
  ) {}

  /** All names have been read: an answer without a likeness means there is none. */
  get isComplete(): boolean {
    return this.matcher.builtBy !== null;
  }

  /** Begins to fill, in the background, and to follow, in a process that compares; called again it does nothing. */
  start(): void {
    if (this.timer) return;
    this.signals.on(NAMES_CHANGED, () => this.followSoon());
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
    return this.signals.send(NAMES_CHANGED);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stop.abort();
    if (this.timer) clearInterval(this.timer);
    await this.running.catch(() => undefined);
  }

  private followSoon(): void {
    void this.follow().catch((error: unknown) => this.log.error('names were not followed', error));
  }

  private async fill(): Promise<void> {
    while (!this.stop.signal.aborted) {
      try {
        const { at, changes } = await this.changes(null);
        this.mark = at;
        // committed by now: the filling reads them
        this.read = new Set(changes.map(stampOf));
        await this.matcher.start(() => this.all());
        return;
      } catch (error) {
        this.log.error('names were not read; it is tried again', error);
        await delay(RETRY_MS, undefined, { signal: this.stop.signal, ref: false }).catch(() => undefined);
      }
    }
  }

  private async *all(): AsyncGenerator<NamedPerson> {
    let before: string | null = null;
    for (let left = MOST_READ; left > 0 && !this.stop.signal.aborted; left -= SLICE) {
      const { people, last }: Awaited<ReturnType<NameRecords['slice']>> = await this.session(() =>
        this.records.slice(before, SLICE),
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
      const at = await this.records.now();
      return { at, changes: await this.records.changes(since ?? at, OVERLAP_SECONDS) };
    });
  }

  private async take(ids: readonly string[]): Promise<void> {
    const people = await this.session(() => this.records.of(ids));
    const named = new Set(people.map(({ id }) => id));
    for (const id of ids) if (!named.has(id)) this.matcher.remove(id);
    for (const person of people) this.matcher.put(person);
  }

  private session<T>(work: () => Promise<T>): Promise<T> {
    return this.db.run(READING, work);
  }
}

const READING: OperationOptions = { name: 'indexNames', purpose: 'find one person under many spellings' };

const stampOf = ({ id, at }: NameChange): string => `${id} ${at}`;

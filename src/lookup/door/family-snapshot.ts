import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { OnceAtATime } from '../../platform/clock/index.js';
import { Log } from '../../platform/log/index.js';
import { type AnswerFacts, type AskedFacts } from '../domain/index.js';
import { FamilyKey } from '../family-key.js';
import { FamilyDatabase, type GivenSnapshot } from '../store/family-database.js';
import { DECOY } from './decoy.js';
import { FamilyMatch, type HeldEntry, type SnapshotIndex } from './family-match.js';

/** One small row where nothing changed. */
const RELOAD_MS = 2_000;
/** While the database answers: older than this, consent may have been taken back since, and nobody is answered. */
const FRESH_MS = 10 * 60_000;
/** While it does not: what was known is told with its age for an hour longer, and then not at all (decision 0026). */
const OLDEST_MS = FRESH_MS + 60 * 60_000;

const NEVER = '2000-01-01T00:00:00Z';
/** A machine's clock set back must not make old news fresh. */
const monotonicMs = (): number => performance.now();

interface Loaded {
  readonly version: string;
  readonly asOf: string;
  /** when the worker last confirmed it, on this process's monotonic clock */
  readonly confirmedAtMs: number;
  readonly index: SnapshotIndex;
}

/** What a look found. `facts` are a decoy's where nobody was found: the same work is done on them. */
export interface Look {
  readonly found: boolean;
  readonly facts: AnswerFacts;
  /** instant (UTC) */
  readonly asOf: string;
  /** the database does not answer, and this is older than it should be */
  readonly isOld: boolean;
  /** person tag of the canary whose name was asked, in base64 */
  readonly canary: string | null;
}

/**
 * The disclosure snapshot in this process's memory: hashes and seals, nothing open. Read again every two
 * seconds; a database that is slow or gone changes nothing for ten minutes, and then the words for an hour.
 */
@Injectable()
export class FamilySnapshot implements OnApplicationBootstrap, OnApplicationShutdown {
  private loaded: Loaded | null = null;
  private readonly empty: SnapshotIndex;
  private readonly decoy: HeldEntry;
  /** An older reading must never be taken over after a newer one: consent may have been taken back between. */
  private readonly reading = new OnceAtATime(() => this.readAgain());
  private timer: NodeJS.Timeout | null = null;
  private stopped = false;
  private failing = false;
  private unreachable = false;

  constructor(
    private readonly database: FamilyDatabase,
    private readonly key: FamilyKey,
    private readonly match: FamilyMatch,
    private readonly log: Log,
  ) {
    const id = randomUUID();
    this.decoy = { id, sealedAnswer: key.sealAnswer(id, DECOY) };
    this.empty = match.index([]);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.reload();
    this.waitForNext();
  }

  onApplicationShutdown(): void {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
  }

  /** When what may be told now was last looked at, or null where it is too old to be told. */
  get asOf(): string | null {
    const { loaded } = this;
    const oldest = this.unreachable ? OLDEST_MS : FRESH_MS;
    return loaded && this.ageMs(loaded) < oldest ? loaded.asOf : null;
  }

  /** Takes over what the worker has written when it is called. A failure keeps what is held. */
  reload(): Promise<void> {
    return this.reading.run();
  }

  /** Looks a question up: the same hashes, the same looks, one seal opened, whatever comes of it. */
  look(asked: AskedFacts): Look {
    const { asOf, loaded } = this;
    const index = loaded?.index ?? this.empty;
    const canary = index.trap(asked);
    const held = index.find(asked) ?? this.decoy;
    return {
      found: held !== this.decoy && asOf !== null,
      facts: this.key.openAnswer(held.id, held.sealedAnswer),
      asOf: asOf ?? NEVER,
      isOld: loaded !== null && this.ageMs(loaded) >= FRESH_MS,
      canary,
    };
  }

  private ageMs({ confirmedAtMs }: Loaded): number {
    return monotonicMs() - confirmedAtMs;
  }

  private async readAgain(): Promise<void> {
    try {
      this.take(await this.read());
      if (this.failing) this.log.info('the family door reads its snapshot again');
      this.failing = false;
    } catch (error) {
      if (!this.failing) this.log.error('the family door cannot read its snapshot', error);
      this.failing = true;
    }
  }

  private async read(): Promise<GivenSnapshot | null> {
    try {
      const given = await this.database.snapshot(this.loaded?.version ?? null);
      this.unreachable = false;
      return given;
    } catch (error) {
      this.unreachable = true;
      throw error;
    }
  }

  /** @throws SealBroken where the worker holds another family key. */
  private take(given: GivenSnapshot | null): void {
    if (!given) return;
    const { version, asOf, entries, ageMs } = given;
    const index = entries ? this.match.index(entries) : (this.loaded?.index ?? this.empty);
    this.loaded = { version, asOf, confirmedAtMs: monotonicMs() - ageMs, index };
  }

  private waitForNext(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => void this.reload().finally(() => this.waitForNext()), RELOAD_MS);
  }
}

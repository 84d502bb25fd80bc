import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { OnceAtATime } from '../../platform/clock/index.js';
import { Log } from '../../platform/log/index.js';
import { type AnswerFacts } from '../domain/index.js';
import { FamilyKey } from '../family-key.js';
import { FamilyDatabase, type GivenSnapshot } from '../store/family-database.js';
import { type AskedFacts } from './asked.js';
import { type Allowed } from './budgets.js';
import { DECOY } from './decoy.js';
import { FamilyMatch, type HeldEntry, type LiveSet, type Match } from './family-match.js';

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
}

/** What a look found. `facts` are a decoy's where nobody was found: the same work is done on them. */
export interface Look {
  readonly found: boolean;
  readonly facts: AnswerFacts;
  /** person tag of whom `facts` are about, in base64; the decoy's own where nobody was found */
  readonly tag: string;
  /** instant (UTC) */
  readonly asOf: string;
  /** the database does not answer, and this is older than it should be */
  readonly isOld: boolean;
  /** person tag of the canary whose name was asked, in base64 */
  readonly canary: string | null;
}

/**
 * The disclosure snapshot in this process's memory: names as keys, the rest sealed until it is told. What changed is
 * read every two seconds; a database that is slow or gone changes nothing for ten minutes, and then the words for an
 * hour.
 */
@Injectable()
export class FamilySnapshot implements OnApplicationBootstrap, OnApplicationShutdown {
  private loaded: Loaded | null = null;
  private readonly people: LiveSet;
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
    match: FamilyMatch,
    private readonly log: Log,
  ) {
    const id = randomUUID();
    this.decoy = { id, tag: 'nobody', sealedAnswer: key.sealAnswer(id, DECOY) };
    this.people = match.liveSet();
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

  /** Looks a question up: the same search, one seal opened, whatever comes of it. Past a budget the traps alone are asked. */
  look(asked: AskedFacts, allowed: Allowed): Look {
    const { asOf, loaded } = this;
    const { held, canary } = this.search(asked, allowed);
    const { id, tag, sealedAnswer } = held ?? this.decoy;
    return {
      found: held !== null && asOf !== null,
      facts: this.key.openAnswer(id, sealedAnswer),
      tag,
      asOf: asOf ?? NEVER,
      isOld: loaded !== null && this.ageMs(loaded) >= FRESH_MS,
      canary,
    };
  }

  private search(asked: AskedFacts, allowed: Allowed): Match {
    if (allowed === 'NOTHING') return { held: null, canary: this.people.trap(asked) };
    return this.people.look(asked, allowed === 'EXACT_YEAR');
  }

  private ageMs({ confirmedAtMs }: Loaded): number {
    return monotonicMs() - confirmedAtMs;
  }

  private async readAgain(): Promise<void> {
    try {
      await this.take(await this.read());
      if (this.failing) this.log.info('the family door reads its snapshot again');
      this.failing = false;
    } catch (error) {
      if (!this.failing) this.log.error('the family door cannot read its snapshot', error);
      this.failing = true;
    }
  }

  private async read(): Promise<GivenSnapshot | null> {
    try {
      const given = await this.database.snapshot(this.loaded?.version ?? null, this.people.ids());
      this.unreachable = false;
      return given;
    } catch (error) {
      this.unreachable = true;
      throw error;
    }
  }

  /** @throws SealBroken where the worker holds another family key: nothing is answered from it then. */
  private async take(given: GivenSnapshot | null): Promise<void> {
    if (!given) return;
    const readAtMs = monotonicMs();
    const { version, asOf, change, ageMs } = given;
    if (change) await this.people.follow(change);
    this.loaded = { version, asOf, confirmedAtMs: readAtMs - ageMs };
  }

  private waitForNext(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => void this.reload().finally(() => this.waitForNext()), RELOAD_MS);
  }
}

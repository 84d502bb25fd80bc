import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Log } from '../../platform/log/index.js';
import {
  answerFacts,
  openingsAsked,
  theOnlyOne,
  type AnswerFacts,
  type AskedFacts,
} from '../domain/index.js';
import { FamilyKey, HASH_BYTES } from '../family-key.js';
import { FamilyDatabase, type GivenEntry, type GivenSnapshot } from '../store/family-database.js';

/** One small row where nothing changed. */
const RELOAD_MS = 2_000;
/** Older than this the snapshot answers nobody: consent may have been taken back since. */
const OLDEST_MS = 10 * 60_000;

const NEVER = '2000-01-01T00:00:00Z';
/** A machine's clock set back must not make old news fresh. */
const monotonicMs = (): number => performance.now();

interface Held {
  readonly id: string;
  readonly tag: string;
  readonly sealedAnswer: Buffer;
}

interface Loaded {
  readonly version: string;
  readonly asOf: string;
  /** when the worker last confirmed it, on this process's monotonic clock */
  readonly confirmedAtMs: number;
  readonly byDoor: ReadonlyMap<string, readonly Held[]>;
}

/** What a look found. `facts` are a decoy's where nobody was found: the same work is done on them. */
export interface Look {
  readonly found: boolean;
  readonly facts: AnswerFacts;
  /** instant (UTC) */
  readonly asOf: string;
}

/**
 * The disclosure snapshot in this process's memory: hashes and seals, nothing open. Read again every two
 * seconds; a database that is slow or gone changes nothing until the snapshot is ten minutes old.
 */
@Injectable()
export class FamilySnapshot implements OnApplicationBootstrap, OnApplicationShutdown {
  private loaded: Loaded | null = null;
  private readonly decoy: Held;
  private timer: NodeJS.Timeout | null = null;
  private stopped = false;
  private failing = false;

  constructor(
    private readonly database: FamilyDatabase,
    private readonly key: FamilyKey,
    private readonly log: Log,
  ) {
    const id = randomUUID();
    this.decoy = { id, tag: '', sealedAnswer: key.sealAnswer(id, DECOY) };
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.reload();
    this.waitForNext();
  }

  onApplicationShutdown(): void {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
  }

  /** The age of what we know, or null where it is too old to be told. */
  get asOf(): string | null {
    const { loaded } = this;
    return loaded && monotonicMs() - loaded.confirmedAtMs < OLDEST_MS ? loaded.asOf : null;
  }

  /** Takes over what the worker wrote. A failure keeps what is held. */
  async reload(): Promise<void> {
    try {
      const given = await this.database.snapshot(this.loaded?.version ?? null);
      if (given) this.loaded = this.take(given);
      if (this.failing) this.log.info('the family door reads its snapshot again');
      this.failing = false;
    } catch (error) {
      if (!this.failing) this.log.error('the family door cannot read its snapshot', error);
      this.failing = true;
    }
  }

  /** Looks a question up: four hashes, four looks, one seal opened, whatever comes of it. */
  look(asked: AskedFacts): Look {
    const { asOf, loaded } = this;
    const doors = openingsAsked(asked).map((opening) => this.key.hashOpening(opening).toString('base64'));
    const opened = doors.flatMap((door) => loaded?.byDoor.get(door) ?? []);
    const only = theOnlyOne(opened.map((held) => held.tag));
    const held = (only !== null && opened[0]) || this.decoy;
    return {
      found: held !== this.decoy && asOf !== null,
      facts: this.key.openAnswer(held.id, held.sealedAnswer),
      asOf: asOf ?? NEVER,
    };
  }

  private take(given: GivenSnapshot): Loaded {
    const { version, asOf } = given;
    const byDoor = given.entries ? this.index(given.entries) : (this.loaded?.byDoor ?? new Map());
    return { version, asOf, confirmedAtMs: monotonicMs() - given.ageMs, byDoor };
  }

  /** @throws SealBroken where the worker holds another family key: nothing is answered then. */
  private index(entries: readonly GivenEntry[]): ReadonlyMap<string, readonly Held[]> {
    const byDoor = new Map<string, Held[]>();
    if (entries[0]) this.key.openAnswer(entries[0].id, entries[0].sealedAnswer);
    for (const entry of entries) {
      const held: Held = {
        id: entry.id,
        tag: entry.personTag.toString('base64'),
        sealedAnswer: entry.sealedAnswer,
      };
      for (const door of split(entry.doors)) byDoor.set(door, [...(byDoor.get(door) ?? []), held]);
    }
    return byDoor;
  }

  private waitForNext(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => void this.reload().finally(() => this.waitForNext()), RELOAD_MS);
  }
}

function split(doors: Buffer): string[] {
  const found: string[] = [];
  for (let at = 0; at + HASH_BYTES <= doors.length; at += HASH_BYTES) {
    found.push(doors.subarray(at, at + HASH_BYTES).toString('base64'));
  }
  return found;
}

/** Opened where nobody is found, so that a seal is opened either way. */
const DECOY = answerFacts({
  personId: '00000000-0000-7000-8000-000000000000',
  department: {
    nameRu: 'Никакой отдел полиции никакого района никакого города',
    nameKk: 'Ешбір қаланың ешбір ауданының ешбір полиция бөлімі',
    nameEn: 'No police department of no district of no city',
    verified: false,
    address: null,
    phone: null,
  },
  inHospital: false,
  startedFrom: null,
  startedUntil: '2000-01-01T00:00:00Z',
  lastConfirmedAt: '2000-01-01T00:00:00Z',
  lawyer: true,
  zone: 'Asia/Almaty',
});

import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { OnceAtATime } from '../../platform/clock/index.js';
import { Log } from '../../platform/log/index.js';
import { type Language } from '../domain/index.js';
import { FamilyKey } from '../family-key.js';
import { FamilyDatabase, type SealedWatch, type WatchChannel } from '../store/family-database.js';
import { LONGEST_NAME, LONGEST_WORD, type Question } from './asked.js';

const EVERY_MS = 500;
/** Requests that may wait while the database is away; past it families are told that no more can be taken. */
const MOST_WAITING = 5_000;
const LONGEST_CONTACT = 254;
const TOKEN_BYTES = 18;

/** How a request is kept. */
export interface Keeping {
  /** an e-mail address; null: a chat, which will say itself who it is */
  readonly contact: string | null;
  readonly confirmToken: string;
  readonly language: Language;
  /** how it was allowed to be asked: it goes on being asked like that */
  readonly isYearExact: boolean;
}

/**
 * Keeps watch requests: sealed before anything else, stored on a beat of its own and never in the receipt's path,
 * tried again under the same id while the database is away.
 */
@Injectable()
export class WatchKeeper implements BeforeApplicationShutdown {
  private readonly waiting = new Map<string, SealedWatch>();
  private readonly timer: NodeJS.Timeout;
  private readonly storing = new OnceAtATime(() => this.store());
  private failing = false;

  constructor(
    private readonly database: FamilyDatabase,
    private readonly key: FamilyKey,
    private readonly log: Log,
  ) {
    this.timer = setInterval(() => void this.storing.run(), EVERY_MS).unref();
  }

  get hasRoom(): boolean {
    return this.waiting.size < MOST_WAITING;
  }

  /** It is stored half a second later at the latest, while the database answers. */
  keep(question: Question, { contact: given, confirmToken, language, isYearExact }: Keeping): void {
    const id = randomUUID();
    const stopToken = makeToken();
    const contact = given?.slice(0, LONGEST_CONTACT) ?? '';
    const facts = { ...watchFacts(question), contact, language, isYearExact, confirmToken, stopToken };
    const channel: WatchChannel = given === null ? 'TELEGRAM' : 'MAIL';
    this.waiting.set(id, {
      id,
      sealed: this.key.sealWatch(id, facts),
      confirmHash: hashOf(confirmToken),
      stopHash: hashOf(stopToken),
      contactTag: channel === 'MAIL' ? this.key.tagContact(contact) : null,
      channel,
    });
  }

  /** Stores everything that waits when it is called. */
  flush(): Promise<void> {
    return this.storing.run();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.flush();
    if (this.waiting.size > 0) {
      this.log.error('watch requests were not stored', undefined, { count: this.waiting.size });
    }
  }

  private async store(): Promise<void> {
    try {
      for (const request of [...this.waiting.values()]) {
        await this.database.putWatch(request);
        this.waiting.delete(request.id);
      }
      this.failing = false;
    } catch (error) {
      if (!this.failing) this.log.error('watch requests wait for the database', error);
      this.failing = true;
    }
  }
}

/** 24 letters, as they stand in a link. */
export const makeToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url');
/** Tokens are 144 bits of chance: a plain hash is enough. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token, 'utf8').digest();

const watchFacts = ({ fullName, birthYear, birthDate, codeWord }: Question) => ({
  fullName: fullName.slice(0, LONGEST_NAME),
  birthYear: birthYear ?? null,
  birthDate: birthDate ?? null,
  codeWord: codeWord?.slice(0, LONGEST_WORD) ?? null,
});

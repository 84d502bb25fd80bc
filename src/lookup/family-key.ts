import { Config } from '../platform/config/index.js';
import { InstallationKeys, loadSecret, seal, unseal, type SealedPlace } from '../platform/vault/index.js';
import { type AnswerFacts } from './domain/index.js';

const KEY_VERSION = 1;
/** Bytes of one hash: 2^-128 of meeting by chance. */
export const HASH_BYTES = 16;
/** Bytes of every sealed text before sealing: a stolen table does not tell a long answer from a short one. */
const ANSWER_BYTES = 3584;
const WATCH_BYTES = 3072;

const answerPlace = (id: string): SealedPlace => ({
  table: 'family_snapshot_entry',
  column: 'sealed_answer',
  rowId: id,
});
const watchPlace = (id: string): SealedPlace => ({
  table: 'family_watch_request',
  column: 'sealed',
  rowId: id,
});

/** A family's "tell me when you know", as it is sealed. */
export interface WatchFacts {
  readonly contact: string;
  readonly fullName: string;
  readonly birthYear: number | null;
  readonly birthDate: string | null;
  readonly codeWord: string | null;
  readonly language: string;
  /** what their links carry; the database knows their hashes only */
  readonly confirmToken: string;
  readonly stopToken: string;
}

/**
 * The family door's own secret (`family.key`), made by chance and never derived from the installation's: who
 * holds it and the database reads the snapshot, and nothing else.
 */
export class FamilyKey {
  private readonly keys: InstallationKeys;

  constructor(secret: Buffer) {
    this.keys = new InstallationKeys(secret);
  }

  /** @param opening a compound fact; null hashes to something no entry has, at the same price. */
  hashOpening(opening: string | null): Buffer {
    return this.keys.hash('family-opening', opening ?? '', HASH_BYTES);
  }

  /** Equal for the entries of one person, and says no more. */
  tagPerson(personId: string): Buffer {
    return this.keys.hash('family-person', personId, HASH_BYTES);
  }

  /** Equal for requests of one address: a few of them are enough. */
  tagContact(contact: string): Buffer {
    return this.keys.hash('family-contact', contact.trim().toLowerCase(), HASH_BYTES);
  }

  /** What signs challenges, and what signs their solutions: every door of one installation takes the others'. */
  challengeSecret(use: 'challenge' | 'solution'): string {
    return this.keys.derive(`family-${use}`).toString('hex');
  }

  fingerprint(text: string): Buffer {
    return this.keys.hash('family-fingerprint', text, HASH_BYTES);
  }

  sealAnswer(id: string, facts: AnswerFacts): Buffer {
    return this.seal('family-answer', answerPlace(id), facts, ANSWER_BYTES);
  }

  /** @throws SealBroken when the entry was made under another key. */
  openAnswer(id: string, sealed: Buffer): AnswerFacts {
    const plain = unseal(this.keys.derive('family-answer'), sealed, answerPlace(id));
    return JSON.parse(plain.toString('utf8')) as AnswerFacts;
  }

  sealWatch(id: string, facts: WatchFacts): Buffer {
    return this.seal('family-watch', watchPlace(id), facts, WATCH_BYTES);
  }

  openWatch(id: string, sealed: Buffer): WatchFacts {
    const plain = unseal(this.keys.derive('family-watch'), sealed, watchPlace(id));
    return JSON.parse(plain.toString('utf8')) as WatchFacts;
  }

  private seal(use: string, place: SealedPlace, facts: object, size: number): Buffer {
    const text = Buffer.from(JSON.stringify(facts), 'utf8');
    if (text.length > size) throw new Error('the facts to seal are longer than their place');
    const padded = Buffer.concat([text, Buffer.alloc(size - text.length, ' ')]);
    return seal(this.keys.derive(use), padded, place, KEY_VERSION);
  }
}

export const familyKeyProvider = {
  provide: FamilyKey,
  useFactory: (config: Config) =>
    new FamilyKey(loadSecret(config.get('QORGAU_DATA_DIR'), 'family.key').secret),
  inject: [Config],
};

import { Config } from '../platform/config/index.js';
import { InstallationKeys, loadSecret, seal, unseal, type SealedPlace } from '../platform/vault/index.js';
import { plainCodeWord, type AnswerFacts, type NameFacts } from './domain/index.js';

const KEY_VERSION = 1;
/** Bytes of one hash: 2^-128 of meeting by chance. */
const HASH_BYTES = 16;
/** Bytes of every sealed text before sealing: a stolen table does not tell a long answer from a short one. */
const ANSWER_BYTES = 3584;
const NAMES_BYTES = 2048;
const WATCH_BYTES = 3072;

const entryPlace = (column: 'sealed_answer' | 'sealed_names', rowId: string): SealedPlace => ({
  table: 'family_snapshot_entry',
  column,
  rowId,
});
const watchPlace = (id: string): SealedPlace => ({
  table: 'family_watch_request',
  column: 'sealed',
  rowId: id,
});

/** A family's "tell me when you know", as it is sealed. */
export interface WatchFacts {
  /** an e-mail address, or the number of a chat; empty until it has written */
  readonly contact: string;
  readonly fullName: string;
  readonly birthYear: number | null;
  readonly birthDate: string | null;
  readonly codeWord: string | null;
  readonly language: string;
  /** asked by who may be guessing years: it is answered for the very year alone */
  readonly isYearExact: boolean;
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

  /** However it is typed. @returns in base64; of none at all something no entry has, at the same price. */
  hashCodeWord(codeWord: string | null): string {
    return this.keys.hash('family-code-word', plainCodeWord(codeWord), HASH_BYTES).toString('base64');
  }

  /** Equal for the entries of one person, and says no more. */
  tagPerson(personId: string): Buffer {
    return this.keys.hash('family-person', personId, HASH_BYTES);
  }

  /** Equal for requests of one address: a few of them are enough. */
  tagContact(contact: string): Buffer {
    return this.keys.hash('family-contact', contact.trim().toLowerCase(), HASH_BYTES);
  }

  /** The same of a chat. */
  tagChat(chatId: number): Buffer {
    return this.keys.hash('family-chat', String(chatId), HASH_BYTES);
  }

  /** What signs challenges, and what signs their solutions: every door of one installation takes the others'. */
  challengeSecret(use: 'challenge' | 'solution'): string {
    return this.keys.derive(`family-${use}`).toString('hex');
  }

  fingerprint(text: string): Buffer {
    return this.keys.hash('family-fingerprint', text, HASH_BYTES);
  }

  sealAnswer(id: string, facts: AnswerFacts): Buffer {
    return this.seal('family-answer', entryPlace('sealed_answer', id), facts, ANSWER_BYTES);
  }

  /** @throws SealBroken when the entry was made under another key. */
  openAnswer(id: string, sealed: Buffer): AnswerFacts {
    return this.open<AnswerFacts>('family-answer', entryPlace('sealed_answer', id), sealed);
  }

  /** Names that find no more room are left out, the last first: a merge of dozens of spellings is cut. */
  sealNames(id: string, facts: NameFacts): Buffer {
    const fits = (names: NameFacts['names']): boolean => bytesOf({ ...facts, names }).length <= NAMES_BYTES;
    const names = facts.names.filter((_, i) => fits(facts.names.slice(0, i + 1)));
    return this.seal('family-names', entryPlace('sealed_names', id), { ...facts, names }, NAMES_BYTES);
  }

  /** @throws SealBroken when the entry was made under another key. */
  openNames(id: string, sealed: Buffer): NameFacts {
    return this.open<NameFacts>('family-names', entryPlace('sealed_names', id), sealed);
  }

  sealWatch(id: string, facts: WatchFacts): Buffer {
    return this.seal('family-watch', watchPlace(id), facts, WATCH_BYTES);
  }

  openWatch(id: string, sealed: Buffer): WatchFacts {
    return this.open<WatchFacts>('family-watch', watchPlace(id), sealed);
  }

  private open<T>(use: string, place: SealedPlace, sealed: Buffer): T {
    return JSON.parse(unseal(this.keys.derive(use), sealed, place).toString('utf8')) as T;
  }

  private seal(use: string, place: SealedPlace, facts: object, size: number): Buffer {
    const text = bytesOf(facts);
    if (text.length > size) throw new Error('the facts to seal are longer than their place');
    const padded = Buffer.concat([text, Buffer.alloc(size - text.length, ' ')]);
    return seal(this.keys.derive(use), padded, place, KEY_VERSION);
  }
}

const bytesOf = (facts: object): Buffer => Buffer.from(JSON.stringify(facts), 'utf8');

export const familyKeyProvider = {
  provide: FamilyKey,
  useFactory: (config: Config) =>
    new FamilyKey(loadSecret(config.get('QORGAU_DATA_DIR'), 'family.key').secret),
  inject: [Config],
};

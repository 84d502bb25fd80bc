import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { currentOperation, Db } from '../db/index.js';
import { KeyInHand } from './key-in-hand.js';
import { seal, unseal, type SealedPlace } from './sealing.js';
import { InstallationKeys } from './vault-keys.js';

const KEY_VERSION = 1;

interface KeyRow {
  subject_id: string;
  wrapped: Buffer | null;
}

/** A sealed value with the subject whose key opens it. */
export interface SealedValue extends SealedPlace {
  readonly subjectId: string;
  readonly bytes: Buffer | null;
}

/**
 * Seals what identifies a person under that person's own key, and opens it again. Every opening is written
 * into the operation's audit row; erasing a subject destroys the key and with it every copy, also in backups.
 */
@Injectable()
export class Vault {
  constructor(
    private readonly db: Db,
    private readonly keys: InstallationKeys,
  ) {}

  /** @returns bytes to store at `place`; the subject's key is made at its first sealing. */
  async seal(subjectId: string, place: SealedPlace, value: string): Promise<Buffer> {
    return this.sealBytes(subjectId, place, Buffer.from(value, 'utf8'));
  }

  /** The same for what is no text, such as a file. */
  async sealBytes(subjectId: string, place: SealedPlace, value: Buffer): Promise<Buffer> {
    return seal(await this.subjectKey(subjectId), value, place, KEY_VERSION);
  }

  async sealJson(subjectId: string, place: SealedPlace, value: unknown): Promise<Buffer> {
    return this.seal(subjectId, place, JSON.stringify(value));
  }

  /** @returns the values in order; null where nothing is sealed or the subject was erased. @throws SealBroken */
  async openAll(values: readonly SealedValue[]): Promise<(string | null)[]> {
    return (await this.openAllBytes(values)).map((bytes) => bytes && bytes.toString('utf8'));
  }

  /** The same for what is no text. */
  async openAllBytes(values: readonly SealedValue[]): Promise<(Buffer | null)[]> {
    const keys = await this.existingKeys(values.filter((v) => v.bytes).map((v) => v.subjectId));
    return values.map((value) => {
      const key = keys.get(value.subjectId);
      if (!value.bytes || !key) return null;
      currentOperation().opened.add(value.subjectId);
      return unseal(key, value.bytes, value);
    });
  }

  async open(value: SealedValue): Promise<string | null> {
    return (await this.openAll([value]))[0] ?? null;
  }

  /** For a file that is sealed while it arrives. @returns null where the subject was erased. */
  async handToSeal(subjectId: string): Promise<KeyInHand | null> {
    if (!(await this.existingKeys([subjectId])).has(subjectId)) await this.makeKeys([subjectId]);
    return this.hand(subjectId);
  }

  /** For a file that is opened while it leaves; this operation's audit row says so. @returns null where the subject was erased. */
  async handToOpen(subjectId: string): Promise<KeyInHand | null> {
    await this.existingKeys([subjectId]);
    const hand = this.hand(subjectId);
    if (hand) currentOperation().opened.add(subjectId);
    return hand;
  }

  /** Makes keys for many subjects in one statement, before a batch seals under them. */
  async makeKeys(subjectIds: readonly string[]): Promise<void> {
    const ids = [...new Set(subjectIds)];
    const wrapped = ids.map((id) => this.wrap(id, randomBytes(32)));
    await this.db.sql(
      `insert into subject_key (subject_id, wrapped, key_version)
       select id, wrapped, $3 from unnest($1::uuid[], $2::bytea[]) as made (id, wrapped)
       on conflict (subject_id) do nothing`,
      [ids, wrapped, KEY_VERSION],
    );
    await this.existingKeys(ids);
  }

  /** Destroys a subject's key: what was sealed under it is noise from now on. */
  async destroyKey(subjectId: string): Promise<void> {
    await this.db.sql(
      `update subject_key set wrapped = null, destroyed_at = now() where subject_id = $1 and wrapped is not null`,
      [subjectId],
    );
    this.sessionKeys().delete(subjectId);
  }

  /** The same for many. @returns those that still had one. */
  async destroyKeys(subjectIds: readonly string[]): Promise<string[]> {
    const rows = await this.db.sql<{ id: string }>(
      `update subject_key set wrapped = null, destroyed_at = now()
       where subject_id = any ($1::uuid[]) and wrapped is not null returning subject_id as id`,
      [subjectIds],
    );
    for (const { id } of rows) this.sessionKeys().delete(id);
    return rows.map(({ id }) => id);
  }

  /** @returns subjects whose keys were destroyed. */
  async destroyed(): Promise<string[]> {
    const rows = await this.db.sql<{ id: string }>(
      'select subject_id as id from subject_key where wrapped is null order by subject_id',
    );
    return rows.map(({ id }) => id);
  }

  private async subjectKey(subjectId: string): Promise<Buffer> {
    if (!(await this.existingKeys([subjectId])).has(subjectId)) await this.makeKeys([subjectId]);
    const key = this.sessionKeys().get(subjectId);
    if (!key) throw new Error('the key of this subject was destroyed');
    return key;
  }

  private hand(subjectId: string): KeyInHand | null {
    const key = this.sessionKeys().get(subjectId);
    return key ? new KeyInHand(key, KEY_VERSION) : null;
  }

  private async existingKeys(subjectIds: readonly string[]): Promise<Map<string, Buffer>> {
    const known = this.sessionKeys();
    const missing = [...new Set(subjectIds)].filter((id) => !known.has(id));
    if (missing.length > 0) {
      const rows = await this.db.sql<KeyRow>(
        'select subject_id, wrapped from subject_key where subject_id = any($1::uuid[])',
        [missing],
      );
      for (const row of rows) {
        if (row.wrapped) known.set(row.subject_id, this.unwrap(row.subject_id, row.wrapped));
      }
    }
    return known;
  }

  /** Unwrapped keys live as long as the operation and no longer. */
  private sessionKeys(): Map<string, Buffer> {
    const { memo } = currentOperation();
    const known = memo.get(Vault) as Map<string, Buffer> | undefined;
    if (known) return known;
    const made = new Map<string, Buffer>();
    memo.set(Vault, made);
    return made;
  }

  private wrap(subjectId: string, key: Buffer): Buffer {
    return seal(this.keys.derive('wrap'), key, placeOfKey(subjectId), KEY_VERSION);
  }

  private unwrap(subjectId: string, wrapped: Buffer): Buffer {
    return unseal(this.keys.derive('wrap'), wrapped, placeOfKey(subjectId));
  }
}

const placeOfKey = (subjectId: string): SealedPlace => ({
  table: 'subject_key',
  column: 'wrapped',
  rowId: subjectId,
});

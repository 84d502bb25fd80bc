import { Injectable } from '@nestjs/common';
import webPush from 'web-push';
import { Config } from '../../platform/config/index.js';
import { Db } from '../../platform/db/index.js';
import { Vault } from '../../platform/vault/index.js';

export interface PushKeyPair {
  readonly publicKey: string;
  readonly privateKey: string;
}

interface KeyRow {
  readonly id: string;
  readonly public_key: string;
  readonly sealed_private_key: Buffer;
}

/**
 * The pair by which push services know this installation (VAPID, RFC 8292): from the settings, or made once by the
 * worker and kept sealed under the installation's key. Another pair makes every subscription worthless.
 */
@Injectable()
export class PushKeys {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
    private readonly config: Config,
  ) {}

  /** @returns what a browser needs to subscribe; null until the worker has made one. */
  async publicKey(): Promise<string | null> {
    return this.config.get('VAPID_PUBLIC_KEY') ?? (await this.stored())?.public_key ?? null;
  }

  async pair(): Promise<PushKeyPair | null> {
    const publicKey = this.config.get('VAPID_PUBLIC_KEY');
    const given = this.config.get('VAPID_PRIVATE_KEY');
    if (publicKey && given) return { publicKey, privateKey: given };
    const row = await this.stored();
    if (!row) return null;
    const privateKey = await this.vault.open({
      ...placeOf(row.id),
      subjectId: row.id,
      bytes: row.sealed_private_key,
    });
    return privateKey ? { publicKey: row.public_key, privateKey } : null;
  }

  /** Makes a pair where there is none; of two that are made at once the first stands. */
  async makeMissing(): Promise<void> {
    if (await this.publicKey()) return;
    const id = this.db.newId();
    const { publicKey, privateKey } = webPush.generateVAPIDKeys();
    const sealed = await this.vault.seal(id, placeOf(id), privateKey);
    await this.db.sql(
      `insert into push_key (id, public_key, sealed_private_key) values ($1, $2, $3) on conflict (only_row) do nothing`,
      [id, publicKey, sealed],
    );
  }

  private stored(): Promise<KeyRow | null> {
    return this.db.one<KeyRow>('select id, public_key, sealed_private_key from push_key');
  }
}

const placeOf = (id: string) => ({ table: 'push_key', column: 'sealed_private_key', rowId: id });

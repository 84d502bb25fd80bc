import { deleteDeviceDb, deviceDb, STRICT, type KeyRow } from './device-db.js';
import { KDF_STRENGTH, keyFromPassphrase } from './kdf.js';
import { makePasskey, NoPasskey, openByPasskey } from './passkey.js';
import { openBytes, sealBytes } from './sealing.js';

/** NONE: this device keeps nothing. LOCKED: it keeps something that cannot be read now. */
export type VaultState = 'UNKNOWN' | 'NONE' | 'LOCKED' | 'OPEN';

/** The least a passphrase may have; a sentence is better. */
export const MIN_PASSPHRASE = 8;

const PLACE = 'vault:key';

/** No organisation allows more. */
const LOCK_AT_MOST = 15;

/**
 * The key of what this device keeps, in memory while the vault is open and nowhere else in the clear.
 * It is made once, at random, and stored encrypted under what the passphrase gives.
 */
export class Vault {
  private key: CryptoKey | null = null;
  private row: KeyRow | null = null;
  private known = false;
  /** no row of a key is written again once it is being forgotten */
  private isForgotten = false;
  private readonly hearers = new Set<() => void>();

  /** Looks whether this device keeps something. */
  async look(): Promise<void> {
    this.row = (await (await deviceDb()).get('vault', 'key')) ?? null;
    this.known = true;
    this.tell();
  }

  get state(): VaultState {
    if (!this.known) return 'UNKNOWN';
    if (this.key) return 'OPEN';
    return this.row ? 'LOCKED' : 'NONE';
  }

  /** whose work lies here */
  get staffId(): string | null {
    return this.row?.staffId ?? null;
  }

  /** what was chosen here, and never more than the organisation allows */
  get lockMinutes(): number {
    return Math.min(this.row?.lockMinutes ?? 0, this.lockAtMost);
  }

  /** the most the organisation allows, as far as this device has heard */
  get lockAtMost(): number {
    return this.row?.lockAtMost ?? LOCK_AT_MOST;
  }

  get hasPasskey(): boolean {
    return this.row?.passkey !== undefined;
  }

  /** @throws while the vault is not open. */
  get openKey(): CryptoKey {
    if (!this.key) throw new Error('the vault is not open');
    return this.key;
  }

  /** Makes a vault and opens it. What was kept before under another key is lost. */
  async make(passphrase: string, staffId: string, lockMinutes: number): Promise<void> {
    const salt = crypto.getRandomValues(new Uint8Array(16));
    const over = await keyFromPassphrase({ passphrase, salt, ...KDF_STRENGTH });
    const raw = crypto.getRandomValues(new Uint8Array(32));
    const wrapped = await sealBytes(over, PLACE, raw);
    const key = await dataKey(raw);
    const row: KeyRow = { id: 'key', salt, ...KDF_STRENGTH, wrapped, staffId, lockMinutes };
    await (await deviceDb()).put('vault', row);
    await navigator.storage.persist().catch(() => false);
    [this.key, this.row, this.known, this.isForgotten] = [key, row, true, false];
    this.tell();
  }

  /** @returns false for a wrong passphrase. */
  async unlock(passphrase: string): Promise<boolean> {
    const raw = await this.rawKey(passphrase);
    if (!raw) return false;
    this.key = await dataKey(raw);
    this.tell();
    return true;
  }

  /** Opens by the passkey of this device. @throws NoPasskey. */
  async unlockByPasskey(): Promise<void> {
    if (!this.row?.passkey) throw new NoPasskey();
    this.key = await dataKey(await openByPasskey(this.row.passkey));
    this.tell();
  }

  /** Makes a passkey a second way in; the passphrase stays one. @returns false for a wrong passphrase. @throws NoPasskey. */
  async addPasskey(passphrase: string, name: string): Promise<boolean> {
    const raw = await this.rawKey(passphrase);
    if (!raw) return false;
    const passkey = await makePasskey(raw, name);
    raw.fill(0);
    await this.write({ passkey });
    return true;
  }

  /** The passphrase alone opens from now on. */
  async forgetPasskey(): Promise<void> {
    if (!this.row) return;
    const { passkey: _passkey, ...row } = this.row;
    this.row = row;
    await this.write({});
  }

  private async rawKey(passphrase: string): Promise<Uint8Array<ArrayBuffer> | null> {
    const { row } = this;
    if (!row) return null;
    const { salt, memoryKib, passes, wrapped } = row;
    const over = await keyFromPassphrase({ passphrase, salt, memoryKib, passes });
    return openBytes(over, PLACE, wrapped).catch(() => null);
  }

  /** Forgets the key; what is kept stays and cannot be read. */
  lock(): void {
    if (!this.key) return;
    this.key = null;
    this.tell();
  }

  /** Changes after how long it locks by itself. */
  lockAfter(lockMinutes: number): Promise<void> {
    return this.write({ lockMinutes });
  }

  /** What the organisation allows at most; kept for when there is no network. */
  async limitLock(lockAtMost: number): Promise<void> {
    if (this.row && this.row.lockAtMost !== lockAtMost) await this.write({ lockAtMost });
  }

  private async write(more: Partial<KeyRow>): Promise<void> {
    const db = await deviceDb();
    if (!this.row || this.isForgotten) return;
    this.row = { ...this.row, ...more };
    await db.put('vault', this.row);
    this.tell();
  }

  /** The key first: once this has resolved nothing that was kept can ever be read. The rest is then taken away. */
  async forgetKey(): Promise<void> {
    this.isForgotten = true;
    this.key = null;
    const change = (await deviceDb()).transaction('vault', 'readwrite', STRICT);
    await change.store.delete('key');
    await change.done;
    this.row = null;
    this.tell();
  }

  /** Takes away everything this device keeps, also the app itself. */
  async wipe(): Promise<void> {
    await this.forgetKey();
    await deleteDeviceDb();
    localStorage.clear();
    for (const name of await caches.keys()) await caches.delete(name);
  }

  readonly subscribe = (hear: () => void): (() => void) => {
    this.hearers.add(hear);
    return () => this.hearers.delete(hear);
  };

  private tell(): void {
    for (const hear of this.hearers) hear();
  }
}

async function dataKey(raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
  raw.fill(0);
  return key;
}

/** The vault of this device. */
export const vault = new Vault();

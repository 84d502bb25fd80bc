import { deleteDeviceDb, deviceDb, STRICT, type KeyRow } from './device-db.js';
import { KDF_STRENGTH, keyFromPassphrase } from './kdf.js';
import { openBytes, sealBytes } from './sealing.js';

/** NONE: this device keeps nothing. LOCKED: it keeps something that cannot be read now. */
export type VaultState = 'UNKNOWN' | 'NONE' | 'LOCKED' | 'OPEN';

/** The least a passphrase may have; a sentence is better. */
export const MIN_PASSPHRASE = 8;

const PLACE = 'vault:key';

/**
 * The key of what this device keeps, in memory while the vault is open and nowhere else in the clear.
 * It is made once, at random, and stored encrypted under what the passphrase gives.
 */
export class Vault {
  private key: CryptoKey | null = null;
  private row: KeyRow | null = null;
  private known = false;
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

  get lockMinutes(): number {
    return this.row?.lockMinutes ?? 0;
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
    [this.key, this.row, this.known] = [key, row, true];
    this.tell();
  }

  /** @returns false for a wrong passphrase. */
  async unlock(passphrase: string): Promise<boolean> {
    const { row } = this;
    if (!row) return false;
    const { salt, memoryKib, passes, wrapped } = row;
    const over = await keyFromPassphrase({ passphrase, salt, memoryKib, passes });
    const raw = await openBytes(over, PLACE, wrapped).catch(() => null);
    if (!raw) return false;
    this.key = await dataKey(raw);
    this.tell();
    return true;
  }

  /** Forgets the key; what is kept stays and cannot be read. */
  lock(): void {
    if (!this.key) return;
    this.key = null;
    this.tell();
  }

  /** Changes after how long it locks by itself. */
  async lockAfter(lockMinutes: number): Promise<void> {
    if (!this.row) return;
    this.row = { ...this.row, lockMinutes };
    await (await deviceDb()).put('vault', this.row);
    this.tell();
  }

  /** The key first: once this has resolved nothing that was kept can ever be read. The rest is then taken away. */
  async forgetKey(): Promise<void> {
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

import { deviceDb, STRICT, type OutboxRow } from './device-db.js';
import { openBytes, seal, sealBytes, unseal } from './sealing.js';
import { vault } from './vault.js';

/** Something to be sent, as it was written down. */
export interface Entry {
  /** the client id: the server does it once, however often it is sent */
  readonly id: string;
  readonly document: { readonly name: string; readonly text: string };
  readonly variables: unknown;
  /** a file goes with it: its bytes lie beside it, `document` names a form and `variables` its fields */
  readonly file?: { readonly bytes: number; readonly type: string };
  /** when it was written down, milliseconds since 1970 by the server's clock as far as it was known */
  readonly at: number;
  /** not sent before, so that it can be taken back; milliseconds since 1970 by this device */
  readonly notBefore?: number;
  /** id of the case it is about, where its variables do not say so */
  readonly about?: string;
  /** of a record that is put right, the id that others hold on to: by it the act is found beside the record */
  readonly root?: string;
  /** what the server said no with; the entry then waits for a person */
  readonly refusal?: { readonly code: string; readonly message: string };
}

/** Where entries wait. Order is that of `add`. */
export interface Shelf {
  /** resolves once the entry would survive the end of this tab, as far as this shelf can promise it */
  add(entry: Entry, file?: FileBytes): Promise<void>;
  replace(entry: Entry): Promise<void>;
  remove(id: string): Promise<void>;
  all(): Promise<Entry[]>;
  /** the bytes that go with an entry; null: they are not here, or cannot be opened */
  fileOf(id: string): Promise<FileBytes | null>;
}

export type FileBytes = Uint8Array<ArrayBuffer>;

/** Of a device that keeps nothing: what waits is lost with the tab. */
export class MemoryShelf implements Shelf {
  private entries: Entry[] = [];
  private readonly files = new Map<string, FileBytes>();

  async add(entry: Entry, file?: FileBytes): Promise<void> {
    this.entries = [...this.entries, entry];
    if (file) this.files.set(entry.id, file);
  }

  async replace(entry: Entry): Promise<void> {
    this.entries = this.entries.map((each) => (each.id === entry.id ? entry : each));
  }

  async remove(id: string): Promise<void> {
    this.entries = this.entries.filter((each) => each.id !== id);
    this.files.delete(id);
  }

  async fileOf(id: string): Promise<FileBytes | null> {
    return this.files.get(id) ?? null;
  }

  async all(): Promise<Entry[]> {
    return this.entries;
  }
}

const placeOf = (id: string): string => `outbox:${id}`;
const filePlaceOf = (id: string): string => `outbox-file:${id}`;

/** In this device's database, each entry sealed; written down when it is on the disk. */
export class SealedShelf implements Shelf {
  private readonly opened = new Map<string, { readonly iv: string; readonly entry: Entry }>();

  async add(entry: Entry, file?: FileBytes): Promise<void> {
    const { id } = entry;
    const sealed = await seal(vault.openKey, placeOf(id), entry);
    const bytes = file && (await sealBytes(vault.openKey, filePlaceOf(id), file));
    const change = (await deviceDb()).transaction(['outbox', 'files'], 'readwrite', STRICT);
    if (bytes) await change.objectStore('files').add({ id, ...bytes });
    await change.objectStore('outbox').add({ id, ...sealed });
    await change.done;
  }

  async replace(entry: Entry): Promise<void> {
    const sealed = await seal(vault.openKey, placeOf(entry.id), entry);
    const change = (await deviceDb()).transaction('outbox', 'readwrite', STRICT);
    const seq = await change.store.index('id').getKey(entry.id);
    if (seq !== undefined) await change.store.put({ seq, id: entry.id, ...sealed });
    await change.done;
  }

  async remove(id: string): Promise<void> {
    const change = (await deviceDb()).transaction(['outbox', 'files'], 'readwrite', STRICT);
    const outbox = change.objectStore('outbox');
    const seq = await outbox.index('id').getKey(id);
    if (seq !== undefined) await outbox.delete(seq);
    await change.objectStore('files').delete(id);
    await change.done;
  }

  async fileOf(id: string): Promise<FileBytes | null> {
    const row = await (await deviceDb()).get('files', id);
    return row ? openBytes(vault.openKey, filePlaceOf(id), row).catch(() => null) : null;
  }

  async all(): Promise<Entry[]> {
    const key = vault.openKey;
    const rows = await (await deviceDb()).getAll('outbox');
    const entries = await Promise.all(rows.map((row) => this.open(key, row)));
    return entries.filter((entry) => entry !== null);
  }

  /** Opened once while it does not change. One that cannot be opened stays where it is, unseen. */
  private async open(key: CryptoKey, row: OutboxRow): Promise<Entry | null> {
    const iv = row.iv.join();
    const known = this.opened.get(row.id);
    if (known?.iv === iv) return known.entry;
    const entry = (await unseal(key, placeOf(row.id), row).catch(() => null)) as Entry | null;
    if (entry) this.opened.set(row.id, { iv, entry });
    return entry;
  }
}

import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** Encrypted with the device's data key; the place it stands in is bound to it. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

/** A second way to the data key: encrypted under what a passkey of this device gives for `salt`. */
export interface PasskeyRow {
  readonly credentialId: Uint8Array<ArrayBuffer>;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly wrapped: Sealed;
}

/** How the data key is kept: encrypted under what the passphrase gives. Without this row nothing can be read. */
export interface KeyRow {
  readonly id: 'key';
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly memoryKib: number;
  readonly passes: number;
  readonly wrapped: Sealed;
  /** whose work lies here; an id and no name */
  readonly staffId: string;
  /** locks by itself after so many minutes without a touch */
  readonly lockMinutes: number;
  /** the most the organisation allows, as this device last heard it */
  readonly lockAtMost?: number;
  readonly passkey?: PasskeyRow;
}

/** What waits to be sent, in the order of `seq`. */
export interface OutboxRow extends Sealed {
  readonly seq?: number;
  readonly id: string;
}

/** A file that goes with an entry of the outbox. */
export interface FileRow extends Sealed {
  readonly id: string;
}

/** A kept answer. */
export interface KeptRow extends Sealed {
  readonly id: string;
  /** milliseconds since 1970, by this device */
  readonly keptAt: number;
}

interface Stores extends DBSchema {
  vault: { key: string; value: KeyRow };
  outbox: { key: number; value: OutboxRow; indexes: { id: string } };
  kept: { key: string; value: KeptRow; indexes: { keptAt: number } };
  files: { key: string; value: FileRow };
}

export type DeviceDb = IDBPDatabase<Stores>;

const NAME = 'qorgau';

let opened: Promise<DeviceDb> | undefined;

/** The one database of this device. Everything in it but ids, order and times is encrypted. */
export function deviceDb(): Promise<DeviceDb> {
  opened ??= openDB<Stores>(NAME, 2, {
    upgrade(db, from) {
      if (from < 1) {
        db.createObjectStore('vault', { keyPath: 'id' });
        db.createObjectStore('outbox', { keyPath: 'seq', autoIncrement: true }).createIndex('id', 'id', {
          unique: true,
        });
        db.createObjectStore('kept', { keyPath: 'id' }).createIndex('keptAt', 'keptAt');
      }
      db.createObjectStore('files', { keyPath: 'id' });
    },
    // another tab wipes this device: do not stand in its way
    blocking: () => void closeDeviceDb(),
    terminated: () => void (opened = undefined),
  });
  return opened;
}

export async function closeDeviceDb(): Promise<void> {
  const open = opened;
  opened = undefined;
  (await open)?.close();
}

/** Deletes the database; its key row is gone before. */
export async function deleteDeviceDb(): Promise<void> {
  await closeDeviceDb();
  await new Promise<void>((resolve) => {
    const request = indexedDB.deleteDatabase(NAME);
    request.onsuccess = request.onerror = request.onblocked = () => resolve();
  });
}

/** A write is done when it is on the disk, not when it is on its way there. */
export const STRICT = { durability: 'strict' } as const;

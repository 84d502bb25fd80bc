import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const NONCE = 12;
const TAG = 16;

/** Where a sealed value stands: bound into it, so that it opens nowhere else. */
export interface SealedPlace {
  readonly table: string;
  readonly column: string;
  readonly rowId: string;
}

/** Thrown when a sealed value does not open: moved, altered, or its key is gone. Carries no content. */
export class SealBroken extends Error {
  constructor() {
    super('a sealed value does not open');
    this.name = 'SealBroken';
  }
}

const bindingOf = (place: SealedPlace, keyVersion: number): Buffer =>
  Buffer.from([place.table, place.column, place.rowId, keyVersion].join('\u0000'), 'utf8');

/** @returns version (1 byte), nonce (12), tag (16), ciphertext: AES-256-GCM (NIST SP 800-38D). */
export function seal(key: Buffer, plain: Buffer, place: SealedPlace, keyVersion: number): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(bindingOf(place, keyVersion));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.from([keyVersion]), nonce, cipher.getAuthTag(), body]);
}

/** @throws SealBroken when the bytes were altered or stood elsewhere. */
export function unseal(key: Buffer, sealed: Buffer, place: SealedPlace): Buffer {
  try {
    const keyVersion = sealed.readUInt8(0);
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + NONCE));
    decipher.setAAD(bindingOf(place, keyVersion));
    decipher.setAuthTag(sealed.subarray(1 + NONCE, 1 + NONCE + TAG));
    return Buffer.concat([decipher.update(sealed.subarray(1 + NONCE + TAG)), decipher.final()]);
  } catch {
    throw new SealBroken();
  }
}

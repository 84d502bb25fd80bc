import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The keys of one installation, all derived from one 32-byte secret (HKDF-SHA-256, RFC 5869), each for its
 * own use. The family door's key is a secret of its own and never derived from this one.
 */
export class InstallationKeys {
  private readonly cache = new Map<string, Buffer>();

  constructor(private readonly secret: Buffer) {}

  /** @param use what the key is for; another use is another key. @returns 32 bytes. */
  derive(use: string): Buffer {
    const known = this.cache.get(use);
    if (known) return known;
    const key = Buffer.from(hkdfSync('sha256', this.secret, Buffer.alloc(0), `qorgau/${use}`, 32));
    this.cache.set(use, key);
    return key;
  }

  /** @returns a keyed hash (HMAC-SHA-256) cut to `bytes`: equal for equal values, worthless without the key. */
  hash(use: string, value: string, bytes = 32): Buffer {
    return createHmac('sha256', this.derive(`hash/${use}`))
      .update(value, 'utf8')
      .digest()
      .subarray(0, bytes);
  }
}

/**
 * Reads the secret of the installation, or makes it at the first start (mode 0600).
 * @returns the secret and whether it was made now: then a person must be told to keep it apart from backups.
 */
export function loadSecret(dataDir: string, fileName: string): { secret: Buffer; made: boolean } {
  const file = join(dataDir, fileName);
  if (!existsSync(file)) {
    // passable but not listable: the embedded database runs as another user below it
    mkdirSync(dirname(file), { recursive: true, mode: 0o711 });
    writeFileSync(file, randomBytes(32).toString('base64') + '\n', { mode: 0o600, flag: 'wx' });
    return { secret: readSecret(file), made: true };
  }
  chmodSync(file, 0o600);
  return { secret: readSecret(file), made: false };
}

function readSecret(file: string): Buffer {
  const secret = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
  if (secret.length !== 32) throw new Error('the installation key file does not hold 32 bytes');
  return secret;
}

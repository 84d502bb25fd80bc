import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';

/** An audit entry as text, field by field: what is hashed must not depend on a driver's types or a server's zone. */
export interface EntryText {
  readonly id: string;
  /** UTC with microseconds */
  readonly at: string;
  readonly kind: string;
  readonly actor_id: string | null;
  readonly actor_role: string;
  readonly operation: string;
  readonly purpose: string | null;
  readonly subject_ids: readonly string[];
  readonly detail: string | null;
  readonly correlation_id: string | null;
}

/** What a signature covers: how long the chain was then, and its last hash. */
export interface Checkpoint {
  readonly seq: string;
  readonly hash: Buffer;
  /** real time of sealing, ISO 8601 */
  readonly at: string;
}

export interface SignedCheckpoint extends Checkpoint {
  readonly signature: Buffer;
}

/** What stands before the first link. */
export const CHAIN_START: Buffer = Buffer.alloc(32);

/** @returns SHA-256 over the link before and this entry. */
export const linkHash = (before: Buffer, entry: EntryText): Buffer =>
  createHash('sha256').update(before).update(canonical(entry), 'utf8').digest();

const canonical = (entry: EntryText): string =>
  JSON.stringify([
    entry.id,
    entry.at,
    entry.kind,
    entry.actor_id,
    entry.actor_role,
    entry.operation,
    entry.purpose,
    entry.subject_ids,
    entry.detail,
    entry.correlation_id,
  ]);

const signedText = ({ seq, hash, at }: Checkpoint): Buffer =>
  Buffer.from(`qorgau audit checkpoint\n${seq}\n${hash.toString('hex')}\n${at}\n`, 'utf8');

/** RFC 8410: what stands before the 32 bytes of an Ed25519 key in its DER forms. */
const PRIVATE_DER = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_DER = Buffer.from('302a300506032b6570032100', 'hex');

/** Signs checkpoints with Ed25519 (RFC 8032). */
export class AuditSigner {
  private readonly key: KeyObject;

  /** @param seed the 32 secret bytes of `audit.key`. */
  constructor(seed: Buffer) {
    this.key = createPrivateKey({ key: Buffer.concat([PRIVATE_DER, seed]), format: 'der', type: 'pkcs8' });
  }

  sign(checkpoint: Checkpoint): SignedCheckpoint {
    return { ...checkpoint, signature: sign(null, signedText(checkpoint), this.key) };
  }

  /** @returns the key that checks, base64: to be kept where this installation's masters cannot change it. */
  get publicKey(): string {
    const der = createPublicKey(this.key).export({ format: 'der', type: 'spki' });
    return der.subarray(PUBLIC_DER.length).toString('base64');
  }
}

/** @param publicKey base64 of 32 bytes. @returns whether the checkpoint bears this key's signature. */
export function isSigned(checkpoint: SignedCheckpoint, publicKey: string): boolean {
  const key = createPublicKey({
    key: Buffer.concat([PUBLIC_DER, Buffer.from(publicKey, 'base64')]),
    format: 'der',
    type: 'spki',
  });
  return verify(null, signedText(checkpoint), key, checkpoint.signature);
}

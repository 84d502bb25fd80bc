import { scriptAddress } from '../sw/register.js';
import workerUrl from './kdf.worker.js?worker&url';

export interface KdfQuestion {
  readonly passphrase: string;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly memoryKib: number;
  readonly passes: number;
}

/** What a phone of today does in under a second: 64 MiB, three passes. */
export const KDF_STRENGTH = { memoryKib: 64 * 1024, passes: 3 } as const;

/** @returns the key that a passphrase gives; it encrypts the data key and nothing else, and cannot be read out. */
export async function keyFromPassphrase(question: KdfQuestion): Promise<CryptoKey> {
  const worker = new Worker(scriptAddress(workerUrl), { type: 'module' });
  try {
    const bytes = await new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => resolve(data);
      worker.onerror = () => reject(new Error('the key could not be worked out'));
      worker.postMessage({ ...question, passphrase: question.passphrase.normalize('NFKC') });
    });
    const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
    bytes.fill(0);
    return key;
  } finally {
    worker.terminate();
  }
}

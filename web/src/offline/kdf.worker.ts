/// <reference lib="webworker" />
import { argon2id } from 'hash-wasm';
import type { KdfQuestion } from './kdf.js';

declare const self: DedicatedWorkerGlobalScope;

/** Argon2id (RFC 9106) off the page's thread: it takes most of a second on a phone. */
self.addEventListener('message', ({ data }: MessageEvent<KdfQuestion>) => {
  const { passphrase, salt, memoryKib, passes } = data;
  void argon2id({
    password: passphrase,
    salt,
    memorySize: memoryKib,
    iterations: passes,
    parallelism: 1,
    hashLength: 32,
    outputType: 'binary',
  }).then((key) => self.postMessage(key));
});

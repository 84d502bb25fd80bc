export { KeyInHand } from './key-in-hand.js';
export { CHUNK_BYTES, ChunkSealer, chunksOf, sealInChunks, unsealChunk } from './sealed-chunks.js';
export { SealBroken, seal, unseal, type SealedPlace } from './sealing.js';
export { InstallationKeys, loadSecret } from './vault-keys.js';
export { Vault, type SealedValue } from './vault.js';
export { VaultModule } from './vault.module.js';

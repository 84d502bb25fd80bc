import { type KeyInHand } from './key-in-hand.js';
import { type SealedPlace } from './sealing.js';

/** Open bytes in a chunk; the last one has fewer. */
export const CHUNK_BYTES = 256 * 1024;

/** @returns how many chunks a file of so many bytes has; an empty one has one. */
export const chunksOf = (bytes: number): number => Math.max(1, Math.ceil(bytes / CHUNK_BYTES));

/** Bound into each chunk are its number and whether it ends the file: none can be left out, moved or added. */
const chunkPlace = (place: SealedPlace, nr: number, isLast: boolean): SealedPlace => ({
  ...place,
  rowId: `${place.rowId}/${nr}/${isLast ? 'last' : 'more'}`,
});

/** Seals a file chunk by chunk while it arrives; never more than one chunk of it is open in memory. */
export class ChunkSealer {
  private waiting: Buffer[] = [];
  private waitingBytes = 0;
  private nr = 0;

  /** @param put takes each sealed chunk, in order. */
  constructor(
    private readonly key: KeyInHand,
    private readonly place: SealedPlace,
    private readonly put: (sealed: Buffer, nr: number) => Promise<void>,
  ) {}

  async write(bytes: Buffer): Promise<void> {
    for (let from = 0; from < bytes.length;) {
      // a full chunk waits until more comes: only then is it known not to be the last
      if (this.waitingBytes === CHUNK_BYTES) await this.seal(false);
      const piece = bytes.subarray(from, from + CHUNK_BYTES - this.waitingBytes);
      this.waiting.push(piece);
      this.waitingBytes += piece.length;
      from += piece.length;
    }
  }

  async end(): Promise<void> {
    await this.seal(true);
  }

  private async seal(isLast: boolean): Promise<void> {
    const plain = Buffer.concat(this.waiting);
    this.waiting = [];
    this.waitingBytes = 0;
    const nr = this.nr++;
    await this.put(this.key.seal(chunkPlace(this.place, nr, isLast), plain), nr);
  }
}

/** @returns the sealed chunks of bytes that are all there. */
export async function sealInChunks(key: KeyInHand, place: SealedPlace, bytes: Buffer): Promise<Buffer[]> {
  const chunks: Buffer[] = [];
  const sealer = new ChunkSealer(key, place, async (sealed) => void chunks.push(sealed));
  await sealer.write(bytes);
  await sealer.end();
  return chunks;
}

/** @param of how many chunks the file has. @throws SealBroken where this chunk is not number `nr` of so many. */
export const unsealChunk = (
  key: KeyInHand,
  place: SealedPlace,
  sealed: Buffer,
  { nr, of }: { nr: number; of: number },
): Buffer => key.unseal(chunkPlace(place, nr, nr === of - 1), sealed);

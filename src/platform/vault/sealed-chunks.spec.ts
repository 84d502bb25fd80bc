import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { KeyInHand } from './key-in-hand.js';
import { CHUNK_BYTES, ChunkSealer, chunksOf, sealInChunks, unsealChunk } from './sealed-chunks.js';
import { SealBroken } from './sealing.js';

const place = {
  table: 'attachment_chunk',
  column: 'ORIGINAL',
  rowId: '0199aaaa-0000-7000-8000-000000000001',
};

describe('a file sealed in chunks', () => {
  const key = new KeyInHand(randomBytes(32), 1);
  const open = (chunks: readonly Buffer[]) =>
    Buffer.concat(chunks.map((sealed, nr) => unsealChunk(key, place, sealed, { nr, of: chunks.length })));

  it.each([0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES])(
    'opens to the same %i bytes, in as many chunks as its length says',
    async (length) => {
      const plain = randomBytes(length);
      const chunks = await sealInChunks(key, place, plain);
      expect(chunks).toHaveLength(chunksOf(length));
      expect(open(chunks).equals(plain)).toBe(true);
    },
  );

  it('does not depend on the pieces in which it arrives', async () => {
    const plain = randomBytes(2 * CHUNK_BYTES + 17);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: CHUNK_BYTES }), { maxLength: 8 }), async (cuts) => {
        const chunks: Buffer[] = [];
        const sealer = new ChunkSealer(key, place, async (sealed) => void chunks.push(sealed));
        let from = 0;
        for (const cut of cuts) await sealer.write(plain.subarray(from, (from += cut)));
        await sealer.write(plain.subarray(from));
        await sealer.end();
        expect(open(chunks).equals(plain)).toBe(true);
      }),
      { numRuns: 10 },
    );
  });

  describe('of three chunks', () => {
    let chunks: Buffer[];
    beforeAll(async () => {
      chunks = await sealInChunks(key, place, randomBytes(2 * CHUNK_BYTES + 5));
    });

    it.each([
      ['cut short', () => chunks.slice(0, 2)],
      ['reordered', () => [chunks[1]!, chunks[0]!, chunks[2]!]],
      ['doubled at its end', () => [...chunks, chunks[2]!]],
      ['with one chunk of it twice', () => [chunks[0]!, chunks[0]!, chunks[2]!]],
      ['without its beginning', () => chunks.slice(1)],
    ])('does not open %s', (_title, tampered) => {
      expect(() => open(tampered())).toThrow(SealBroken);
    });

    it.each([
      ['another file', { ...place, rowId: '0199aaaa-0000-7000-8000-000000000002' }],
      ['another copy of it', { ...place, column: 'VIEW' }],
    ])('does not open as %s', (_title, elsewhere) => {
      expect(() => unsealChunk(key, elsewhere, chunks[0]!, { nr: 0, of: 3 })).toThrow(SealBroken);
    });

    it('does not open with another subject’s key', () => {
      const other = new KeyInHand(randomBytes(32), 1);
      expect(() => unsealChunk(other, place, chunks[0]!, { nr: 0, of: 3 })).toThrow(SealBroken);
    });
  });
});

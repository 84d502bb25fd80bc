import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { isRefusal, refuse, type Refusal } from '../../kernel/index.js';
import { Config } from '../../platform/config/index.js';
import { ChunkSealer, sealInChunks, unsealChunk, type KeyInHand } from '../../platform/vault/index.js';
import { Copier } from '../copies/copier.js';
import { fileTypeOf, MOST_BYTES, SIGNATURE_BYTES, type Copy, type FileType } from '../domain/index.js';
import { chunkPlaceOf } from '../store/chunks.repository.js';
import { Spool } from './spool.js';
import { type SealedCopy, type Upload } from './upload.js';
import { type UploadForm } from './upload-form.js';

/** What is expected to come. */
export interface Expected {
  readonly id: string;
  /** hexadecimal */
  readonly sha256: string;
  readonly key: KeyInHand;
  /** it lies here already and comes once more: no copies are drawn */
  readonly isReplay: boolean;
}

type Taken = Pick<Upload, 'type' | 'bytes'>;

/**
 * Takes a file as it comes: counted, hashed and sealed chunk by chunk, refused at the byte that shows it to be none of
 * ours; then has its copies drawn. No database session is open meanwhile.
 */
@Injectable()
export class ReceiveUpload {
  constructor(
    private readonly config: Config,
    private readonly copier: Copier,
  ) {}

  /** Whoever gets an upload closes its `original`. @throws UploadCut */
  async receive(form: UploadForm, expected: Expected): Promise<Upload | Refusal> {
    try {
      const original = await Spool.open(this.config.get('QORGAU_DATA_DIR'));
      const upload = await this.fill(form, original, expected).catch(async (error: unknown) => {
        await original.close();
        throw error;
      });
      if (isRefusal(upload)) await original.close();
      return upload;
    } catch (error) {
      if (isDiskFull(error)) return refuse('STORAGE_FULL');
      throw error;
    }
  }

  private async fill(form: UploadForm, original: Spool, expected: Expected): Promise<Upload | Refusal> {
    const taken = await take(form, original, expected);
    if (isRefusal(taken)) return taken;
    if (taken.type === 'PDF' || expected.isReplay) return { ...taken, original, copies: null };
    const copies = await this.copiesOf(taken.type, original, expected);
    return isRefusal(copies) ? copies : { ...taken, original, copies };
  }

  private async copiesOf(
    type: FileType,
    original: Spool,
    { id, key }: Expected,
  ): Promise<NonNullable<Upload['copies']> | Refusal> {
    const drawn = await this.copier.copy(() => opened(original, id, key));
    if (typeof drawn === 'string') return refuse(drawn, { path: 'file' });
    // the decoder looked at all of it
    if (drawn.format !== type.toLowerCase()) return refuse('TYPE_NOT_TAKEN', { path: 'file' });
    const seal = async (copy: Copy, bytes: Buffer): Promise<SealedCopy> => ({
      bytes: bytes.length,
      sealed: await sealInChunks(key, chunkPlaceOf(id, copy), bytes),
    });
    return {
      width: drawn.width,
      height: drawn.height,
      view: await seal('VIEW', drawn.view),
      thumb: await seal('THUMB', drawn.thumb),
    };
  }
}

async function take(
  form: UploadForm,
  original: Spool,
  { id, key, sha256 }: Expected,
): Promise<Taken | Refusal> {
  const sealer = new ChunkSealer(key, chunkPlaceOf(id, 'ORIGINAL'), (sealed) => original.add(sealed));
  const hash = createHash('sha256');
  let bytes = 0;
  let first = Buffer.alloc(0);
  for await (const part of form.bytes()) {
    bytes += part.length;
    if (bytes > MOST_BYTES) return tooLarge();
    if (first.length < SIGNATURE_BYTES) {
      first = Buffer.concat([first, part.subarray(0, SIGNATURE_BYTES)]);
      if (first.length >= SIGNATURE_BYTES && !fileTypeOf(first)) return notTaken();
    }
    hash.update(part);
    await sealer.write(part);
  }
  const broken = await form.end();
  if (broken) return broken;
  if (bytes === 0) return refuse('FILE_EMPTY', { path: 'file' });
  const type = fileTypeOf(first);
  if (!type) return notTaken();
  if (hash.digest('hex') !== sha256.toLowerCase()) return refuse('HASH_MISMATCH', { path: 'sha256' });
  await sealer.end();
  return { type, bytes };
}

/** @returns FILE_TOO_LARGE */
export const tooLarge = (): Refusal =>
  refuse('FILE_TOO_LARGE', { path: 'file', params: { limit: MOST_BYTES / 1024 / 1024 } });

const notTaken = (): Refusal => refuse('TYPE_NOT_TAKEN', { path: 'file' });

async function* opened(original: Spool, id: string, key: KeyInHand): AsyncGenerator<Buffer> {
  const place = chunkPlaceOf(id, 'ORIGINAL');
  for (let nr = 0; nr < original.chunks; nr++) {
    yield unsealChunk(key, place, await original.read(nr), { nr, of: original.chunks });
  }
}

const isDiskFull = (error: unknown): boolean =>
  ['ENOSPC', 'EDQUOT'].includes((error as { code?: string } | null)?.code ?? '');

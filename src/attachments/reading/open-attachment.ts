import { Injectable } from '@nestjs/common';
import { isUuid, notFound } from '../../kernel/index.js';
import { currentOperation, Db, type Operation } from '../../platform/db/index.js';
import { presentRefusal, type RefusalType } from '../../platform/graphql/index.js';
import { chunksOf, unsealChunk, Vault, type KeyInHand } from '../../platform/vault/index.js';
import { COPIES, OUTSIDE, type Copy } from '../domain/index.js';
import { Attachments, type AttachmentRow } from '../store/attachments.repository.js';
import { chunkPlaceOf, Chunks } from '../store/chunks.repository.js';

/** Chunks read in one session: a view or a thumb whole, of an original a megabyte. */
const AT_ONCE = 4;

/** A file on its way out. */
export interface OpenedAttachment {
  readonly mime: string;
  readonly bytes: number;
  /** made from the id and from what it is; nobody's words */
  readonly fileName: string;
  chunks(): AsyncGenerator<Buffer>;
}

interface Begun {
  readonly row: AttachmentRow;
  readonly key: KeyInHand;
  readonly bytes: number;
  readonly first: readonly Buffer[];
}

/** Opens a file for somebody who may see what it is about. That they looked is committed first. */
@Injectable()
export class OpenAttachment {
  constructor(
    private readonly db: Db,
    private readonly attachments: Attachments,
    private readonly stored: Chunks,
    private readonly vault: Vault,
  ) {}

  /** @refuses NOT_FOUND: no such file, not theirs to see, no such copy of it, or its person was erased. */
  async open(id: string, copyName: string): Promise<OpenedAttachment | RefusalType> {
    const caller = currentOperation();
    const copy = COPIES.find((each) => each.toLowerCase() === copyName);
    const begun = await this.within(caller, 'WRITE', async () => {
      const found = copy && isUuid(id) ? await this.begin(id, copy) : null;
      return found ?? presentRefusal(notFound());
    });
    if (!('row' in begun)) return begun;
    return {
      ...nameOf(begun.row, copy!),
      bytes: begun.bytes,
      chunks: () => this.chunks(caller, begun, copy!),
    };
  }

  private async begin(id: string, copy: Copy): Promise<Begun | null> {
    const row = await this.attachments.findOne(id);
    const bytes = row && bytesOf(row, copy);
    const key = bytes ? await this.vault.handToOpen(row.subjectId) : null;
    if (!row || !bytes || !key) return null;
    currentOperation().opened.add(id);
    return { row, key, bytes, first: await this.stored.read(id, copy, 0, AT_ONCE) };
  }

  /** No session is held while a slow reader takes its time: each few chunks are read in one of their own. */
  private async *chunks(
    caller: Operation,
    { row, key, bytes, first }: Begun,
    copy: Copy,
  ): AsyncGenerator<Buffer> {
    const of = chunksOf(bytes);
    let sealed = first;
    for (let nr = 0; nr < of; nr++) {
      const at = nr % AT_ONCE;
      if (nr > 0 && at === 0) {
        sealed = await this.within(caller, 'READ', () => this.stored.read(row.id, copy, nr, AT_ONCE));
      }
      const chunk = sealed[at];
      if (!chunk) throw new Error('a chunk of an attachment is not there any more');
      yield unsealChunk(key, chunkPlaceOf(row.id, copy), chunk, { nr, of });
    }
  }

  private within<T>(caller: Operation, mode: 'READ' | 'WRITE', work: () => Promise<T>): Promise<T> {
    const { credential, correlationId, language } = caller;
    const operation = {
      name: 'readAttachment',
      purpose: 'look at an attachment',
      credential,
      correlationId,
      mode,
    };
    return this.db.run(operation, () => {
      currentOperation().language = language;
      return work();
    });
  }
}

const bytesOf = (row: AttachmentRow, copy: Copy): number | null =>
  ({ ORIGINAL: row.bytes, VIEW: row.viewBytes, THUMB: row.thumbBytes })[copy];

function nameOf({ id, type }: AttachmentRow, copy: Copy): { mime: string; fileName: string } {
  const { mime, ending } = OUTSIDE[copy === 'ORIGINAL' ? type : 'WEBP'];
  return { mime, fileName: `${id}-${copy.toLowerCase()}.${ending}` };
}

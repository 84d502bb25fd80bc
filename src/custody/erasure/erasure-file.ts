import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { InstallationKeys } from '../../platform/vault/index.js';
import { ERASURE_REASONS } from '../domain/erasure.js';

const hex = z.string().regex(/^([0-9a-f]{2})+$/);
const time = z.iso.datetime({ offset: true });

const contents = z.strictObject({
  kind: z.literal('qorgau-erasures'),
  version: z.literal(1),
  madeAt: time,
  erasures: z.array(
    z.strictObject({
      id: z.uuid(),
      personId: z.uuid(),
      personIds: z.array(z.uuid()).min(1),
      episodes: z.int(),
      reason: z.enum(ERASURE_REASONS),
      requestedBy: z.uuid(),
      requestedAt: time,
      approvedBy: z.uuid(),
      approvedAt: time,
      dueAt: time,
      endedAt: time,
    }),
  ),
  /** subjects whose keys were destroyed, for whatever reason */
  destroyed: z.array(z.uuid()),
  tombstones: z.array(
    z.strictObject({
      id: z.uuid(),
      nameKeys: z.array(hex),
      birthKeys: z.array(hex),
      iinKey: hex.nullable(),
      edition: z.string(),
      reason: z.enum(ERASURE_REASONS),
      erasedOn: z.iso.date(),
    }),
  ),
});

/** What was erased, in ids, codes, times and keyed hashes: nothing of it tells who anybody was. */
export type ErasureContents = z.infer<typeof contents>;

const file = z.strictObject({ contents, seal: hex });

/** Thrown where a file is none of ours, of another installation, or was changed. */
export class ErasureFileBroken extends Error {
  constructor(why: string) {
    super(`this file of erasures is not applied: ${why}`);
    this.name = 'ErasureFileBroken';
  }
}

/** Files of erasures. They are sealed with the installation's key: a forged one could destroy everybody's. */
@Injectable()
export class ErasureFiles {
  constructor(private readonly keys: InstallationKeys) {}

  write(given: ErasureContents): string {
    return `${JSON.stringify({ contents: given, seal: this.sealOf(given) }, null, 1)}\n`;
  }

  /** @throws ErasureFileBroken */
  read(text: string): ErasureContents {
    const read = file.safeParse(parsed(text));
    if (!read.success) throw new ErasureFileBroken('it is no such file, or of another version');
    if (this.sealOf(read.data.contents) !== read.data.seal) {
      throw new ErasureFileBroken('it was changed, or made by another installation');
    }
    return read.data.contents;
  }

  private sealOf(given: ErasureContents): string {
    return this.keys.hash('erasures-file', JSON.stringify(contents.parse(given))).toString('hex');
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Vault } from '../../platform/vault/index.js';
import { Erasures, type DoneErasure } from '../store/erasures.repository.js';
import { Tombstones } from '../store/tombstones.repository.js';
import { ErasureFiles, type ErasureContents } from './erasure-file.js';
import { Eraser } from './eraser.js';

/** What a replay did; zeros where everything had been done already. */
export interface Replayed {
  /** people's records erased again */
  readonly records: number;
  readonly keys: number;
  readonly tombstones: number;
}

/** Keys destroyed in one transaction. */
const SLICE = 500;
const again = { name: 'replayErasures', purpose: 'erase again what a restored backup brought back' };

/** Carries erasures past a backup: what was done is written to a file, and done again on a database from before. */
@Injectable()
export class KeepErasures {
  constructor(
    private readonly db: Db,
    private readonly erasures: Erasures,
    private readonly tombstones: Tombstones,
    private readonly eraser: Eraser,
    private readonly vault: Vault,
  ) {}

  /** @returns everything done so far. */
  done(): Promise<ErasureContents> {
    return this.db.run({ name: 'exportErasures', purpose: 'keep erasures apart from backups' }, async () => {
      const erasures = await this.erasures.done();
      const stones = await this.tombstones.all();
      this.db.touch(...erasures.map(({ id }) => id));
      return {
        kind: 'qorgau-erasures',
        version: 1,
        madeAt: (await this.db.now()).toString(),
        erasures: erasures.map(asWritten),
        destroyed: await this.vault.destroyed(),
        tombstones: stones.map(({ nameKeys, birthKeys, iinKey, ...row }) => ({
          ...row,
          nameKeys: nameKeys.map(inHex),
          birthKeys: birthKeys.map(inHex),
          iinKey: iinKey && inHex(iinKey),
        })),
      };
    });
  }

  /** Safe to repeat, and after a kill: each person is a transaction of their own, keys go after the people. */
  async replay({ erasures, destroyed, tombstones }: ErasureContents): Promise<Replayed> {
    const stones = tombstones.map(({ nameKeys, birthKeys, iinKey, ...row }) => ({
      ...row,
      nameKeys: nameKeys.map(inBytes),
      birthKeys: birthKeys.map(inBytes),
      iinKey: iinKey === null ? null : inBytes(iinKey),
    }));
    const added = await this.db.run(again, () => this.tombstones.add(stones));
    let records = 0;
    for (const one of erasures) records += await this.db.run(again, () => this.erase(asRow(one)));
    let keys = 0;
    for (let at = 0; at < destroyed.length; at += SLICE) {
      keys += await this.db.run(again, () => this.destroy(destroyed.slice(at, at + SLICE)));
    }
    return { records, keys, tombstones: added };
  }

  /** Exactly the records that were erased then; a backup from before they were logged has none of them. */
  private async erase(erasure: DoneErasure): Promise<number> {
    const there = await this.erasures.standing(erasure.personIds);
    if (there.length > 0) await this.eraser.eraseAgain(there, erasure.reason);
    await this.erasures.putDone(erasure);
    return there.length;
  }

  private async destroy(subjects: readonly string[]): Promise<number> {
    const gone = await this.vault.destroyKeys(subjects);
    this.db.touch(...gone);
    return gone.length;
  }
}

const inHex = (bytes: Buffer): string => bytes.toString('hex');
const inBytes = (text: string): Buffer => Buffer.from(text, 'hex');

const TIMES = ['requestedAt', 'approvedAt', 'dueAt', 'endedAt'] as const;
type Written = ErasureContents['erasures'][number];

const asWritten = (row: DoneErasure): Written => ({
  ...row,
  personIds: [...row.personIds],
  ...(Object.fromEntries(TIMES.map((name) => [name, row[name].toISOString()])) as Pick<
    Written,
    (typeof TIMES)[number]
  >),
});

const asRow = (row: Written): DoneErasure => ({
  ...row,
  ...(Object.fromEntries(TIMES.map((name) => [name, new Date(row[name])])) as Pick<
    DoneErasure,
    (typeof TIMES)[number]
  >),
});

/** The file and what it is made from, for whoever runs the command. */
@Injectable()
export class ErasureKeeping {
  constructor(
    private readonly files: ErasureFiles,
    private readonly keep: KeepErasures,
  ) {}

  /** @returns the text of a file. */
  async export(): Promise<string> {
    return this.files.write(await this.keep.done());
  }

  /** @throws ErasureFileBroken before anything is done. */
  async replay(text: string): Promise<Replayed> {
    return this.keep.replay(this.files.read(text));
  }
}

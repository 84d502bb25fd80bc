import { Injectable, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { isOlderEdition, NameKeys, type PersonKeys } from '../../names/index.js';
import { Db } from '../../platform/db/index.js';
import { Log } from '../../platform/log/index.js';
import { JobHandlers } from '../../platform/queue/index.js';
import { NameHashes } from '../store/name-hashes.repository.js';
import { RehashNames } from './rehash-names.job.js';

/** People opened in one transaction and one audit row: a kill loses no more than this, and that is done again. */
const SLICE = 200;

/**
 * Brings the compound hashes of everybody to the edition of this process, in slices that are whole or not there. What a
 * newer edition wrote is left alone: an old worker beside a new one undoes nothing.
 */
@Injectable()
export class RehashNamesJob implements OnModuleInit, BeforeApplicationShutdown {
  private isStopped = false;

  constructor(
    private readonly db: Db,
    private readonly handlers: JobHandlers,
    private readonly hashes: NameHashes,
    private readonly nameKeys: NameKeys,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(RehashNames, () => this.run());
  }

  /** The next sweep goes on where this stopped. */
  beforeApplicationShutdown(): void {
    this.isStopped = true;
  }

  async run(): Promise<void> {
    const reading = { name: 'lookAtNameRules', mode: 'READ' } as const;
    const editions = await this.db.run(reading, () => this.hashes.editions());
    const old = editions.filter((edition) => isOlderEdition(edition, this.nameKeys.edition));
    if (old.length === 0) return;
    let total = 0;
    for (let done = SLICE; done === SLICE && !this.isStopped; total += done) {
      done = await this.db.run(OPERATION, () => this.slice(old));
      this.handlers.progressed(RehashNames);
    }
    this.log.info('hashes of names were made anew', { count: total });
  }

  private async slice(old: readonly string[]): Promise<number> {
    const people = await this.hashes.takeOld(old, SLICE);
    const made = people.map(({ id, ...facts }): PersonKeys & { id: string } => ({
      id,
      ...this.nameKeys.of(facts),
    }));
    await this.hashes.write(made);
    return people.length;
  }
}

const OPERATION = { name: 'rehashNames', purpose: 'read names by the new edition of the rules' };

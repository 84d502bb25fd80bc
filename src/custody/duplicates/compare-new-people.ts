import { Injectable, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { NamedPerson } from '../../names/index.js';
import { Db } from '../../platform/db/index.js';
import { Log } from '../../platform/log/index.js';
import { JobHandlers } from '../../platform/queue/index.js';
import type { AskedRow } from '../advice-values.js';
import { NameFeed } from '../name-feed.js';
import { Resemblance, type HashedRows, type Resembling } from '../resemblance.js';
import { NameRecords } from '../store/name-records.repository.js';
import { PossibleDuplicates } from '../store/possible-duplicates.repository.js';
import { CompareNewPeople } from './compare-new-people.job.js';
import { DuplicateFinder } from './duplicate-finder.js';

/** People compared between two sessions: some 5 ms each. */
const SLICE = 50;
const OPERATION = { name: 'compareNewPeople', purpose: 'find one person logged twice' };

/** What the job reads and writes. */
@Injectable()
export class ComparisonStores {
  constructor(
    readonly records: NameRecords,
    readonly duplicates: PossibleDuplicates,
  ) {}
}

/**
 * Advice once more for people who are logged: whoever was sent by two sources in the same moment was in nobody's
 * index when either was advised. Each waits from the transaction that logged them until the one that has written
 * whom they resemble, so of two who came together the later one finds the other. Safe to kill and to run twice.
 */
@Injectable()
export class CompareNewPeopleJob implements OnModuleInit, BeforeApplicationShutdown {
  private isStopped = false;

  // eslint-disable-next-line max-params -- a job's way in, and the four steps it goes
  constructor(
    private readonly db: Db,
    private readonly handlers: JobHandlers,
    private readonly stores: ComparisonStores,
    private readonly feed: NameFeed,
    private readonly resemblance: Resemblance,
    private readonly finder: DuplicateFinder,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(CompareNewPeople, () => this.run());
  }

  /** The next run goes on with who waits. */
  beforeApplicationShutdown(): void {
    this.isStopped = true;
  }

  async run(): Promise<void> {
    while (!this.isStopped) {
      const waiting = await this.db.run({ ...OPERATION, mode: 'READ' }, () =>
        this.stores.duplicates.waiting(SLICE),
      );
      if (waiting.length === 0) return;
      await this.feed.ready();
      if (!this.feed.isComplete) return;
      await this.compareOrPutOff(waiting);
      this.handlers.progressed(CompareNewPeople);
    }
  }

  /** What spoils a slice is found by taking its people one by one; it is tried again later and alone. */
  private async compareOrPutOff(ids: readonly string[]): Promise<void> {
    try {
      await this.compare(ids);
    } catch (error) {
      this.log.error('people were not compared', error, { count: ids.length });
      if (ids.length > 1) for (const id of ids) await this.compareOrPutOff([id]);
      else await this.db.run(OPERATION, () => this.stores.duplicates.putOff(ids[0]!));
    }
  }

  private async compare(ids: readonly string[]): Promise<void> {
    const { people, hashed } = await this.db.run(OPERATION, () => this.open(ids));
    const { rows } = await this.resemblance.compare(hashed, []);
    await this.db.run(OPERATION, () => this.write(ids, people, rows));
  }

  private async open(ids: readonly string[]): Promise<{ people: NamedPerson[]; hashed: HashedRows }> {
    const people = await this.stores.records.of(ids);
    return { people, hashed: await this.resemblance.hashed(people.map(askedOf), []) };
  }

  private async write(
    ids: readonly string[],
    people: readonly NamedPerson[],
    rows: readonly Resembling[],
  ): Promise<void> {
    await this.finder.write(
      people.map(({ id }) => id),
      rows,
    );
    await this.stores.duplicates.compared(ids);
  }
}

const askedOf = ({ id, fullNames, ...birth }: NamedPerson): AskedRow => ({
  ...birth,
  fullName: fullNames[0],
  self: id,
});

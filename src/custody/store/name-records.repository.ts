import { Injectable } from '@nestjs/common';
import type { NameChange, NamedPerson, NameStore } from '../../names/index.js';
import { Db } from '../../platform/db/index.js';
import { Log } from '../../platform/log/index.js';
import { SealBroken } from '../../platform/vault/index.js';
import { PersonRow } from './person.entity.js';
import { Persons } from './persons.repository.js';

/** Names for the index: opened as the system, in slices, each an audited opening. Each call runs inside a session. */
@Injectable()
export class NameRecords implements NameStore {
  constructor(
    private readonly db: Db,
    private readonly persons: Persons,
    private readonly log: Log,
  ) {}

  /** @returns the database's real time. */
  async now(): Promise<string> {
    return (await this.db.one<{ at: string }>('select clock_timestamp()::text as at'))!.at;
  }

  /** @returns the latest records before `before`, latest first, each with its name opened. */
  async slice(before: string | null, size: number): Promise<{ people: NamedPerson[]; last: string | null }> {
    const rows = await (
      await this.names()
    )
      .andWhere(before === null ? 'true' : 'p.id < :before', { before })
      .orderBy('p.id', 'DESC')
      .limit(size)
      .getMany();
    return { people: await this.open(rows), last: rows.at(-1)?.id ?? null };
  }

  /** @returns those of `ids` that have a name to open: an erased person has none. */
  async of(ids: readonly string[]): Promise<NamedPerson[]> {
    return this.open(await (await this.names()).andWhere('p.id = any(:ids)', { ids }).getMany());
  }

  /**
   * Keys of others than persons are among those destroyed: a record that is gone has no row to tell whose it was.
   * @returns what changed since then, less `overlapSeconds`: a transaction commits later than it writes.
   */
  changes(since: string, overlapSeconds: number): Promise<NameChange[]> {
    return this.db.sql(
      `select id, name_changed_at::text as at from person
         where name_changed_at > $1::timestamptz - make_interval(secs => $2)
       union all
       select k.subject_id, k.destroyed_at::text from subject_key k
         where k.destroyed_at > $1::timestamptz - make_interval(secs => $2)`,
      [since, overlapSeconds],
    );
  }

  private async names() {
    return (await this.db.repository(PersonRow))
      .createQueryBuilder('p')
      .select(['p.id', 'p.birthYear', 'p.sealedName', 'p.sealedBirthDate', 'p.sealedIin'])
      .where('p.sealedName is not null');
  }

  private async open(rows: readonly PersonRow[]): Promise<NamedPerson[]> {
    try {
      return await this.openAll(rows);
    } catch (error) {
      if (!(error instanceof SealBroken)) throw error;
      return this.openEach(rows);
    }
  }

  /** A record that does not open is left out: it must not keep everybody else from being found. */
  private async openEach(rows: readonly PersonRow[]): Promise<NamedPerson[]> {
    const people: NamedPerson[] = [];
    let broken = 0;
    for (const row of rows) {
      try {
        people.push(...(await this.openAll([row])));
      } catch (error) {
        if (!(error instanceof SealBroken)) throw error;
        broken += 1;
      }
    }
    this.log.error('names do not open and are left out of the index', undefined, { count: broken });
    return people;
  }

  private async openAll(rows: readonly PersonRow[]): Promise<NamedPerson[]> {
    const opened = await this.persons.openNames(rows);
    return rows.flatMap(({ id, birthYear }, i) => {
      const { fullName = null, birthDate, iin } = opened[i] ?? {};
      return fullName === null ? [] : [{ id, fullNames: [fullName], birthYear, birthDate, iin }];
    });
  }
}

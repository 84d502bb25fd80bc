import { Injectable } from '@nestjs/common';
import type { NamedFacts, PersonKeys } from '../../names/index.js';
import { Db } from '../../platform/db/index.js';
import { PersonRow } from './person.entity.js';
import { Persons } from './persons.repository.js';

/** The compound hashes of all records, and by which edition of the name rules they were made. */
@Injectable()
export class NameHashes {
  constructor(
    private readonly db: Db,
    private readonly persons: Persons,
  ) {}

  /** @returns whether every record's hashes are of this edition, also of those the caller may not see. */
  async areOf(edition: string): Promise<boolean> {
    const row = await this.db.one<{ yes: boolean }>('select custody_hashes_are_of($1) as yes', [edition]);
    return row?.yes === true;
  }

  /** @returns the editions there are, as the system sees them. */
  async editions(): Promise<string[]> {
    const rows = await this.db.sql<{ edition: string }>(
      'select distinct rules_version as edition from person',
    );
    return rows.map(({ edition }) => edition);
  }

  /**
   * Takes records of these editions until the transaction ends, past those another worker has taken, and opens what is
   * hashed. An erased person is there with nothing.
   */
  async takeOld(
    editions: readonly string[],
    size: number,
  ): Promise<(NamedFacts & { readonly id: string })[]> {
    const rows = await (
      await this.db.repository(PersonRow)
    )
      .createQueryBuilder('p')
      .select(['p.id', 'p.birthYear', 'p.sealedName', 'p.sealedBirthDate', 'p.sealedIin'])
      .where('p.rulesVersion = any(:editions)', { editions })
      .orderBy('p.id')
      .limit(size)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
    const opened = await this.persons.openNames(rows);
    return rows.map(({ id, birthYear }, i) => ({ birthYear, ...opened[i]!, id }));
  }

  async write(made: readonly (PersonKeys & { readonly id: string })[]): Promise<void> {
    await this.db.sql(
      `update person p set name_hash = m.name_hash, birth_hash = m.birth_hash, iin_hash = m.iin_hash,
                           rules_version = m.rules_version
       from unnest($1::uuid[], $2::bytea[], $3::bytea[], $4::bytea[], $5::text[])
         as m (id, name_hash, birth_hash, iin_hash, rules_version)
       where p.id = m.id`,
      [
        made.map(({ id }) => id),
        made.map(({ nameHash }) => nameHash),
        made.map(({ birthHash }) => birthHash),
        made.map(({ iinHash }) => iinHash),
        made.map(({ rulesVersion }) => rulesVersion),
      ],
    );
  }
}

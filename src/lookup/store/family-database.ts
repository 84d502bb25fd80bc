import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Config } from '../../platform/config/index.js';
import { poolOptions } from '../../platform/db/index.js';
import { Log } from '../../platform/log/index.js';
import { changeOf, type EntriesChange, type StandingEntry } from './snapshot-entries.js';

/** @property change null where the version asked about is still the current one. */
export interface GivenSnapshot {
  readonly version: string;
  /** instant (UTC), the domain's */
  readonly asOf: string;
  /** milliseconds since the worker last compared it with the truth, by the database's clock */
  readonly ageMs: number;
  readonly change: EntriesChange | null;
}

/** How a family is told. A chat is known once its owner has written to the bot. */
export type WatchChannel = 'MAIL' | 'TELEGRAM';

/** A watch request as it is stored: nothing of it can be read without the family key. */
export interface SealedWatch {
  readonly id: string;
  readonly sealed: Buffer;
  readonly confirmHash: Buffer;
  readonly stopHash: Buffer;
  /** null: a chat that has not written yet */
  readonly contactTag: Buffer | null;
  readonly channel: WatchChannel;
}

interface SnapshotResult {
  version: string;
  as_of: Date;
  age_ms: string;
  entry_id: string | null;
  is_held: boolean;
  person_tag: Buffer;
  sealed_names: Buffer;
  sealed_answer: Buffer;
}

/**
 * The door's own way to the database: role `qorgau_family`, a small pool, six functions and nothing else.
 * Not the app's pool: a run on the door never takes a connection from lawyers.
 */
@Injectable()
export class FamilyDatabase implements OnApplicationShutdown {
  private readonly pool: pg.Pool;

  constructor(config: Config, log: Log) {
    this.pool = new pg.Pool({
      connectionString: config.require('DATABASE_FAMILY_URL'),
      ...poolOptions(3, 5_000),
      connectionTimeoutMillis: 3_000,
    });
    this.pool.on('error', (error) => log.error('a connection of the family door broke', error));
  }

  /**
   * @param known version the door holds, null for none. @param held ids of the entries it holds: a snapshot of
   * thousands is not read again for one that changed. @returns null before the worker's first build.
   */
  async snapshot(known: string | null, held: readonly string[]): Promise<GivenSnapshot | null> {
    const sql = 'select * from family_snapshot($1, $2::uuid[])';
    const { rows } = await this.pool.query<SnapshotResult>(sql, [known, held]);
    const [head] = rows;
    if (!head) return null;
    return {
      version: head.version,
      asOf: head.as_of.toISOString(),
      ageMs: Number(head.age_ms),
      change: head.version === known ? null : changeOf(rows.flatMap(standingEntry), held),
    };
  }

  async recordDisclosure(personId: string): Promise<void> {
    await this.pool.query('select family_record_disclosure($1)', [personId]);
  }

  /** Tells the coordinators; a tag that is no canary's tells nobody. @param mailDomain of the Message-ID. */
  async recordCanary(tag: Buffer, mailDomain: string): Promise<void> {
    await this.pool.query('select family_record_canary($1, $2)', [tag, mailDomain]);
  }

  /** Safe to repeat: the id decides. */
  async putWatch({ id, sealed, confirmHash, stopHash, contactTag, channel }: SealedWatch): Promise<void> {
    await this.pool.query('select family_put_watch($1, $2, $3, $4, $5, $6)', [
      id,
      sealed,
      confirmHash,
      stopHash,
      contactTag,
      channel,
    ]);
  }

  /** @returns whether the link was one of ours. Safe to repeat. */
  async confirmWatch(tokenHash: Buffer): Promise<boolean> {
    return this.yes('select family_confirm_watch($1) as yes', tokenHash);
  }

  /** Erases the request. @returns whether it was there. */
  async stopWatch(tokenHash: Buffer): Promise<boolean> {
    return this.yes('select family_stop_watch($1) as yes', tokenHash);
  }

  private async yes(sql: string, tokenHash: Buffer): Promise<boolean> {
    const { rows } = await this.pool.query<{ yes: boolean }>(sql, [tokenHash]);
    return rows[0]?.yes === true;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

const standingEntry = (row: SnapshotResult): StandingEntry[] =>
  row.entry_id
    ? [
        {
          id: row.entry_id,
          isHeld: row.is_held,
          personTag: row.person_tag,
          sealedNames: row.sealed_names,
          sealedAnswer: row.sealed_answer,
        },
      ]
    : [];

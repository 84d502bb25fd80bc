import { type Checkpoint, type EntryText, type SignedCheckpoint } from '../seal.js';

/** Whoever can run a statement: an operation's `Db`, or the verifying tool's own connection. */
export interface Statements {
  sql<T = Record<string, unknown>>(text: string, parameters?: readonly unknown[]): Promise<T[]>;
}

/** No entry up to `entryId` appears any more once every transaction in `writers` has ended. */
export interface Bound {
  readonly entryId: string;
  /** virtual transaction ids */
  readonly writers: readonly string[];
}

/** A link with the entry it seals; `entry` is null when that is gone. */
export interface LinkText {
  readonly seq: string;
  readonly entryId: string;
  readonly hash: Buffer;
  readonly entry: EntryText | null;
}

const ENTRY = `e.id::text as id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, e.kind,
  e.actor_id::text as actor_id, e.actor_role, e.operation, e.purpose, e.subject_ids::text[] as subject_ids, e.detail,
  e.correlation_id`;

/** The chain in the database. */
export class Chain {
  constructor(private readonly db: Statements) {}

  async takeBound(): Promise<Bound> {
    const [row] = await this.db.sql<Bound>(
      'select entry_id::text as "entryId", writers from qorgau_audit_bound()',
    );
    return row!;
  }

  /** @returns whether every transaction that could still write below the bound has ended. */
  async isSettled({ writers }: Bound): Promise<boolean> {
    const [row] = await this.db.sql<{ settled: boolean }>(
      'select not exists (select 1 from qorgau_audit_writers() w where w = any ($1)) as settled',
      [writers],
    );
    return row!.settled;
  }

  /** @returns whether this session is the one that may seal. */
  async isMine(): Promise<boolean> {
    const [row] = await this.db.sql<{ mine: boolean }>('select pg_try_advisory_xact_lock(7303) as mine');
    return row!.mine;
  }

  async head(): Promise<{ seq: string; entryId: string; hash: Buffer } | null> {
    const rows = await this.db.sql<{ seq: string; entryId: string; hash: Buffer }>(
      'select seq::text as seq, entry_id::text as "entryId", hash from audit_link order by audit_link.seq desc limit 1',
    );
    return rows[0] ?? null;
  }

  /** @returns entries after one and up to another, by number. */
  async entries(after: string, upTo: string, limit: number): Promise<EntryText[]> {
    return this.db.sql<EntryText>(
      `select ${ENTRY} from audit_entry e where e.id > $1::bigint and e.id <= $2::bigint order by e.id limit $3`,
      [after, upTo, limit],
    );
  }

  async add(links: readonly { seq: string; entryId: string; hash: Buffer }[]): Promise<void> {
    await this.db.sql(
      `insert into audit_link (seq, entry_id, hash)
       select * from unnest($1::bigint[], $2::bigint[], $3::bytea[])`,
      [links.map((link) => link.seq), links.map((link) => link.entryId), links.map((link) => link.hash)],
    );
  }

  async addCheckpoint({ seq, hash, at, signature }: SignedCheckpoint): Promise<void> {
    await this.db.sql('insert into audit_checkpoint (seq, hash, at, signature) values ($1, $2, $3, $4)', [
      seq,
      hash,
      at,
      signature,
    ]);
  }

  async checkpointsAfter(seq: string): Promise<SignedCheckpoint[]> {
    return this.db.sql<SignedCheckpoint>(
      `select seq::text as seq, hash, at, signature from audit_checkpoint
       where audit_checkpoint.seq > $1::bigint order by audit_checkpoint.seq`,
      [seq],
    );
  }

  /** @returns links after a place with what they seal, in the chain's order. */
  async linksAfter(seq: string, limit: number): Promise<LinkText[]> {
    const rows = await this.db.sql<
      { seq: string; entry_id: string; hash: Buffer; id: string | null } & EntryText
    >(
      `select l.seq::text as seq, l.entry_id::text as entry_id, l.hash, ${ENTRY}
       from audit_link l left join audit_entry e on e.id = l.entry_id
       where l.seq > $1::bigint order by l.seq limit $2`,
      [seq, limit],
    );
    return rows.map((row) => ({
      seq: row.seq,
      entryId: row.entry_id,
      hash: row.hash,
      entry: row.id === null ? null : row,
    }));
  }

  /** @returns numbers of entries that a later one was sealed past, how many wait, and for how long the oldest has. */
  async unsealed(upTo: string): Promise<{ behind: string[]; waiting: number; waitingMinutes: number }> {
    const behind = await this.db.sql<{ id: string }>(
      `select e.id::text as id from audit_entry e left join audit_link l on l.entry_id = e.id
       where e.id <= $1::bigint and l.seq is null order by e.id limit 100`,
      [upTo],
    );
    const [row] = await this.db.sql<{ waiting: number; waitingMinutes: number }>(
      `select count(*)::int as waiting,
         coalesce(floor(extract(epoch from clock_timestamp() - min(e.at)) / 60), 0)::int as "waitingMinutes"
       from audit_entry e where e.id > $1::bigint`,
      [upTo],
    );
    return { behind: behind.map(({ id }) => id), ...row! };
  }
}

/** @returns whether both say the same of the same place. */
export const sameCheckpoint = (a: Checkpoint, b: Checkpoint): boolean =>
  a.seq === b.seq && a.at === b.at && a.hash.equals(b.hash);

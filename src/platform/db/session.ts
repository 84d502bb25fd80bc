import { Temporal, type Instant } from '../../kernel/index.js';
import type {
  DataSource,
  EntityManager,
  ObjectLiteral,
  EntityTarget,
  QueryRunner,
  Repository,
} from 'typeorm';
import { ANONYMOUS, type Actor, type Credential, type Operation, type StaffRole } from './operation.js';

interface OpenedRow {
  actor_kind: Actor['kind'];
  actor_id: string | null;
  role: StaffRole | null;
  session_id: string | null;
  now: string;
}

/**
 * One connection, one transaction, one actor. Statements queue up on the connection and never overlap
 * (pg deprecates overlap). Acknowledged means committed: the commit's own answer is read, because
 * PostgreSQL answers ROLLBACK, without an error, to a COMMIT of an aborted transaction.
 */
export class Session {
  private tail: Promise<unknown> = Promise.resolve();
  private savepoints = 0;
  private ended = false;
  actor: Actor = ANONYMOUS;
  private openedAt: Instant = Temporal.Instant.fromEpochMilliseconds(0);

  private constructor(
    private readonly runner: QueryRunner,
    readonly mode: 'READ' | 'WRITE',
  ) {
    this.serialise();
  }

  /** Opens the transaction and says who acts: the settings are local to it and die with it. */
  static async open(dataSource: DataSource, operation: Operation): Promise<Session> {
    const runner = dataSource.createQueryRunner();
    await runner.connect();
    const session = new Session(runner, operation.mode);
    try {
      await session.sql(operation.mode === 'READ' ? 'BEGIN READ ONLY' : 'BEGIN');
      // TypeORM's own save() must not open a second transaction inside ours
      (runner as { isTransactionActive: boolean }).isTransactionActive = true;
      await session.authenticate(operation);
      return session;
    } catch (error) {
      await session.rollback();
      throw error;
    }
  }

  /** @returns rows of one statement. @throws the driver's error; the transaction is aborted unless in `savepoint`. */
  async sql<T = Record<string, unknown>>(text: string, parameters: readonly unknown[] = []): Promise<T[]> {
    const result = await this.runner.query(text, [...parameters], true);
    return result.records as T[];
  }

  repository<E extends ObjectLiteral>(entity: EntityTarget<E>): Repository<E> {
    return this.manager.getRepository(entity);
  }

  get manager(): EntityManager {
    return this.runner.manager;
  }

  /** The database's `domain_now()` when this session opened (UTC). */
  get now(): Instant {
    return this.openedAt;
  }

  /** Runs statements that may fail as expected: a failure undoes them alone and the session goes on. */
  async savepoint<T>(work: () => Promise<T>): Promise<T> {
    const name = `sp_${++this.savepoints}`;
    await this.sql(`SAVEPOINT ${name}`);
    try {
      const result = await work();
      await this.sql(`RELEASE SAVEPOINT ${name}`);
      return result;
    } catch (error) {
      await this.sql(`ROLLBACK TO SAVEPOINT ${name}`);
      throw error;
    }
  }

  /** @throws TransactionLost when PostgreSQL did not commit; nothing of the session is stored then. */
  async commit(): Promise<void> {
    if (this.ended) return;
    this.ended = true;
    try {
      await this.tail;
      const client = (await this.runner.connect()) as { query(text: string): Promise<{ command: string }> };
      const { command } = await client.query('COMMIT');
      if (command !== 'COMMIT') throw new TransactionLost();
    } finally {
      await this.release();
    }
  }

  async rollback(): Promise<void> {
    if (this.ended) return;
    this.ended = true;
    try {
      await this.runner.query('ROLLBACK');
    } catch {
      // a broken connection has rolled back by itself; release() hands it back to be destroyed
    } finally {
      await this.release();
    }
  }

  private async authenticate(operation: Operation): Promise<void> {
    const [row] = await this.sql<OpenedRow>('select * from qorgau_open_session($1, $2, $3)', [
      operation.credential.kind,
      tokenHashOf(operation.credential),
      operation.name,
    ]);
    if (!row) throw new Error('qorgau_open_session answered nothing');
    this.actor = { kind: row.actor_kind, id: row.actor_id, role: row.role, sessionId: row.session_id };
    this.openedAt = Temporal.Instant.from(row.now);
  }

  /** Puts a queue before the runner: two resolvers that ask at once are served one after the other. */
  private serialise(): void {
    const query = this.runner.query.bind(this.runner) as (...args: unknown[]) => Promise<unknown>;
    const queued = (...args: unknown[]): Promise<unknown> => {
      const next = this.tail.then(() => query(...args));
      this.tail = next.catch(() => undefined);
      return next;
    };
    (this.runner as { query: unknown }).query = queued;
  }

  private async release(): Promise<void> {
    (this.runner as { isTransactionActive: boolean }).isTransactionActive = false;
    await this.runner.release();
  }
}

const tokenHashOf = (credential: Credential): Buffer | null =>
  credential.kind === 'TOKEN' ? credential.tokenHash : null;

/** The transaction had been aborted by a caught error: the commit stored nothing. */
export class TransactionLost extends Error {
  constructor() {
    super('the transaction was aborted before its commit');
    this.name = 'TransactionLost';
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { uuidV7, type Instant } from '../../kernel/index.js';
import type { DataSource, EntityTarget, ObjectLiteral, Repository } from 'typeorm';
import { realNowMs } from '../clock/index.js';
import { currentOperation, Operation, runInOperation, type Actor, type Credential } from './operation.js';
import { Session } from './session.js';

export const DATA_SOURCE = Symbol('DATA_SOURCE');

/** The one way to the database: always the current operation's session, opened at its first statement. */
@Injectable()
export class Db {
  private readonly sessions = new WeakMap<Operation, Promise<Session>>();
  private seen = new Map<string, number>();

  constructor(@Inject(DATA_SOURCE) private readonly dataSource: DataSource) {}

  session(): Promise<Session> {
    const operation = currentOperation();
    const open = this.sessions.get(operation) ?? this.open(operation);
    this.sessions.set(operation, open);
    return open;
  }

  /** @returns rows of one statement, run as the current actor under row-level security. */
  async sql<T = Record<string, unknown>>(text: string, parameters: readonly unknown[] = []): Promise<T[]> {
    return (await this.session()).sql<T>(text, parameters);
  }

  /** @returns the only row, or null. */
  async one<T = Record<string, unknown>>(
    text: string,
    parameters: readonly unknown[] = [],
  ): Promise<T | null> {
    return (await this.sql<T>(text, parameters))[0] ?? null;
  }

  /** @returns the sign-ins that were used since this was last asked, each with when: milliseconds since 1970, real time. */
  takeSeenSessions(): ReadonlyMap<string, number> {
    const { seen } = this;
    this.seen = new Map();
    return seen;
  }

  async repository<E extends ObjectLiteral>(entity: EntityTarget<E>): Promise<Repository<E>> {
    return (await this.session()).repository(entity);
  }

  async savepoint<T>(work: () => Promise<T>): Promise<T> {
    return (await this.session()).savepoint(work);
  }

  /** @returns the domain's now (UTC): database time, plus the demo's stored offset; one instant a session. */
  async now(): Promise<Instant> {
    return (await this.session()).now;
  }

  async actor(): Promise<Actor> {
    return (await this.session()).actor;
  }

  /** @returns a fresh time-ordered id for a record born on the server. */
  newId(): string {
    return uuidV7(realNowMs());
  }

  /** Says what this operation writes about; its audit row lists the ids. */
  touch(...ids: string[]): void {
    ids.forEach((id) => currentOperation().touched.add(id));
  }

  /** Runs after the commit and only then: wake-ups, signals inside this process. */
  afterCommit(work: () => void): void {
    currentOperation().afterCommit.push(work);
  }

  /**
   * Runs one whole operation: session, work, commit; a throw or a Refusal rolls back. For jobs, REST and
   * scripts; GraphQL does the same around a document.
   */
  async run<T>(given: OperationOptions, work: () => Promise<T>): Promise<T> {
    const operation = new Operation(
      given.correlationId ?? this.newId(),
      given.credential ?? { kind: 'SYSTEM' },
    );
    operation.mode = given.mode ?? 'WRITE';
    operation.name = given.name;
    operation.purpose = given.purpose ?? null;
    return runInOperation(operation, async () => {
      try {
        const result = await work();
        await this.end(operation);
        return result;
      } catch (error) {
        await this.abandon(operation);
        throw error;
      }
    });
  }

  /** Ends an operation as it deserves: audit row and commit, or rollback where it answers a Refusal. */
  async end(operation: Operation): Promise<void> {
    if (operation.refusedWith) {
      await this.abandon(operation);
      await this.recordAttempt(operation, operation.refusedWith);
      return;
    }
    const session = await this.sessions.get(operation);
    if (!session) return;
    if (session.mode === 'WRITE') await writeAuditRows(session, operation);
    else if (operation.opened.size > 0) {
      throw new Error(`${operation.name} opened sealed fields but declares none`);
    }
    await session.commit();
    operation.afterCommit.forEach((work) => work());
  }

  async abandon(operation: Operation): Promise<void> {
    const session = await this.sessions.get(operation)?.catch(() => null);
    await session?.rollback();
  }

  private async open(operation: Operation): Promise<Session> {
    const session = await Session.open(this.dataSource, operation);
    const { sessionId } = session.actor;
    if (sessionId) this.seen.set(sessionId, realNowMs());
    return session;
  }

  private async recordAttempt(refused: Operation, code: string): Promise<void> {
    const operation = new Operation(refused.correlationId, refused.credential);
    operation.mode = 'WRITE';
    operation.name = refused.name;
    await runInOperation(operation, async () => {
      const session = await this.session();
      await session.sql(`select qorgau_audit('REFUSED', $1, null, '{}', $2, $3)`, [
        refused.name,
        code,
        refused.correlationId,
      ]);
      await session.commit();
    });
  }
}

export interface OperationOptions {
  readonly name: string;
  readonly mode?: 'READ' | 'WRITE';
  readonly purpose?: string;
  readonly credential?: Credential;
  readonly correlationId?: string;
}

/** If a row cannot be written the transaction fails, and with it the action. */
async function writeAuditRows(session: Session, operation: Operation): Promise<void> {
  const { name, purpose, correlationId } = operation;
  if (operation.opened.size > 0) {
    const ids = [...operation.opened];
    await session.sql(`select qorgau_audit('OPENED', $1, $2, $3, null, $4)`, [
      name,
      purpose,
      ids,
      correlationId,
    ]);
  }
  if (operation.touched.size > 0 || operation.mutates) {
    const ids = [...operation.touched];
    await session.sql(`select qorgau_audit('WROTE', $1, $2, $3, null, $4)`, [
      name,
      purpose,
      ids,
      correlationId,
    ]);
  }
}

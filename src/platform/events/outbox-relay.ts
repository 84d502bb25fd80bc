import { Injectable, type OnModuleInit } from '@nestjs/common';
import { currentOperation, Db } from '../db/index.js';
import { Log } from '../log/index.js';
import { JobHandlers } from '../queue/index.js';
import { Events } from './events.js';
import { RelayOutbox } from './outbox-jobs.js';

interface OutboxRow {
  id: string;
  event: string;
  payload: unknown;
}

/** Enough to spread the cost of a transaction over; few enough that one which fails as a whole is soon done again. */
const AT_ONCE = 100;

/**
 * Carries events from the outbox to their reactions, many in one transaction and each in a savepoint of its own. Rows
 * are claimed by state with SKIP LOCKED, never by position: sequence order is not commit order.
 */
@Injectable()
export class OutboxRelay implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly handlers: JobHandlers,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(RelayOutbox, () => this.drain());
  }

  /** Relays until nothing waits. */
  async drain(): Promise<void> {
    for (;;) {
      const taken = await this.relayMany();
      if (taken < AT_ONCE) return;
    }
  }

  /** @returns how many were taken. What spoils a whole transaction is found by taking its rows one by one. */
  private async relayMany(): Promise<number> {
    const claimed: OutboxRow[] = [];
    try {
      return await this.relay(AT_ONCE, claimed);
    } catch (error) {
      if (claimed.length === 0) throw error;
      this.log.error('a batch of events failed; its events go one by one', error, { count: claimed.length });
      for (const { id } of claimed) await this.relayAlone(id);
      return claimed.length;
    }
  }

  private async relayAlone(id: string): Promise<void> {
    try {
      await this.relay(1, [], id);
    } catch (error) {
      this.log.error('a reaction failed and will run again', error);
      await this.db.run({ name: 'putOffOutbox' }, () => this.putOff([id]));
    }
  }

  /** @param claimed filled with what was taken, known also where the transaction fails. @param only one row's id */
  private relay(most: number, claimed: OutboxRow[], only: string | null = null): Promise<number> {
    return this.db.run({ name: 'relayOutbox' }, async () => {
      claimed.push(...(await this.claim(most, only)));
      const failed: string[] = [];
      for (const row of claimed) if (!(await this.react(row))) failed.push(row.id);
      if (failed.length > 0) await this.putOff(failed);
      const done = claimed.map(({ id }) => id).filter((id) => !failed.includes(id));
      await this.db.sql('update outbox set handled_at = clock_timestamp() where id = any ($1)', [done]);
      this.db.afterCommit(() => done.length > 0 && this.handlers.progressed(RelayOutbox));
      return claimed.length;
    });
  }

  /** What was never tried goes by itself: its time to be tried again means nothing when a clock was set back. */
  private claim(most: number, only: string | null): Promise<OutboxRow[]> {
    return this.db.sql<OutboxRow>(
      `select id, event, payload from outbox
       where handled_at is null and (retry_at <= clock_timestamp() or attempts = 0) and ($2::uuid is null or id = $2)
       order by retry_at limit $1 for update skip locked`,
      [most, only],
    );
  }

  /** @returns whether every reaction to it succeeded; one that failed has left nothing behind. */
  private async react(row: OutboxRow): Promise<boolean> {
    try {
      await this.db.savepoint(() => this.events.react(row.event, row.payload));
      return true;
    } catch (error) {
      this.log.error('a reaction failed and will run again', error, { event: row.event });
      return false;
    } finally {
      currentOperation().memo.clear(); // the next event must not be shown what this one read
    }
  }

  /** Waits twice as long after each failure, ten minutes at most, never quite alike. */
  private async putOff(ids: readonly string[]): Promise<void> {
    await this.db.sql(
      `update outbox set attempts = attempts + 1, retry_at = clock_timestamp() + (0.75 + random() / 2)
           * least(interval '10 minutes', interval '1 second' * power(2, least(attempts, 12)))
       where id = any ($1)`,
      [ids],
    );
  }
}

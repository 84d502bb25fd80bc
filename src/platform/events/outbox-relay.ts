import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Db } from '../db/index.js';
import { Log } from '../log/index.js';
import { JobHandlers } from '../queue/index.js';
import { Events } from './events.js';
import { RelayOutbox } from './outbox-jobs.js';

interface OutboxRow {
  id: string;
  event: string;
  payload: unknown;
}

/**
 * Carries events from the outbox to their reactions. Rows are claimed by state with SKIP LOCKED, never by
 * position: sequence order is not commit order.
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
      const taken = await this.relayOne();
      if (!taken) return;
    }
  }

  /** @returns whether a row was taken; a failing one is put off and does not hold up the rest. */
  private async relayOne(): Promise<boolean> {
    const taken: { row?: OutboxRow } = {};
    try {
      await this.db.run({ name: 'relayOutbox' }, async () => {
        const row = await this.db.one<OutboxRow>(
          `select id, event, payload from outbox where handled_at is null and retry_at <= clock_timestamp()
           order by retry_at limit 1 for update skip locked`,
        );
        if (!row) return;
        taken.row = row;
        await this.events.react(row.event, row.payload);
        await this.db.sql('update outbox set handled_at = clock_timestamp() where id = $1', [row.id]);
      });
    } catch (error) {
      if (!taken.row) throw error;
      this.log.error('a reaction failed and will run again', error, { event: taken.row.event });
      await this.putOff(taken.row.id);
    }
    return taken.row !== undefined;
  }

  /** Waits twice as long after each failure, ten minutes at most. */
  private async putOff(id: string): Promise<void> {
    await this.db.run({ name: 'putOffOutbox' }, () =>
      this.db.sql(
        `update outbox set attempts = attempts + 1,
           retry_at = clock_timestamp() + least(interval '10 minutes', interval '1 second' * power(2, least(attempts, 12)))
         where id = $1`,
        [id],
      ),
    );
  }
}

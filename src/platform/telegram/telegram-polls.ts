import { Injectable } from '@nestjs/common';
import { Db } from '../db/index.js';

/** Colleagues and families have a bot each: who writes to one stands on no list of the other's. */
export type BotOf = 'STAFF' | 'FAMILY';

/** The turn at a bot: only its holder listens. */
export interface PollTurn {
  readonly bot: BotOf;
  readonly lease: string;
  readonly botId: string | null;
  readonly nextUpdate: number;
}

/** Who listens to which bot, what it is called, and from which message on. */
@Injectable()
export class TelegramPolls {
  constructor(private readonly db: Db) {}

  /** @param lease one's own, to keep the turn. @returns null while another worker has it. */
  async take(bot: BotOf, lease: string, seconds: number): Promise<PollTurn | null> {
    const row = await this.db.one<{ botId: string | null; nextUpdate: string }>(
      `update telegram_poll set lease_token = $1, lease_until = clock_timestamp() + make_interval(secs => $2)
       where bot = $3 and (lease_token = $1 or lease_until is null or lease_until < clock_timestamp())
       returning bot_id as "botId", next_update as "nextUpdate"`,
      [lease, seconds, bot],
    );
    return row && { bot, lease, botId: row.botId, nextUpdate: Number(row.nextUpdate) };
  }

  /** Another bot counts its messages from the beginning. */
  async introduce({ bot, lease }: PollTurn, { id, name }: { id: number; name: string }): Promise<void> {
    await this.db.sql(
      `update telegram_poll set bot_name = $3, next_update = case when bot_id = $2 then next_update else 0 end, bot_id = $2
       where lease_token = $1 and bot = $4`,
      [lease, id, name, bot],
    );
  }

  /** Says that a message was heard, in the transaction in which it was heeded. @returns false: the turn was lost. */
  async heard({ bot, lease }: PollTurn, updateId: number): Promise<boolean> {
    const kept = await this.db.sql(
      'update telegram_poll set next_update = $2 where bot = $4 and lease_token = $1 and next_update <= $3 returning 1',
      [lease, updateId + 1, updateId, bot],
    );
    return kept.length > 0;
  }

  async succeeded({ bot, lease }: PollTurn): Promise<void> {
    await this.db.sql(
      `update telegram_poll set heard_at = clock_timestamp(), failing_since = null
       where lease_token = $1 and bot = $2`,
      [lease, bot],
    );
  }

  async failed({ bot, lease }: PollTurn, code: string): Promise<void> {
    await this.db.sql(
      `update telegram_poll set last_fault_code = $2, failing_since = coalesce(failing_since, clock_timestamp())
       where lease_token = $1 and bot = $3`,
      [lease, code, bot],
    );
  }

  async release(lease: string): Promise<void> {
    await this.db.sql(
      'update telegram_poll set lease_token = null, lease_until = null where lease_token = $1',
      [lease],
    );
  }

  /** @returns a bot's name once it has answered. */
  async botName(bot: BotOf): Promise<string | null> {
    const sql = 'select bot_name as name from telegram_poll where bot = $1';
    return (await this.db.one<{ name: string | null }>(sql, [bot]))?.name ?? null;
  }

  /** @returns since when nobody hears a bot, and why; null while somebody does. */
  async failure(bot: BotOf): Promise<{ code: string; at: Date } | null> {
    return this.db.one<{ code: string; at: Date }>(
      'select last_fault_code as code, failing_since as at from telegram_poll where bot = $1 and failing_since is not null',
      [bot],
    );
  }
}

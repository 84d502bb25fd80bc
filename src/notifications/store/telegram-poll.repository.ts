import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';

/** The turn at the bot: only its holder listens. */
export interface PollTurn {
  readonly lease: string;
  readonly botId: string | null;
  readonly nextUpdate: number;
}

/** Who listens to the bot, what it is called, and from which message on. */
@Injectable()
export class TelegramPoll {
  constructor(private readonly db: Db) {}

  /** @param lease one's own, to keep the turn. @returns null while another worker has it. */
  async take(lease: string, seconds: number): Promise<PollTurn | null> {
    const row = await this.db.one<{ botId: string | null; nextUpdate: string }>(
      `update telegram_poll set lease_token = $1, lease_until = clock_timestamp() + make_interval(secs => $2)
       where lease_token = $1 or lease_until is null or lease_until < clock_timestamp()
       returning bot_id as "botId", next_update as "nextUpdate"`,
      [lease, seconds],
    );
    return row && { lease, botId: row.botId, nextUpdate: Number(row.nextUpdate) };
  }

  /** Another bot counts its messages from the beginning. */
  async introduce({ lease }: PollTurn, bot: { id: number; name: string }): Promise<void> {
    await this.db.sql(
      `update telegram_poll set bot_name = $3, next_update = case when bot_id = $2 then next_update else 0 end, bot_id = $2
       where lease_token = $1`,
      [lease, bot.id, bot.name],
    );
  }

  /** Says that a message was heard, in the transaction in which it was heeded. @returns false: the turn was lost. */
  async heard({ lease }: PollTurn, updateId: number): Promise<boolean> {
    const kept = await this.db.sql(
      'update telegram_poll set next_update = $2 where lease_token = $1 and next_update <= $3 returning 1',
      [lease, updateId + 1, updateId],
    );
    return kept.length > 0;
  }

  async succeeded({ lease }: PollTurn): Promise<void> {
    await this.db.sql(
      `update telegram_poll set heard_at = clock_timestamp(), failing_since = null where lease_token = $1`,
      [lease],
    );
  }

  async failed({ lease }: PollTurn, code: string): Promise<void> {
    await this.db.sql(
      `update telegram_poll set last_fault_code = $2, failing_since = coalesce(failing_since, clock_timestamp())
       where lease_token = $1`,
      [lease, code],
    );
  }

  async release(lease: string): Promise<void> {
    await this.db.sql(
      'update telegram_poll set lease_token = null, lease_until = null where lease_token = $1',
      [lease],
    );
  }

  /** @returns the bot's name once it has answered. */
  async botName(): Promise<string | null> {
    return (
      (await this.db.one<{ name: string | null }>('select bot_name as name from telegram_poll'))?.name ?? null
    );
  }

  /** @returns since when nobody hears the bot, and why; null while somebody does. */
  async failure(): Promise<{ code: string; at: Date } | null> {
    return this.db.one<{ code: string; at: Date }>(
      'select last_fault_code as code, failing_since as at from telegram_poll where failing_since is not null',
    );
  }
}

import { type BeforeApplicationShutdown } from '@nestjs/common';
import type { Update } from 'grammy/types';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type Db } from '../db/index.js';
import { type Log } from '../log/index.js';
import { telegramFault, type HeardMessage, type TelegramBot } from './telegram-bot.js';
import { type BotOf, type PollTurn, type TelegramPolls } from './telegram-polls.js';

/** Between two looks at a turn another worker has, and after a fault. */
const PAUSE_MS = 10_000;
/** Between two questions that do not wait for messages. */
const SHORT_PAUSE_MS = 1_000;
const TURN_BEYOND_POLL_SECONDS = 40;

/** Heeds what is written to a bot. */
export interface TelegramEar {
  /** Runs inside a session. @returns what to answer, or null for silence. */
  heed(message: HeardMessage): Promise<{ chatId: number; text: string } | null>;
}

/** Whose bot it is, the bot, and who heeds it. */
export interface HeardBot {
  readonly of: BotOf;
  readonly bot: TelegramBot;
  readonly ear: TelegramEar;
}

/**
 * Listens to a bot by long polling, in the worker. Only the holder of a lease does: a worker that died leaves it to
 * run out. A message is heeded in the transaction that says so, once, whoever is killed in between.
 */
export class TelegramPoller implements BeforeApplicationShutdown {
  private readonly lease = randomUUID();
  private readonly end = new AbortController();
  private loop: Promise<void> = Promise.resolve();
  private known: PollTurn['botId'] = null;

  constructor(
    private readonly db: Db,
    private readonly poll: TelegramPolls,
    private readonly log: Log,
    private readonly heard: HeardBot,
  ) {}

  /** Begins to listen, where there is a bot. */
  start(): void {
    if (this.heard.bot.isSetUp) this.loop = this.listenOn();
  }

  /** One question to Telegram. @returns false: there is no bot, another worker listens, or it failed. */
  async listenOnce(): Promise<boolean> {
    if (!this.heard.bot.isSetUp) return false;
    const turn = await this.session('takeTurn', () =>
      this.poll.take(this.heard.of, this.lease, this.heard.bot.pollSeconds + TURN_BEYOND_POLL_SECONDS),
    );
    if (!turn) return false;
    try {
      await this.listenInTurn(turn);
      return true;
    } catch (error) {
      if (!this.end.signal.aborted) await this.noteFault(turn, error);
      return false;
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.end.abort();
    await this.loop;
    if (this.known !== null) await this.session('endTurn', () => this.poll.release(this.lease));
  }

  private async listenOn(): Promise<void> {
    const { signal } = this.end;
    while (!signal.aborted) {
      const went = await this.listenOnce().catch((error: unknown) => {
        this.log.error('the bot is not heard; it is asked again', error);
        return false;
      });
      const waitMs = went ? SHORT_PAUSE_MS : PAUSE_MS;
      if (!went || this.heard.bot.pollSeconds === 0) await pause(waitMs, null, { signal }).catch(() => null);
    }
  }

  private async listenInTurn(turn: PollTurn): Promise<void> {
    const from = await this.introduce(turn);
    const updates = await this.heard.bot.listen(from, this.end.signal);
    for (const update of updates) await this.heed(turn, update);
    await this.session('heard', () => this.poll.succeeded(turn));
  }

  /** Asks the bot for its name once a process: the deep link needs it. @returns from which message on to listen. */
  private async introduce(turn: PollTurn): Promise<number> {
    if (this.known !== null && this.known === turn.botId) return turn.nextUpdate;
    const me = await this.heard.bot.whoAmI();
    this.known = String(me.id);
    await this.session('introduce', () => this.poll.introduce(turn, me));
    return turn.botId === this.known ? turn.nextUpdate : 0;
  }

  private async heed(turn: PollTurn, update: Update): Promise<void> {
    const reply = await this.session('heed', async () => {
      if (!(await this.poll.heard(turn, update.update_id))) return null;
      return update.message ? this.heedSafely(update.message) : null;
    });
    if (!reply) return;
    await this.heard.bot.send(reply.chatId, reply.text, true).catch((error: unknown) => {
      this.log.warn('the bot could not answer', { job: 'TELEGRAM', code: telegramFault(error).code });
    });
  }

  /** A message that cannot be heeded, such as of a colleague whose key is gone, holds up no other. */
  private async heedSafely(message: NonNullable<Update['message']>) {
    try {
      return await this.db.savepoint(() => this.heard.ear.heed(message));
    } catch (error) {
      this.log.error('a message to the bot was not heeded', error, { job: 'TELEGRAM' });
      return null;
    }
  }

  private async noteFault(turn: PollTurn, error: unknown): Promise<void> {
    const { code } = telegramFault(error);
    this.log.warn('the bot is not heard', { job: 'TELEGRAM', code });
    await this.session('notHeard', () => this.poll.failed(turn, code));
  }

  private session<T>(step: string, work: () => Promise<T>): Promise<T> {
    return this.db.run({ name: `telegram.${step}`, purpose: 'listen to the bot' }, work);
  }
}

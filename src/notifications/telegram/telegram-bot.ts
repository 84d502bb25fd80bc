import { Injectable } from '@nestjs/common';
import { Api, GrammyError } from 'grammy';
import type { Message, Update } from 'grammy/types';
import { Config } from '../../platform/config/index.js';
import type { OutsideFault } from '../domain/verdict.js';

const SEND_TIMEOUT_SECONDS = 10;

/** What the bot hears: messages in private chats. */
export type HeardMessage = Message;

/** Speaks to Telegram's API at TELEGRAM_API_ROOT. Without TELEGRAM_BOT_TOKEN there is no bot. */
@Injectable()
export class TelegramBot {
  private readonly apis = new Map<number, Api>();

  constructor(private readonly config: Config) {}

  get isSetUp(): boolean {
    return this.config.get('TELEGRAM_BOT_TOKEN') !== undefined;
  }

  get pollSeconds(): number {
    return this.config.get('TELEGRAM_POLL_SECONDS');
  }

  /** @throws what `telegramFault` understands, as the others do. */
  async whoAmI(): Promise<{ id: number; name: string }> {
    const { id, username } = await this.api(SEND_TIMEOUT_SECONDS).getMe();
    return { id, name: username };
  }

  /** Waits for messages from an update on. Asking from an update on tells Telegram that those before it were heard. */
  async listen(from: number, until: AbortSignal): Promise<Update[]> {
    const timeout = this.pollSeconds;
    return this.api(timeout + SEND_TIMEOUT_SECONDS).getUpdates(
      { offset: from, timeout, limit: 50, allowed_updates: ['message'] },
      // the library asks for the signal of its own polyfill
      until as Parameters<Api['getUpdates']>[1],
    );
  }

  /** @param silent no sound and no buzz. */
  async send(chatId: number, text: string, silent: boolean): Promise<void> {
    await this.api(SEND_TIMEOUT_SECONDS).sendMessage(chatId, text, {
      disable_notification: silent,
      // a preview would make Telegram's servers fetch the link
      link_preview_options: { is_disabled: true },
    });
  }

  private api(timeoutSeconds: number): Api {
    const known = this.apis.get(timeoutSeconds);
    if (known) return known;
    const apiRoot = this.config.get('TELEGRAM_API_ROOT').replace(/\/$/, '');
    const made = new Api(this.config.require('TELEGRAM_BOT_TOKEN'), { apiRoot, timeoutSeconds });
    this.apis.set(timeoutSeconds, made);
    return made;
  }
}

/** @returns a fault without its message, which quotes addresses that hold the token. */
export function telegramFault(error: unknown): OutsideFault {
  if (!(error instanceof GrammyError)) return { code: 'NOT_REACHED', status: null, retryAfterSeconds: null };
  const { error_code: status, description, parameters } = error;
  const isChatGone = status === 400 && /chat not found|user is deactivated/i.test(description);
  return {
    code: isChatGone ? 'CHAT_NOT_FOUND' : `HTTP_${status}`,
    status,
    retryAfterSeconds: parameters.retry_after ?? null,
  };
}

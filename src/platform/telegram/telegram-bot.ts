import { Api, GrammyError } from 'grammy';
import type { Message, Update } from 'grammy/types';
import { type Config } from '../config/index.js';

const SEND_TIMEOUT_SECONDS = 10;

/** What the bot hears: messages in private chats. */
export type HeardMessage = Message;

/** What Telegram answered, without its message, which quotes addresses that hold the token. */
export interface TelegramFault {
  /** stable: NOT_REACHED, CHAT_NOT_FOUND, HTTP_403 */
  readonly code: string;
  /** null where it was not reached */
  readonly status: number | null;
  /** its own word on when to come back */
  readonly retryAfterSeconds: number | null;
  /** the chat takes nothing ever again: the bot was blocked, or the account is gone */
  readonly isGone: boolean;
}

/** Speaks as one bot to Telegram's API at TELEGRAM_API_ROOT. Without a token there is no bot. */
export class TelegramBot {
  private readonly apis = new Map<number, Api>();

  constructor(
    private readonly config: Config,
    private readonly tokenSetting: 'TELEGRAM_BOT_TOKEN' | 'FAMILY_TELEGRAM_TOKEN',
  ) {}

  get isSetUp(): boolean {
    return this.config.get(this.tokenSetting) !== undefined;
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
    const made = new Api(this.config.require(this.tokenSetting), { apiRoot, timeoutSeconds });
    this.apis.set(timeoutSeconds, made);
    return made;
  }
}

const NOT_REACHED: TelegramFault = {
  code: 'NOT_REACHED',
  status: null,
  retryAfterSeconds: null,
  isGone: false,
};

export function telegramFault(error: unknown): TelegramFault {
  if (!(error instanceof GrammyError)) return NOT_REACHED;
  const { error_code: status, description, parameters } = error;
  const isNotFound = status === 400 && /chat not found|user is deactivated/i.test(description);
  return {
    code: isNotFound ? 'CHAT_NOT_FOUND' : `HTTP_${status}`,
    status,
    retryAfterSeconds: parameters.retry_after ?? null,
    isGone: status === 403 || isNotFound,
  };
}

import { StandIn, type Caught, type Reply } from './stand-in.js';

export const BOT_TOKEN = '42:invented-token-of-a-bot';
const FAMILY_TOKEN = '43:invented-token-of-another';

interface SentMessage {
  readonly chat_id: number;
  readonly text: string;
  readonly disable_notification: boolean;
  readonly link_preview_options: { readonly is_disabled: boolean };
}

/** Telegram's API as far as the bot uses it. */
export class TelegramStandIn {
  /** answered to the next messages instead of taking them */
  readonly refuseNext: { error_code: number; description: string; parameters?: { retry_after: number } }[] =
    [];
  /** answered to the next questions for messages */
  readonly deafNext: { error_code: number; description: string }[] = [];
  private readonly updates: { update_id: number; message: object }[] = [];
  private lastUpdate = 1000;

  private constructor(
    readonly server: StandIn,
    private readonly token: string,
  ) {}

  /** @param of whose bot it is. */
  static async open(of: 'STAFF' | 'FAMILY' = 'STAFF'): Promise<TelegramStandIn> {
    const own: { telegram?: TelegramStandIn } = {};
    const server = await StandIn.open((caught) => own.telegram!.answer(caught));
    own.telegram = new TelegramStandIn(server, of === 'STAFF' ? BOT_TOKEN : FAMILY_TOKEN);
    return own.telegram;
  }

  get settings(): Record<string, string> {
    return {
      ...(this.token === BOT_TOKEN
        ? { TELEGRAM_BOT_TOKEN: BOT_TOKEN }
        : { FAMILY_TELEGRAM_TOKEN: FAMILY_TOKEN, FAMILY_TELEGRAM_BOT: 'invented_bot' }),
      TELEGRAM_API_ROOT: `http://127.0.0.1:${this.server.port}`,
      TELEGRAM_POLL_SECONDS: '0',
    };
  }

  /** What the bot sent, all of it or to one chat. */
  sent(chatId?: number): SentMessage[] {
    return this.calls('sendMessage')
      .map(({ body }) => JSON.parse(body.toString('utf8')) as SentMessage)
      .filter((message) => chatId === undefined || message.chat_id === chatId);
  }

  calls(method: string): Caught[] {
    return this.server.caught.filter(({ path }) => path === `/bot${this.token}/${method}`);
  }

  /** Somebody writes to the bot. */
  write(chatId: number, text: string, type: 'private' | 'group' = 'private'): void {
    const from = { id: chatId, is_bot: false, first_name: 'Invented', language_code: 'en' };
    const message = {
      message_id: 1,
      date: 1,
      from,
      chat: { id: chatId, type, first_name: 'Invented' },
      text,
    };
    this.updates.push({ update_id: ++this.lastUpdate, message });
  }

  close(): Promise<void> {
    return this.server.close();
  }

  private answer({ path, body }: Caught): Reply {
    const given = body.length > 0 ? (JSON.parse(body.toString('utf8')) as { offset?: number }) : {};
    switch (path.replace(`/bot${this.token}/`, '')) {
      case 'getMe':
        return ok({ id: 42, is_bot: true, first_name: 'Invented', username: 'invented_bot' });
      case 'getUpdates': {
        const deaf = this.deafNext.shift();
        if (deaf) return { status: deaf.error_code, body: JSON.stringify({ ok: false, ...deaf }) };
        return ok(this.updates.filter(({ update_id }) => update_id >= (given.offset ?? 0)));
      }
      case 'sendMessage': {
        const refusal = this.refuseNext.shift();
        return refusal
          ? { status: refusal.error_code, body: JSON.stringify({ ok: false, ...refusal }) }
          : ok({ message_id: 7, date: 1, chat: { id: 1, type: 'private' } });
      }
      default:
        return {
          status: 401,
          body: JSON.stringify({ ok: false, error_code: 401, description: 'Unauthorized' }),
        };
    }
  }
}

const ok = (result: unknown): Reply => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ ok: true, result }),
});

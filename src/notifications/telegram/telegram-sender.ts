import { Injectable } from '@nestjs/common';
import { StaffRepository } from '../../identity/index.js';
import { Config } from '../../platform/config/index.js';
import { telegramFault } from '../../platform/telegram/index.js';
import { alertText, mailLanguage } from '../domain/alert-text.js';
import { outsideVerdict, type Verdict } from '../domain/verdict.js';
import type { ChannelSender, Prepared } from '../jobs/channel-sender.js';
import { recordLink } from '../jobs/record-link.js';
import type { ClaimedDelivery } from '../store/deliveries.repository.js';
import { TelegramLinks } from '../store/telegram.repository.js';
import { StaffBot } from './staff-bot.js';

interface ChatMessage {
  readonly chatId: number;
  readonly text: string;
  readonly silent: boolean;
}

/** Sends the sentence and the link of an alert to a colleague's chat, silently unless it is urgent. */
@Injectable()
export class TelegramSender implements ChannelSender<ChatMessage> {
  readonly channel = 'TELEGRAM';

  constructor(
    private readonly bot: StaffBot,
    private readonly links: TelegramLinks,
    private readonly staff: StaffRepository,
    private readonly config: Config,
  ) {}

  get isSetUp(): boolean {
    return this.bot.isSetUp;
  }

  tidy(): Promise<void> {
    return this.links.endOfLeavers();
  }

  async prepare({ staffId, targetId, messageId, news }: ClaimedDelivery): Promise<Prepared<ChatMessage>> {
    const reader = staffId ? await this.staff.findOne(staffId) : null;
    if (!reader?.active || !news) return { nowhere: 'LEFT' };
    const chatId = await this.links.chatOf(targetId);
    if (chatId === null) return { nowhere: 'NOT_LINKED' };
    // behind the # no server sees it: the same message sent twice can be told by it
    const link = `${recordLink(this.config, news.refId)}#${messageId}`;
    const text = `${alertText(news.kind, mailLanguage(reader.languages))}\n${link}`;
    return { ready: { chatId, text, silent: !news.urgent } };
  }

  async send({ chatId, text, silent }: ChatMessage): Promise<void> {
    await this.bot.send(chatId, text, silent);
  }

  judge(error: unknown, attempts: number): Verdict {
    return outsideVerdict('TELEGRAM', telegramFault(error), attempts);
  }

  /** Whoever blocked the bot is left alone, and reads so in their channels. */
  async settled({ targetId }: ClaimedDelivery, verdict: Verdict | null): Promise<void> {
    if (verdict?.isGone) await this.links.end({ linkId: targetId }, 'BLOCKED');
  }
}

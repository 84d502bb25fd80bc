import { Injectable } from '@nestjs/common';
import { botCommandOf, type HeardMessage, type TelegramEar } from '../../platform/telegram/index.js';
import { mailLanguage, type AlertLanguage } from '../domain/alert-text.js';
import { BOT_REPLIES, type BotReply } from '../domain/telegram-words.js';
import { TelegramLinks } from '../store/telegram.repository.js';

/** Heeds what is written to the bot: a code links the chat, /stop ends the link. Nothing that is written is kept. */
@Injectable()
export class StaffBotEar implements TelegramEar {
  constructor(private readonly links: TelegramLinks) {}

  /** @returns what to answer; null to a group or a channel, where others would read along. */
  async heed(message: HeardMessage): Promise<{ chatId: number; text: string } | null> {
    if (message.chat.type !== 'private') return null;
    const reply = await this.act(message.chat.id, message.text ?? '');
    const language: AlertLanguage = mailLanguage([message.from?.language_code ?? '']);
    return { chatId: message.chat.id, text: BOT_REPLIES[reply][language] };
  }

  private async act(chatId: number, text: string): Promise<BotReply> {
    const command = botCommandOf(text);
    switch (command.kind) {
      case 'START': {
        const staffId = command.code && (await this.links.linkByCode(command.code, chatId));
        return staffId ? 'LINKED' : 'NOT_VALID';
      }
      case 'STOP':
        await this.links.end({ chatId }, 'STOPPED');
        return 'STOPPED';
      case 'OTHER':
        return 'HELP';
    }
  }
}

import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config/index.js';
import { languageOf } from '../../../platform/http/index.js';
import { botCommandOf, type HeardMessage, type TelegramEar } from '../../../platform/telegram/index.js';
import { hashOf } from '../../door/watch-keeper.js';
import { familyBotReply, type FamilyBotReply, type Language } from '../../domain/index.js';
import { FamilyKey } from '../../family-key.js';
import { WatchChats } from '../../store/watch-chats.repository.js';
import { familyPage, languageIn } from './watch-sender.js';

interface Outcome {
  readonly reply: FamilyBotReply;
  /** that of the request, where one is known */
  readonly language?: Language;
}

/** Heeds what families write to their bot: the link of a request ties the chat to it, /stop erases all it asked. */
@Injectable()
export class FamilyBotEar implements TelegramEar {
  private readonly page: string;

  constructor(
    private readonly key: FamilyKey,
    private readonly chats: WatchChats,
    config: Config,
  ) {
    this.page = familyPage(config);
  }

  async heed({ chat, text, from }: HeardMessage): Promise<{ chatId: number; text: string } | null> {
    // in a group others would read along
    if (chat.type !== 'private') return null;
    const { reply, language = languageOf(from?.language_code) } = await this.act(chat.id, text ?? '');
    return { chatId: chat.id, text: familyBotReply(reply, language, `${this.page}?lang=${language}`) };
  }

  private async act(chatId: number, text: string): Promise<Outcome> {
    const command = botCommandOf(text);
    switch (command.kind) {
      case 'START':
        return command.code ? this.take(command.code, chatId) : { reply: 'HELP' };
      case 'STOP':
        await this.chats.eraseOf(this.key.tagChat(chatId));
        return { reply: 'STOPPED' };
      case 'OTHER':
        return { reply: 'HELP' };
    }
  }

  /** A link pressed again by its chat is as good as the first time; by another it is none. */
  private async take(token: string, chatId: number): Promise<Outcome> {
    const request = await this.chats.started(hashOf(token));
    if (!request) return { reply: 'NOT_VALID' };
    const tag = this.key.tagChat(chatId);
    if (request.contactTag && !request.contactTag.equals(tag)) return { reply: 'NOT_VALID' };
    const facts = this.key.openWatch(request.id, request.sealed);
    const language = languageIn(facts);
    if (request.contactTag) return { reply: 'TAKEN', language };
    if (await this.chats.hasEnough(tag)) {
      await this.chats.erase(request.id);
      return { reply: 'ENOUGH', language };
    }
    const sealed = this.key.sealWatch(request.id, { ...facts, contact: String(chatId) });
    await this.chats.take({ id: request.id, sealed, tag });
    return { reply: 'TAKEN', language };
  }
}

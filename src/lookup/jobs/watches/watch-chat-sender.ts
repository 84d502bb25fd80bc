import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config/index.js';
import { telegramFault } from '../../../platform/telegram/index.js';
import { newsMessage } from '../../domain/index.js';
import { FamilyKey } from '../../family-key.js';
import { type ClaimedLetter } from '../../store/watch-mails.repository.js';
import { FamilyBot } from './family-bot.js';
import { familyPage, languageIn, type SendFault, type WatchSender } from './watch-sender.js';

/** In Telegram. Behind the # of the link, which no server sees, a message sent twice can be told by its id. */
@Injectable()
export class WatchChatSender implements WatchSender {
  readonly channel = 'TELEGRAM';
  private readonly page: string;

  constructor(
    private readonly key: FamilyKey,
    private readonly bot: FamilyBot,
    config: Config,
  ) {
    this.page = familyPage(config);
  }

  get isSetUp(): boolean {
    return this.bot.isSetUp;
  }

  async send({ id, watchId, sealed }: ClaimedLetter): Promise<void> {
    const facts = this.key.openWatch(watchId, sealed);
    const language = languageIn(facts);
    const page = `${this.page}?lang=${language}#${id}`;
    await this.bot.send(Number(facts.contact), newsMessage(language, page), false);
  }

  judge(error: unknown): SendFault {
    const { isGone, status, retryAfterSeconds } = telegramFault(error);
    return { isGone, isOfThisLetter: isGone || status === 400, afterSeconds: retryAfterSeconds };
  }
}

import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config/index.js';
import { Db } from '../../../platform/db/index.js';
import { Log } from '../../../platform/log/index.js';
import { TelegramBot, TelegramPoller, TelegramPolls } from '../../../platform/telegram/index.js';
import { FamilyBotEar } from './family-bot-ear.js';

/** The bot families read: another than that of colleagues, so that neither stands on the other's list. */
@Injectable()
export class FamilyBot extends TelegramBot {
  constructor(config: Config) {
    super(config, 'FAMILY_TELEGRAM_TOKEN');
  }
}

/** Listens to it, in the worker. */
@Injectable()
export class FamilyBotPoller extends TelegramPoller {
  constructor(db: Db, polls: TelegramPolls, log: Log, bot: FamilyBot, ear: FamilyBotEar) {
    super(db, polls, log, { of: 'FAMILY', bot, ear });
  }
}

import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/index.js';
import { Db } from '../../platform/db/index.js';
import { Log } from '../../platform/log/index.js';
import { TelegramBot, TelegramPoller, TelegramPolls } from '../../platform/telegram/index.js';
import { StaffBotEar } from './staff-bot-ear.js';

/** The bot colleagues read. */
@Injectable()
export class StaffBot extends TelegramBot {
  constructor(config: Config) {
    super(config, 'TELEGRAM_BOT_TOKEN');
  }
}

/** Listens to it, in the worker. */
@Injectable()
export class StaffBotPoller extends TelegramPoller {
  constructor(db: Db, polls: TelegramPolls, log: Log, bot: StaffBot, ear: StaffBotEar) {
    super(db, polls, log, { of: 'STAFF', bot, ear });
  }
}

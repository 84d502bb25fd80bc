export { botCommandOf, type BotCommand } from './bot-command.js';
export { TelegramBot, telegramFault, type HeardMessage, type TelegramFault } from './telegram-bot.js';
export { TelegramPoller, type TelegramEar } from './telegram-poller.js';
export { TelegramPolls } from './telegram-polls.js';

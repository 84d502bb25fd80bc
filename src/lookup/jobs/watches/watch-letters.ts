import { Injectable } from '@nestjs/common';
import { realNowMs } from '../../../platform/clock/index.js';
import { Db } from '../../../platform/db/index.js';
import { Log } from '../../../platform/log/index.js';
import { WatchChats } from '../../store/watch-chats.repository.js';
import { WatchMails, type ClaimedLetter } from '../../store/watch-mails.repository.js';
import { WatchChatSender } from './watch-chat-sender.js';
import { WatchMailSender } from './watch-mail-sender.js';
import { type SendFault, type WatchSender } from './watch-sender.js';

/** One run of a way lasts so long; the rest is the next run's, so that letters never hold up a sweep. */
const RUN_MS = 10_000;
/** About two days of a silent server. */
const MOST_TRIES = 60;
/** An address that is refused so often is none; a grey list lets the second try in. */
const MOST_REFUSALS = 3;
const LONGEST_WAIT_SECONDS = 3600;

/** Every way to families. */
@Injectable()
export class WatchSenders {
  readonly all: readonly WatchSender[];

  constructor(mail: WatchMailSender, chat: WatchChatSender) {
    this.all = [mail, chat];
  }
}

/**
 * Sends letters to families: taken in one short session, sent outside any, settled in another. Ways run beside each
 * other: a mail server that hangs holds up no chat.
 */
@Injectable()
export class WatchLetters {
  constructor(
    private readonly db: Db,
    private readonly mails: WatchMails,
    private readonly chats: WatchChats,
    private readonly senders: WatchSenders,
    private readonly log: Log,
  ) {}

  async send(): Promise<void> {
    await Promise.all(this.senders.all.filter(({ isSetUp }) => isSetUp).map((way) => this.sendBy(way)));
  }

  private async sendBy(way: WatchSender): Promise<void> {
    const until = realNowMs() + RUN_MS;
    while (realNowMs() < until) {
      const claimed = await this.db.run({ name: 'watchLetters.take' }, () => this.mails.claim(way.channel));
      if (!claimed || !(await this.sendOne(way, claimed))) return;
    }
  }

  /** @returns whether going on makes sense: not where the way itself is closed. */
  private async sendOne(way: WatchSender, claimed: ClaimedLetter): Promise<boolean> {
    const fault = await way.send(claimed).then(
      () => null,
      (error: unknown) => way.judge(error),
    );
    // the library's words quote the address
    if (fault) this.log.warn('a letter to a family was not sent', { count: claimed.attempts });
    await this.db.run({ name: 'watchLetters.settle' }, () => this.settle(claimed, fault));
    return !fault || fault.isOfThisLetter;
  }

  /** Whoever blocked the bot asks for nothing any more: with the request its letters go. */
  private async settle(claimed: ClaimedLetter, fault: SendFault | null): Promise<void> {
    if (!fault) await this.mails.settle(claimed);
    else if (fault.isGone) await this.chats.erase(claimed.watchId);
    else await this.mails.settle(claimed, secondsToNextTry(claimed.attempts, fault));
  }
}

/** @returns null: given up. */
function secondsToNextTry(attempts: number, { isOfThisLetter, afterSeconds }: SendFault): number | null {
  if (attempts >= (isOfThisLetter ? MOST_REFUSALS : MOST_TRIES)) return null;
  return afterSeconds ?? Math.min(10 * 2 ** Math.min(attempts, 20), LONGEST_WAIT_SECONDS);
}

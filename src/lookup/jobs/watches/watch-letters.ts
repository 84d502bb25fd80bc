import { Injectable } from '@nestjs/common';
import { realNowMs } from '../../../platform/clock/index.js';
import { Config } from '../../../platform/config/index.js';
import { Db } from '../../../platform/db/index.js';
import { Log } from '../../../platform/log/index.js';
import { LANGUAGES, watchMail } from '../../domain/index.js';
import { FamilyKey } from '../../family-key.js';
import { WatchMails, type ClaimedLetter } from '../../store/watch-mails.repository.js';
import { FamilyMailer, type FamilyLetter } from './family-mailer.js';

/** One run sends for so long; the rest is the next run's, so that letters never hold up a sweep. */
const RUN_MS = 10_000;
/** About two days of a silent server. */
const MOST_TRIES = 60;
/** An address that is refused so often is none; a grey list lets the second try in. */
const MOST_REFUSALS = 3;
const LETTER_FAULTS: ReadonlySet<string> = new Set(['EENVELOPE', 'EMESSAGE']);
const LONGEST_WAIT_SECONDS = 3600;

/** Opens contacts: the one place that does, at the moment of sending. */
@Injectable()
export class LetterWriter {
  private readonly door: string;

  constructor(
    private readonly key: FamilyKey,
    config: Config,
  ) {
    const base = config.get('FAMILY_URL') ?? config.get('PUBLIC_URL');
    this.door = `${base.replace(/\/$/, '')}/family`;
  }

  write({ id, kind, watchId, sealed }: ClaimedLetter): FamilyLetter {
    const facts = this.key.openWatch(watchId, sealed);
    const language = LANGUAGES.find((one) => one === facts.language) ?? 'ru';
    const link = (what: string, token: string) => `${this.door}/watch/${what}?t=${token}&lang=${language}`;
    const stop = link('stop', facts.stopToken);
    const links = {
      ask: `${this.door}?lang=${language}`,
      confirm: link('confirm', facts.confirmToken),
      stop,
    };
    return {
      ...watchMail(kind, language, links),
      to: facts.contact,
      messageId: `<${id}@${new URL(this.door).hostname}>`,
      stopUrl: stop,
    };
  }
}

/**
 * Sends letters to families: taken in one short session, sent outside any, settled in another. A second try bears
 * the same Message-ID.
 */
@Injectable()
export class WatchLetters {
  constructor(
    private readonly db: Db,
    private readonly mails: WatchMails,
    private readonly mailer: FamilyMailer,
    private readonly writer: LetterWriter,
    private readonly log: Log,
  ) {}

  async send(): Promise<void> {
    if (!this.mailer.isSetUp) return;
    const until = realNowMs() + RUN_MS;
    while (realNowMs() < until) {
      const claimed = await this.db.run({ name: 'watchLetters.take' }, () => this.mails.claim());
      if (!claimed || !(await this.sendOne(claimed))) return;
    }
  }

  /** @returns whether going on makes sense: not where the server itself is the trouble. */
  private async sendOne(claimed: ClaimedLetter): Promise<boolean> {
    const fault = await this.mailer.send(this.writer.write(claimed)).then(
      () => null,
      (error: unknown) => ({ isOfThisLetter: LETTER_FAULTS.has((error as { code?: string }).code ?? '') }),
    );
    // the library's words quote the address
    if (fault) this.log.warn('a letter to a family was not sent', { count: claimed.attempts });
    const most = fault?.isOfThisLetter ? MOST_REFUSALS : MOST_TRIES;
    const wait = claimed.attempts >= most ? null : secondsToNextTry(claimed.attempts);
    await this.db.run({ name: 'watchLetters.settle' }, () =>
      this.mails.settle(claimed, fault ? wait : undefined),
    );
    return !fault || fault.isOfThisLetter;
  }
}

const secondsToNextTry = (attempts: number): number =>
  Math.min(10 * 2 ** Math.min(attempts, 20), LONGEST_WAIT_SECONDS);

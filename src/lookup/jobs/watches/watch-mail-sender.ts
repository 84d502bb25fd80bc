import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config/index.js';
import { watchMail } from '../../domain/index.js';
import { FamilyKey } from '../../family-key.js';
import { type ClaimedLetter } from '../../store/watch-mails.repository.js';
import { FamilyMailer } from './family-mailer.js';
import { familyPage, languageIn, type SendFault, type WatchSender } from './watch-sender.js';

const LETTER_FAULTS: ReadonlySet<string> = new Set(['EENVELOPE', 'EMESSAGE']);

/** By e-mail. A second try bears the same Message-ID. */
@Injectable()
export class WatchMailSender implements WatchSender {
  readonly channel = 'MAIL';
  private readonly page: string;

  constructor(
    private readonly key: FamilyKey,
    private readonly mailer: FamilyMailer,
    config: Config,
  ) {
    this.page = familyPage(config);
  }

  get isSetUp(): boolean {
    return this.mailer.isSetUp;
  }

  async send({ id, kind, watchId, sealed }: ClaimedLetter): Promise<void> {
    const facts = this.key.openWatch(watchId, sealed);
    const language = languageIn(facts);
    const link = (what: string, token: string) => `${this.page}/watch/${what}?t=${token}&lang=${language}`;
    const stop = link('stop', facts.stopToken);
    const links = {
      ask: `${this.page}?lang=${language}`,
      confirm: link('confirm', facts.confirmToken),
      stop,
    };
    await this.mailer.send({
      ...watchMail(kind, language, links),
      to: facts.contact,
      messageId: `<${id}@${new URL(this.page).hostname}>`,
      stopUrl: stop,
    });
  }

  judge(error: unknown): SendFault {
    const isOfThisLetter = LETTER_FAULTS.has((error as { code?: string }).code ?? '');
    return { isGone: false, isOfThisLetter, afterSeconds: null };
  }
}

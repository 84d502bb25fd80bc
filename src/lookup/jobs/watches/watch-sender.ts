import { type Config } from '../../../platform/config/index.js';
import { LANGUAGES, type Language } from '../../domain/index.js';
import { type WatchFacts } from '../../family-key.js';
import { type WatchChannel } from '../../store/family-database.js';
import { type ClaimedLetter } from '../../store/watch-mails.repository.js';

/** What follows from a letter that did not leave. */
export interface SendFault {
  /** whoever asked will never read another one */
  readonly isGone: boolean;
  /** the others may go; false: the way itself is closed */
  readonly isOfThisLetter: boolean;
  /** the other side's own word on when to come back */
  readonly afterSeconds: number | null;
}

/** A way letters take to families. */
export interface WatchSender {
  readonly channel: WatchChannel;
  /** false: letters wait in the database until there is one */
  readonly isSetUp: boolean;
  /** Opens the contact, at the moment of sending. @throws what `judge` understands; it may quote the contact. */
  send(letter: ClaimedLetter): Promise<void>;
  judge(error: unknown): SendFault;
}

/** @returns the page families ask on. */
export const familyPage = (config: Config): string =>
  `${(config.get('FAMILY_URL') ?? config.get('PUBLIC_URL')).replace(/\/$/, '')}/family`;

export const languageIn = (facts: WatchFacts): Language =>
  LANGUAGES.find((one) => one === facts.language) ?? 'ru';

import { Module } from '@nestjs/common';
import { NamesModule } from '../names/index.js';
import { TelegramPolls } from '../platform/telegram/index.js';
import { FamilyMatch } from './door/family-match.js';
import { LikeMatch } from './door/like-match.js';
import { familyKeyProvider } from './family-key.js';
import { FamilySnapshotWake } from './jobs/family-snapshot-wake.js';
import { FamilySnapshotJob } from './jobs/refresh-family-snapshot.js';
import { SnapshotEntries } from './jobs/snapshot-entries.js';
import { SnapshotRefresher } from './jobs/snapshot-refresher.js';
import { FamilyBotEar } from './jobs/watches/family-bot-ear.js';
import { FamilyBot, FamilyBotPoller } from './jobs/watches/family-bot.js';
import { FamilyMailer } from './jobs/watches/family-mailer.js';
import { HeldPeople } from './jobs/watches/held-people.js';
import { LeadMatch, LikeLeadMatch } from './jobs/watches/lead-match.js';
import { TendWatches, WatchParts } from './jobs/watches/tend-family-watches.js';
import { WatchChatSender } from './jobs/watches/watch-chat-sender.js';
import { WatchLetters, WatchSenders } from './jobs/watches/watch-letters.js';
import { WatchMailSender } from './jobs/watches/watch-mail-sender.js';
import { WatchNews } from './jobs/watches/watch-news.js';
import { Canaries } from './store/canaries.repository.js';
import { FamilyCandidates } from './store/family-candidates.repository.js';
import { FamilySnapshots } from './store/family-snapshot.repository.js';
import { HeldNames } from './store/held-names.repository.js';
import { WatchChats } from './store/watch-chats.repository.js';
import { WatchMails } from './store/watch-mails.repository.js';
import { Watches } from './store/watches.repository.js';

const stores = [Canaries, FamilyCandidates, FamilySnapshots, HeldNames, WatchChats, WatchMails, Watches];
const bot = [FamilyBot, FamilyBotEar, FamilyBotPoller, TelegramPolls, WatchChatSender];
const watching = [
  FamilyMailer,
  HeldPeople,
  TendWatches,
  WatchLetters,
  WatchMailSender,
  WatchNews,
  WatchParts,
  WatchSenders,
];

/** The worker's side: it alone opens names and seals them again under the family key, and opens what families left. */
@Module({
  imports: [NamesModule],
  providers: [
    ...stores,
    ...watching,
    ...bot,
    { provide: FamilyMatch, useClass: LikeMatch },
    { provide: LeadMatch, useClass: LikeLeadMatch },
    familyKeyProvider,
    FamilySnapshotJob,
    FamilySnapshotWake,
    SnapshotEntries,
    SnapshotRefresher,
  ],
})
export class LookupWorkerModule {}

import { Module } from '@nestjs/common';
import { CustodyModule } from '../custody/index.js';
import { IdentityModule } from '../identity/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { NamesModule } from '../names/index.js';
import { ReportLoaders } from './loaders.js';
import './messages.js';
import { PromotionDesk } from './promotion-desk.js';
import { PromotionLoaders } from './promotion-loaders.js';
import {
  DepartmentSightingFieldsResolver,
  DepartmentSightingsFieldsResolver,
  DetentionReportsFieldsResolver,
  ReportPromotionFieldsResolver,
  ReportPromotionsFieldsResolver,
} from './promotions.fields.js';
import { PromotionsResolver } from './promotions.resolver.js';
import { CandidateFinder, ReportLikeness } from './report-candidates.js';
import { ReportNameFeed, ReportNameIndex } from './report-name-feed.js';
import { ReportNews } from './report-news.js';
import { reportVerbs, ReportVerbs } from './report-verbs.js';
import {
  ReportedPersonFieldsResolver,
  ReportEntryFieldsResolver,
  ReportFieldsResolver,
  ReportWaitingFieldsResolver,
} from './reports.fields.js';
import { ReportsQueries } from './reports-queries.js';
import { ReportsResolver } from './reports.resolver.js';
import { ReportTender } from './jobs/tend-reports.js';
import { Promotions } from './store/promotions.repository.js';
import { ReportEntries } from './store/report-entries.repository.js';
import { ReportSeal } from './store/report-seal.js';
import { ReportTimes } from './store/report-times.repository.js';
import { ReportTraces } from './store/report-traces.repository.js';
import { ReportedNames } from './store/reported-names.repository.js';
import { Reports } from './store/reports.repository.js';
import { Sightings } from './store/sightings.repository.js';
import { CaseOpening } from './verbs/promote-report-to-detention.js';
import { PromotionPresenter } from './verbs/promotion-result.js';
import { PromotedThings } from './verbs/undo-report-promotion.js';

const stores = [
  Promotions,
  ReportedNames,
  ReportEntries,
  Reports,
  ReportSeal,
  ReportTimes,
  ReportTraces,
  Sightings,
];
const matching = [CandidateFinder, ReportLikeness, ReportNameFeed, ReportNameIndex];
const promoting = [CaseOpening, PromotedThings, PromotionDesk, PromotionLoaders, PromotionPresenter];
const resolvers = [
  DepartmentSightingFieldsResolver,
  DepartmentSightingsFieldsResolver,
  DetentionReportsFieldsResolver,
  ReportedPersonFieldsResolver,
  ReportEntryFieldsResolver,
  ReportFieldsResolver,
  ReportPromotionFieldsResolver,
  PromotionsResolver,
  ReportPromotionsFieldsResolver,
  ReportsResolver,
  ReportWaitingFieldsResolver,
];

@Module({
  imports: [CustodyModule, IdentityModule, NamesModule, NotificationsModule],
  providers: [
    ...stores,
    ...matching,
    ...promoting,
    ...reportVerbs,
    ...resolvers,
    ReportLoaders,
    ReportNews,
    ReportTender,
    ReportsQueries,
    ReportVerbs,
  ],
})
export class ReportsModule {}

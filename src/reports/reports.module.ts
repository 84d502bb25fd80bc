import { Module } from '@nestjs/common';
import { CustodyModule } from '../custody/index.js';
import { IdentityModule } from '../identity/index.js';
import { NamesModule } from '../names/index.js';
import { ReportLoaders } from './loaders.js';
import './messages.js';
import { CandidateFinder, ReportLikeness } from './report-candidates.js';
import { ReportNameFeed, ReportNameIndex } from './report-name-feed.js';
import { reportVerbs, ReportVerbs } from './report-verbs.js';
import {
  ReportedPersonFieldsResolver,
  ReportEntryFieldsResolver,
  ReportFieldsResolver,
} from './reports.fields.js';
import { ReportsQueries } from './reports-queries.js';
import { ReportsResolver } from './reports.resolver.js';
import { ReportedNames } from './store/reported-names.repository.js';
import { ReportEntries } from './store/report-entries.repository.js';
import { ReportSeal } from './store/report-seal.js';
import { Reports } from './store/reports.repository.js';

const stores = [ReportedNames, ReportEntries, Reports, ReportSeal];
const matching = [CandidateFinder, ReportLikeness, ReportNameFeed, ReportNameIndex];
const resolvers = [
  ReportedPersonFieldsResolver,
  ReportEntryFieldsResolver,
  ReportFieldsResolver,
  ReportsResolver,
];

@Module({
  imports: [CustodyModule, IdentityModule, NamesModule],
  providers: [
    ...stores,
    ...matching,
    ...reportVerbs,
    ...resolvers,
    ReportLoaders,
    ReportsQueries,
    ReportVerbs,
  ],
})
export class ReportsModule {}

import { Module } from '@nestjs/common';
import { CustodyModule } from '../custody/index.js';
import { IdentityModule } from '../identity/index.js';
import { ReportLoaders } from './loaders.js';
import './messages.js';
import { reportVerbs, ReportVerbs } from './report-verbs.js';
import { ReportedPersonFieldsResolver, ReportFieldsResolver } from './reports.fields.js';
import { ReportsQueries } from './reports-queries.js';
import { ReportsResolver } from './reports.resolver.js';
import { ReportSeal } from './store/report-seal.js';
import { Reports } from './store/reports.repository.js';

const resolvers = [ReportedPersonFieldsResolver, ReportFieldsResolver, ReportsResolver];

@Module({
  imports: [CustodyModule, IdentityModule],
  providers: [...reportVerbs, ...resolvers, ReportLoaders, Reports, ReportSeal, ReportsQueries, ReportVerbs],
})
export class ReportsModule {}

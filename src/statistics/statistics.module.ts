import { Module } from '@nestjs/common';
import { CustodyModule } from '../custody/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { CountCases } from './count-cases.js';
import { ExportsController } from './exports.controller.js';
import './messages.js';
import { ReleaseExport } from './release-export.js';
import { SendExport } from './send-export.js';
import { statisticsVerbs, StatisticsVerbs } from './statistics-verbs.js';
import { ExportRequestFieldsResolver, StatisticsResolver } from './statistics.resolver.js';
import { CaseCountsRepository } from './store/case-counts.repository.js';
import { ExportRequests } from './store/export-requests.repository.js';
import { ExportSessions } from './store/export-sessions.js';
import { MicrodataRepository } from './store/microdata.repository.js';

@Module({
  imports: [CustodyModule, NotificationsModule],
  controllers: [ExportsController],
  providers: [
    ...statisticsVerbs,
    CaseCountsRepository,
    CountCases,
    ExportRequestFieldsResolver,
    ExportRequests,
    ExportSessions,
    MicrodataRepository,
    ReleaseExport,
    SendExport,
    StatisticsResolver,
    StatisticsVerbs,
  ],
})
export class StatisticsModule {}

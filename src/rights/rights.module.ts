import { Module } from '@nestjs/common';
import { CustodyModule } from '../custody/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { RightsOffers } from './rights-offers.js';
import { RightsLoaders } from './loaders.js';
import './messages.js';
import { PersonFacts } from './person-facts.js';
import { RightsChecks } from './rights-checks.js';
import { RightsNews } from './rights-news.js';
import { RightsOfDetention } from './rights-of-detention.js';
import { DetentionRightsFieldsResolver, RightsCheckFieldsResolver } from './rights.fields.js';
import { RightsResolver } from './rights.resolver.js';
import { RightsCheckRows } from './store/rights-check-rows.repository.js';
import { RecordRightsChecks } from './verbs/record-rights-checks.js';

const resolvers = [DetentionRightsFieldsResolver, RightsCheckFieldsResolver, RightsResolver];

@Module({
  imports: [CustodyModule, NotificationsModule],
  providers: [
    ...resolvers,
    PersonFacts,
    RecordRightsChecks,
    RightsCheckRows,
    RightsChecks,
    RightsOffers,
    RightsLoaders,
    RightsNews,
    RightsOfDetention,
  ],
  exports: [PersonFacts, RightsChecks, RightsLoaders],
})
export class RightsModule {}

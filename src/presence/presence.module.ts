import { Module } from '@nestjs/common';
import { CustodyModule } from '../custody/index.js';
import { IdentityModule } from '../identity/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { PresenceLoaders } from './loaders.js';
import './messages.js';
import { NamedLawyer } from './named-lawyer.js';
import { PresenceOffers } from './presence-offers.js';
import { PresenceQueries } from './presence-queries.js';
import { presenceVerbs, PresenceVerbs } from './presence-verbs.js';
import {
  AccessRefusalFieldsResolver,
  DepartmentPresenceFieldsResolver,
  DetentionAccessFieldsResolver,
  PresenceFieldsResolver,
  RefusalStatementFieldsResolver,
} from './presence.fields.js';
import { PresenceResolver } from './presence.resolver.js';
import { RefusalAlarm } from './refusal-alarm.js';
import { AccessRefusals } from './store/access-refusals.repository.js';
import { RefusalStatements } from './store/refusal-statements.repository.js';
import { Presences } from './store/presences.repository.js';
import { RefusalTraces } from './store/refusal-traces.repository.js';

const resolvers = [
  AccessRefusalFieldsResolver,
  DepartmentPresenceFieldsResolver,
  DetentionAccessFieldsResolver,
  PresenceFieldsResolver,
  PresenceResolver,
  RefusalStatementFieldsResolver,
];

@Module({
  imports: [CustodyModule, IdentityModule, NotificationsModule],
  providers: [
    ...presenceVerbs,
    ...resolvers,
    AccessRefusals,
    NamedLawyer,
    PresenceLoaders,
    PresenceOffers,
    RefusalTraces,
    PresenceQueries,
    Presences,
    PresenceVerbs,
    RefusalAlarm,
    RefusalStatements,
  ],
  exports: [AccessRefusals, NamedLawyer, PresenceLoaders, Presences],
})
export class PresenceModule {}

import { Module } from '@nestjs/common';
import { CustodyModule } from '../custody/index.js';
import { IdentityModule } from '../identity/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { PresenceModule } from '../presence/index.js';
import { AssignmentDesk } from './assignment-desk.js';
import { AssignmentNews } from './assignment-news.js';
import { DefenseQueries } from './defense-queries.js';
import { defenseVerbs, DefenseVerbs } from './defense-verbs.js';
import {
  AssignmentFieldsResolver,
  AssignmentStepFieldsResolver,
  DetentionDefenseFieldsResolver,
  DutyShiftFieldsResolver,
  LawyerDutyFieldsResolver,
} from './defense.fields.js';
import { DefenseResolver } from './defense.resolver.js';
import { EscalationContacts } from './escalation-contacts.js';
import { HandOver } from './hand-over.js';
import { DefenseLoaders } from './loaders.js';
import './messages.js';
import { Assignments } from './store/assignments.repository.js';
import { DutyShifts } from './store/duty-shifts.repository.js';
import { InterestConflicts } from './store/interest-conflicts.repository.js';

const resolvers = [
  AssignmentFieldsResolver,
  AssignmentStepFieldsResolver,
  DefenseResolver,
  DetentionDefenseFieldsResolver,
  DutyShiftFieldsResolver,
  LawyerDutyFieldsResolver,
];

@Module({
  imports: [CustodyModule, IdentityModule, NotificationsModule, PresenceModule],
  providers: [
    ...defenseVerbs,
    ...resolvers,
    AssignmentDesk,
    AssignmentNews,
    Assignments,
    DefenseLoaders,
    DefenseQueries,
    DefenseVerbs,
    DutyShifts,
    EscalationContacts,
    HandOver,
    InterestConflicts,
  ],
  exports: [AssignmentDesk, Assignments, DefenseLoaders, EscalationContacts],
})
export class DefenseModule {}

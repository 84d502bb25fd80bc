import { Module } from '@nestjs/common';
import { CustodyModule } from '../custody/index.js';
import { IdentityModule } from '../identity/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { PresenceModule } from '../presence/index.js';
import { AssignmentDesk } from './assignment-desk.js';
import { AssignmentNews } from './assignment-news.js';
import { AvailableLawyers } from './available-lawyers.js';
import { DefenseOffers } from './defense-offers.js';
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
import {
  DeskDutyFieldsResolver,
  DeskFieldsResolver,
  DetentionHandOverFieldsResolver,
  DutyShiftHandOverFieldsResolver,
  HandOverFieldsResolver,
  LeaveFieldsResolver,
  OpenDutyFieldsResolver,
} from './duty.fields.js';
import { DutyResolver } from './duty.resolver.js';
import { ColleagueLeft } from './duty/colleague-left.js';
import { DeskWatch } from './duty/desk-watch.js';
import { DutyNews } from './duty/duty-news.js';
import { DutyLists, DutyQueries } from './duty/duty-queries.js';
import { dutyVerbs, DutyVerbs } from './duty/duty-verbs.js';
import { DutyBooks, ForgottenDuty } from './duty/forgotten-duty.js';
import { HandOverAnswers } from './duty/hand-over-answers.js';
import { HandOverBooks, HandOverDesk } from './duty/hand-over-desk.js';
import { LeaveBeginnings } from './duty/leave-beginnings.js';
import { OpenCases } from './duty/open-cases.js';
import { OpenDuties } from './duty/open-duties.js';
import { ShiftWindows } from './duty/shift-windows.js';
import { WhoseLeave } from './duty/whose-leave.js';
import { EscalationContacts } from './escalation-contacts.js';
import { DefenseLoaders } from './loaders.js';
import './messages.js';
import { Assignments } from './store/assignments.repository.js';
import { DutyShifts } from './store/duty-shifts.repository.js';
import { DeskDuties } from './store/desk-duties.repository.js';
import { ForgottenDuties } from './store/forgotten-duties.repository.js';
import { HandOvers } from './store/hand-overs.repository.js';
import { Leaves } from './store/leaves.repository.js';
import { InterestConflicts } from './store/interest-conflicts.repository.js';

const resolvers = [
  AssignmentFieldsResolver,
  AssignmentStepFieldsResolver,
  DefenseResolver,
  DeskDutyFieldsResolver,
  DeskFieldsResolver,
  DetentionDefenseFieldsResolver,
  DetentionHandOverFieldsResolver,
  DutyResolver,
  DutyShiftFieldsResolver,
  DutyShiftHandOverFieldsResolver,
  HandOverFieldsResolver,
  LawyerDutyFieldsResolver,
  LeaveFieldsResolver,
  OpenDutyFieldsResolver,
];

const duty = [
  AvailableLawyers,
  ColleagueLeft,
  DeskWatch,
  DutyBooks,
  DutyLists,
  DutyNews,
  DutyQueries,
  DutyVerbs,
  ForgottenDuty,
  HandOverAnswers,
  HandOverBooks,
  HandOverDesk,
  LeaveBeginnings,
  OpenCases,
  OpenDuties,
  ShiftWindows,
  WhoseLeave,
];

const stores = [Assignments, DeskDuties, DutyShifts, ForgottenDuties, HandOvers, InterestConflicts, Leaves];

@Module({
  imports: [CustodyModule, IdentityModule, NotificationsModule, PresenceModule],
  providers: [
    ...defenseVerbs,
    ...duty,
    ...dutyVerbs,
    ...resolvers,
    ...stores,
    AssignmentDesk,
    AssignmentNews,
    DefenseLoaders,
    DefenseOffers,
    DefenseQueries,
    DefenseVerbs,
    EscalationContacts,
  ],
  exports: [AssignmentDesk, Assignments, ColleagueLeft, DefenseLoaders, EscalationContacts, OpenDuties],
})
export class DefenseModule {}
